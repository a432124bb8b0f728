/**
 * Lines that are not the report's own telling: labels, bylines, times, captions, repeated headlines,
 * subheadings, related links, advertisements, share lines, sign-offs, background paragraphs.
 *
 * The evidence is a line's place, length, ending, repetition and opening words. A line of prose (a closed
 * sentence of more than a few words) is only ever background, a caption told twice, or a sign-off in brackets.
 * Cost: linear; a line is compared with the few before it only.
 */
import type { ReadBoilerplate } from '@wasit/domain';
import type { Document } from '../text/document.ts';
import type { ResolvedDate } from '../time/index.ts';
import { isAddress, isBareLabel, isBracketed, isBulleted, isSeparated } from './apparatus.ts';
import { type Line, linesOf, opensWith, overlaps } from './lines.ts';
import { type BoilerplateContext, isProse, layout, type Page, SHORT, TINY, TOP } from './page.ts';
import {
  ADVERTISEMENT_OPENINGS,
  BACKGROUND_OPENINGS,
  BYLINE_OPENINGS,
  CAPTION_ENDS,
  CAPTION_OPENINGS,
  LABELS,
  RELATED_OPENINGS,
  SHARE_OPENINGS,
  SIGNOFF_OPENINGS,
} from './phrases.ts';
import { isService, serviceKind } from './service.ts';

export type { BoilerplateContext } from './page.ts';

export type BoilerplateKind =
  | 'label'
  | 'byline'
  | 'timestamp'
  | 'dateline'
  | 'caption'
  | 'repeated-headline'
  | 'standfirst'
  | 'subheading'
  | 'related'
  | 'advertisement'
  | 'share'
  | 'signoff'
  | 'background';

/** The boilerplate of a document, in order, a line each. */
export function findBoilerplate(
  doc: Document,
  context: BoilerplateContext = {},
): (ReadBoilerplate & { kind: BoilerplateKind })[] {
  const lines = linesOf(doc);
  const found: (ReadBoilerplate & { kind: BoilerplateKind })[] = [];
  const page = layout(
    doc,
    lines,
    context,
    (line) =>
      isLabel(line) ||
      isTimestamp(line, context) ||
      isSeparated(doc, line) ||
      isAddress(doc, line) ||
      isService(doc, line),
  );
  let related = false;
  for (const line of lines) {
    const kind = kindOf(page, line, related);
    // After "related" with nothing behind it, the short lines that follow are its links.
    if (line.words.length > 0) related = kind === 'related' && (related || line.words.length <= TINY);
    if (kind !== undefined) found.push({ start: line.start, end: line.end, kind });
    else {
      const tail = tailSignoff(doc, line, page);
      if (tail !== undefined) found.push(tail);
    }
  }
  return found;
}

function kindOf(page: Page, line: Line, related: boolean): BoilerplateKind | undefined {
  const { lines, context, firstProse, lastProse, headline } = page;
  const short = line.words.length <= SHORT;
  if (line.words.length === 0) return line.index > lastProse ? 'signoff' : undefined;
  const service = serviceKind(page.doc, line);
  if (service !== null && line.index !== headline && !(context.speaks?.(line.first, line.last) ?? false))
    return service;
  if (opensWith(line, ADVERTISEMENT_OPENINGS) && line.words.length <= TINY + 4) return 'advertisement';
  if (
    opensWith(line, RELATED_OPENINGS) &&
    (short || colonAfterOpening(page, line)) &&
    !(line.closed && !endsWithColon(page, line) && line.words.length > 12)
  )
    return 'related';
  if (opensWith(line, SHARE_OPENINGS) && short && line.words.length <= 14) return 'share';
  if (
    isLabel(line) ||
    (line.index < headline && line.words.length <= 4 && !line.closed && !runsOn(page, line))
  )
    return 'label';
  if (line.index > 0 && repeatsHeadline(page, line)) return 'repeated-headline';
  if (isTimestamp(line, context)) return 'timestamp';
  if (isByline(page, line)) return 'byline';
  if (page.links.has(line.index)) return 'related';
  const shaped = line.index === headline ? undefined : shapeOf(page, line);
  if (shaped !== undefined) return shaped;
  if (isCaption(page, line)) return 'caption';
  if (line.index > lastProse && isSignoff(line, context)) return 'signoff';
  if (short && related && (!line.closed || questions(page, line))) return 'related';
  if (opensWith(line, BACKGROUND_OPENINGS)) return undefined;
  if (
    line.index !== headline &&
    line.index > firstProse &&
    line.index < lastProse &&
    isSubheading(page, line)
  )
    return 'subheading';
  if (
    line.index > lastProse &&
    lastProse >= 0 &&
    short &&
    !line.closed &&
    line.words.length > 2 &&
    !goesOn(page, line)
  )
    return 'related';
  if (line.index > lastProse && lastProse >= 0 && line.words.length <= 2 && lines.length > 3)
    return 'signoff';
  return undefined;
}

