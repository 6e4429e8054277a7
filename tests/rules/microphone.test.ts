/** Who may listen, and to what: one file asks for the microphone, and nothing records, understands or opens more. */
import { expect, test } from 'vitest';
import { codeOf, projectFiles, SOURCES } from './source-files.ts';

const using = (what: RegExp): readonly string[] => SOURCES.filter((file) => what.test(codeOf(file))).map(({ path }) => path);

test('one file asks for the microphone, for sound alone', () => {
  expect(using(/getUserMedia|getDisplayMedia|enumerateDevices/)).toEqual(['src/browser/microphone.ts']);
  const [microphone] = SOURCES.filter(({ path }) => path === 'src/browser/microphone.ts');
  expect(microphone?.text).toMatch(/getUserMedia\(\{ audio: AS_IT_IS \}\)/);
});

test('nothing records to a file, and nothing listens for words', () => {
  expect(using(/MediaRecorder|SpeechRecognition|createMediaStreamDestination|RTCPeerConnection/)).toEqual([]);
});

test('the headers name the microphone for our own pages, and open nothing else', () => {
  const policies = ['public/_headers', 'docs/hosting.md'].flatMap((path) =>
    projectFiles(path, /./).flatMap(({ text }) => text.match(/accelerometer=[^"\n]*/g) ?? []),
  );
  expect(policies).toHaveLength(3);
  for (const policy of policies) {
    const parts = policy.trim().split(', ');
    expect(parts.length).toBeGreaterThan(40);
    expect(parts.filter((part) => !/^[a-z-]+=\(\)$/.test(part))).toEqual(['microphone=(self)']);
  }
});
