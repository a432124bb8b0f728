/** Journeys told by an English noun: "X's visit to Y", "concluded a trip", "paid a visit to Z", "on a tour of". */
import type { ContactType } from '@wasit/domain';
import { isPerson, refsOf } from './clause.ts';
import { travels } from './english-journeys.ts';
import type { NounScene } from './english-meetings.ts';
import { subjectOfNoun } from './english-noun-parties.ts';
import type { Group } from './group.ts';
import type { Told } from './telling.ts';

/** Verbs that say of a visit that it takes place. */
const MAKES =
  /^(paid|pay|pays|paying|made|make|makes|making|began|begin|begins|started|starts|concluded|concludes|wrapped|wraps|ended|ends|completed|finished|undertook|conducted|conducts)$/;

export function tripTold({ telling, after, front, support, end }: NounScene): Told[] {
  const { input, at } = telling;
  const { tokens } = input.scene.doc;
  const form = tokens[at]?.form ?? '';
  const before = tokens[at - 1]?.form ?? '';
  const made = (
    type: ContactType,
    groups: readonly Group[],
    refs: readonly string[],
    sure: number,
  ): Told => ({
    type,
    groups,
    refs: [...new Set([...refs, ...refsOf(groups)])],
    sure,
    support,
  });
  const makes = support !== null && support < at && MAKES.test(tokens[support]?.form ?? '');
  // "paid a visit to the general": a person is visited.
  const host = after.find((group) => group.before === 'to' && group.first - at < 4 && isPerson(group));
  if (makes && host !== undefined) {
    const { groups, refs } = subjectOfNoun(telling, support);
    return [made('visit', [...groups, host], refs, 0.7)].filter((one) => one.refs.length >= 2);
  }
  // "has invited the two on visits to X": the guests travel.
  const asks = [...tokens.slice(telling.sentence.first, at)].findLast(({ form: word }) =>
    /^invit(ed|es|ing)$/.test(word),
  );
  const guests =
    asks === undefined
      ? undefined
      : telling.groups.find(({ first }) => first > asks.index && first <= asks.index + 3);
  const goes = travels(telling, end);
  if (guests !== undefined && goes && at - guests.last < 8) return [made('visit', [guests], [], 0.6)];
  if (!/^(visit|trip|arrival|tour)/.test(form) || !(goes || makes)) return [];
  const by = after.find((group) => group.before === 'by' && group.first - at < 10);
  const possessor = front?.owner ? front : by;
  if (goes && possessor !== undefined) return [made('visit', [possessor], [], support === null ? 0.6 : 0.72)];
  if (form === 'arrival' && /^(on|upon|after|before)$/.test(before)) return [];
  const of = form === 'arrival' ? after.find((group) => group.before === 'of') : undefined;
  if (of !== undefined) return [made('arrival', [of], [], 0.66)];
  if (
    support === null &&
    !tokens.slice(Math.max(0, at - 5), at).some(({ form: word }) => /^(on|during)$/.test(word))
  )
    return [];
  const { groups, refs } = subjectOfNoun(telling, support);
  const people = goes || groups.some(isPerson) || refs.some((ref) => input.table.get(ref)?.kind === 'person');
  return people
    ? [made('visit', groups, refs, support === null ? 0.55 : 0.7)].filter((one) => one.refs.length > 0)
    : [];
}