/** The first words of a sentence that goes on in the next line. */
function runsOn(page: Page, line: Line): boolean {
  const next = page.lines[line.index + 1];
  return page.wrapped && next !== undefined && isProse(next);
}

/** What a line's shape alone says it is. */
function shapeOf(page: Page, line: Line): BoilerplateKind | undefined {
  const { doc, firstProse, lastProse } = page;
  const outside = line.index < firstProse || line.index > lastProse;
  // With a date or a time it is a line about the report wherever it stands.
  const dated = line.words.some(startsWithDigit);
  if (isSeparated(doc, line) && (outside || dated)) return line.index < firstProse ? 'byline' : 'related';
  if (isAddress(doc, line)) return 'share';
  if (isBareLabel(doc, line) && line.index < TOP) return 'label';
  if (isBracketed(doc, line) && outside) return line.index < firstProse ? 'caption' : 'signoff';
  return undefined;
}

/** A last line that lacks its full stop: it speaks, or an Arabic conjunction joins it to what was told. */
function goesOn(page: Page, line: Line): boolean {
  if (page.wrapped) return true;
  if (isBulleted(page.doc, line) || line.words.length <= TINY) return false;
  if (page.lines[line.index - 1]?.index !== page.lastProse) return false;
  return (page.context.speaks?.(line.first, line.last) ?? false) || /^و..../.test(line.words[0] ?? '');
}

function questions(page: Page, line: Line): boolean {
  return /^[؟?]$/.test(page.doc.tokens[line.last - 1]?.form ?? '');
}

function endsWithColon(page: Page, line: Line): boolean {
  return page.doc.tokens[line.last - 1]?.form === ':';
}

/** "اقرأ أيضاً: headline", however long the headline. */
function colonAfterOpening(page: Page, line: Line): boolean {
  for (let at = line.first; at < Math.min(line.last, line.first + 4); at++) {
    if (/^[:.|-]$/.test(page.doc.tokens[at]?.form ?? '')) return true;
  }
  return false;
}

function isLabel(line: Line): boolean {
  return line.words.length <= 3 && !line.closed && LABELS.has(line.words.join(' '));
}

function repeatsHeadline(page: Page, line: Line): boolean {
  const head = page.lines[page.headline];
  if (
    head === undefined ||
    line.index <= head.index ||
    line.index > head.index + TOP ||
    line.words.length < 4
  )
    return false;
  const longer = Math.max(line.words.length, head.words.length);
  return (
    longer <= Math.min(line.words.length, head.words.length) * 1.4 + 1 &&
    overlaps(line, head, 0.85) &&
    // A first paragraph may say what the headline says; a repeated headline says no more and no less.
    (!line.closed || Math.abs(line.words.length - head.words.length) <= 1)
  );
}

/** Nothing on the line but a date, a time, and at most a few words that label it. */
function isTimestamp(line: Line, context: BoilerplateContext): boolean {
  if (line.words.length > 14 || line.closed) return false;
  if (!line.words.some(startsWithDigit)) return false;
  const rest = line.words.filter((word) => !TIME_WORDS.has(word) && !startsWithDigit(word));
  const dated = dateInside(context.dates ?? [], line);
  return rest.length <= (dated ? 3 : 1) && line.words.length >= 2;
}

