/** Whose meeting, call or visit an English noun tells: by "between" and "with", by who stands before it, by its verb. */
import type { ContactType } from '@wasit/domain';
import {
  clauseEnd,
  clauseStart,
  groupsWithin,
  isBare,
  isMany,
  isPerson,
  refsOf,
  supportNear,
} from './clause.ts';
import { contactWord } from './contact-lookup.ts';
import { pronoun, subjectOf } from './english-subjects.ts';
import { travels } from './english-verbs.ts';
import { phoneNear } from './manner.ts';
import type { Group } from './parties.ts';
import type { Telling, Told } from './telling.ts';

const PARTNERS = /^(between|with|among|involving|including|alongside)$/;

export function englishNounTold(telling: Telling): Told[] {
  const { input, at, word, sentence, groups } = telling;
  const { tokens } = input.scene.doc;
  const form = tokens[at]?.form ?? '';
  const before = tokens[at - 1]?.form ?? '';
  if (/^(news|press|video|town|weekend)$/.test(before) && form === 'conference') return [];
  if (eventFollows(telling)) return [];
  const end = clauseEnd(telling);
  const after = groupsWithin(telling, at + 1, end);
  const support = supportNear(telling);
  const between = after.some((group) => group.before === 'between' && isMany(group));
  const partners = after.filter(
    (group, index) =>
      (PARTNERS.test(group.before) && !(between && group.before === 'with')) ||
      (group.before === 'of' && index === 0 && group.first - at <= 5) ||
      convening(telling, group) ||
      (group.before === 'of' && presence(telling, group)),
  );
  const front = premodifier(telling);
  const sure = support === null ? 0.62 : 0.78;
  const made = (type: ContactType, groups: readonly Group[], refs: readonly string[], how = sure): Told => ({
    type,
    groups,
    refs: [...new Set([...refs, ...refsOf(groups)])],
    sure: how,
    support,
  });
  const doer = (): { groups: readonly Group[]; refs: readonly string[] } => subjectOfNoun(telling, support);
  switch (word.frame) {
    case 'trip': {
      const by = after.find((group) => group.before === 'by' && group.first - at < 10);
      const possessor = front?.owner ? front : by;
      if (!/^(visit|trip|arrival)/.test(form) || !travels(telling, end)) return [];
      if (possessor !== undefined) return [made('visit', [possessor], [], support === null ? 0.6 : 0.72)];
      if (form === 'arrival' && /^(on|upon|after|before)$/.test(before)) return [];
      const of = form === 'arrival' ? after.find((group) => group.before === 'of') : undefined;
      if (of !== undefined) return [made('arrival', [of], [], 0.66)];
      if (
        support === null &&
        !tokens.slice(Math.max(0, at - 5), at).some(({ form: word }) => /^(on|during)$/.test(word))
      )
        return [];
      const { groups, refs } = doer();
      return [made('visit', groups, refs, support === null ? 0.55 : 0.7)].filter(
        (one) => one.refs.length > 0,
      );
    }
    case 'letter': {
      const to = after.find((group) => group.before === 'to');
      const { groups, refs } = doer();
      if (
        to === undefined &&
        support !== null &&
        groups.some(isMany) &&
        /^exchang/.test(tokens[support]?.form ?? '')
      )
        return [made('message', groups, refs, 0.55)];
      if (support === null || to === undefined) return [];
      return [made('message', [...groups, to], refs, 0.55)].filter((one) => one.refs.length >= 2);
    }
    case 'calling': {
      const partner = after.find(
        (group) => /^(with|to|from|between)$/.test(group.before) && group.first - at < 14,
      );
      const phone = phoneNear(input, at) || /^conversation/.test(form);
      // "X told Y in a phone call": both stand before.
      if (
        partner === undefined &&
        support === null &&
        phone &&
        /^(a|an|the|phone|telephone|video)$/.test(before)
      ) {
        const bare = groupsWithin(telling, clauseStart(telling, at), at).filter(isBare).slice(0, 2);
        const both = made('call', bare, [], 0.7);
        if (both.refs.length === 2 && bare.every(isPerson)) return [both];
      }
      // "In a phone call on Sunday, X told Y": the two of the clause that follows.
      if (partner === undefined && support === null && phone && fronted(telling)) {
        const verb = tokens
          .slice(at + 1, Math.min(sentence.last, at + 30))
          .findIndex(({ form: word }) => word === 'told');
        const told = verb < 0 ? -1 : at + 1 + verb;
        const sides = [
          groups.find(({ last, before: how }) => told > 0 && last === told && how === ''),
          groups.find(
            ({ first, before: how }) => told > 0 && first > told && first <= told + 3 && how === '',
          ),
        ].filter((group) => group !== undefined);
        if (sides.length === 2 && sides.every(isPerson)) return [made('call', sides, [], 0.7)];
      }
      if (partner === undefined && support !== null && support < at) {
        const both = doer();
        return both.groups.some(isMany) ? [made('call', both.groups, both.refs, 0.8)] : [];
      }
      if (partner === undefined || (!phone && !/^(with|between|from|to)$/.test(tokens[at + 1]?.form ?? '')))
        return [];
      if (partner.before === 'to' && !phone) return [];
      if (partner.before === 'between' || partner.units.length > 1)
        return [made('call', [partner], [], 0.82)];
      const own = front?.owner ? { groups: [front], refs: [] } : doer();
      return [made('call', [...own.groups, partner], own.refs, 0.82)].filter((one) => one.refs.length >= 2);
    }
    default: {
      const direct =
        partners.some((group) => group.before !== 'with' && isMany(group)) ||
        partners.some(({ units }) => units.length > 2);
      const modified = front === null ? [] : [front];
      const paired = front !== null && !front.owner && isMany(front);
      if (paired && support === null && partners.length === 0 && at > telling.sentence.first + 6) return [];
      if (direct || paired)
        return [made('meeting', [...modified, ...partners], [])].filter((one) => one.refs.length >= 2);
      const governed =
        [1, 2, 3].some((step) =>
          /^(in|during|after|before|following|for)$/.test(tokens[at - step]?.form ?? ''),
        ) && before !== 'future';
      // "The talks brought together officials from X and Y".
      if (
        support !== null &&
        support > at &&
        /^(brought|bring|brings|gathered|joined)$/.test(tokens[support]?.form ?? '')
      ) {
        const gathered = after.filter((group) => group.first > support && isBare(group));
        const whole = made('meeting', gathered, []);
        if (gathered.length > 0 && whole.refs.length >= 2) return [whole];
      }
      const attended = partners.filter((group) => convening(telling, group));
      if (partners.length === 0 && front === null && support === null && !governed) return [];
      const own = front?.owner
        ? { groups: [front], refs: [] }
        : /^(his|her|its|their|our)$/.test(before) || support !== null || governed
          ? doer()
          : { groups: [], refs: [] };
      // "the talks resumed", "held a meeting": with nobody named beside it only several subjects make one.
      if (
        partners.length === 0 &&
        own.groups.every((group) => !isMany(group)) &&
        own.refs.length < 2 &&
        modified.length === 0
      ) {
        // "held talks in Chad": with whom is not said.
        const alone =
          support !== null &&
          support < at &&
          /^(held|hold|holding|holds)$/.test(tokens[support]?.form ?? '') &&
          own.groups.some(isPerson);
        return alone ? [made('meeting', own.groups, own.refs, 0.5)] : again(telling, support);
      }
      if (
        attended.length > 0 &&
        partners.length === attended.length &&
        own.refs.length + own.groups.length === 0
      )
        return [made('meeting', attended, [], 0.55)];
      const result = made(
        'meeting',
        [...own.groups, ...(front !== null && !front.owner ? [front] : []), ...partners],
        own.refs,
      );
      // "the two delegations held talks": several, though nobody says whose.
      const several =
        support !== null &&
        support < at &&
        /^(held|hold|holding|resumed|began|concluded|started|opened|continued)$/.test(
          tokens[support]?.form ?? '',
        ) &&
        own.groups.some((group) => isMany(group) && group.last <= support);
      return result.refs.length >= 2
        ? [result]
        : several && result.refs.length === 1
          ? [{ ...result, sure: 0.45 }]
          : [];
    }
  }
}

