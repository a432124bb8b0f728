/** Everybody who may hold a stand: those whom its sentence names, who speaks, whom grammar says, and who was at it before. */

import type { Mention } from '../../mentions/mention.ts';
import type { Sentence } from '../../text/sentences.ts';
import { isPeople, peopleWords } from '../arabic-people.ts';
import { isClass } from '../english-nouns.ts';
import { classRef } from '../english-phrase.ts';
import { isParty, type PartyFinder } from '../party.ts';
import type { Bearer, Telling } from './telling.ts';

/** The bearers in the words of a sentence, in order. They are the same for each of its stance words. */
export function bearersIn({ input, sentence }: Pick<Telling, 'input' | 'sentence'>): Bearer[] {
  const { scene, parties, pointers } = input;
  const { tokens } = scene.doc;
  const found: Bearer[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punct') continue;
    const mention = scene.mentions.at(at);
    if (mention !== null) {
      if (mention.kind !== 'outlet' && mention.kind !== 'place')
        found.push({
          first: mention.first,
          last: mention.last,
          sort: 'mention',
          here: true,
          known: once(() => parties.of(mention)),
          ref: () => parties.of(mention),
        });
      at = Math.max(at, mention.last - 1);
      continue;
    }
    const pointed = pointers.at(at);
    if (pointed !== null) {
      found.push({
        first: at,
        last: at + 1,
        sort: 'pointer',
        here: true,
        known: () => pointed,
        ref: () => pointed,
      });
      continue;
    }
    const latin = token.kind === 'latin';
    // An Arabic adjective of origin ends in ي or ية, and their plurals.
    if ((latin ? token.capital : /ي(ه|ون|ين|ات)?$/.test(token.form)) && parties.isDemonym(token.form)) {
      found.push({
        first: at,
        last: at + 1,
        sort: 'demonym',
        here: true,
        known: once(() => parties.demonymMet(token.form)),
        ref: () => parties.demonym(token.form),
      });
      continue;
    }
    if (!(latin ? isClass(token) : isPeople(token))) continue;
    const words = latin ? { first: at, last: at + 1 } : peopleWords(input, at, sentence.last);
    if (words === null) continue;
    const whom = (find: PartyFinder['peopleMet']): string | null =>
      latin ? classRef(input, sentence, at, find) : find(at, at, words.last);
    found.push({
      first: at,
      last: at + 1,
      sort: 'class',
      here: true,
      known: once(() => whom(parties.peopleMet)),
      ref: () => whom(parties.people),
    });
  }
  return found;
}

/** Those whom no word of the sentence names: grammar's, the speaker, the holders of the stands before, the main body. */
export function bearersBeyond(telling: Telling): Bearer[] {
  const { input, first, last, stand, latest } = telling;
  const found: Bearer[] = [];
  const add = (sort: Bearer['sort'], ref: string | null): void => {
    if (ref !== null) found.push({ first, last, sort, here: false, known: () => ref, ref: () => ref });
  };
  const sides = stand?.holder == null ? [] : stand.sides.length > 0 ? stand.sides : stand.holder.parties;
  for (const party of sides) add('grammar', party);
  const speaker = input.speakerAt(first)?.speaker ?? null;
  if (speaker !== null) add('speaker', input.parties.ofSpeaker(speaker));
  if (latest !== null) add('above', latest.party);
  add('main', input.parties.main());
  const before = input.scene.doc.sentences[telling.sentence.index - 1];
  if (before === undefined) return found;
  add('spoke', lastSpeaker(telling, before));
  for (const { mention, sort } of namedIn(telling, before)) {
    const ref = (): string | null => input.parties.of(mention);
    found.push({ first: mention.first, last: mention.last, sort, here: false, known: ref, ref });
  }
  return found;
}

/** Whoever spoke last in the sentence before. */
function lastSpeaker({ input }: Telling, before: Sentence): string | null {
  for (let at = before.last - 1; at >= before.first; at -= 4) {
    const speaker = input.speakerAt(at)?.speaker ?? null;
    if (speaker !== null) return input.parties.ofSpeaker(speaker);
  }
  return null;
}

/** Those named in the sentence before: the first two, and the last. */
function namedIn({ input }: Telling, before: Sentence): { mention: Mention; sort: Bearer['sort'] }[] {
  const mentions = input.scene.mentions.within(before.first, before.last).filter(isParty);
  const sorts = ['before-first', 'before-second'] as const;
  const found = sorts.flatMap((sort, at) => {
    const mention = mentions[at];
    return mention === undefined ? [] : [{ mention, sort }];
  });
  const last = mentions.at(-1);
  return last === undefined || mentions.length < 3
    ? found
    : [...found, { mention: last, sort: 'before-last' }];
}

/** Asked once, however many words of the sentence ask. */
function once(ask: () => string | null): () => string | null {
  let answer: string | null | undefined;
  return () => {
    if (answer === undefined) answer = ask();
    return answer;
  };
}