function startsWithDigit(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit >= 0x30 && unit <= 0x39;
}

/** Whether a date of three tokens or more stands on the line. Logarithmic: the dates are in order. */
function dateInside(dates: readonly ResolvedDate[], line: Line): boolean {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dates[middle]?.first ?? 0) < line.first) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < dates.length; at++) {
    const date = dates[at];
    if (date === undefined || date.last > line.last) return false;
    if (date.last - date.first >= 3) return true;
  }
  return false;
}

const TIME_WORDS = new Set(
  `نشر نشرت النشر تاريخ في الساعه ساعه اخر تحديث تعديل اضيف بتاريخ صباحا مساء ص م بتوقيت غرينتش غرينيتش القاهره مكه المكرمه دقيقه دقايق منذ قراءه وقت
  الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر
  كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين الاول الثاني
  published updated last modified on at am pm gmt utc est edt bst ist aest cet pst pdt created desk date posted by min minute minutes read ago hours
  sunday monday tuesday wednesday thursday friday saturday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec`
    .split(/\s+/)
    .filter(Boolean),
);

function isByline(page: Page, line: Line): boolean {
  const { context, firstProse } = page;
  const byline = context.byline;
  const near = line.index <= Math.min(firstProse + 1, TOP);
  // "Written by … on 8 September 2023.": a name and a date, closed or not.
  if (near && line.words.length <= 12 && line.words.some(startsWithDigit) && opensWith(line, BYLINE_OPENINGS))
    return true;
  if (line.words.length > 9 || (line.closed && !endsWithColon(page, line))) return false;
  if (near && opensWith(line, BYLINE_OPENINGS)) return true;
  if (
    near &&
    byline !== undefined &&
    byline.length > 3 &&
    page.doc.text.slice(line.start, line.end).includes(byline)
  )
    return true;
  if (!near || line.index === page.headline || line.words.length > 7) return false;
  // "القاهرة - فلان", "وكالات", "الجزيرة نت - خاص": an outlet, an agency or a place, and no verb.
  return (
    line.words.length <= 6 &&
    line.words.every((word, index) => index === 0 || !VERBISH.test(word)) &&
    BYLINE_WORDS.test(` ${line.words.join(' ')} `)
  );
}

const VERBISH = /^(قال|اكد|اعلن|يصل|وصل|تقول|says|said|to|will)$/;
const BYLINE_WORDS =
  /\s(وكالات|وكاله|رويترز|الاناضول|ا ف ب|اف ب|د ب ا|مراسل|متابعات|متابعه|خاص|رصد|نيوز|نت|اونلاين|reuters|afp|ap|agencies|staff|correspondent|news)\s/;

function isCaption(page: Page, line: Line): boolean {
  const { lines, doc } = page;
  if (creditedTwin(page, line)) return true;
  if (line.words.length > 45 || line.index === page.headline) return false;
  if (
    line.index < page.firstProse + 2 &&
    line.index < TOP &&
    / file (photo|picture|image) /.test(` ${line.words.join(' ')} `)
  )
    return true;
  if (opensWith(line, CAPTION_OPENINGS) && line.words.length <= SHORT + 4) return true;
  if (line.words.length <= 40 && endsAsCaption(doc, line) && !SPOKEN.test(` ${line.words.join(' ')} `))
    return true;
  // The same line twice in a row is the picture's caption and its alternative text; a bullet marks one too.
  const next = lines[line.index + 1];
  const before = lines[line.index - 1];
  const twin = (other: Line | undefined): boolean =>
    other !== undefined &&
    other.words.length >= 1 &&
    Math.max(other.words.length, line.words.length) <=
      Math.min(other.words.length, line.words.length) * 2 + 1 &&
    overlaps(line, other, 0.9);
  if (line.index > 0 && twin(next) && !isTimestamp(line, page.context)) return true;
  if (line.index > 1 && before?.index !== page.headline && twin(before)) return true;
  return (
    /^[•*▪●]$/.test(doc.tokens[line.first]?.form ?? '') &&
    line.index <= page.firstProse + 1 &&
    !line.closed &&
    twin(next)
  );
}