/** The noun stands in a phrase that opens the sentence: "In a call on Sunday, …". */
function fronted({ input, at, sentence }: Telling): boolean {
  const { tokens } = input.scene.doc;
  return at - sentence.first <= 5 && /^(in|during|on|by|over)$/.test(tokens[sentence.first]?.form ?? '');
}

const ORDINAL =
  /^(another|next|previous|last|first|second|third|fourth|fifth|sixth|new|further|latest|fresh|more|earlier|\d+th)$/;

/** "another round will be held", "talks are to resume": of those who met before. */
function again({ meeting, at, input, word }: Telling, support: number | null): Told[] {
  if (meeting === null || support === null || Math.abs(support - at) > 5) return [];
  const { tokens } = input.scene.doc;
  const ordinal = [1, 2, 3, 4, 5].some((step) => ORDINAL.test(tokens[at - step]?.form ?? ''));
  const resumed =
    word.frame === 'event' &&
    /^resum|^continue$/.test(tokens[support]?.form ?? '') &&
    /^(will|to|would)$/.test(tokens[support - 1]?.form ?? '');
  // What was is told once more; only what is still to come is news.
  const ahead =
    /^(will|to|would)$/.test(tokens[support - 1]?.form ?? '') ||
    /^(will|to|would)$/.test(tokens[support - 2]?.form ?? '');
  return (ordinal && ahead) || resumed
    ? [{ type: 'meeting', groups: [], refs: meeting.participants, sure: 0.45, support }]
    : [];
}

