// Copied as it is: see microphone.ts.
const STEP = Math.ceil(sampleRate / 16e3);
const PIECE = 1024;

class Listen extends AudioWorkletProcessor {
  piece = new Int16Array(PIECE);
  filled = 0;
  sum = 0;
  count = 0;

  process([[channel]]) {
    for (const sample of channel ?? []) {
      this.sum += sample;
      if (++this.count < STEP) continue;
      this.piece[this.filled++] = Math.max(-1, Math.min(1, this.sum / STEP)) * 32767;
      this.sum = this.count = 0;
      if (this.filled < PIECE) continue;
      this.port.postMessage(this.piece, [this.piece.buffer]);
      this.piece = new Int16Array(PIECE);
      this.filled = 0;
    }
    return true;
  }
}
registerProcessor('listen', Listen);
