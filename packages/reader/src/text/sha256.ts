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
/** Bytes that a text may be followed by: the closing bit, up to a block of zeros, the length. */
const PADDING = 128;

/** The hash so far; nothing of it outlives a call. */
const state = new Int32Array(8);

/** Each byte in two digits. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

const encoder = new TextEncoder();

/** The hash of a text's UTF-8, with U+FFFD for lone surrogates, as 64 lower-case hex digits. */
export function sha256(text: string): string {
  const most = text.length * 3 + PADDING;
  const bytes = most <= scratch.length ? scratch : new Uint8Array(most);
  const length = encoder.encodeInto(text, bytes).written;
  const total = (((length + 8) >> 6) + 1) << 6;
  bytes.fill(0, length, total - 8);
  bytes[length] = 0x80;
  putWord(bytes, total - 8, Math.floor(length / 0x20000000));
  putWord(bytes, total - 4, length << 3);
  state.set(INITIAL);
  for (let block = 0; block < total; block += 64) compress(state, schedule, bytes, block);
  let hex = '';
  for (let i = 0; i < 8; i++) {
    const word = state[i] as number;
    for (let shift = 24; shift >= 0; shift -= 8) hex += HEX[(word >>> shift) & 0xff];
  }
  return hex;
}

function putWord(bytes: Uint8Array, at: number, word: number): void {
  for (let index = 0; index < 4; index++) bytes[at + index] = word >>> (24 - 8 * index);
}

/** The message schedule of the block at work: its first sixteen words are the block. */
const schedule = new Int32Array(64);

/** One round of the compression function over the block that begins at `at`. The indexes are all in range. */
function compress(state: Int32Array, w: Int32Array, bytes: Uint8Array, at: number): void {
  for (let i = 0, byte = at; i < 16; i++, byte += 4) {
    w[i] =
      ((bytes[byte] as number) << 24) |
      ((bytes[byte + 1] as number) << 16) |
      ((bytes[byte + 2] as number) << 8) |
      (bytes[byte + 3] as number);
  }
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
