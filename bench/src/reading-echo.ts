/**
 * Echoes: which reports carry one another's text. Gold comes by construction: every report of some length
 * is given to five made-up outlets, which cut it, mistype it, edit it, wrap it in their own habits, or lift
 * one passage into a text of their own. Two texts are a gold pair where the words of paragraphs that both took
 * from one report make up at least 0.75 of the shorter, and none where they make up at most 0.45; what lies between is left out, since boundary
 * cases say nothing about a finder.
 */
import type { Span } from '@wasit/domain';
import { words } from './reading-align.ts';
import type { Count } from './reading-count.ts';

export interface Carried {
  readonly id: string;
  readonly text: string;
  /** The paragraphs carried, by source report and number, with their words. Fillers are named for their outlet. */
  readonly parts: ReadonlyMap<string, number>;
}

const LETTERS: Readonly<Record<string, string>> = { أ: 'ا', إ: 'ا', آ: 'ا', ة: 'ه', ى: 'ي' };
const EASTERN = '٠١٢٣٤٥٦٧٨٩';

/** A careless copy: every third word loses its hamza and its dotted ة, digits turn Arabic-Indic, بـ stands apart. */
function mistype(paragraph: string): string {
  return paragraph
    .split(' ')
    .map((word, index) => {
      const typed = index % 3 === 0 ? word.replace(/[أإآةى]/g, (letter) => LETTERS[letter] ?? letter) : word;
      return index % 7 === 0 ? typed.replace(/^بال(?=..)/, 'بـ ال') : typed;
    })
    .join(' ')
    .replace(/[0-9]/g, (digit) => EASTERN[Number(digit)] ?? digit);
}

/** An editor's copy: each paragraph loses its first two words, one in the middle and its last. */
function edited(paragraph: string): string {
  const all = paragraph.split(' ');
  const middle = all.length >> 1;
  return all.filter((_, index) => index > 1 && index !== middle && index < all.length - 1).join(' ');
}

interface Source {
  readonly id: string;
  readonly paragraphs: readonly string[];
}

const length = (text: string): number => words(text).length;

function carried(
  id: string,
  source: Source,
  chosen: readonly number[],
  write: (paragraphs: string[]) => string[],
  own: readonly string[] = [],
): Carried {
  const parts = new Map<string, number>();
  for (const number of chosen) parts.set(`${source.id}#${number}`, length(source.paragraphs[number] ?? ''));
  own.forEach((paragraph, number) => {
    parts.set(`${id}~${number}`, length(paragraph));
  });
  const text = [...write(chosen.map((number) => source.paragraphs[number] ?? '')), ...own].join('\n\n');
  return { id, text, parts };
}

/** The report as it is, and what the four outlets make of it. `other` lends the lifted passage a text around it. */
function outletsOf(source: Source, other: Source): Carried[] {
  const all = source.paragraphs.map((_, number) => number);
  const arabic = /\p{Script=Arabic}/u.test(source.paragraphs[0] ?? '');
  const habits = arabic
    ? ['شارك الخبر', 'اقرأ أيضاً: أخبار أخرى']
    : ['Share this article', 'Read more: other news'];
  const longest = all.reduce((best, number) =>
    length(source.paragraphs[number] ?? '') > length(source.paragraphs[best] ?? '') ? number : best,
  );
  return [
    carried(`${source.id}/original`, source, all, (paragraphs) => paragraphs),
    carried(
      `${source.id}/cut`,
      source,
      all.filter((number) => number % 4 !== 3),
      (paragraphs) => paragraphs,
    ),
    carried(`${source.id}/mistyped`, source, all, (paragraphs) => paragraphs.map(mistype)),
    carried(`${source.id}/edited`, source, all, (paragraphs) => paragraphs.map(edited)),
    carried(`${source.id}/wrapped`, source, all, (paragraphs) => [
      habits[1] ?? '',
      ...paragraphs.slice(0, 2),
      habits[1] ?? '',
      ...paragraphs.slice(2),
      habits[0] ?? '',
    ]),
    carried(
      `${source.id}/lifted`,
      source,
      [longest],
      (paragraphs) => paragraphs,
      other.paragraphs.map(shuffled),
    ),
  ];
}

/** Words in another order: a text that shares vocabulary with its source and no passage. */
const shuffled = (paragraph: string): string => paragraph.split(' ').reverse().join(' ');

/** Texts made from reports of at least four paragraphs of ten words. */
export function carriedTexts(reports: readonly { readonly id: string; readonly text: string }[]): Carried[] {
  const sources = reports
    .map(({ id, text }) => ({
      id,
      paragraphs: text.split(/\n+/).filter((paragraph) => length(paragraph) >= 10),
    }))
    .filter(({ paragraphs }) => paragraphs.length >= 4);
  return sources.flatMap((source, index) => {
    const other = sources[(index + 1) % sources.length];
    return other === undefined ? [] : outletsOf(source, other);
  });
}

function containment(a: Carried, b: Carried): number {
  const total = (text: Carried): number => [...text.parts.values()].reduce((sum, count) => sum + count, 0);
  let shared = 0;
  for (const [part, count] of a.parts) if (b.parts.has(part)) shared += count;
  return shared / Math.max(1, Math.min(total(a), total(b)));
}

export interface FoundPair {
  readonly a: string;
  readonly b: string;
}

export type EchoFinder = (
  reports: readonly { readonly id: string; readonly text: string; readonly boilerplate: readonly Span[] }[],
) => readonly FoundPair[];

/** Scores a finder's pairs against those made. */
export function scoreEchoes(texts: readonly Carried[], found: readonly FoundPair[]): Count {
  const key = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const pairs = new Set(found.map(({ a, b }) => key(a, b)));
  let right = 0;
  let read = 0;
  let gold = 0;
  texts.forEach((a, index) => {
    for (const b of texts.slice(index + 1)) {
      const share = containment(a, b);
      if (share > 0.45 && share < 0.75) continue;
      const isGold = share >= 0.75;
      const isFound = pairs.has(key(a.id, b.id));
      if (isGold) gold++;
      if (isFound) read++;
      if (isGold && isFound) right++;
    }
  });
  return { right, read, gold };
}
