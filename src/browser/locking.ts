/** Sums and locks, by the browser's own cryptography. It is there only where the connection is secure (or local). */
import { isObject, parseText, type JsonObject } from '../lib/parse.ts';

/** OWASP's figure for PBKDF2 with SHA-256 (2023): about half a second on a phone for whoever knows the passphrase, as long for each guess. */
export const ROUNDS = 600_000;
/** A file that asks for more was not written by this app. */
const MOST_ROUNDS = 2_000_000;

const subtle = (): SubtleCrypto | undefined => (globalThis.crypto as Crypto | undefined)?.subtle;

/** Can this browser lock here? Not on an address without a secure connection. */
export function canLock(): boolean {
  return subtle() !== undefined;
}

/** The SHA-256 of a text in hexadecimal; `''` where the browser cannot make one. */
export async function sumOfText(text: string): Promise<string> {
  const digest = await subtle()?.digest('SHA-256', new TextEncoder().encode(text));
  return digest === undefined ? '' : [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
};

function fromBase64(value: unknown): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(parseText(value)), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}

async function keyFrom(crypto: SubtleCrypto, passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  // The same letters can be typed in two ways on two devices: NFKC makes them one.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const base = await crypto.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  return crypto.deriveKey({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, base, { name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
}

/** Locks a text: AES-GCM with a key made of the passphrase. The result says how it was made, so that another tool could open it. */
export async function lockText(text: string, passphrase: string): Promise<JsonObject | undefined> {
  const crypto = subtle();
  if (crypto === undefined) return undefined;
  const salt = globalThis.crypto.getRandomValues(new Uint8Array(16));
  const iv = globalThis.crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFrom(crypto, passphrase, salt, ROUNDS);
  const data = toBase64(new Uint8Array(await crypto.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text))));
  return {
    how: 'AES-256-GCM; key by PBKDF2, HMAC-SHA-256',
    rounds: ROUNDS,
    salt: toBase64(salt),
    iv: toBase64(iv),
    sha256: await sumOfText(data),
    data,
  };
}

/** What came of unlocking. */
export type Unlocked = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: string };

/** Opens what {@link lockText} made. Tells a wrong passphrase from a damaged file. */
export async function unlockText(locked: unknown, passphrase: string): Promise<Unlocked> {
  const crypto = subtle();
  if (crypto === undefined)
    return { ok: false, problem: 'This address has no secure connection, so the browser cannot unlock files here.' };
  if (!isObject(locked)) return { ok: false, problem: 'The lock of this file is damaged.' };
  const [salt, iv, data] = [fromBase64(locked['salt']), fromBase64(locked['iv']), fromBase64(locked['data'])];
  const rounds = locked['rounds'];
  const isKnown = typeof rounds === 'number' && Number.isInteger(rounds) && rounds > 0 && rounds <= MOST_ROUNDS;
  const isWhole = salt !== undefined && iv?.length === 12 && data !== undefined && data.length > 16;
  if (!isKnown || !isWhole || (await sumOfText(parseText(locked['data']))) !== locked['sha256'])
    return { ok: false, problem: 'The file is damaged: it cannot be unlocked, whatever the passphrase.' };
  try {
    const opened = await crypto.decrypt({ name: 'AES-GCM', iv }, await keyFrom(crypto, passphrase, salt, rounds), data);
    return { ok: true, text: new TextDecoder().decode(opened) };
  } catch {
    return { ok: false, problem: 'This is not the passphrase it was locked with.' };
  }
}
