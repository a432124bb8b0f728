/**
 * An offset-keeping normaliser for Arabic and English news text.
 *
 * It folds what spelling habits vary and readers ignore (diacritics, tatweel, hamza seats, ى/ي, ة/ه,
 * presentation forms, Arabic-Indic digits, typographic quotes and dashes, no-break spaces, letter case) and drops what
 * is invisible (bidi controls, joiners, byte-order marks), while remembering for every kept unit which
 * units of the original it came from. Cost: one pass, linear, two typed arrays of the text's length.
 */

/** A text after folding, with the way back to the original. All offsets are UTF-16 units. */
export interface Normalised {
  readonly original: string;
  readonly text: string;
  /** The units of `text`, and some zeros behind them. */
  readonly units: Uint16Array;
  /** For each unit of `text`, where it starts in the original and where it ends, side by side. */
  readonly spans: Uint32Array;
  /** Original offset at which the unit at `offset` of `text` starts; `text.length` maps to the original's end. */
  toOriginal(offset: number): number;
  /** Original offset at which a span that ends at `offset` of `text` (exclusive) ends. */
  toOriginalEnd(offset: number): number;
}

const KEEP = 0;
const DROP = 1;
/** Dropped, but it belongs to the letter before it (a diacritic, a tatweel): spans include it. */
const ATTACH = 2;
const FOLD = 3;

/** What to do with each BMP unit, and what it folds to. Built once. */
const action = new Uint8Array(0x10000);
const target = new Uint16Array(0x10000);
/** Units that fold to more than one unit (ligatures, presentation forms). */
const wide = new Map<number, string>();

function foldTo(from: number, to: string): void {
  action[from] = FOLD;
  if (to.length === 1) target[from] = to.charCodeAt(0);
  else wide.set(from, to);
}

function foldEach(froms: string, to: string): void {
  for (const unit of froms) foldTo(unit.charCodeAt(0), to);
}

function mark(from: number, to: number, what: number): void {
  for (let unit = from; unit <= to; unit++) action[unit] = what;
}

function build(): void {
  mark(0x0610, 0x061a, ATTACH);
  mark(0x064b, 0x065f, ATTACH);
  mark(0x0670, 0x0670, ATTACH);
  mark(0x06d6, 0x06ed, ATTACH);
  mark(0x0640, 0x0640, ATTACH);
  mark(0x0300, 0x036f, ATTACH);
  mark(0xfe00, 0xfe0f, DROP);
  for (const unit of [0x00ad, 0x061c, 0x180e, 0xfeff, 0x2060]) action[unit] = DROP;
  mark(0x200b, 0x200f, DROP);
  mark(0x202a, 0x202e, DROP);
  mark(0x2066, 0x2069, DROP);
  for (const unit of [0x00a0, 0x1680, 0x202f, 0x205f, 0x3000]) foldTo(unit, ' ');
  for (let unit = 0x2000; unit <= 0x200a; unit++) foldTo(unit, ' ');
  for (const unit of [0x0085, 0x2028, 0x2029, 0x0b, 0x0c]) foldTo(unit, '\n');
  foldEach('أإآٱ', 'ا');
  foldEach('ؤ', 'و');
  foldEach('ئیى', 'ي');
  foldEach('ة', 'ه');
  foldEach('ک', 'ك');
  foldEach('ہھ', 'ه');
  for (let digit = 0; digit < 10; digit++) {
    foldTo(0x0660 + digit, String(digit));
    foldTo(0x06f0 + digit, String(digit));
  }
  foldEach('’‘ʼ`´', "'");
  foldEach('‐‑‒–—−', '-');
  foldEach('٫', '.');
  foldEach('٬', ',');
  foldEach('٪', '%');
  for (let unit = 0x41; unit <= 0x5a; unit++) foldTo(unit, String.fromCharCode(unit + 32));
  for (let unit = 0xc0; unit <= 0x24f; unit++) {
    const plain = String.fromCharCode(unit).toLowerCase().normalize('NFD').replace(/[̀-ͯ]/g, '');
    if (plain.length > 0 && plain !== String.fromCharCode(unit)) foldTo(unit, plain);
  }
  for (let unit = 0xfb50; unit <= 0xfefc; unit++) {
    const decomposed = String.fromCharCode(unit).normalize('NFKC');
    if (decomposed === String.fromCharCode(unit) || action[unit] !== KEEP) continue;
    let folded = '';
    for (const part of decomposed) {
      const code = part.charCodeAt(0);
      const what = action[code];
      if (what === KEEP) folded += part;
      else if (what === FOLD) folded += wide.get(code) ?? String.fromCharCode(target[code] ?? 0x20);
    }
    if (folded.length > 0) foldTo(unit, folded);
    else action[unit] = ATTACH;
  }
}
build();

