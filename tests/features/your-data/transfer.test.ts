import decodeQR from 'qr/decode.js';
import encodeQR from 'qr';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packText, unpackText } from '../../../src/browser/packing.ts';
import { lockText, sumOfText, unlockText } from '../../../src/browser/locking.ts';
import { qrPath } from '../../../src/lib/qr-path.ts';
import {
  CODE_CHARACTERS,
  fragmentOf,
  gathered,
  missingIn,
  chunkIn,
  chunksOf,
  wholeOf,
  type Gathered,
  type Chunk,
} from '../../../src/features/your-data/transfer.ts';
import { transferChoices, transferText } from '../../../src/features/your-data/transfer-content.ts';
import { readCaseFile } from '../../../src/features/your-data/read-case-file.ts';
import { HOSTILE_FRAGMENTS, MOST_WORK_MS, workMs } from './hostile-texts.ts';
import { sampleFile } from './some-case.ts';

const packed = fc.stringMatching(/^[\w-]{1,3000}$/);
const chunkOf = (fragment: string): Chunk => {
  const found = chunkIn(fragment);
  if (found?.state !== 'chunk') throw new Error(fragment.slice(0, 40));
  return found.chunk;
};

describe('a transfer', () => {
  test('cut into chunks is whole again in whatever order they come, twice or once', () => {
    fc.assert(
      fc.property(packed, fc.integer({ min: 50, max: 900 }), fc.infiniteStream(fc.nat()), (letters, most, order) => {
        const chunks = chunksOf('abcd1234', letters, most);
        const shuffled = [...chunks, ...chunks].map((chunk) => [order.next().value as number, chunk] as const).sort(([a], [b]) => a - b);
        let all: Gathered | undefined;
        for (const [, chunk] of shuffled) {
          expect(chunk.packed.length).toBeLessThanOrEqual(most);
          all = gathered(all, chunkOf(fragmentOf(chunk)));
        }
        expect(all && wholeOf(all)).toBe(letters);
      }),
    );
  });

  test('says which chunks are missing, and is not whole without them', () => {
    const chunks = chunksOf('abcd1234', 'x'.repeat(1000), 300);
    const all = [chunks[0], chunks[3]].reduce<Gathered | undefined>((sum, chunk) => chunk && gathered(sum, chunk), undefined);
    expect(all && missingIn(all)).toEqual([2, 3]);
    expect(all && wholeOf(all)).toBeUndefined();
  });

  test('never mixes with another', () => {
    const [mine] = chunksOf('aaaaaaaa', 'x'.repeat(200), 100);
    const [theirs] = chunksOf('bbbbbbbb', 'y'.repeat(200), 100);
    if (mine === undefined || theirs === undefined) throw new Error('no chunks');
    expect(gathered(gathered(undefined, mine), theirs).chunks.size).toBe(1);
  });

  test('of the sample goes through codes that a camera reads, and comes out the same', async () => {
    const file = readCaseFile(sampleFile());
    if (file.state !== 'good') throw new Error('no sample');
    const [all] = transferChoices(file.parts, new Map());
    if (all === undefined) throw new Error('nothing to carry');
    const letters = await packText(transferText(all));
    const chunks = chunksOf((await sumOfText(letters)).slice(0, 8), letters);
    expect(chunks.length).toBeLessThanOrEqual(12);
    let arrived: Gathered | undefined;
    for (const chunk of chunks) {
      const address = `https://greenroom.example/your-data/#${fragmentOf(chunk)}`;
      const rows = encodeQR(address, 'raw', { ecc: 'medium', border: 4 });
      const scale = 4;
      const side = rows.length * scale;
      const data = Uint8Array.from({ length: side * side }, (_, at) =>
        rows[Math.floor(at / side / scale)]?.[Math.floor((at % side) / scale)] === true ? 0 : 255,
      );
      const rgba = Uint8Array.from({ length: data.length * 4 }, (_, at) => (at % 4 === 3 ? 255 : (data[at >> 2] ?? 0)));
      const read = decodeQR({ width: side, height: side, data: rgba });
      arrived = gathered(arrived, chunkOf(new URL(read).hash.slice(1)));
    }
    const text = await unpackText((arrived && wholeOf(arrived)) ?? '');
    const taken = readCaseFile(text ?? '');
    expect(taken.state === 'good' && [...taken.parts]).toEqual([...file.parts].filter(([part]) => part !== 'appearance'));
  });
});

describe('a code', () => {
  test('holds a full chunk, with the address around it', () => {
    const { side, path } = qrPath(`https://greenroom.example/your-data/#take=abcd1234.10.12.${'A'.repeat(CODE_CHARACTERS)}`);
    expect(side).toBeLessThan(130);
    expect(path.startsWith('M')).toBe(true);
  });
});

describe('packing', () => {
  test('brings back any text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 500 }), async (text) => {
        expect(await unpackText(await packText(text))).toBe(text);
      }),
    );
  });

  test.each(HOSTILE_FRAGMENTS)('%s: what would fill the memory or is no packing at all stops early', async (_name, fragment) => {
    const start = process.cpuUsage();
    const found = await unpackText(fragment.split('.').slice(3).join('.'));
    expect(workMs(start)).toBeLessThan(MOST_WORK_MS);
    expect(readCaseFile(found ?? '').state).toBe('bad');
  });
});

describe('a lock', () => {
  test('opens with its passphrase, however its letters were typed, and with no other', async () => {
    const locked = await lockText('my floor is 61,000', 'caf\u00e9 ladder moon');
    expect(JSON.stringify(locked)).not.toContain('61,000');
    expect(await unlockText(locked, 'cafe\u0301 ladder moon')).toEqual({ ok: true, text: 'my floor is 61,000' });
    const wrong = await unlockText(locked, 'cafe ladder moon');
    expect(wrong.ok || wrong.problem).toMatch(/not the passphrase/);
  });

  test('tells a damaged file from a wrong passphrase', async () => {
    const locked = await lockText('text', 'one two three four');
    const data = String(locked?.['data']);
    for (const change of [
      { data: `A${data.slice(1)}x` },
      { data: '' },
      { salt: 1 },
      { iv: 'AAAA' },
      { rounds: 1e12 },
      { rounds: -1 },
      { rounds: 'x' },
    ]) {
      const found = await unlockText({ ...locked, ...change }, 'one two three four');
      expect(found.ok || found.problem, JSON.stringify(change)).toMatch(/damaged/);
    }
    for (const nothing of [undefined, null, 1, 'x', []]) expect((await unlockText(nothing, 'x')).ok).toBe(false);
  });
});
