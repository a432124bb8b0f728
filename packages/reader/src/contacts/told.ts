/** What a contact word tells, in the grammar of its language. */
import { arabicNounTold } from './arabic-nouns.ts';
import { arabicVerbTold } from './arabic-verbs.ts';
import { ENGLISH_DETERMINERS } from './class-nouns.ts';
import { visitTold } from './english-journeys.ts';
import { englishNounTold } from './english-nouns.ts';
import { englishVerbTold } from './english-verbs.ts';
import type { Telling, Told } from './telling.ts';

/** The contacts that the word at `telling.at` tells, each with the groups that take part; usually one or none. */
export function toldBy(telling: Telling): Told[] {
  if (telling.input.scene.doc.tokens[telling.at]?.kind !== 'arabic') return englishTold(telling);
  return telling.word.noun ? arabicNounTold(telling) : arabicVerbTold(telling);
}

/** English: a few nouns are verbs where their neighbours say so ("to visit", "after meeting X"). */
function englishTold(telling: Telling): Told[] {
  const { at, word, input } = telling;
  const form = input.scene.doc.tokens[at]?.form ?? '';
  if (!word.noun) return englishVerbTold(telling);
  const before = input.scene.doc.tokens[at - 1]?.form ?? '';
  // "to visit", "to call", "visits Cairo": the noun is a verb here.
  if (/^visits?$/.test(form) && verbal(telling, before)) return visitTold(telling);
  if (form === 'call' && /^(to|will|would|could)$/.test(before)) return [];
  if (form === 'meeting' && gerund(telling))
    return englishVerbTold({ ...telling, word: { ...word, frame: 'meet', noun: false } });
  return englishNounTold(telling);
}

function verbal(telling: Telling, before: string): boolean {
  if (/^(to|will|would|could|may|might|should|not)$/.test(before)) return true;
  const { at } = telling;
  const subject = telling.groups.find(({ last, owner }) => last === at && !owner);
  return subject !== undefined && telling.input.scene.doc.tokens[at]?.form === 'visits';
}

/** "after meeting X", "is meeting X", "meeting with X in Y, the minister said": the object or the auxiliary tells. */
function gerund({ input, at, groups }: Telling): boolean {
  const { tokens } = input.scene.doc;
  const before = tokens[at - 1]?.form ?? '';
  if (
    /^(a|an|the|this|that|any|his|her|its|their|'s|first|next|second|another|joint|of|summit|bilateral)$/.test(
      before,
    )
  )
    return false;
  const object = groups.find(
    ({ first, before: how }) =>
      how === '' &&
      first > at &&
      first <= at + 3 &&
      tokens.slice(at + 1, first).every(({ form }) => ENGLISH_DETERMINERS.has(form)),
  );
  // "is in Chad meeting with X".
  const place = input.scene.mentions.at(at - 1);
  if (
    place !== null &&
    (place.kind === 'place' || place.kind === 'state') &&
    /^(with|the)$/.test(tokens[at + 1]?.form ?? '')
  )
    return true;
  return (
    object !== undefined ||
    (/^(is|are|was|were|be|been|after|before|while|and)$/.test(before) &&
      /^(with|in)$/.test(tokens[at + 1]?.form ?? ''))
  );
}
