/**
 * The lines of a PDF page as they are read. A PDF says where glyphs stand, not in which order they are
 * read: Arabic often comes glyph by glyph from the left, in presentation forms. Lines with Arabic in them
 * are put into reading order by place (a small part of Unicode's bidirectional algorithm, UAX #9, run
 * backwards); all others are left in the order of the file.
 */

/** A piece of text at a place: what pdf.js gives. Lengths are in units of the page. */
export interface PlacedText {
  readonly str: string;
  /** The last two are x (from the left) and y (from below). */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const ARABIC = /\p{Script=Arabic}/u;
const LATIN = /\p{Script=Latin}/u;
const DIGIT = /\p{Nd}/u;
/** What the file has no letter for. */
const UNKNOWN = /[\0\uFFFD]/gu;
const MARKS_ONLY = /^\p{M}+$/u;
/** What joins two figures into one: a point, a comma, a colon, a slash, a sign of minus. */
const JOINS_FIGURES = /^[.,:/٫٬-]$/u;
const FORMS = /[\uFB50-\uFDFF\uFE70-\uFEFC]+/u;

const letters = (text: string): string =>
  text.replace(new RegExp(FORMS, 'gu'), (forms) => forms.normalize('NFKC'));

/** A vowel mark is read after the letter that it stands over, wherever its own glyph begins. */
const withMarks = (pieces: readonly Piece[]): Piece[] => {
  const bases = pieces.filter(({ text }) => !MARKS_ONLY.test(text));
  const marked = bases.map((piece) => ({ ...piece }));
  for (const mark of pieces) {
    if (!MARKS_ONLY.test(mark.text)) continue;
    const middle = (mark.from + mark.to) / 2;
    let nearest: (typeof marked)[number] | undefined;
    for (const base of marked) {
      const away = Math.abs((base.from + base.to) / 2 - middle);
      if (nearest === undefined || away < Math.abs((nearest.from + nearest.to) / 2 - middle)) nearest = base;
    }
    if (nearest !== undefined) nearest.text += mark.text;
  }
  return marked;
};

/** Which way a piece runs: Arabic to the left, Latin and figures to the right, the rest as its neighbours. */
const runOf = ({ text }: Piece): 'arabic' | 'latin' | 'figure' | 'neutral' =>
  ARABIC.test(text) && !/^\p{Nd}+$/u.test(text)
    ? 'arabic'
    : LATIN.test(text)
      ? 'latin'
      : DIGIT.test(text)
        ? 'figure'
        : 'neutral';

/** The end (exclusive) of the run to the right that begins at `start`; `start` itself where none does. */
const rightwardEnd = (pieces: readonly Piece[], start: number): number => {
  let end = start;
  let last: ReturnType<typeof runOf> | null = null;
  for (let at = start; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) break;
    const run = runOf(piece);
    if (run === 'arabic' || (run === 'neutral' && last === null)) break;
    if (run === 'neutral') continue;
    // Two figures are one with a point or a slash between them; beside a word whatever stands there joins.
    const between = pieces.slice(end, at);
    const joined =
      between.length === 0 || (between.length === 1 && JOINS_FIGURES.test(between[0]?.text ?? ''));
    if (last === 'figure' && run === 'figure' && !joined) break;
    last = run;
    end = at + 1;
  }
  return end;
};

const BRACKETS = [
  { opens: '(', closes: ')' },
  { opens: '[', closes: ']' },
  { opens: '«', closes: '»' },
] as const;

/** Brackets come mirrored or not, as the file likes: one before a word opens, one behind a word closes. */
const faced = (line: string): string =>
  line.replace(/[()[\]«»]/gu, (sign, at: number) => {
    const pair = BRACKETS.find(({ opens, closes }) => sign === opens || sign === closes);
    const before = line[at - 1] ?? ' ';
    const after = line[at + 1] ?? ' ';
    if (pair === undefined || (before === ' ') === (after === ' ')) return sign;
    return before === ' ' ? pair.opens : pair.closes;
  });

