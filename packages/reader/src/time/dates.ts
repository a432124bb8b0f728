/** All time expressions of a document with their values: the reader's `dates`. */
import type { Document } from '../text/document.ts';
import { arabicAt } from './arabic.ts';
import { parseDay } from './calendar.ts';
import { englishAt } from './english.ts';
import type { TimeExpression } from './expression.ts';
import { anchorOf, publishedOf } from './published.ts';
import { settle } from './resolve.ts';
import { isDeadline, type Tense, tenseAround } from './tense.ts';

export interface TimeContext {
  /** ISO 8601 date or date-time of publication, from metadata. */
  readonly published?: string;
}

export interface ResolvedDate {
  /** Token range. */
  readonly first: number;
  readonly last: number;
  /** UTF-16 span in the original text. */
  readonly start: number;
  readonly end: number;
  /** EDTF, or null where the text does not settle it. */
  readonly value: string | null;
  /** How the value was reached, or why there is none. */
  readonly basis: string;
  readonly tense: Tense;
  /** A vague reach ("the coming days") or a year: less telling of when something happened than a day is. */
  readonly coarse: boolean;
}

export interface TimeReading {
  readonly published: string | null;
  readonly publishedBasis: string;
  readonly dates: readonly ResolvedDate[];
}

/**
 * Finds and resolves every time expression. Pure and deterministic; linear in the tokens.
 *
 * `أمس الاثنين` is one date; a weekday beside a date checks it; without a publication date, relative
 * expressions stay null with basis `no-publication-date` unless the text itself fixes the day.
 */
export function resolveDates(doc: Document, context: TimeContext = {}): TimeReading {
  const expressions = find(doc);
  const anchor = anchorOf(doc);
  const published = publishedOf(doc, context.published, expressions, anchor);
  const at = { published: published.day, anchor };
  let previous: number | undefined;
  const tenses = tensesOf(doc, expressions);
  const dates = expressions.map((expression, index): ResolvedDate => {
    const { first, last, skip, when } = expression;
    const deadline = (when.kind === 'date' || when.kind === 'range') && isDeadline(doc.tokens, first);
    const tense = deadline ? 'future' : (tenses[index] ?? 'past');
    const { value, basis } = settle(when, tense, at, previous);
    const day = parseDay(value?.slice(0, 10));
    if (day !== undefined) previous = day;
    const from = doc.tokens[first];
    const to = doc.tokens[last - 1];
    if (from === undefined || to === undefined) throw new RangeError('a time expression outside its tokens');
    return {
      first,
      last,
      start: skip === 0 ? from.start : doc.normalised.toOriginal(from.at + skip),
      end: to.end,
      value,
      basis,
      tense,
      coarse:
        when.kind === 'open' ||
        when.kind === 'decade' ||
        when.kind === 'recurring' ||
        (when.kind === 'date' && when.m === undefined),
    };
  });
  return { published: published.value, publishedBasis: published.basis, dates };
}

/**
 * The tense of each expression. A bare weekday in a clause that does not tell (a headline without a verb)
 * takes the side of the same weekday elsewhere in the report.
 */
function tensesOf(doc: Document, expressions: readonly TimeExpression[]): Tense[] {
  const clues = expressions.map(({ first, last }) => tenseAround(doc.tokens, first, last));
  const sides = new Map<number, Tense>();
  expressions.forEach(({ when }, index) => {
    const clue = clues[index];
    if (when.kind !== 'weekday' || sides.has(when.weekday)) return;
    if (when.direction !== 0) sides.set(when.weekday, when.direction === 1 ? 'future' : 'past');
    else if (clue?.sure === true) sides.set(when.weekday, clue.tense);
  });
  return expressions.map(({ when }, index) => {
    const clue = clues[index] ?? { tense: 'past', sure: false };
    return when.kind === 'weekday' && !clue.sure ? (sides.get(when.weekday) ?? clue.tense) : clue.tense;
  });
}

function find(doc: Document): TimeExpression[] {
  const { tokens } = doc;
  const found: TimeExpression[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const expression =
      token === undefined || token.kind === 'punct' || token.kind === 'other'
        ? undefined
        : token.kind === 'latin'
          ? englishAt(tokens, at)
          : (arabicAt(tokens, at) ?? (token.kind === 'number' ? englishAt(tokens, at) : undefined));
    if (expression === undefined) at++;
    else {
      found.push(expression);
      at = Math.max(at + 1, expression.last);
    }
  }
  return found;
}
