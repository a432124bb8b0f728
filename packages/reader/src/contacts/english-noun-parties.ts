/** Who stands about an English event noun: before it, in its complements, as the subject of its clause. */
import type { ContactType } from '@wasit/domain';
import { clauseStart, groupsWithin, isBare, isMany, isPerson, refsOf } from './clause.ts';
import { pronoun, subjectOf } from './english-subjects.ts';
import type { Group } from './group.ts';
import type { Telling, Told } from './telling.ts';

/** "in the presence of X". */
export const presence = ({ input }: Telling, group: Group): boolean =>
  input.scene.doc.tokens
    .slice(Math.max(0, group.first - 3), group.first)
    .some(({ form }) => /^(presence|participation|chairmanship)$/.test(form));

/** "hosted by X", "attended by X", "chaired by X": a person who convenes takes part; a state that does stays host. */
export function convening(telling: Telling, group: Group): boolean {
  if (group.before !== 'by') return false;
  const { tokens } = telling.input.scene.doc;
  const verb = tokens
    .slice(Math.max(telling.at, group.first - 4), group.first)
    .find(({ form }) => /^(hosted|chaired|attended|convened|led|joined|headed)$/.test(form));
  return verb !== undefined && (isPerson(group) || verb.form === 'attended' || verb.form === 'joined');
}

/** "US-Iran talks", "Blinken's meeting": who stands before the noun, over adjectives. */
export function premodifier(telling: Telling): Group | null {
  const { input, at, groups } = telling;
  const { tokens } = input.scene.doc;
  for (let index = at; index > at - 5; index--) {
    const group = groups.find(({ last }) => last === index);
    if (group !== undefined)
      return group.owner ||
        (isMany(group) &&
          !tokens
            .slice(group.last, at)
            .some(({ form }) =>
              /^(in|on|to|of|and|held|for|,|as|amid|while|when|over|if|but|slim)$/.test(form),
            ))
        ? group
        : null;
    const token = tokens[index - 1];
    // "X's June 1 meeting": a day between.
    if (
      token?.kind === 'number' ||
      /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
        token?.form ?? '',
      )
    )
      continue;
    if (
      token?.kind !== 'latin' ||
      token.capital ||
      /^(the|a|an|of|in|for|to|with|by|held|hold|on|and|at|from|after|before|during)$/.test(token.form)
    )
      return null;
  }
  return null;
}

/** The subject of the verb that governs a noun, or of the sentence whose circumstance the noun is. */
export function subjectOfNoun(
  telling: Telling,
  support: number | null,
): { groups: readonly Group[]; refs: readonly string[] } {
  const { input, at, groups, sentence } = telling;
  const { tokens } = input.scene.doc;
  const before = tokens.slice(Math.max(sentence.first, at - 4), at).map(({ form }) => form);
  if (before.includes('their')) {
    const pair = groups.findLast((group) => group.last < at && isMany(group));
    return pair === undefined ? { groups: [], refs: input.pairAt(at) } : { groups: [pair], refs: [] };
  }
  // "the envoys, who are on a visit in X".
  for (let index = at - 1; index > at - 6; index--) {
    if (!/^(who|which)$/.test(tokens[index]?.form ?? '')) continue;
    const antecedent = groups.findLast(({ last }) => last === index || last === index - 1);
    if (antecedent !== undefined) return { groups: [antecedent], refs: [] };
  }
  if (support !== null && support < at) return subjectOf(telling, support);
  // "After talks with X, the minister said": the subject follows its comma.
  if (at - sentence.first <= 5) {
    for (let index = at + 1; index < Math.min(sentence.last, at + 26); index++) {
      if (tokens[index]?.form !== ',') continue;
      const subject = groups.find(
        ({ first, before: how }) => first > index && first <= index + 4 && how === '',
      );
      const own = tokens[index + 1]?.form ?? '';
      if (subject !== undefined) return { groups: [subject], refs: [] };
      if (/^(he|she)$/.test(own)) return { groups: [], refs: pronoun(telling, index + 1) };
    }
  }
  return mainSubject(telling) ?? subjectOf(telling, at);
}

/** "X updated Y on talks with Z": under a preposition the noun belongs to the subject of the clause, not to its object. */
function mainSubject(telling: Telling): { groups: readonly Group[]; refs: readonly string[] } | null {
  const { input, at } = telling;
  const { tokens } = input.scene.doc;
  const start = clauseStart(telling, at);
  const governed = [1, 2, 3].some((step) =>
    /^(on|about|from|for|of|at|over|in)$/.test(tokens[at - step]?.form ?? ''),
  );
  if (!governed) return null;
  const bare = groupsWithin(telling, start, at).filter(isBare);
  const [first, second] = bare;
  return first !== undefined && second !== undefined && !isMany(first) ? { groups: [first], refs: [] } : null;
}

const TELLS =
  /^(told|tells|urged|urges|assured|informed|briefed|thanked|congratulated|asked|warned|reassured|advised|reminded|notified)$/;

/** "X told Y …" before a noun that says on what occasion: the two about the verb of telling. */
export function aboutVerb(telling: Telling, type: ContactType): Told[] {
  const { input, at, groups } = telling;
  const { tokens } = input.scene.doc;
  for (let verb = at - 1; verb > Math.max(telling.sentence.first, at - 24); verb--) {
    if (!TELLS.test(tokens[verb]?.form ?? '')) continue;
    const object = groups.find(({ first, before }) => first > verb && first <= verb + 3 && before === '');
    const subject = object === undefined ? null : subjectOf(telling, verb);
    if (object === undefined || subject === null || !isPerson(object)) return [];
    const refs = [...new Set([...subject.refs, ...refsOf([...subject.groups, object])])];
    return refs.length < 2 ? [] : [{ type, groups: [...subject.groups, object], refs, sure: 0.7 }];
  }
  return [];
}
