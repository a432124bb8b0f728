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
import { meetingTold } from './english-meetings.ts';
import { aboutVerb, convening, premodifier, presence, subjectOfNoun } from './english-noun-parties.ts';
import { tripTold } from './english-trips.ts';
import type { Group } from './group.ts';
import { phoneNear } from './manner.ts';
import type { Telling, Told } from './telling.ts';

const PARTNERS = /^(between|with|among|involving|including|alongside)$/;

export function englishNounTold(telling: Telling): Told[] {
  const { input, at, word, sentence, groups } = telling;
  const { tokens } = input.scene.doc;
  const form = tokens[at]?.form ?? '';
  const before = tokens[at - 1]?.form ?? '';
  if (/^(news|press|video|town|weekend)$/.test(before) && form === 'conference') return [];
  if (eventFollows(telling)) return [];
  // "mediation efforts", "post-meeting news conference": the noun only describes another.
  const next = tokens[at + 1];
  if (next?.gap === 'space' && DESCRIBED.test(next.form)) return [];
  if (form === 'table' && !atTable(telling)) return [];
  if (/^(phone|telephone)$/.test(form)) return byPhone(telling);
  const end = clauseEnd(telling);
  const after = groupsWithin(telling, at + 1, end);
  const support = supportNear(telling) ?? calledOff(telling);
  if (form === 'contacts' && (support === null || support > at)) return [];
  const between = after.some((group) => group.before === 'between' && isMany(group));
  const partners = after.filter(
    (group, index) =>
      (PARTNERS.test(group.before) && !(between && group.before === 'with') && !absolute(telling, group)) ||
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
  const scene = { telling, after, partners, front, support, end };
  if (/^briefings?$/.test(form)) {
    const from = after.find(
      (group) =>
        /^(from|by|with)$/.test(group.before) &&
        (isPerson(group) || group.units.some((unit) => input.scene.mentions.at(unit.last - 1) !== null)),
    );
    if (from === undefined || support === null) return [];
    const { groups, refs } = doer();
    return [made('meeting', [...groups, from], refs, 0.6)].filter((one) => one.refs.length >= 2);
  }
  switch (word.frame) {
    case 'trip':
      return tripTold(scene);
    case 'letter': {
      const to = after.find((group) => group.before === 'to');
      // "a letter sent to X by Y", "in a letter to X, Y said".
      const by = after.find(
        (group) => group.before === 'by' || (group.before === 'from' && group.first - at < 6),
      );
      if (to !== undefined && by !== undefined)
        return [made('message', [by, to], [], 0.55)].filter((one) => one.refs.length >= 2);
      const { groups, refs } = doer();
      if (
        by?.before === 'from' &&
        support !== null &&
        support < at &&
        /^(receiv|had|got)/.test(tokens[support]?.form ?? '')
      )
        return [made('message', [...groups, by], refs, 0.6)].filter((one) => one.refs.length >= 2);
      if (to !== undefined && support === null && fronted(telling))
        return [made('message', [...groups, to], refs, 0.5)].filter((one) => one.refs.length >= 2);
      if (
        to === undefined &&
        support !== null &&
        groups.some(isMany) &&
        /^exchang/.test(tokens[support]?.form ?? '')
      )
        return [made('message', groups, refs, 0.55)];
      const sent = support === null || to === undefined ? [] : [made('message', [...groups, to], refs, 0.55)];
      return sent.filter((one) => one.refs.length >= 2);
    }
    case 'calling': {
      const partner = after.find(
        (group) => /^(with|to|from|between|of|among|involving)$/.test(group.before) && group.first - at < 14,
      );
      const phone = phoneNear(input, at) || /^conversation/.test(form);
      // "X told Y in a phone call": both stand before.
      if (partner === undefined && support === null && phone) {
        const spoken = aboutVerb(telling, 'call');
        if (spoken.length > 0) return spoken;
      }
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
    default:
      return meetingTold(scene);
  }
}

/** "back at the bargaining table", "sat at the negotiating table": somebody is there. */
function atTable({ input, at }: Telling): boolean {
  const { tokens } = input.scene.doc;
  return (
    /^(bargaining|negotiating|negotiation|negotiations|mediation)$/.test(tokens[at - 1]?.form ?? '') &&
    tokens
      .slice(Math.max(0, at - 6), at)
      .some(({ form }) =>
        /^(back|returned|return|returns|returning|sat|sit|sitting|is|are|was|were|again|gathered)$/.test(
          form,
        ),
      )
  );
}

const DESCRIBED =
  /^(efforts?|process|processes|plans?|proposals?|venues?|frameworks?|agenda|formats?|rooms?|halls?|deadlines?|dates?|strategy|strategies|tactics|skills|channels?|news|press|teams?|documents?|papers?|guests?|attendees|participants)$/;

/** "called off talks": the verb, or null. */
function calledOff({ input, at, sentence }: Telling): number | null {
  const { tokens } = input.scene.doc;
  for (let index = at - 1; index > Math.max(sentence.first, at - 6); index--)
    if (tokens[index]?.form === 'off' && /^call(ed|s|ing)?$/.test(tokens[index - 1]?.form ?? ''))
      return index - 1;
  return null;
}

/** "X told Y by phone", "briefed Y over the telephone": the two about the verb. */
function byPhone(telling: Telling): Told[] {
  const { input, at } = telling;
  const { tokens } = input.scene.doc;
  return tokens.slice(Math.max(0, at - 2), at).some(({ form }) => /^(by|over|via|on)$/.test(form))
    ? aboutVerb(telling, 'call')
    : [];
}

/** "with both sides hoping to sign", "with Qatar acting as mediator": a clause of its own, no partner. */
const absolute = ({ input }: Telling, group: Group): boolean =>
  group.before === 'with' &&
  /^(?!(including|representing|attending|participating|visiting|during)).{2,}ing$/.test(
    input.scene.doc.tokens[group.last]?.form ?? '',
  );

/** The noun stands in a phrase that opens the sentence: "In a call on Sunday, …". */
function fronted({ input, at, sentence }: Telling): boolean {
  const { tokens } = input.scene.doc;
  return at - sentence.first <= 5 && /^(in|during|on|by|over)$/.test(tokens[sentence.first]?.form ?? '');
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
