/** People whom the lexicon does not hold, by title and name, a known given name, or a verb of saying. */

import type { Bilingual } from '@wasit/domain';
import type { Peeling } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import type { ActorMention } from './actor-mention.ts';
import { gluedUnits, unglued } from './honorific.ts';
import { gluedName, isUpon, nameEnd, opensArabicName } from './person-name.ts';
import { ENGLISH_ROLES } from './role-nouns.ts';
import { soundKey } from './sound.ts';
import type { Scan } from './walk.ts';
import { HONORIFICS, SAYING } from './word-lists.ts';

const opensArabicPerson = wordFeature(
  (token) => HONORIFICS.has(unglued(token)) || opensArabicName(token.form),
);
const glued = wordFeature(gluedName);

/** Whether an Arabic form can open a title or a name, or a Latin one has its capital. */
function opensPerson(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === 'latin') return token.capital;
  return token.kind === 'arabic' && opensArabicPerson(token);
}

/**
 * A person whom the lexicon does not hold, by title and name or by a known given name. `listed`: another person
 * stands right before.
 */
export function unknownPerson(
  scan: Scan,
  at: number,
  limit: number,
  listed = false,
): ActorMention | undefined {
  const { tokens, doc } = scan;
  if (!opensPerson(tokens[at])) return joinedPerson(scan, at, limit, listed);
  let from = at;
  while (from < limit && HONORIFICS.has(unglued(tokens[from])) && from - at < 4) {
    if (from > at && tokens[from]?.gap === 'line') break;
    from++;
  }
  const titled = from > at;
  if (titled && (tokens[from]?.gap === 'line' || tokens[from] === undefined)) return undefined;
  if (isUpon(doc.text, tokens[from])) return undefined;
  const plain = nameEnd(tokens, from, limit, titled ? 'after-title' : listed ? 'listed' : 'bare');
  const last = plain > from || titled ? plain : spokenName(tokens, from, limit);
  const begin = tokens[at];
  const end = tokens[last - 1];
  if (last <= from || begin === undefined || end === undefined) return undefined;
  if (!titled && last - from < 2) return undefined;
  if (titled && last - from < 2 && begin.kind === 'arabic') return undefined;
  const skip = titled ? gluedUnits(begin) : 0;
  const { id, name } = bySound(scan, from, last);
  return {
    first: at,
    last,
    start: skip > 0 ? doc.normalised.toOriginal(begin.at + skip) : begin.start,
    end: end.end,
    clitics: '',
    id,
    kind: 'person',
    name,
    via: 'name',
    confidence: titled ? 0.8 : 0.65,
    office: undefined,
    partOf: undefined,
    nameFirst: from,
    nameLast: last,
    locative: undefined,
    former: undefined,
  };
}

/** «X ومحمد فلان», «الاجتماع بمراد فلان»: a name under a conjunction or a preposition. */
function joinedPerson(scan: Scan, at: number, limit: number, listed: boolean): ActorMention | undefined {
  const { tokens, doc } = scan;
  const begin = tokens[at];
  const peeling = begin === undefined ? null : glued(begin);
  if (begin === undefined || peeling === null) return undefined;
  const place = listed && peeling.clitics === 'و' ? 'listed' : 'bare';
  const last = nameEnd(tokens, at, limit, place, peeling.stem);
  const end = tokens[last - 1];
  if (last - at < 2 || end === undefined) return undefined;
  const start = doc.normalised.toOriginal(begin.at + peeling.skip);
  const { id, name } = bySound(scan, at, last, peeling);
  return {
    first: at,
    last,
    start,
    end: end.end,
    clitics: peeling.clitics,
    id,
    kind: 'person',
    name,
    via: 'name',
    confidence: 0.65,
    office: undefined,
    partOf: undefined,
    nameFirst: at,
    nameLast: last,
    locative: undefined,
    former: undefined,
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

export function spelled(scan: Scan, first: number, last: number, skip = 0): Bilingual {
  const from = scan.tokens[first];
  const to = scan.tokens[last - 1];
  if (from === undefined || to === undefined) throw new RangeError('a name outside its tokens');
  const start = skip === 0 ? from.start : scan.doc.normalised.toOriginal(from.at + skip);
  const name = scan.doc.text.slice(start, to.end);
  return from.kind === 'arabic' ? { ar: name } : { en: name };
}

/** The person whose name sounds like the words, else the words themselves as an unknown person's name. */
export function bySound(
  scan: Scan,
  first: number,
  last: number,
  opening?: Peeling,
): { id: string | null; name: Bilingual } {
  const forms = scan.tokens.slice(first, last).map((token) => token.form);
  if (opening !== undefined) forms[0] = opening.stem;
  const key = soundKey(forms);
  const known = key === undefined ? undefined : scan.lexicon.sounds.get(key);
  return known === undefined || known === null
    ? { id: null, name: spelled(scan, first, last, opening?.skip) }
    : { id: known.id, name: known.name };
}
