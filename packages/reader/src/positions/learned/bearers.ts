/** Everybody who may hold a stand: those whom its sentence names, who speaks, whom grammar says, and who was at it before. */
import type { Mention } from '../../mentions/mention.ts';
import type { Sentence } from '../../text/sentences.ts';
import { wordFeature } from '../../text/word-feature.ts';
import { isBodyAlone, isPeople, peopleWords } from '../arabic-people.ts';
import { isClass } from '../english-nouns.ts';
import { classRef } from '../english-phrase.ts';
import { isParty } from '../party.ts';
import type { PositionInput } from '../position.ts';
import type { Bearer, BearerSort, Telling } from './telling.ts';
import { unknownNameEnd } from './unknown-name.ts';

/** What tells who somebody is: a mention, a ref, or words for them up to `last`. One shape for all sorts of bearers. */
class Told implements Bearer {
  readonly first: number;
  readonly last: number;
  readonly sort: BearerSort;
  readonly here: boolean;
  private readonly input: PositionInput;
  private readonly who: Mention | string | Words;
  private met: string | null | undefined = undefined;

  constructor(
    input: PositionInput,
    first: number,
    last: number,
    sort: BearerSort,
    here: boolean,
    who: Mention | string | Words,
  ) {
    this.input = input;
    this.first = first;
    this.last = last;
    this.sort = sort;
    this.here = here;
    this.who = who;
  }

  known(): string | null {
    if (this.met === undefined) this.met = this.find(false);
    return this.met;
  }

  ref(): string | null {
    return this.find(true);
  }

  /** `make`: whether somebody new to the report is added to its actors. */
  private find(make: boolean): string | null {
    const { input, who } = this;
    const { parties } = input;
    if (typeof who === 'string') return who;
    if (!('sentence' in who)) return parties.of(who);
    if (this.sort === 'demonym') return make ? parties.demonym(who.form) : parties.demonymMet(who.form);
    if (this.sort === 'name') return make ? parties.named(this.first, who.last) : null;
    const people = make ? parties.people : parties.peopleMet;
    return who.latin
      ? classRef(input, who.sentence, this.first, people)
      : people(this.first, this.first, who.last);
  }
}

/** Words for people or a state, in a sentence. */
interface Words {
  readonly sentence: Sentence;
  readonly form: string;
  readonly latin: boolean;
  readonly last: number;
}

/** An Arabic adjective of origin ends in ي or ية, and their plurals; an English one begins with a capital. */
const mayBeDemonym = wordFeature(({ form }) => /ي(ه|ون|ين|ات)?$/.test(form));

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
        found.push(new Told(input, mention.first, mention.last, 'mention', true, mention));
      at = Math.max(at, mention.last - 1);
      continue;
    }
    const pointed = pointers.at(at);
    if (pointed !== null) {
      found.push(new Told(input, at, at + 1, 'pointer', true, pointed));
      continue;
    }
    const { form } = token;
    const latin = token.kind === 'latin';
    if ((latin ? token.capital : mayBeDemonym(token)) && parties.isDemonym(form)) {
      found.push(new Told(input, at, at + 1, 'demonym', true, { sentence, form, latin, last: at + 1 }));
      continue;
    }
    if (!latin && isBodyAlone(token)) {
      found.push(new Told(input, at, at + 1, 'body', true, { sentence, form, latin, last: at + 1 }));
      continue;
    }
    const end = latin && !isClass(token) ? unknownNameEnd(scene, sentence, at) : at;
    if (end > at) {
      found.push(new Told(input, at, end, 'name', true, { sentence, form, latin, last: end }));
      at = end - 1;
      continue;
    }
    if (!(latin ? isClass(token) : isPeople(token))) continue;
    const last = latin ? at + 1 : peopleWords(input, at, sentence.last)?.last;
    if (last !== undefined)
      found.push(new Told(input, at, at + 1, 'class', true, { sentence, form, latin, last }));
  }
  return found;
}

/** Those whom no word of the sentence names: grammar's, the speaker, the holders of the stands before, the main body. */
export function bearersBeyond(telling: Telling): Bearer[] {
  const { input, first, last, stand, latest } = telling;
  const found: Bearer[] = [];
  const add = (sort: BearerSort, ref: string | null): void => {
    if (ref !== null) found.push(new Told(input, first, last, sort, false, ref));
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
  for (const { mention, sort } of namedIn(telling, before))
    found.push(new Told(input, mention.first, mention.last, sort, false, mention));
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
function namedIn({ input }: Telling, before: Sentence): { mention: Mention; sort: BearerSort }[] {
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
