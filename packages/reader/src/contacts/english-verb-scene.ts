/** An English contact verb with what its neighbours say: its object, its partners, whether it is passive. */
import type { ContactType } from '@wasit/domain';
import { ENGLISH_DETERMINERS } from './class-nouns.ts';
import { clauseEnd, groupsWithin, refsOf } from './clause.ts';
import type { Group } from './group.ts';
import type { Telling, Told } from './telling.ts';

export interface VerbScene {
  readonly telling: Telling;
  readonly form: string;
  readonly before: string;
  readonly next: string;
  /** One past the clause. */
  readonly end: number;
  /** Groups after the verb in its clause. */
  readonly after: readonly Group[];
  readonly object: Group | null;
  readonly partners: readonly Group[];
  readonly passive: boolean;
}

export interface Subject {
  readonly groups: readonly Group[];
  readonly refs: readonly string[];
}

export function verbScene(telling: Telling): VerbScene {
  const { input, at } = telling;
  const { tokens } = input.scene.doc;
  const before = tokens[at - 1]?.form ?? '';
  const end = clauseEnd(telling);
  const after = groupsWithin(telling, at + 1, end);
  const object = objectOf(telling, end);
  const passive =
    PASSIVES.test(before) || (PASSIVES.test(tokens[at - 2]?.form ?? '') && /ly$|^(also|later)$/.test(before));
  return {
    telling,
    form: tokens[at]?.form ?? '',
    before,
    next: tokens[at + 1]?.form ?? '',
    end,
    after,
    object,
    partners: after.filter((group) => /^(with|including|alongside)$/.test(group.before) && group !== object),
    passive,
  };
}

/** One contact of a subject and others. */
export function told(type: ContactType, subject: Subject, others: readonly Group[], sure: number): Told[] {
  const refs = [...new Set([...subject.refs, ...refsOf(subject.groups), ...refsOf(others)])];
  return [{ type, groups: [...subject.groups, ...others], refs, sure }];
}

/** The same where at least two take part, else nothing. */
export const toldOfTwo = (
  type: ContactType,
  subject: Subject,
  others: readonly Group[],
  sure: number,
): Told[] => told(type, subject, others, sure).filter(({ refs }) => distinct(refs) >= 2);

export const distinct = (refs: readonly string[]): number => new Set(refs).size;

const PASSIVES = /^(is|are|was|were|be|been|being)$/;

export const TIMES =
  /^(on|late|early|earlier|later|last|this|next|today|yesterday|tomorrow|tonight|week|month|year|day|night|morning|afternoon|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|separately|privately|jointly|virtually|twice|again|also|briefly|directly|in|person|remotely|online|[,])$/;

/** The object right after a verb, over words of time and place. */
function objectOf(telling: Telling, end: number): Group | null {
  const { input, at } = telling;
  const { tokens } = input.scene.doc;
  let index = at + 1;
  for (let steps = 0; steps < 8 && index < end; steps++) {
    const group = telling.groups.find(({ first }) => first === index);
    if (group !== undefined && group.before === '') return withoutNextSubject(telling, group);
    const mention = input.scene.mentions.at(index);
    if (mention !== null && (mention.kind === 'place' || mention.locative === true)) {
      index = mention.last;
      continue;
    }
    const token = tokens[index];
    if (
      token === undefined ||
      !(TIMES.test(token.form) || token.kind === 'number' || ENGLISH_DETERMINERS.has(token.form))
    )
      return null;
    index++;
  }
  return null;
}

/** "met A and B said": B belongs to what follows. */
function withoutNextSubject(telling: Telling, group: Group): Group {
  const next = telling.input.scene.doc.tokens[group.last]?.form ?? '';
  if (
    group.units.length < 2 ||
    !/^(said|says|told|added|will|has|have|had|is|was|were|are|called|urged|warned)$/.test(next)
  )
    return group;
  const units = group.units.slice(0, -1);
  return { ...group, units, last: units.at(-1)?.last ?? group.last };
}

/** "received A and, separately, B", "met separately with A and B": one meeting each. */
export function apart(
  telling: Telling,
  one: Told | undefined,
  subject: { groups: readonly Group[]; refs: readonly string[] },
  others: readonly Group[],
): Told[] {
  if (one === undefined) return [];
  const { tokens } = telling.input.scene.doc;
  const who = [...subject.refs, ...refsOf(subject.groups)];
  const reach = others.at(-1)?.last ?? telling.at;
  const each =
    tokens.slice(telling.at - 1, telling.at + 3).some(({ form }) => form === 'separately') ||
    tokens[reach]?.form === 'separately';
  const split = others.find(({ apart: at, units }) => at > 0 || (each && units.length > 1));
  if (split === undefined) return [one];
  const parts = each
    ? split.units.map((unit) => [unit])
    : [split.units.slice(0, split.apart), split.units.slice(split.apart)];
  return parts.map((units) => ({
    ...one,
    refs: [...new Set([...who, ...units.flatMap((unit) => unit.refs())])],
  }));
}
