/** A page as lines: where its prose begins and ends, which line is its headline, whether its lines are wrapped. */
import type { Document } from '../text/document.ts';
import type { ResolvedDate } from '../time/index.ts';
import { isBulleted, linkLists } from './apparatus.ts';
import { type Line, opensWith } from './lines.ts';
import { RELATED_OPENINGS, SHARE_OPENINGS } from './phrases.ts';

export interface BoilerplateContext {
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly byline?: string | undefined;
  readonly dates?: readonly ResolvedDate[];
  /** Whether a token range holds a cue of speech: such a line is part of the report. */
  readonly speaks?: (first: number, last: number) => boolean;
}

/** Longest lines, in words, that may be a heading, a caption or a link; and a label or a sign-off. */
export const SHORT = 16;
export const TINY = 6;
/** Lines from the top that the apparatus of a page (label, byline, time, caption) may take. */
export const TOP = 7;

export interface Page {
  readonly doc: Document;
  readonly lines: readonly Line[];
  readonly context: BoilerplateContext;
  /** The first line of prose, and the last. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** The line that is the report's headline, or -1. */
  readonly headline: number;
  /** Sentences run on from line to line: a line that ends open is no heading. */
  readonly wrapped: boolean;
  /** Lines of lists of links, by index. */
  readonly links: ReadonlySet<number>;
  /** The first line of the apparatus that closes the page, or the number of lines. */
  readonly end: number;
}

export function isProse(line: Line): boolean {
  return line.words.length > SHORT || (line.closed && line.words.length > TINY + 2);
}

/** A line that asks the reader to share or to read on. */
function asks(line: Line): boolean {
  return (
    line.service !== null ||
    (line.words.length <= SHORT && (opensWith(line, SHARE_OPENINGS) || opensWith(line, RELATED_OPENINGS)))
  );
}

/** `noHeadline` tells lines that cannot be one: labels, times. */
export function layout(
  doc: Document,
  lines: readonly Line[],
  context: BoilerplateContext,
  noHeadline: (line: Line) => boolean,
): Page {
  const links = linkLists(doc, lines);
  const prose = lines.filter((line) => isProse(line) && !asks(line) && !links.has(line.index));
  const firstProse = prose.find((line) => line.index > 0)?.index ?? lines.length;
  const headline = headlineOf(lines, firstProse, noHeadline);
  const end = endOf(lines, prose, context);
  const lastProse = prose.findLast((line) => line.index < end)?.index ?? -1;
  return {
    doc,
    lines,
    context,
    firstProse,
    lastProse,
    headline,
    wrapped: isWrapped(doc, lines, firstProse, lastProse),
    links,
    end,
  };
}

/** Shortest word that says what a line is about. */
const CONTENT = 4;
/** Longest line, in words, that is compared as a headline. */
const HEADING = 40;
/** Lines of prose that a headline is compared with. */
const LEAD = 3;

/**
 * The first line near the top that may be a headline; where it shares no word with the first paragraphs and a later one
 * does, that one: what stands above is the page's own (its name, its menu).
 */
function headlineOf(lines: readonly Line[], firstProse: number, noHeadline: (line: Line) => boolean): number {
  const first = lines.findIndex((line) => line.index < TOP && line.words.length > 3 && !noHeadline(line));
  const top = lines[first];
  const lead = lines.slice(firstProse, firstProse + LEAD);
  if (top === undefined || lead.length === 0 || top.words.length > HEADING) return first;
  // Most headlines share a word as it stands; only where none does are words stripped to be compared.
  if (top.words.some((word) => word.length >= CONTENT && lead.some((line) => line.words.includes(word))))
    return first;
  const told = new Set(
    lead.flatMap((line) => line.words.filter((word) => word.length >= CONTENT).map(bareWord)),
  );
  const shared = (line: Line): number =>
    line.words.filter((word) => word.length >= CONTENT && told.has(bareWord(word))).length;
  if (shared(top) > 0) return first;
  const better = lines.findIndex(
    (line) =>
      line.index > first &&
      line.index < firstProse &&
      line.words.length > 3 &&
      line.words.length <= HEADING &&
      !noHeadline(line) &&
      shared(line) > 1,
  );
  return better < 0 ? first : better;
}

/** A word without conjunction, preposition and article, roughly: enough to see one word told twice. */
const bareWord = (word: string): string => word.replace(/^[وفبل]?(ال|لل)/, '').replace(/s$/, '');

/** Words that open the apparatus at the end of a page. */
const CLOSING: readonly string[] = [
  'reporting by',
  'editing by',
  'writing by',
  'our standards',
  'copyright',
  'leave a reply',
  'leave a comment',
  'filed under',
  'tags',
  'المصدر',
  'كلمات دلاليه',
  'الكلمات المفتاحيه',
  'الوسوم',
  'جميع الحقوق محفوظه',
];
/** Longest line of that apparatus that ends as a sentence does, and most lines of it. */
const CLOSING_LINE = 24;
const CLOSING_LINES = 15;

/** Where what closes the page begins: a line that opens so, with neither speech nor a paragraph behind it. */
function endOf(lines: readonly Line[], prose: readonly Line[], context: BoilerplateContext): number {
  const [, second] = prose;
  if (second === undefined) return lines.length;
  for (let at = Math.max(second.index + 1, lines.length - CLOSING_LINES); at < lines.length; at++) {
    const line = lines[at];
    if (line === undefined || !opensWith(line, CLOSING) || line.words.length > CLOSING_LINE) continue;
    const rest = lines.slice(at);
    const report = rest.some(
      (one) =>
        ((one.closed && one.words.length > CLOSING_LINE) ||
          (context.speaks?.(one.first, one.last) ?? false)) &&
        one.service === null,
    );
    if (!report) return at;
  }
  return lines.length;
}

/** Share of a report's lines that end open where its sentences run over line ends. */
const OPEN = 0.25;

/** Above the prose only a line that ends in a comma counts: what stands open there is mostly the page's own menu. */
function isWrapped(doc: Document, lines: readonly Line[], first: number, last: number): boolean {
  let open = 0;
  let all = 0;
  for (let index = 0; index < last; index++) {
    const line = lines[index];
    if (line === undefined || line.words.length === 0 || isBulleted(doc, line)) continue;
    const comma = /^[،,]$/.test(doc.tokens[line.last - 1]?.form ?? '');
    if (index < first && !comma) continue;
    all++;
    // In a script with capitals the next line tells whether the sentence goes on.
    const next = doc.tokens[line.last];
    if (next?.kind === 'latin' && next.capital) continue;
    // A comma at the end says it alone; a long open line says it beside others.
    if (comma) open += 2;
    else if (!line.closed && line.words.length > 8) open++;
  }
  return open >= 2 && open > all * OPEN;
}
