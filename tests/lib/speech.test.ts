import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureLevels, measureSpeech, type Spoken } from '../../src/lib/speech.ts';
import { noise, pauseSum, takeOf, type MadeTake } from './made-takes.ts';

/** Answers read by machine voices, with stops put between the clauses; kept as the level of each frame (whole dB, one signed byte each). */
interface Take {
  readonly name: string;
  readonly seconds: number;
  readonly first: number;
  readonly last: number;
  readonly pauses: readonly (readonly [at: number, seconds: number])[];
  readonly levels: string;
  /** Six voices are so near behind that one’s own cannot be told from them. */
  readonly isDrowned?: true;
}
const TAKES = JSON.parse(readFileSync(new URL('speech-takes.json', import.meta.url), 'utf8')) as readonly Take[];
const levelsIn = ({ levels }: Take): Float32Array => Float32Array.from(new Int8Array(Buffer.from(levels, 'base64')));

type Clear = Extract<Spoken, { isClear: true }>;
const clear = (spoken: Spoken): Clear => {
  if (!spoken.isClear) throw new Error('only its length was given');
  return spoken;
};

/** Every stop of 0.6 s and more was found where it is, as long as it is, and no other. */
function expectPauses(spoken: Clear, truth: readonly (readonly [at: number, seconds: number])[], within: number): void {
  const long = truth.filter(([, seconds]) => seconds >= 0.6);
  for (const [at, seconds] of long) {
    const found = spoken.pauses.find((pause) => Math.abs(pause.at - at) < 0.3);
    expect(Math.abs((found?.seconds ?? 0) - seconds), `a stop of ${seconds} s at ${at}`).toBeLessThanOrEqual(within);
    expect(Math.abs((found?.at ?? 0) - at)).toBeLessThanOrEqual(within);
  }
  const invented = spoken.pauses.filter(({ at, seconds }) => seconds >= 0.6 && !truth.some(([true_]) => Math.abs(true_ - at) < 0.3));
  expect(invented).toEqual([]);
}

describe('answers read by voices', () => {
  test.each(TAKES.filter(({ isDrowned }) => isDrowned !== true))('$name', (take) => {
    const spoken = clear(measureLevels(levelsIn(take), take.seconds));
    expect(Math.abs(spoken.firstWordAt - take.first)).toBeLessThanOrEqual(0.1);
    expect(Math.abs(spoken.length - (take.last - take.first))).toBeLessThanOrEqual(0.3);
    expectPauses(spoken, take.pauses, 0.15);
    expect(spoken.speakingSeconds).toBeCloseTo(spoken.length - pauseSum(spoken.pauses), 5);
    const aSecond = spoken.syllables / spoken.speakingSeconds;
    expect(aSecond).toBeGreaterThan(2.5);
    expect(aSecond).toBeLessThan(7);
  });

  test.each(TAKES.filter(({ isDrowned }) => isDrowned === true))('$name: only its length is given', (take) => {
    expect(measureLevels(levelsIn(take), take.seconds)).toEqual({ isClear: false, length: take.seconds });
  });
});

describe('others behind', () => {
  const quiet = TAKES.filter(({ name }) => name.endsWith('room'));
  /** Somebody who goes on talking: the frames of an answer without its stops. */
  const chatter = (take: Take): Float32Array =>
    levelsIn(take).filter((_, frame) => {
      const at = frame * 0.02;
      return at >= take.first && at < take.last && !take.pauses.some(([from, seconds]) => at >= from && at < from + seconds);
    });
  const power = (level: number): number => 10 ** (level / 10);
  const meanPower = (levels: Float32Array): number => levels.reduce((sum, level) => sum + power(level), 0) / levels.length;
  /** An answer with so many behind it, together so far (dB) below its voice. */
  const withBehind = (own: Take, others: readonly Float32Array[], below: number): Float32Array => {
    const share = meanPower(chatter(own)) / power(below) / others.length;
    return levelsIn(own).map((level, at) => {
      const behind = others.map((other, n) => power(other[(at + n * 37) % other.length] ?? -90) / meanPower(other));
      return 10 * Math.log10(power(level) + share * behind.reduce((sum, one) => sum + one, 0));
    });
  };
  const cases = [1, 2, 3, 4].flatMap((count) => [10, 5].map((below) => [count, below] as const));

  test.each(cases)('%i at %i dB are never taken for one’s own: only the length is given', (count, below) => {
    for (const [index, take] of quiet.slice(0, 4).entries()) {
      const others = Array.from({ length: count }, (_, n) => chatter(quiet[(index + n + 1) % quiet.length] ?? take));
      expect(measureLevels(withBehind(take, others, below), take.seconds), take.name).toEqual({ isClear: false, length: take.seconds });
    }
  });

  test('nor is music: each of its notes begins at once and fades', () => {
    const notes = Float32Array.from({ length: 25 }, (_, frame) => -0.7 * frame);
    for (const take of quiet.slice(0, 4)) expect(measureLevels(withBehind(take, [notes], 10), take.seconds).isClear, take.name).toBe(false);
  });

  test('who hardly stops is still heard where nobody is behind', () => {
    const heard = quiet.filter((take) => {
      const levels = chatter(take);
      const stop = new Float32Array(60).fill(Math.min(...levels));
      return measureLevels(Float32Array.from([...stop, ...levels, ...stop]), (levels.length + 120) * 0.02).isClear;
    });
    expect(heard.length).toBe(quiet.length);
  });
});