const CHUNK = 0x2000;
/** How many zeros stand behind the units of a text: whoever looks ahead need not ask where it ends. */
const ZEROS = 3;
/** Room for the units of all but long texts, used again by each. */
const scratch = new Uint16Array(1 << 15);

/** Folds `original`. Lone surrogates and unknown scripts pass through unchanged. Linear. */
export function normalise(original: string): Normalised {
  const length = original.length;
  let units = length <= scratch.length ? scratch : new Uint16Array(length);
  let spans = new Uint32Array(2 * (length + 1));
  let kept = 0;
  let capacity = length;
  for (let at = 0; at < length; at++) {
    const unit = original.charCodeAt(at);
    const what = action[unit];
    if (what === KEEP || (what === FOLD && target[unit] !== 0)) {
      units[kept] = what === KEEP ? unit : (target[unit] ?? unit);
      spans[2 * kept] = at;
      spans[2 * kept + 1] = at + 1;
      kept++;
      continue;
    }
    if (what === ATTACH) {
      if (kept > 0 && spans[2 * kept - 1] === at) spans[2 * kept - 1] = at + 1;
      continue;
    }
    if (what === DROP) continue;
    const expansion = wide.get(unit) ?? '';
    if (kept + expansion.length + (length - at) > capacity + 1) {
      capacity = Math.ceil(capacity * 1.5) + expansion.length + 16;
      units = grow(units.subarray(0, kept), new Uint16Array(capacity));
      spans = grow(spans, new Uint32Array(2 * (capacity + 1)));
    }
    for (let part = 0; part < expansion.length; part++) {
      units[kept] = expansion.charCodeAt(part);
      spans[2 * kept] = at;
      spans[2 * kept + 1] = at + 1;
      kept++;
    }
  }
  spans[2 * kept] = length;
  spans[2 * kept + 1] = length;
  let text = '';
  for (let at = 0; at < kept; at += CHUNK) {
    // `apply` copies a typed array far quicker than spreading it does.
    const chunk = units.subarray(at, Math.min(at + CHUNK, kept)) as unknown as number[];
    text += String.fromCharCode.apply(null, chunk);
  }
  const own = new Uint16Array(kept + ZEROS);
  own.set(units.subarray(0, kept));
  return {
    original,
    text,
    units: own,
    spans,
    toOriginal(offset) {
      return offset >= kept ? length : (spans[2 * Math.max(0, offset)] ?? length);
    },
    toOriginalEnd(offset) {
      return offset <= 0 ? 0 : (spans[2 * Math.min(offset, kept) - 1] ?? length);
    },
  };
}

function grow<A extends Uint16Array | Uint32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** The same for a phrase, without the way back. Its arrays are used again for the next. */
export function normalisedPhrase(phrase: string): Normalised {
  const text = foldedText(phrase);
  const { length } = text;
  if (length + ZEROS > phraseUnits.length) {
    phraseUnits = new Uint16Array(2 * (length + ZEROS));
    nowhere = new Uint32Array(2 * phraseUnits.length);
  }
  for (let at = 0; at < length; at++) phraseUnits[at] = text.charCodeAt(at);
  for (let at = length; at < length + ZEROS; at++) phraseUnits[at] = 0;
  return {
    original: text,
    text,
    units: phraseUnits,
    spans: nowhere,
    toOriginal: same,
    toOriginalEnd: same,
  };
}

const same = (offset: number): number => offset;
let phraseUnits = new Uint16Array(256);
let nowhere = new Uint32Array(512);

/** The text that `normalise` makes of a phrase. */
export function foldedText(phrase: string): string {
  let text = '';
  for (let at = 0; at < phrase.length; at++) {
    const unit = phrase.charCodeAt(at);
    const what = action[unit];
    if (what === KEEP) text += phrase.charAt(at);
    else if (what === FOLD) {
      const to = target[unit] ?? 0;
      text += to === 0 ? (wide.get(unit) ?? '') : String.fromCharCode(to);
    }
  }
  return text;
}

/** Folds a word or phrase the way a report is folded: what lexicon entries are compared by. */
export function fold(phrase: string): string {
  const known = folded.get(phrase);
  if (known !== undefined) return known;
  const result = foldedText(phrase).trim();
  if (folded.size >= FOLDED_LIMIT) folded.clear();
  if (phrase.length < 200) folded.set(phrase, result);
  return result;
}

/** Names recur: a bounded memory of what they fold to. */
const folded = new Map<string, string>();
const FOLDED_LIMIT = 20_000;
