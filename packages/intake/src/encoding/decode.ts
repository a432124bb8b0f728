/**
 * Bytes to text: which encoding, on what evidence, and the decoded text.
 *
 * Order of evidence: a byte-order mark; bytes that are valid UTF-8; zero and 0x06 high bytes that betray UTF-16;
 * a declaration in the file (`charset=`, `encoding=`); and for single-byte files, which of windows-1256 and
 * ISO-8859-6 gives Arabic words, or windows-1252 gives mostly ASCII. UTF-8 and UTF-16 are decoded by
 * the platform, the single-byte encodings by iconv-lite (Node 20's own windows-1252 is Latin-1). Linear.
 */
import iconv from 'iconv-lite';
import { looksBinary } from './binary.ts';
import { wordScore } from './word-score.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'iso-8859-6' | 'windows-1252';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly code: 'empty' | 'binary' | 'encoding-unknown' };

const SAMPLE = 65_536;

/** Decodes a file's bytes, or says why not. The byte-order mark is dropped; U+0000 becomes U+FFFD. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { ok: false, code: 'empty' };
  const marked = byMark(bytes);
  if (marked !== undefined) return finish(bytes, marked);
  const wide = wideWithoutMark(bytes);
  if (wide !== undefined) return finish(bytes, wide);
  if (looksBinary(bytes)) return { ok: false, code: 'binary' };
  if (isUtf8(bytes)) return finish(bytes, 'utf-8');
  const single = singleByte(bytes);
  return single === undefined ? { ok: false, code: 'encoding-unknown' } : finish(bytes, single);
}

function finish(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = clean(decoded(bytes, encoding));
  return text.trim() === '' ? { ok: false, code: 'empty' } : { ok: true, text, encoding };
}

function decoded(bytes: Uint8Array, encoding: Encoding): string {
  return encoding.startsWith('utf-')
    ? new TextDecoder(encoding).decode(bytes)
    : iconv.decode(bytes, encoding);
}

/** Text that a store can hold: no U+0000, no lone surrogate. Offsets do not move. */
export function clean(text: string): string {
  return text.replaceAll('\u0000', '\uFFFD').replace(/\p{Surrogate}/gu, '\uFFFD');
}

function byMark(bytes: Uint8Array): Encoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** High bytes of UTF-16 news text are 0x00 (Latin, spaces) or 0x06 (Arabic), nearly always. */
function wideWithoutMark(bytes: Uint8Array): Encoding | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 8) return undefined;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < length; at += 2) {
    if (isHigh(bytes[at])) even++;
    if (isHigh(bytes[at + 1])) odd++;
  }
  const units = length / 2;
  if (odd > units * 0.9 && even < units * 0.4) return 'utf-16le';
  if (even > units * 0.9 && odd < units * 0.4) return 'utf-16be';
  return undefined;
}

function isHigh(byte: number | undefined): boolean {
  return byte === 0x00 || byte === 0x06 || byte === 0x20;
}

/** Valid UTF-8, but for a cut last character and a rare damaged byte (fewer than one in two thousand). */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes.subarray(0, SAMPLE));
    let damaged = 0;
    let wide = 0;
    for (const char of text) {
      if (char === '\uFFFD') damaged++;
      else if (char > '\u007F') wide++;
    }
    return wide > 0 && damaged * 20 <= wide && damaged * 2000 <= text.length + 4000;
  }
}

const DECLARED: Readonly<Record<string, Encoding>> = {
  'windows-1256': 'windows-1256',
  cp1256: 'windows-1256',
  'iso-8859-6': 'iso-8859-6',
  'windows-1252': 'windows-1252',
  'iso-8859-1': 'windows-1252',
};

function declared(bytes: Uint8Array): Encoding | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const name = /(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_-]+)/i.exec(head)?.[1]?.toLowerCase();
  return name === undefined ? undefined : DECLARED[name];
}

function singleByte(bytes: Uint8Array): Encoding | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  let high = 0;
  for (const byte of sample) if (byte >= 0x80) high++;
  const said = declared(bytes);
  const scores = (['windows-1256', 'iso-8859-6'] as const).map((encoding) => ({
    encoding,
    score: wordScore(iconv.decode(sample, encoding)) + (said === encoding ? 0.02 : 0),
  }));
  scores.sort((a, b) => b.score - a.score);
  const best = scores[0];
  if (best !== undefined && best.score >= 0.05 && high > sample.length * 0.15) return best.encoding;
  if (said !== undefined) return said;
  return high <= sample.length * 0.05 ? 'windows-1252' : undefined;
}
