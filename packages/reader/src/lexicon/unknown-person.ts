/** People whom the lexicon does not hold, by title and name, a known given name, or a verb of saying. */

import type { Bilingual } from '@wasit/domain';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import type { ActorMention } from './actor-mention.ts';
import { gluedUnits, unglued } from './honorific.ts';
import { isUpon, nameEnd, opensArabicName } from './person-name.ts';
import { ENGLISH_ROLES } from './role-nouns.ts';
import { soundKey } from './sound.ts';
import type { Scan } from './walk.ts';
import { HONORIFICS, SAYING } from './word-lists.ts';

const opensArabicPerson = wordFeature(
  (token) => HONORIFICS.has(unglued(token)) || opensArabicName(token.form),
);

/** Whether an Arabic form can open a title or a name, or a Latin one has its capital. */
function opensPerson(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'latin') return token.capital;
  return token.kind === 'arabic' && opensArabicPerson(token);
}

/** A person whom the lexicon does not hold, by title and name or by a known given name. */
export function unknownPerson(scan: Scan, at: number, limit: number): ActorMention | undefined {
  const { tokens, doc } = scan;
  if (!opensPerson(tokens[at])) return undefined;
  let from = at;
  while (from < limit && HONORIFICS.has(unglued(tokens[from])) && from - at < 4) {
    if (from > at && tokens[from]?.gap === 'line') break;
    from++;
  }
  const titled = from > at;
  if (titled && (tokens[from]?.gap === 'line' || tokens[from] === undefined)) return undefined;
  if (isUpon(doc.text, tokens[from])) return undefined;
  const plain = nameEnd(tokens, from, limit, titled ? 'after-title' : 'bare');
  const last = plain > from || titled ? plain : spokenName(tokens, from, limit);
  const begin = tokens[at];
  const end = tokens[last - 1];
  if (last <= from || begin === undefined || end === undefined) return undefined;
  if (!titled && last - from < 2) return undefined;
  if (titled && last - from < 2 && begin.kind === 'arabic') return undefined;
  const skip = titled ? gluedUnits(begin) : 0;
  return {
    first: at,
    last,
    start: skip > 0 ? doc.normalised.toOriginal(begin.at + skip) : begin.start,
    end: end.end,
    ...bySound(scan, from, last),
    kind: 'person',
    via: 'name',
    confidence: titled ? 0.8 : 0.65,
    nameFirst: from,
    nameLast: last,
    clitics: '',
  };
}

/** English, without a title or a known given name: two or three capitalised words that say, or are said to. */
function spokenName(tokens: readonly Token[], from: number, limit: number): number {
  const opening = tokens[from];
  const before = tokens[from - 1];
  // "Mediator Anna X": the title is no part of the name.
  if (opening !== undefined && ENGLISH_ROLES.has(opening.form)) return from;
  if (opening?.kind !== 'latin' || !opening.capital || (before?.capital === true && opening.gap === 'space'))
    return from;
  const last = nameEnd(tokens, from, limit, 'after-title');
  // "J. R. Name": initials open nothing else.
  const initials = [0, 2].every(
    (step) => tokens[from + step]?.form.length === 1 && tokens[from + step + 1]?.form === '.',
  );
  if (initials && last > from + 4 && (tokens[from + 4]?.form.length ?? 0) > 2) return last;
  if (last - from < 2 || last - from > 4) return from;
  const after = tokens[last];
  if (after === undefined || after.gap === 'line') return from;
  if (SAYING.has(after.form)) return last;
  if (
    before !== undefined &&
    opening.gap !== 'line' &&
    /^(said|says|told|by|according|with|and)$/.test(before.form) &&
    before.form !== 'and'
  ) {
    return /^(said|says)$/.test(before.form) ? last : from;
  }
  if (after.form === 'and') {
    const second = nameEnd(tokens, last + 1, limit, 'after-title');
    return second - last >= 3 && SAYING.has(tokens[second]?.form ?? '') ? last : from;
  }
  const role = tokens[last + 1]?.form ?? '';
  return after.form === ',' &&
    /^(a|an|the|who|head|director|president|chief|chairman|spokesman|spokeswoman|spokesperson|secretary|minister|executive|general|professor|leader)$/.test(
      role,
    )
    ? last
    : from;
}

export function spelled(scan: Scan, first: number, last: number): Bilingual {
  const from = scan.tokens[first];
  const to = scan.tokens[last - 1];
  if (from === undefined || to === undefined) throw new RangeError('a name outside its tokens');
  const name = scan.doc.text.slice(from.start, to.end);
  return from.kind === 'arabic' ? { ar: name } : { en: name };
}

/** The person whose name sounds like the words, else the words themselves as an unknown person's name. */
export function bySound(scan: Scan, first: number, last: number): { id: string | null; name: Bilingual } {
  const key = soundKey(scan.tokens.slice(first, last).map((token) => token.form));
  const known = key === undefined ? undefined : scan.lexicon.sounds.get(key);
  return known === undefined || known === null
    ? { id: null, name: spelled(scan, first, last) }
    : { id: known.id, name: known.name };
}