/** "in the presence of X". */
const presence = ({ input }: Telling, group: Group): boolean =>
  input.scene.doc.tokens
    .slice(Math.max(0, group.first - 3), group.first)
    .some(({ form }) => form === 'presence');

/** "hosted by X", "attended by X", "chaired by X": a person who convenes takes part; a state that does stays host. */
function convening(telling: Telling, group: Group): boolean {
  if (group.before !== 'by') return false;
  const { tokens } = telling.input.scene.doc;
  const verb = tokens
    .slice(Math.max(telling.at, group.first - 4), group.first)
    .find(({ form }) => /^(hosted|chaired|attended|convened|led|joined|headed)$/.test(form));
  return verb !== undefined && (isPerson(group) || verb.form === 'attended' || verb.form === 'joined');
}

/** "US-Iran talks", "Blinken's meeting": who stands before the noun, over adjectives. */
function premodifier(telling: Telling): Group | null {
  const { input, at, groups } = telling;
  const { tokens } = input.scene.doc;
  for (let index = at; index > at - 5; index--) {
    const group = groups.find(({ last }) => last === index);
    if (group !== undefined)
      return group.owner ||
        (isMany(group) &&
          !tokens.slice(group.last, at).some(({ form }) => /^(in|on|to|of|and|held|for|,)$/.test(form)))
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

/** "a round of talks", "a summit meeting": the noun further on tells it. */
function eventFollows({ input, at }: Telling): boolean {
  const { tokens } = input.scene.doc;
  const next = tokens[at + 1];
  if (next === undefined) return false;
  if (/^(round|rounds|session|sessions)$/.test(tokens[at]?.form ?? ''))
    return tokens
      .slice(at + 1, at + 6)
      .some(({ form }) => /^(talks|negotiations|discussions|consultations|dialogue|meetings)$/.test(form));
  return (
    next.kind === 'latin' &&
    /^(summit|peace)$/.test(tokens[at]?.form ?? '') &&
    contactWord(next)?.frame === 'event'
  );
}

/** The subject of the verb that governs a noun, or of the sentence whose circumstance the noun is. */
function subjectOfNoun(
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
  return subjectOf(telling, at);
}
