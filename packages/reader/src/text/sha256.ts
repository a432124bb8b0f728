/** SHA-256 (FIPS 180-4) of a text's UTF-8 bytes, in hex. Pure, so that the reader needs no platform. Linear. */

/** Signed, so that sums stay small integers. */
const K = new Int32Array(64);
const INITIAL = new Uint32Array(8);

function fractional(root: number): number {
  return ((root - Math.floor(root)) * 0x100000000) >>> 0;
}

function constants(): void {
  let found = 0;
  for (let candidate = 2; found < 64; candidate++) {
    let prime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor++)
      if (candidate % divisor === 0) prime = false;
    if (!prime) continue;
    if (found < 8) INITIAL[found] = fractional(Math.sqrt(candidate));
    K[found++] = fractional(Math.cbrt(candidate));
  }
}
constants();

/** Room for the bytes of all but long texts, used again by each. */
const scratch = new Uint8Array(1 << 16);

const scratchView = new DataView(scratch.buffer);

/** The hash so far; nothing of it outlives a call. */
const state = new Int32Array(8);

/** Each byte in two digits. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** UTF-8 with U+FFFD for lone surrogates, as the platform's encoders do. */
function utf8(text: string): { bytes: Uint8Array; length: number } {
  const most = text.length * 3 + 128;
  const bytes = most <= scratch.length ? scratch.fill(0, 0, most) : new Uint8Array(most);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= 0xd800 && code <= 0xdfff) {
      const next = text.charCodeAt(at + 1);
      if (code < 0xdc00 && next >= 0xdc00 && next <= 0xdfff) {
        code = 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00);
        at++;
      } else code = 0xfffd;
    }
    if (code < 0x80) bytes[length++] = code;
    else if (code < 0x800) {
      bytes[length++] = 0xc0 | (code >> 6);
      bytes[length++] = 0x80 | (code & 63);
    } else {
      if (code < 0x10000) bytes[length++] = 0xe0 | (code >> 12);
      else {
        bytes[length++] = 0xf0 | (code >> 18);
        bytes[length++] = 0x80 | ((code >> 12) & 63);
      }
      bytes[length++] = 0x80 | ((code >> 6) & 63);
      bytes[length++] = 0x80 | (code & 63);
    }
  }
  return { bytes, length };
}

/** The hash, as 64 lower-case hex digits. */
export function sha256(text: string): string {
  const { bytes, length } = utf8(text);
  bytes[length] = 0x80;
  const total = (((length + 8) >> 6) + 1) << 6;
  const message = total <= bytes.length ? bytes : grown(bytes, total);
  const view = message === scratch ? scratchView : new DataView(message.buffer);
  view.setUint32(total - 8, Math.floor(length / 0x20000000));
  view.setUint32(total - 4, (length << 3) >>> 0);
  state.set(INITIAL);
  for (let block = 0; block < total; block += 64) {
    for (let i = 0; i < 16; i++) schedule[i] = view.getInt32(block + i * 4);
    compress(state, schedule);
  }
  let hex = '';
  for (let i = 0; i < 8; i++) {
    const word = state[i] as number;
    for (let shift = 24; shift >= 0; shift -= 8) hex += HEX[(word >>> shift) & 0xff];
  }
  return hex;
}

/** The message schedule of the block at work: its first sixteen words are the block. */
const schedule = new Int32Array(64);

/** One round of the compression function over a block. The indexes are all in range. */
function compress(state: Int32Array, w: Int32Array): void {
  for (let i = 16; i < 64; i++) {
    const a = w[i - 15] as number;
    const b = w[i - 2] as number;
    const s0 = ((a >>> 7) | (a << 25)) ^ ((a >>> 18) | (a << 14)) ^ (a >>> 3);
    const s1 = ((b >>> 17) | (b << 15)) ^ ((b >>> 19) | (b << 13)) ^ (b >>> 10);
    w[i] = ((w[i - 16] as number) + s0 + (w[i - 7] as number) + s1) | 0;
  }
  let a = state[0] as number;
  let b = state[1] as number;
  let c = state[2] as number;
  let d = state[3] as number;
  let e = state[4] as number;
  let f = state[5] as number;
  let g = state[6] as number;
  let h = state[7] as number;
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7));
    const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (K[i] as number) + (w[i] as number)) | 0;
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10));
    const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + t1) | 0;
    d = c;
    c = b;
    b = a;
    a = (t1 + t2) | 0;
  }
  state[0] = ((state[0] as number) + a) | 0;
  state[1] = ((state[1] as number) + b) | 0;
  state[2] = ((state[2] as number) + c) | 0;
  state[3] = ((state[3] as number) + d) | 0;
  state[4] = ((state[4] as number) + e) | 0;
  state[5] = ((state[5] as number) + f) | 0;
  state[6] = ((state[6] as number) + g) | 0;
  state[7] = ((state[7] as number) + h) | 0;
}

function grown(bytes: Uint8Array, total: number): Uint8Array {
  const larger = new Uint8Array(total);
  larger.set(bytes);
  return larger;
}
