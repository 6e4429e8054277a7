/** A device whose microphone hears a file made in the test. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { takeOf } from '../lib/made-takes.ts';
import { LAPTOP, launchOptions } from './site.ts';

const RATE = 48_000;

/** Twelve seconds of speech, as noise: when its first word begins, when the last one ends, and its pauses. */
export const SPEECH = takeOf({
  rate: RATE,
  seed: 4,
  lead: 1.28,
  bursts: [
    { seconds: 2.2, pause: 0.8 },
    { seconds: 1.6, pause: 1.9 },
    { seconds: 2, pause: 0.65 },
    { seconds: 1, pause: 0 },
  ],
  tail: 0.6,
  loudness: 0.4,
  room: 45,
  isEven: false,
});

/** A sound file of 16-bit samples. */
function wavOf(samples: Float32Array): Buffer {
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length * 2, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length * 2, 40);
  const body = Int16Array.from(samples, (sample) => Math.max(-1, Math.min(1, sample)) * 32_767);
  return Buffer.concat([head, Buffer.from(body.buffer)]);
}

/** Opens it, in a browser of its own. The microphone is allowed; the file is heard once, from the start of each take. */
export async function openVoice(options: BrowserContextOptions = LAPTOP): Promise<BrowserContext> {
  const folder = mkdtempSync(join(tmpdir(), 'greenroom-voice-'));
  const file = join(folder, 'speech.wav');
  writeFileSync(file, wavOf(SPEECH.samples));
  const { args, ...launch } = await launchOptions();
  const heard = [
    '--use-fake-device-for-media-stream',
    '--use-fake-ui-for-media-stream',
    `--use-file-for-fake-audio-capture=${file}%noloop`,
  ];
  const browser = await chromium.launch({ ...launch, args: [...args, ...heard] });
  const context = await browser.newContext({ serviceWorkers: 'block', permissions: ['microphone'], ...options });
  context.on('close', () => {
    void browser.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return context;
}