const CREDIT = /^(reuters|afp|ap|epa|getty|images|anadolu|xinhua|رويترز|الاناضول|ارشيف|ارشيفيه)$/;

/** A line told again with whose picture it is: the picture’s words, be they the first line of all. */
function creditedTwin(page: Page, line: Line): boolean {
  const next = page.lines[line.index + 1];
  return (
    next !== undefined &&
    line.words.length > 1 &&
    next.words.length > line.words.length &&
    next.words.length <= line.words.length + 3 &&
    CREDIT.test(next.words.at(-1) ?? '') &&
    line.words.every((word, index) => word === next.words[index])
  );
}

/** The last letters of what captions end in: a line that ends otherwise is not written out to be compared. */
const CAPTION_LETTERS = new Set(CAPTION_ENDS.map((end) => end.replace(/\)$/, '').slice(-2)));

function endsAsCaption(doc: Document, line: Line): boolean {
  if (!CAPTION_LETTERS.has((line.words.at(-1) ?? '').slice(-2))) return false;
  const last = doc.tokens[line.last - 1];
  const ends = doc.normalised.text.slice(last?.at ?? 0, last?.to ?? 0);
  const tail = `${line.words.join(' ')}${ends === ')' ? ')' : ''}`;
  return CAPTION_ENDS.some((end) => tail.endsWith(end));
}

const SPOKEN = /\s(قال|قالت|اكد|اكدت|اضاف|اعلن|افاد|افادت|said|told|says)\s/;

function isSignoff(line: Line, context: BoilerplateContext): boolean {
  if (line.words.length > 18) return false;
  if (opensWith(line, SIGNOFF_OPENINGS) && (line.words.length <= 12 || !line.closed)) return true;
  const outlet = context.outlet;
  return line.words.length <= TINY && !line.closed && outlet !== undefined && overlapText(line, outlet);
}

function overlapText(line: Line, outlet: string): boolean {
  const words = outlet.split(/\s+/);
  return words.length > 0 && line.words.length <= words.length + 2 && line.words.length > 0;
}

/** A short line without a full stop between paragraphs of prose. */
function isSubheading(page: Page, line: Line): boolean {
  if (line.words.length > 14 || line.closed) return false;
  if (page.context.speaks?.(line.first, line.last) === true && line.words.length > 12) return false;
  const next = page.lines[line.index + 1];
  const before = page.lines[line.index - 1];
  if (next === undefined || before === undefined) return false;
  // The sentence before goes on here, or this one goes on below.
  if (page.wrapped) return false;
  const list =
    /^[-•*▪●–]$/.test(page.doc.tokens[line.first]?.form ?? '') ||
    /^\d+$/.test(page.doc.tokens[line.first]?.form ?? '');
  if (list && !isProse(next)) return false;
  return isProse(next);
}

/** An agency's mark at the end of the last paragraph: "(رويترز)", "/انتهى/". */
function tailSignoff(
  doc: Document,
  line: Line,
  page: Page,
): (ReadBoilerplate & { kind: BoilerplateKind }) | undefined {
  if (line.index !== page.lastProse) return undefined;
  const { tokens } = doc;
  const close = tokens[line.last - 1];
  if (close === undefined || !/^[)/\]]$/.test(close.form)) return undefined;
  let open = line.last - 2;
  while (open > line.first && line.last - open < 14 && !/^[(/[]$/.test(tokens[open]?.form ?? '')) open--;
  const from = tokens[open];
  if (
    from === undefined ||
    open <= line.first ||
    !/^[(/[]$/.test(from.form) ||
    !/^[.!؟"”»]$/.test(tokens[open - 1]?.form ?? '')
  )
    return undefined;
  return { start: from.start, end: close.end, kind: 'signoff' };
}