/**
 * One glyph for several letters (لا, لله) comes with its letters reversed. In a file of joined forms its
 * letters stand out, since they are not in the forms that their places would ask for.
 */
const ligatures = (text: string): string =>
  text
    .replaceAll('هلل', 'لله')
    .replace(
      /(\p{L}?\p{M}*)(ا)(ل)(?=(\p{L}?))/gu,
      (whole, before: string, alef: string, lam: string, after) => {
        const opens = before === '' || /^[أإآا]/u.test(before);
        const joins = before !== '' && !/^[اأإآدذرزوؤةىء]/u.test(before);
        return opens || joins || after !== '' ? before + lam + alef : whole;
      },
    );

const arabicLine = (fromRight: readonly Piece[]): string => {
  const read: string[] = [];
  for (let at = 0; at < fromRight.length; ) {
    const end = rightwardEnd(fromRight, at);
    if (end > at) {
      read.push(
        ...fromRight
          .slice(at, end)
          .reverse()
          .map(({ text }) => text),
      );
      at = end;
    } else {
      read.push(fromRight[at]?.text ?? '');
      at += 1;
    }
  }
  const line = read.join('');
  return faced(letters(FORMS.test(line) ? ligatures(line) : line));
};

const count = (text: string, kind: RegExp): number => [...text].filter((sign) => kind.test(sign)).length;

/** Less than this part of the height apart, two glyphs are of one word. */
const WORD_GAP = 0.15;

/**
 * Glyphs from the right, with the spaces between words where the places show them: those in the file are of
 * no use in a line that was set glyph by glyph, since every raised mark leaves one.
 */
const spaced = (fromRight: readonly Piece[], height: number): Piece[] => {
  const pieces: Piece[] = [];
  for (const piece of fromRight) {
    const before = pieces.at(-1);
    if (before !== undefined && before.from - piece.to > height * WORD_GAP) {
      pieces.push({ text: ' ', from: piece.to, to: before.from });
    }
    pieces.push(piece);
  }
  return pieces;
};

const piecesOf = (items: readonly PlacedText[]): Piece[] =>
  items.flatMap(({ str, transform, width }) => {
    const text = str.replace(UNKNOWN, '').trim();
    const from = transform[4] ?? 0;
    return text === '' ? [] : [{ text, from, to: from + width }];
  });

const wholeOf = (items: readonly PlacedText[]): string => items.map(({ str }) => str).join('');

const lineOf = (items: readonly PlacedText[]): string => {
  const whole = wholeOf(items);
  if (!ARABIC.test(whole)) return letters(whole);
  const height = Math.max(...items.map((item) => item.height));
  // Of two that begin at one place the later is the further right.
  const fromRight = withMarks(piecesOf(items))
    .reverse()
    .sort((a, b) => b.from - a.from);
  return arabicLine(spaced(fromRight, height));
};

/** The page's lines, top to bottom as the file has them. A vowel mark above its line opens none. */
export const linesOf = (items: readonly PlacedText[]): string[] => {
  const lines: PlacedText[][] = [];
  let open: PlacedText[] = [];
  let ended = false;
  let level: number | null = null;
  for (const item of items) {
    const mark = MARKS_ONLY.test(item.str.trim());
    const y = item.transform[5] ?? 0;
    if (item.str !== '' && !mark) {
      const moved = level !== null && Math.abs(level - y) > Math.max(1, item.height) * 0.6;
      // A file may end a piece wherever a mark is raised: the line goes on while it is Arabic and as high.
      const goesOn = open.some(({ str }) => ARABIC.test(str)) && !moved;
      if (moved || (ended && !goesOn)) {
        lines.push(open);
        open = [];
      }
      level = y;
      ended = false;
    }
    if (item.str !== '') open.push(item);
    ended ||= item.hasEOL;
  }
  if (open.length > 0) lines.push(open);
  const page = wholeOf(items);
  const runsLeft = count(page, ARABIC) > count(page, LATIN);
  return lines.map((line) => (runsLeft ? lineOf(line) : letters(wholeOf(line))));
};
