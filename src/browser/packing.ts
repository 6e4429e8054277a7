/** Text made small for a link or a code, and back: DEFLATE by the browser, in letters that may stand in an address. */

/** More than this never comes out of a link, however small it went in. */
const MOST_UNPACKED_BYTES = 8_000_000;

async function bytesFrom(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

const through = (bytes: Uint8Array<ArrayBuffer>, by: CompressionStream | DecompressionStream): ReadableStream<Uint8Array> =>
  new Blob([bytes]).stream().pipeThrough(by as ReadableWritablePair<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>);

/** Packs a text into letters, digits, `-` and `_`. Rejects where the browser cannot: some know CompressionStream, and not this format. */
export async function packText(text: string): Promise<string> {
  const packed = await bytesFrom(through(new TextEncoder().encode(text), new CompressionStream('deflate-raw')), Infinity);
  let binary = '';
  for (const byte of packed ?? []) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Unpacks what {@link packText} made. `undefined` for anything else, and for what would fill the memory. */
export async function unpackText(packed: string): Promise<string | undefined> {
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
    const found = await bytesFrom(through(bytes, new DecompressionStream('deflate-raw')), MOST_UNPACKED_BYTES);
    return found && new TextDecoder().decode(found);
  } catch {
    return undefined;
  }
}
