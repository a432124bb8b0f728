/** Captions: by their opening, their ending, who stands where in them, and because they are told twice. */
import type { Document } from '../text/document.ts';
import { placesPeople } from './apparatus.ts';
import { type Line, opensWith, overlaps } from './lines.ts';
import { type Page, SHORT, TOP } from './page.ts';
import { CAPTION_ENDS, CAPTION_OPENINGS } from './phrases.ts';
import { isTimestamp } from './timestamps.ts';

export function isCaption(page: Page, line: Line): boolean {
  const { lines, doc } = page;
  if (creditedTwin(page, line)) return true;
  if (line.words.length > 45 || line.index === page.headline) return false;
  if (
    line.index < page.firstProse + 2 &&
    line.index < TOP &&
    line.words.includes('file') &&
    / file (photo|picture|image) /.test(` ${line.words.join(' ')} `)
  )
    return true;
  if (line.index <= page.firstProse + 1 && line.index < TOP + 1 && placesPeople(doc, line)) return true;
  if (opensWith(line, CAPTION_OPENINGS) && line.words.length <= SHORT + 4) return true;
  if (line.words.length <= 40 && endsAsCaption(doc, line) && !SPOKEN.test(` ${line.words.join(' ')} `))
    return true;
  // The same line twice in a row is the picture's caption and its alternative text; a bullet marks one too.
  const next = lines[line.index + 1];
  const before = lines[line.index - 1];
  const nextIsTwin = isTwin(line, next);
  if (line.index > 0 && nextIsTwin && !isTimestamp(line, page.context)) return true;
  // A deck is often the first sentence again, without its dateline: the fuller telling is the report's own.
  const fuller = line.closed && line.words.length > (before?.words.length ?? 0);
  if (line.index > 1 && !fuller && before?.index !== page.headline && isTwin(line, before)) return true;
  return (
    nextIsTwin &&
    line.index <= page.firstProse + 1 &&
    !line.closed &&
    /^[•*▪●]$/.test(doc.tokens[line.first]?.form ?? '')
  );
}

function isTwin(line: Line, other: Line | undefined): boolean {
  return (
    other !== undefined &&
    other.words.length >= 1 &&
    Math.max(other.words.length, line.words.length) <=
      Math.min(other.words.length, line.words.length) * 2 + 1 &&
    overlaps(line, other, 0.9)
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
