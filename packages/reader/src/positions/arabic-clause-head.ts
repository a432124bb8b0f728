/** Whose an Arabic stand is where its clause has said so already: participles that go with a verb, subjects left out. */
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { governed, PREPOSITIONS, SAID_TO, subject } from './arabic-governed.ts';
import { peopleAt } from './arabic-people.ts';
import type { Holder } from './holder.ts';
import { isParty } from './party.ts';
import type { PositionInput } from './position.ts';
import type { StanceHit } from './stance-hit.ts';

/** "، داعيا الحكومة إلى", "، مطالبة الشركة بـ": a participle that goes with the verb of the clause, and has its subject. */
export function attendant(tokens: readonly Token[], hit: StanceHit): boolean {
  if (hit.sort === 'verb' || hit.modal || !/(ا|ه|ين)$/.test(tokens[hit.first]?.form ?? '')) return false;
  const before = tokens[hit.first - 1];
  const accusative = /(ا|ين)$/.test(tokens[hit.first]?.form ?? '');
  if (before === undefined || (!accusative && !/^[،,"]$/.test(before.form))) return false;
  return (
    /^[وف]?(م.+|داعي.+|رافض.+)$/.test(tokens[hit.first]?.form ?? '') &&
    !/^(موافقه|معارضه|ممانعه)$/.test(tokens[hit.first]?.form ?? '')
  );
}

/** Who the clause before a word is about: the first party of the sentence that is no complement. */
export function clauseHead(input: PositionInput, sentence: Sentence, before: number): Holder | null {
  const { scene } = input;
  const { tokens } = scene.doc;
  for (let at = sentence.first; at < before; at++) {
    const mention = scene.mentions.at(at);
    if (mention !== null) {
      const held = isParty(mention) && !governed(tokens, mention, scene);
      // "الرئيس العراقي فلان": whose title it is.
      const bearer = mention.kind === 'office' ? scene.mentions.at(mention.last) : null;
      const party = held ? input.parties.of(bearer?.kind === 'person' ? bearer : mention) : null;
      if (party !== null) return subject(party, before);
      at = mention.last - 1;
      continue;
    }
    if (PREPOSITIONS.test(tokens[at - 1]?.form ?? '')) continue;
    const people = peopleAt(input, at, before);
    if (people !== null) return subject(people.party, before);
    const pointed = input.pointers.body(at);
    if (pointed !== null && !/^[بل]/.test(tokens[at]?.form ?? '')) return subject(pointed, before);
  }
  return null;
}

/**
 * "وطلب من الرئيس منح …": a verb joined on whose subject the text leaves out, so that of the clause before it: the
 * first party of the sentence, or else of the one before, that is no complement.
 */
export function elided(input: PositionInput, sentence: Sentence, hit: StanceHit): Holder | null {
  const { scene } = input;
  const { tokens, sentences } = scene.doc;
  const form = tokens[hit.first]?.form ?? '';
  const before = tokens[hit.first - 1];
  const joint =
    (form.startsWith('و') &&
      (before === undefined || before.kind === 'punct' || hit.first === sentence.first)) ||
    (before?.form === 'كما' && hit.first - 1 === sentence.first);
  if (!joint) return null;
  const next = tokens[hit.last]?.form ?? '';
  const addressed = SAID_TO.test(form) && scene.mentions.at(hit.last) !== null;
  if (!addressed && hit.issue === undefined && !PREPOSITIONS.test(next) && !/^(ب|ل|ان|بان)/.test(next))
    return null;
  const feminine = /^[وف]?ت|ت$/.test(form);
  const above = sentences[sentence.index - 1];
  for (const range of [{ first: sentence.first, last: hit.first }, above]) {
    if (range === undefined) continue;
    const named = scene.mentions
      .within(range.first, range.last)
      .filter((one) => isParty(one) && !governed(tokens, one, scene));
    const fitting = feminine
      ? named.find((one) => one.kind !== 'person')
      : (named.find((one) => one.kind === 'person') ?? named[0]);
    const party = fitting === undefined ? null : input.parties.of(fitting);
    if (party !== null) return { parties: [party], first: hit.first, how: 'subject', issue: 'after' };
  }
  return null;
}