const RATES = [8000, 11_025, 16_000, 22_050, 32_000, 44_100, 48_000] as const;

describe('bursts of noise', () => {
  const made: fc.Arbitrary<MadeTake> = fc.record({
    rate: fc.constantFrom(...RATES),
    seed: fc.integer({ min: 1, max: 1e6 }),
    lead: fc.double({ min: 0.2, max: 6, noNaN: true }),
    bursts: fc.array(
      fc.record({ seconds: fc.double({ min: 0.9, max: 4, noNaN: true }), pause: fc.double({ min: 0.6, max: 5, noNaN: true }) }),
      { minLength: 4, maxLength: 8 },
    ),
    tail: fc.double({ min: 0, max: 4, noNaN: true }),
    loudness: fc.constantFrom(0.9, 0.3, 0.05, 0.01),
    // Under the voice, in dB.
    room: fc.constantFrom(26, 30, 40, 60, Infinity),
    /** Bursts as even as a tone, or with syllables in them. */
    isEven: fc.boolean(),
  });

  test('first word, length and every pause are found, whatever the rate, the loudness and the room', () => {
    fc.assert(
      fc.property(made, (one) => {
        const { samples, first, last, pauses } = takeOf(one);
        const spoken = clear(measureSpeech(samples, one.rate));
        expect(Math.abs(spoken.firstWordAt - first)).toBeLessThanOrEqual(0.1);
        expect(Math.abs(spoken.length - (last - first))).toBeLessThanOrEqual(0.3);
        expectPauses(spoken, pauses, 0.15);
      }),
      { numRuns: 20 },
    );
  });

  test.each([10, 5])('six others behind, at %i dB, are never taken for one’s own', (behind) => {
    for (const seed of [1, 2]) {
      const bursts = Array.from({ length: 8 }, (_, at) => ({ seconds: 1.5 + (at % 3) * 0.5, pause: 0.8 + (at % 2) }));
      const own = takeOf({ rate: 8000, seed, lead: 1.5, bursts, tail: 1, loudness: 0.3, room: Infinity, isEven: false });
      const others = Array.from({ length: 6 }, (_, voice) => {
        const chatter = Array.from({ length: 60 }, (__, at) => ({
          seconds: 0.4 + ((at * 7 + voice) % 5) * 0.2,
          pause: 0.1 + ((at * 3 + voice) % 4) * 0.12,
        }));
        return takeOf({
          rate: 8000,
          seed: seed * 10 + voice,
          lead: voice * 0.11,
          bursts: chatter,
          tail: 0,
          loudness: 0.3,
          room: Infinity,
          isEven: false,
        }).samples;
      });
      const share = 10 ** (-behind / 20) / Math.sqrt(6 * 0.75);
      const mixed = own.samples.map((sample, at) => sample + share * others.reduce((sum, other) => sum + (other[at] ?? 0), 0));
      expect(measureSpeech(mixed, 8000)).toEqual({ isClear: false, length: mixed.length / 8000 });
    }
  });

  test('who hardly stops in a minute is measured all the same', () => {
    const { samples, first, last } = takeOf({
      rate: 16_000,
      seed: 3,
      lead: 0.7,
      bursts: [
        { seconds: 31, pause: 0.8 },
        { seconds: 28, pause: 0 },
      ],
      tail: 0.2,
      loudness: 0.3,
      room: 40,
      isEven: true,
    });
    const spoken = clear(measureSpeech(samples, 16_000));
    expect(spoken.pauses).toHaveLength(1);
    expect(Math.abs(spoken.length - (last - first))).toBeLessThanOrEqual(0.3);
  });

  test('four words in four minutes are found', () => {
    const { samples, pauses } = takeOf({
      rate: 8000,
      seed: 9,
      lead: 20,
      bursts: Array.from({ length: 4 }, () => ({ seconds: 1, pause: 50 })),
      tail: 20,
      loudness: 0.3,
      room: 40,
      isEven: false,
    });
    expectPauses(clear(measureSpeech(samples, 8000)), pauses, 0.15);
  });

  test('clicks of keys in the gaps do not fill them', () => {
    const one = { rate: 16_000, seed: 5, lead: 1, tail: 1, loudness: 0.3, room: 40, isEven: false } as const;
    const { samples, pauses } = takeOf({ ...one, bursts: Array.from({ length: 5 }, () => ({ seconds: 1.5, pause: 1.2 })) });
    const click = noise(0.03, 16_000, 4);
    for (let at = 0; at < samples.length - click.length; at += 5600)
      click.forEach((sample, place) => (samples[at + place] = (samples[at + place] ?? 0) + 0.4 * sample * Math.exp(-place / 60)));
    expectPauses(clear(measureSpeech(samples, 16_000)), pauses, 0.2);
  });
});

