/** A QR code as a drawing. */
import encodeQR from 'qr';

/** A drawing on a square of `side` units, with the quiet edge of four units around the code. */
export interface CodeDrawing {
  readonly side: number;
  /** An SVG path over every dark square. */
  readonly path: string;
}

/** Draws a text of up to about 2,900 letters as a QR code that still reads with a smudge on it. Longer texts throw. */
export function qrPath(text: string): CodeDrawing {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const path = rows.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { side: rows.length, path };
}
