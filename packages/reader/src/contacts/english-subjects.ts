/** Subjects of English verbs: beside them, over a parenthesis, a pronoun, a name that nobody knows. */

import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import { carriedSubject, clauseStart, groupsWithin, isBare, isMany, refsOf } from './clause.ts';
import type { Group } from './group.ts';
import { groupsIn } from './parties.ts';
import type { Telling } from './telling.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const AUXILIARIES = set(
  'have has had will would shall should could can may might must is are was were be been being also both jointly separately later then earlier reportedly recently already again now just briefly first finally not never to did does do once only due scheduled expected set planned plans plan planning hopes hoped hoping agreed going about want wants wanted prepares prepared preparing ready slated likely able intends intend intended supposed unable refused declined offered continued decided decides vowed vows pledged pledges promised chose opted arranged managed voted wishes wish seek sought today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday on next week',
);

const ADVERB = /^(?!(family|ally|italy|supply|reply|assembly)$).{3,}ly$/;
const auxiliary = wordFeature(({ form }: Token): boolean => AUXILIARIES.has(form) || ADVERB.test(form));
const isAuxiliary = (token: Token | undefined): boolean => token !== undefined && auxiliary(token);

/** The subject of a verb: right before it, over auxiliaries, over a parenthesis, else the first of its clause. */
export function subjectOf(
  telling: Telling,
  verb: number,
): { groups: readonly Group[]; refs: readonly string[] } {
  const { input, groups, sentence } = telling;
  const { tokens } = input.scene.doc;
  const one = (group: Group): { groups: readonly Group[]; refs: readonly string[] } => ({
    groups: [group],
    refs: [],
  });
  const start = clauseStart(telling, verb);
  let index = verb;
  while (
    index > sentence.first &&
    isAuxiliary(tokens[index - 1]) &&
    input.scene.mentions.at(index - 1) === null
  )
    index--;
  const word = tokens[index - 1]?.form ?? '';
  const beside = groups.find(({ last }) => last === index);
  if (beside !== undefined && isBare(beside)) return one(beside);
  // "a way for the two parties to meet".
  if (beside?.before === 'for' && tokens[verb - 1]?.form === 'to') return one(beside);
  // "the Fact Panel of the African Initiative met": a body whose name holds another's.
  const body = beside?.before === 'of' ? namedOf(telling, beside) : null;
  if (body !== null) return { groups: [], refs: [body] };
  const following = participleSubject(telling, verb);
  if (following !== null) return one(following);
  const stranger = unknownSubject(telling, index);
  if (stranger !== null) {
    // "Unite and Stagecoach will …": with whoever is joined to it.
    const joined = groups.find(({ last }) => tokens[last]?.form === 'and' && last === stranger.first - 1);
    const refs = joined === undefined ? [stranger.ref] : [...refsOf([joined]), stranger.ref];
    return { groups: [], refs };
  }
  if (word === 'they') return they(telling, index - 1);
  if (word === 'both' && tokens[index - 2]?.form !== 'and')
    return { groups: [], refs: input.pairAt(index - 1) };
  if (/^(he|she|it|i|we)$/.test(word)) return { groups: [], refs: pronoun(telling, index - 1) };
  if (/^(who|which|that|whom)$/.test(word)) {
    const antecedent = groups.findLast(({ last }) => last === index - 1 || last === index - 2);
    if (antecedent !== undefined) return one(antecedent);
  }
  if (word === ',') {
    // "X, who chairs Y, met", "X, the minister of Y, met": the subject stands before the parenthesis.
    let open = index - 2;
    while (open > sentence.first && index - open < 28 && tokens[open]?.form !== ',') open--;
    const opened = groups.find((group) => group.last === open && isBare(group));
    const closed = groups.find((group) => group.last === index - 1 && isBare(group));
    const chosen = opened ?? closed;
    if (chosen !== undefined) return one(chosen);
  }
  const first = groupsWithin(telling, start, verb).find(isBare);
  if (first !== undefined) return one(first);
  const own = tokens.slice(start, verb).findLast(({ form }) => /^(he|she|they)$/.test(form));
  if (own !== undefined) return { groups: [], refs: pronoun(telling, own.index) };
  return { groups: [], refs: carriedSubject(telling) };
}

/** The body in capitals that ends in "… of X", where X is what a group names; null where nothing in capitals stands before. */
function namedOf({ input, sentence }: Telling, group: Group): string | null {
  const { tokens } = input.scene.doc;
  let first = group.first;
  let capital = false;
  while (first > sentence.first && group.first - first < 12) {
    const token = tokens[first - 1];
    if (token?.kind !== 'latin') break;
    const small = /^(of|the|and|for)$/.test(token.form);
    if (!small && !token.capital) break;
    if (!small) capital = true;
    first--;
  }
  while (/^(of|the|and|for)$/.test(tokens[first]?.form ?? '')) first++;
  if (!capital || first >= group.first || input.scene.mentions.at(first) !== null) return null;
  return input.table.fromWords(first, group.last, 'organisation').ref;
}