test.each([60, 100, 140])('a knock of %i ms at Start and at Done is no word', (milliseconds) => {
  const one = { rate: 16_000, seed: 6, lead: 3.7, tail: 1.5, loudness: 0.3, room: 40, isEven: false } as const;
  const { samples, first, last, pauses } = takeOf({ ...one, bursts: Array.from({ length: 5 }, () => ({ seconds: 1.5, pause: 1.2 })) });
  const length = 16 * milliseconds;
  for (const from of [200, samples.length - length - 200])
    for (let at = 0; at < length; at += 1)
      samples[from + at] = (samples[from + at] ?? 0) + 0.25 * Math.sin((2 * Math.PI * 180 * at) / 16_000) * Math.exp((-3 * at) / length);
  const spoken = clear(measureSpeech(samples, 16_000));
  expect(Math.abs(spoken.firstWordAt - first)).toBeLessThanOrEqual(0.1);
  expect(Math.abs(spoken.length - (last - first))).toBeLessThanOrEqual(0.3);
  expectPauses(spoken, pauses, 0.15);
});

describe('what is no speech', () => {
  const seconds = 6;
  const toned = (rate: number, hertz: number): Float32Array =>
    Float32Array.from({ length: rate * seconds }, (_, at) => 0.5 * Math.sin((2 * Math.PI * hertz * at) / rate));
  test.each(RATES)('silence, tones and hiss at %i samples a second: only the length', (rate) => {
    const hiss = noise(seconds, rate, 7);
    for (const samples of [new Float32Array(rate * seconds), toned(rate, 50), toned(rate, 440), toned(rate, 3000), hiss])
      expect(measureSpeech(samples, rate)).toEqual({ isClear: false, length: seconds });
  });

  test('two seconds of speech are too few to say anything of them', () => {
    const made = { rate: 16_000, seed: 1, lead: 1, tail: 1, loudness: 0.3, room: 40, isEven: false } as const;
    expect(measureSpeech(takeOf({ ...made, bursts: [{ seconds: 2, pause: 0 }] }).samples, 16_000).isClear).toBe(false);
    expect(measureSpeech(takeOf({ ...made, bursts: [{ seconds: 4, pause: 0 }] }).samples, 16_000).isClear).toBe(true);
  });

  test('a voice that is cut off at the top is still measured', () => {
    const bursts = Array.from({ length: 4 }, () => ({ seconds: 1.5, pause: 1 }));
    const { samples, first, pauses } = takeOf({ rate: 16_000, seed: 2, lead: 1, bursts, tail: 1, loudness: 0.9, room: 40, isEven: false });
    const spoken = clear(
      measureSpeech(
        samples.map((sample) => Math.max(-1, Math.min(1, sample * 3))),
        16_000,
      ),
    );
    expect(Math.abs(spoken.firstWordAt - first)).toBeLessThanOrEqual(0.1);
    expectPauses(spoken, pauses, 0.2);
  });

  test('it never throws, and says nothing that is no number', () => {
    const sample = fc.oneof(fc.float(), fc.constantFrom(NaN, Infinity, -Infinity, 0, 3e38, -3e38, 1e-40));
    const rate = fc.oneof(fc.constantFrom(...RATES), fc.double(), fc.constantFrom(NaN, 0, -16_000, Infinity, 1e-300, 1));
    fc.assert(
      fc.property(fc.array(sample, { maxLength: 400 }), fc.nat(300), rate, (few, times, samplesPerSecond) => {
        const samples = Float32Array.from({ length: few.length * times }, (_, at) => few[at % few.length] ?? 0);
        const spoken = measureSpeech(samples, samplesPerSecond);
        const numbers = spoken.isClear
          ? [
              spoken.length,
              spoken.firstWordAt,
              spoken.speakingSeconds,
              spoken.syllables,
              ...spoken.pauses.flatMap(({ at, seconds: long }) => [at, long]),
            ]
          : [spoken.length];
        expect(numbers.every((number) => Number.isFinite(number) && number >= 0)).toBe(true);
      }),
    );
    expect(measureSpeech(new Float32Array(0), 16_000)).toEqual({ isClear: false, length: 0 });
  });

  test('samples that are no numbers, here and there, change nothing', () => {
    const bursts = Array.from({ length: 4 }, () => ({ seconds: 1.5, pause: 1 }));
    const { samples } = takeOf({ rate: 16_000, seed: 2, lead: 1, bursts, tail: 1, loudness: 0.3, room: 40, isEven: false });
    const whole = clear(measureSpeech(samples, 16_000));
    const holed = samples.map((value, at) => (at % 1601 === 0 ? ([NaN, Infinity, -Infinity][at % 3] ?? 0) : value));
    const found = clear(measureSpeech(holed, 16_000));
    expect(found.pauses).toHaveLength(whole.pauses.length);
    expect(Math.abs(found.length - whole.length)).toBeLessThanOrEqual(0.04);
  });
});
