/**
 * The microphone: the only place that asks for it. What is heard stays in the memory of this page, in one buffer that serves measuring
 * and listening, and goes with it: no recorder, no file, nothing stored. A stream and a context are made anew for every take, from a tap,
 * since phones give a second take nothing otherwise.
 */

/** Nothing longer is kept, in seconds. */
const LONGEST_TAKE = 240;

/** So long is waited for the sound to run, once it is allowed. */
const LONGEST_WAIT_MS = 3000;

/** Something said, in memory. */
export interface Sound {
  readonly samples: Int16Array<ArrayBuffer>;
  readonly samplesPerSecond: number;
}

/** Why nothing can be heard: it was not allowed, there is no microphone, or it could not be opened. */
export type Deaf = 'denied' | 'none' | 'busy';
/** Why listening ended by itself: the microphone went away, the page was out of sight, or as much was heard as is kept. */
export type Ended = 'gone' | 'hidden' | 'full';

/** Listening, until it is stopped. */
export interface Listening {
  /** Ends it, lets the microphone go and gives what was heard. */
  readonly stop: () => Sound;
}

interface Hears {
  /** How loud it is just now, 0 to 1, many times a second. */
  readonly onLevel: (level: number) => void;
  /** It ended by itself; {@link Listening.stop} gives what was heard until then. */
  readonly onEnd: (why: Ended) => void;
}

/** What a microphone gives as it is: what browsers do to make calls pleasant narrows the range between voice and room. */
const AS_IT_IS = { channelCount: 1, echoCancellation: false, noiseSuppression: false, autoGainControl: false } as const;

const whyDeaf = (error: unknown): Deaf => {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'busy';
};

/** How much of the range one hears of it: speech at arm’s length fills about half. */
const levelOf = (piece: Int16Array): number => {
  let power = 0;
  for (const sample of piece) power += sample * sample;
  return Math.max(0, Math.min(1, 1 + Math.log10(power / piece.length / 32_768 ** 2 + 1e-9) / 6));
};

/**
 * Begins to listen. `listen.worklet.js` runs beside the page, where the sound comes in, and hands on 16-bit samples, at most 16,000 a
 * second, each the mean of those in its place. Call it straight from a tap. Gives why not, where it cannot.
 */
export async function listen({ onLevel, onEnd }: Hears): Promise<Listening | Deaf> {
  const { mediaDevices } = navigator as { readonly mediaDevices?: MediaDevices };
  if (mediaDevices === undefined || typeof AudioWorkletNode === 'undefined') return 'none';
  let context: AudioContext | undefined;
  let stream: MediaStream | undefined;
  const letGo = (): void => {
    for (const track of stream?.getTracks() ?? []) track.stop();
    if (context !== undefined && context.state !== 'closed') void context.close().catch(() => undefined);
  };
  try {
    // Made within the tap, and at the rate of the device: Firefox joins no stream to a context of another.
    context = new AudioContext();
    // Asked for within the tap; where nothing can be played, it never comes.
    const running = context.resume();
    running.catch(() => undefined);
    stream = await mediaDevices.getUserMedia({ audio: AS_IT_IS });
    await Promise.race([running, new Promise((_, give) => setTimeout(give, LONGEST_WAIT_MS))]);
    await context.audioWorklet.addModule(new URL('./listen.worklet.js', import.meta.url).href);
    return hear({ onLevel, onEnd }, context, stream, letGo);
  } catch (error) {
    letGo();
    return whyDeaf(error);
  }
}

/** Hears what comes in by a stream that is allowed, until `letGo` is called. */
function hear({ onLevel, onEnd }: Hears, context: AudioContext, stream: MediaStream, letGo: () => void): Listening {
  const samplesPerSecond = context.sampleRate / Math.ceil(context.sampleRate / 16_000);
  const pieces: Int16Array[] = [];
  let [heard, isOver] = [0, false];
  const node = new AudioWorkletNode(context, 'listen');
  const source = context.createMediaStreamSource(stream);
  const end = (why: Ended): void => {
    if (isOver) return;
    close();
    onEnd(why);
  };
  const hide = (): void => void (document.visibilityState === 'hidden' && end('hidden'));
  const close = (): void => {
    isOver = true;
    document.removeEventListener('visibilitychange', hide);
    node.port.onmessage = null;
    context.onstatechange = null;
    source.disconnect();
    node.disconnect();
    letGo();
  };
  node.port.onmessage = ({ data }: MessageEvent<Int16Array>) => {
    pieces.push(data);
    heard += data.length;
    onLevel(levelOf(data));
    if (heard >= LONGEST_TAKE * samplesPerSecond) end('full');
  };
  for (const track of stream.getTracks()) track.onended = () => end('gone');
  // A call that comes in takes the sound away.
  context.onstatechange = () => context.state !== 'running' && end('gone');
  document.addEventListener('visibilitychange', hide);
  source.connect(node);
  // Some engines run only what leads to a loudspeaker. It plays nothing.
  node.connect(context.destination);
  return {
    stop: () => {
      if (!isOver) close();
      const samples = new Int16Array(heard);
      let at = 0;
      for (const piece of pieces.splice(0)) {
        samples.set(piece, at);
        at += piece.length;
      }
      return { samples, samplesPerSecond };
    },
  };
}

/** The samples as numbers from -1 to 1; into a list that is there already, where one is given. */
export function samplesOf({ samples }: Sound, into = new Float32Array(samples.length)): Float32Array<ArrayBuffer> {
  for (let at = 0; at < samples.length; at += 1) into[at] = (samples[at] ?? 0) / 32_768;
  return into;
}

/** Plays a sound from so many seconds on. `onPlace` hears where it is, and `undefined` at its end. Gives how to stop it. */
export function playSound(sound: Sound, from: number, onPlace: (seconds: number | undefined) => void): () => void {
  const context = new AudioContext();
  const source = context.createBufferSource();
  source.buffer = context.createBuffer(1, Math.max(1, sound.samples.length), sound.samplesPerSecond);
  samplesOf(sound, source.buffer.getChannelData(0));
  source.connect(context.destination);
  const began = context.currentTime;
  const timer = setInterval(() => onPlace(from + context.currentTime - began), 100);
  let isOver = false;
  const stop = (): void => {
    if (isOver) return;
    isOver = true;
    clearInterval(timer);
    void context.close().catch(() => undefined);
    onPlace(undefined);
  };
  source.onended = stop;
  source.start(0, from);
  void context.resume();
  return stop;
}