/**
 * "They": the several of the sentence who stand before it, those of the contact told before, the several who opened
 * the sentence before; else the pair named last.
 */
function they(telling: Telling, at: number): { groups: readonly Group[]; refs: readonly string[] } {
  const { input, sentence, groups, previous } = telling;
  const own = groups.findLast((group) => group.last <= at && isBare(group) && isMany(group));
  if (own !== undefined) return { groups: [own], refs: [] };
  if (previous !== null && previous.trigger >= sentence.first)
    return { groups: [], refs: previous.participants };
  const before = input.scene.doc.sentences[sentence.index - 1];
  const subject =
    before === undefined
      ? undefined
      : groupsIn(input, before).find((group) => isBare(group) && isMany(group));
  if (subject !== undefined) return { groups: [], refs: refsOf([subject]) };
  if (previous !== null && previous.participants.length > 1)
    return { groups: [], refs: previous.participants };
  const pair = input.pairAt(at);
  if (pair.length > 0) return { groups: [], refs: pair };
  const body = input.table.recentBefore(at, ({ kind }) => kind === 'organisation', 1)[0];
  return { groups: [], refs: body === undefined ? [] : [body.ref] };
}

/** A capitalised name that nothing recognised, right before the verb: the last name of somebody met, or a new one. */
function unknownSubject({ input, sentence }: Telling, end: number): { ref: string; first: number } | null {
  const { tokens } = input.scene.doc;
  let first = end;
  while (
    first > sentence.first &&
    first > end - 4 &&
    tokens[first - 1]?.capital === true &&
    input.scene.mentions.at(first - 1) === null
  )
    first--;
  if (first === end || (first === sentence.first && end - first === 1 && tokens[first]?.form.length === 2))
    return null;
  // "will travel to Jeddah on Tuesday to meet X": a place stands there.
  if (/^(to|in|at|for|from|near|of|with|by|into|via)$/.test(tokens[first - 1]?.form ?? '')) return null;
  if (
    /^(the|a|an|in|on|at|after|before|he|she|it|they|we|i|as|but|and|when|while|this|that|both|talks|trilateral|bilateral|direct|indirect|formal|peace|negotiators|mediators|officials|representatives|later|earlier|then|also|meanwhile|separately|who|where|there|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      tokens[end - 1]?.form ?? '',
    )
  )
    return null;
  return { ref: input.table.fromWords(first, end, end - first > 1 ? 'person' : 'organisation').ref, first };
}

/** "After meeting X, the minister said": the subject of a participle follows its comma. */
function participleSubject(telling: Telling, verb: number): Group | null {
  const { tokens } = telling.input.scene.doc;
  if (!/^(after|before|while|on|upon|since|following)$/.test(tokens[verb - 1]?.form ?? '')) return null;
  for (let index = verb + 1; index < Math.min(telling.sentence.last, verb + 26); index++) {
    if (tokens[index]?.form !== ',') continue;
    const subject = telling.groups.find(
      (group) => group.first > index && group.first <= index + 4 && isBare(group),
    );
    if (subject !== undefined) return subject;
  }
  // "X said in a statement after meeting Y": whoever stands nearest before.
  const last = telling.groups.findLast(
    (group) =>
      group.last <= verb - 1 &&
      isBare(group) &&
      group.units.every(({ sort }) => sort === 'person' || sort === 'office'),
  );
  return last ?? null;
}

/** "he", "she": the first person of the sentence, who speaks there, else the person named last before it. */
export function pronoun(telling: Telling, at: number): readonly string[] {
  const { input, sentence, groups, previous } = telling;
  const own = groups.find(
    ({ last, before, units }) =>
      last <= at && before === '' && units.length === 1 && units[0]?.sort === 'person',
  );
  if (own !== undefined) return refsOf([own]);
  // "The company said it had met": a body speaks of itself.
  if (/^(it|they)$/.test(input.scene.doc.tokens[at]?.form ?? '')) {
    const body = groups.find(({ last, before, owner }) => last <= at && before === '' && !owner);
    return body === undefined ? [] : refsOf([body]);
  }
  const speaker = input.speakerAt(at)?.speaker ?? null;
  const kind = speaker === null ? null : input.table.get(speaker)?.kind;
  if (speaker !== null && (kind === 'person' || kind === 'office')) return [speaker];
  if (previous !== null && previous.trigger >= sentence.first) return previous.participants.slice(0, 1);
  // The subject of the sentence before, rather than whoever was named last in it.
  const before = input.scene.doc.sentences[sentence.index - 1];
  const subject =
    before === undefined
      ? undefined
      : groupsIn(input, before).find((group) => isBare(group) && group.units.length === 1);
  if (subject?.units[0]?.sort === 'person' && subject.first - (before?.first ?? 0) < 12)
    return refsOf([subject]);
  const person = input.table.recentBefore(at, (actor) => actor.kind === 'person', 1)[0];
  return person === undefined ? [] : [person.ref];
}
