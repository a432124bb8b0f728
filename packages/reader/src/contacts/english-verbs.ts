/** Who does what an English contact verb tells: its subject, its object, its partners. */
import type { ContactType } from '@wasit/domain';
import { ENGLISH_DETERMINERS } from './class-nouns.ts';
import { clauseEnd, groupsWithin, isMany, isPerson, refsOf } from './clause.ts';
import { contactWord } from './contact-lookup.ts';
import { stayTold } from './english-stays.ts';
import { subjectOf } from './english-subjects.ts';
import { phoneNear } from './manner.ts';
import type { Group } from './parties.ts';
import type { Telling, Told } from './telling.ts';

const PASSIVES = /^(is|are|was|were|be|been|being)$/;

const TIMES =
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

const distinct = (refs: readonly string[]): number => new Set(refs).size;

export function englishVerbTold(telling: Telling): Told[] {
  const { input, at, word } = telling;
  const { tokens } = input.scene.doc;
  const form = tokens[at]?.form ?? '';
  const before = tokens[at - 1]?.form ?? '';
  const next = tokens[at + 1]?.form ?? '';
  const end = clauseEnd(telling);
  const after = groupsWithin(telling, at + 1, end);
  const object = objectOf(telling, end);
  const partners = after.filter(
    (group) =>
      (group.before === 'with' || group.before === 'including' || group.before === 'alongside') &&
      group !== object,
  );
  const told = (
    type: ContactType,
    subject: { groups: readonly Group[]; refs: readonly string[] },
    others: readonly Group[],
    sure: number,
  ): Told[] => {
    const refs = [...new Set([...subject.refs, ...refsOf(subject.groups), ...refsOf(others)])];
    return [{ type, groups: [...subject.groups, ...others], refs, sure }];
  };
  const passive =
    PASSIVES.test(before) || (PASSIVES.test(tokens[at - 2]?.form ?? '') && /ly$|^(also|later)$/.test(before));
  switch (word.frame) {
    case 'meet': {
      if (sports(telling)) return [];
      // "came together", "got together"; "convened a meeting" is told by its noun.
      if (form === 'together' && !COMES.test(before)) return [];
      if (/^(re)?conven|^assembl/.test(form) && eventAhead(telling)) return [];
      // "meets the demands", "met resistance": something else than people is met.
      if (
        object === null &&
        /^(the|his|her|its|their|a|these|those|demands|conditions|needs|requirements|some|all|any|resistance|no)$/.test(
          next,
        )
      )
        return [];
      if (
        form === 'meet' &&
        !modal(telling) &&
        !/^(to|will|would|could|may|might|should|can|must|not|and|never|again|both|separately|also|ministers|leaders|officials)$/.test(
          before,
        ) &&
        telling.groups.every(({ last }) => last !== at)
      )
        return [];
      const subject = subjectOf(telling, form === 'together' ? at - 1 : at);
      const others = [...(object === null || form === 'together' ? [] : [object]), ...partners];
      const result = told('meeting', subject, others, 0.86);
      if (others.length === 0) {
        const [group] = subject.groups;
        if (distinct(result[0]?.refs ?? []) >= 2) return result;
        // "mediators met", "the council met": a body of several, by itself.
        const several =
          group !== undefined &&
          (isMany(group) ||
            /^(leaders|ministers|officials|envoys|commanders|delegates|representatives|negotiators|members|experts|chiefs|defenders|diplomats)$/.test(
              tokens[group.last - 1]?.form ?? '',
            ) ||
            /^(council|committee|cabinet|board|commission|assembly)$/.test(
              tokens[group.last - 1]?.form ?? '',
            ));
        return several && group.last <= at && form !== 'meeting' && at - group.last < 6
          ? result.map((one) => ({ ...one, sure: 0.5 }))
          : [];
      }
      if (distinct(result[0]?.refs ?? []) < 2) return [];
      return apart(telling, result[0], subject, others);
    }
    case 'with': {
      if (
        /^(negotiating|bargaining|conferring|consulting)$/.test(form) &&
        !/^(is|are|was|were|been|be|still|back|now|began|started|resumed|of|days|currently)$/.test(before)
      )
        return [];
      const speaks = /^(spoke|speak|speaks|spoken|speaking|talk)/.test(form);
      const sits = /^s[ai]t/.test(form);
      if (sits && next !== 'down') return [];
      const subject = subjectOf(telling, at);
      const joint = /^discuss/.test(form);
      const consulted =
        /^consult(ed|s)$/.test(form) && object !== null && isPerson(object) ? object : undefined;
      const several = joint && (subject.groups.some(isMany) || distinct(subject.refs) >= 2);
      const partner = several
        ? undefined
        : (after.find((group) => group.before === 'with' || (speaks && group.before === 'to')) ?? consulted);
      if (speaks && toAudience(telling)) return [];
      if (
        /^(discuss|negotiate)$/.test(form) &&
        before === 'to' &&
        !/^(agreed|will|due|set|scheduled|expected|going)$/.test(tokens[at - 2]?.form ?? '')
      )
        return [];
      const phoned = phoneNear(input, at) || frontedCall(telling);
      if (partner === undefined) {
        const many = (subject.groups.some(isMany) || distinct(subject.refs) >= 2) && before !== 'to';
        if (many && (sits || (TABLE_TALK.test(form) && !phoned)))
          return told('meeting', subject, [], sits ? 0.7 : 0.5).filter(({ refs }) => refs.length >= 2);
        if (many && joint && !phoned)
          return form === 'discussed' && subject.groups.every(isPerson)
            ? told('meeting', subject, [], 0.5)
            : [];
        return many &&
          (joint || (speaks && (phoneNear(input, at) || /^(by|on|over|via|late|earlier)$/.test(next))))
          ? told('call', subject, [], 0.66)
          : [];
      }
      if (
        speaks &&
        !isPerson(partner) &&
        partner.before === 'to' &&
        partner.units.every(({ sort }) => sort !== 'body')
      )
        return [];
      const result = told(
        speaks || ((joint || partner === consulted) && phoned) ? 'call' : 'meeting',
        subject,
        [partner],
        speaks && !phoneNear(input, at) ? 0.62 : 0.76,
      );
      return distinct(result[0]?.refs ?? []) < 2 ? [] : apart(telling, result[0], subject, [partner]);
    }
    case 'brief': {
      if (passive) {
        const by = after.find((group) => group.before === 'by');
        if (by === undefined || !isPerson(by)) return [];
        return told('meeting', subjectOf(telling, at), [by], 0.6).filter(({ refs }) => distinct(refs) >= 2);
      }
      if (object === null || object.first > at + 3 || AUDIENCE.test(tokens[object.last - 1]?.form ?? ''))
        return [];
      const subject = subjectOf(telling, at);
      return told('meeting', subject, [object], 0.5).filter(({ refs }) => distinct(refs) >= 2);
    }
    case 'host': {
      // "the host country": no verb.
      if (form === 'host' && !/^(to|will|would|could|can|may|might|not|and|also|again)$/.test(before))
        return [];
      if (form === 'joined' && !passive && !forTalks(telling, object?.last ?? at + 1)) return [];
      if (/^invit/.test(form) && !forTalks(telling, object?.last ?? at + 1)) return [];
      if (passive) {
        const agent = after.find((group) => group.before === 'by');
        if (agent === undefined || !isPerson(agent)) return [];
        const subject = subjectOf(telling, at);
        const result = told('meeting', subject, [agent], 0.76);
        return distinct(result[0]?.refs ?? []) < 2 ? [] : result;
      }
      if (object === null || object.first > at + 4) return [];
      const people = isPerson(object) || (/^host/.test(form) && object.units.length > 1);
      const comma = tokens[object.last]?.form === ',' && tokens[object.last - 1]?.capital === true ? 1 : 0;
      const follows = tokens[object.last + comma]?.form ?? '';
      if (!people || (/^(welcom|greet)/.test(form) && !/^(at|in|to|for|on)$/.test(follows))) return [];
      if (/^(receive|received)$/.test(form) && tokens[object.last]?.form === "'s") return [];
      const subject = subjectOf(telling, at);
      const result = told('meeting', subject, [object], 0.82);
      return distinct(result[0]?.refs ?? []) < 2 ? [] : apart(telling, result[0], subject, [object]);
    }
    case 'call': {
      // "called on the minister": paid a visit; "called on the minister to act" did not.
      if (/^calle?[ds]?$/.test(form) && next === 'on') {
        const host = telling.groups.find(
          ({ first, before: how }) => first > at + 1 && first <= at + 3 && how === 'on',
        );
        const asks =
          host === undefined ||
          /^(to|for|not)$/.test(tokens[host.last]?.form ?? '') ||
          host.units.some(({ sort }) => sort !== 'person' && sort !== 'office');
        return asks
          ? []
          : told('meeting', subjectOf(telling, at), [host], 0.6).filter(({ refs }) => distinct(refs) >= 2);
      }
      if (
        object === null ||
        object.first > at + 2 ||
        !object.units.some(({ sort }) => sort === 'person' || sort === 'office')
      )
        return [];
      if (
        /^(called|rang)$/.test(form) &&
        !phoneNear(input, at) &&
        !/^(to|late|earlier|,|\.|and|after|before)$/.test(tokens[object.last]?.form ?? '')
      )
        return [];
      const result = told('call', subjectOf(telling, at), [object], 0.8);
      return distinct(result[0]?.refs ?? []) < 2 ? [] : result;
    }
    case 'stay':
      return stayTold(telling);
    case 'visit': {
      // "visited the general at his base": a person is met.
      const person =
        object !== null &&
        object.first <= at + 2 &&
        object.units.every(({ sort }) => sort === 'person' || sort === 'office');
      if (person && /^visit/.test(form) && tokens[object.last]?.form !== "'s")
        return told('meeting', subjectOf(telling, at), [object], 0.66).filter(
          ({ refs }) => distinct(refs) >= 2,
        );
      return visitTold(telling);
    }
    case 'write': {
      const to = after.find((group) => group.before === 'to' && group.first - at < 8);
      const whom = /^contact/.test(form)
        ? object
        : (to ?? (object !== null && isPerson(object) ? object : undefined));
      if (whom === undefined || whom === null) return [];
      return told('message', subjectOf(telling, at), [whom], 0.55).filter(({ refs }) => distinct(refs) >= 2);
    }
    case 'travel': {
      if (
        /^(before|after|since|on|upon|of|the|a)$/.test(before) &&
        /ing$|^travel$|^land$|^return$/.test(form)
      )
        return [];
      if (
        /^(land|return|fly|head|leave|arrive|travel)$/.test(form) &&
        telling.groups.every(({ last }) => last !== at) &&
        !/^(to|will|would|could|may|might|and|not)$/.test(before)
      )
        return [];
      // "will go back to the negotiating table", "return to talks".
      const table = tableAhead(telling, end);
      if (table) {
        const result = told('meeting', subjectOf(telling, at), partners, 0.7);
        return distinct(result[0]?.refs ?? []) >= 2 ? result : [];
      }
      if (/^(go|goes|going|gone)$/.test(form)) return [];
      if (/^(expected|due)$/.test(form) && !(/^(in|at)$/.test(next) && besideSubject(telling))) return [];
      if (/^be$/.test(form) && !(/^(will|would)$/.test(before) && next === 'in')) return [];
      if (
        /^(head|headed|heads|heading|left|leaves|leaving|departed|departs|went)$/.test(form) &&
        !/^(to|for|back|from|on|home|toward|towards|into)$/.test(next) &&
        !(form === 'left' && input.scene.mentions.at(at + 1)?.kind === 'place') &&
        !(
          form === 'left' && tokens.slice(at + 1, at + 5).some((token) => /^(capital|city)$/.test(token.form))
        )
      )
        return [];
      const shuttle = form.startsWith('shuttl');
      if (
        form === 'spent' &&
        !tokens.slice(at + 1, at + 7).some((token) => /^(days?|hours|weeks?|night|weekend)$/.test(token.form))
      )
        return [];
      if (next === 'by' || !(shuttle || travels(telling, end))) return [];
      const subject = subjectOf(telling, at);
      const result = told(shuttle ? 'shuttle' : 'arrival', subject, [], 0.82);
      const who = subject.groups[0];
      return (result[0]?.refs.length ?? 0) === 0 || (who !== undefined && who.before !== '') ? [] : result;
    }
    case 'send': {
      const sent = tokens
        .slice(at + 1, Math.min(end, at + 8))
        .some((token) =>
          /^(delegation|delegations|team|mission|officials|envoy|envoys|negotiators|representatives|diplomats|minister|teams)$/.test(
            token.form,
          ),
        );
      if (!sent || !travels(telling, end)) return [];
      return told('arrival', subjectOf(telling, at), [], 0.6).filter(({ refs }) => refs.length > 0);
    }
    default:
      return [];
  }
}

/** Somebody stands right before the verb and its auxiliaries: "talks are expected in Lima" has none. */
function besideSubject({ input, at, groups }: Telling): boolean {
  const { tokens } = input.scene.doc;
  let index = at;
  while (/^(is|are|was|were|be|been|being|also|now|still|not|[,])$/.test(tokens[index - 1]?.form ?? ''))
    index--;
  return (
    groups.some(({ last }) => last === index) ||
    /^(he|she|they|who|which|that)$/.test(tokens[index - 1]?.form ?? '') ||
    tokens[index - 1]?.capital === true
  );
}

/** "will on Tuesday meet": the auxiliary stands before a day. */
function modal({ input, at }: Telling): boolean {
  const { tokens } = input.scene.doc;
  let index = at - 1;
  while (index > at - 6 && (TIMES.test(tokens[index]?.form ?? '') || tokens[index]?.form === 'also')) index--;
  return index < at - 1 && /^(will|to|would|could|may|should|must)$/.test(tokens[index]?.form ?? '');
}

/** "In a phone call on Sunday, X and Y discussed …". */
function frontedCall({ input, sentence }: Telling): boolean {
  const words = input.scene.doc.tokens.slice(sentence.first, sentence.first + 6).map(({ form }) => form);
  return (
    /^(in|during|over)$/.test(words[0] ?? '') &&
    words.some((form) => /^(phone|telephone|call|videoconference)$/.test(form))
  );
}

/** "met Brazil in the final": sport. */
function sports({ input, at }: Telling): boolean {
  return input.scene.doc.tokens
    .slice(at, at + 9)
    .some(({ form }) =>
      /^(final|finals|semi|quarterfinal|semifinal|match|matches|league|cup|friendly|qualifier|qualifiers|playoff|playoffs|championship|tournament)$/.test(
        form,
      ),
    );
}

/** "speaking to reporters", "spoke with the X TV channel". */
function toAudience({ input, at }: Telling): boolean {
  const { tokens } = input.scene.doc;
  const words = tokens.slice(at + 1, at + 8).map(({ form }) => form);
  const end = words.findIndex((form) => /^([,.]|about|on|after|before|during|who)$/.test(form));
  return (end < 0 ? words : words.slice(0, end)).some((form) => AUDIENCE.test(form));
}

const AUDIENCE =
  /^(journalists|reporters|media|press|reporter|crowd|crowds|supporters|newsmen|nation|parliament|lawmakers|students|congress|audience|tv|television|channel|radio|newspaper|daily|magazine|network|broadcaster|interview|bbc|cnn|podcast|newscast|correspondents)$/;

const COMES = /^(came|come|comes|coming|got|get|gets|getting)$/;
const TABLE_TALK =
  /^(negotiat(ed|es|ing)|bargain(ed|ing)|huddled|parleyed|conferr(ed|ing)|deliberated|consulting)$/;

/** An event noun is the object: "convened a meeting". */
function eventAhead({ input, at }: Telling): boolean {
  const { tokens } = input.scene.doc;
  for (let index = at + 1; index < at + 6; index++) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'punct' || /^(in|on|at|with|to|for)$/.test(token.form))
      return false;
    if (contactWord(token)?.noun === true) return true;
  }
  return false;
}

/** "for talks", "to a meeting", "to the table" from a token on. */
function forTalks({ input }: Telling, from: number): boolean {
  const { tokens } = input.scene.doc;
  for (let index = from; index < from + 3; index++)
    if (/^(for|to|in|at)$/.test(tokens[index]?.form ?? ''))
      return tokens.slice(index + 1, index + 6).some((token) => contactWord(token)?.frame === 'event');
  return false;
}

export function visitTold(telling: Telling): Told[] {
  const { input, at } = telling;
  const { tokens } = input.scene.doc;
  const before = tokens[at - 1]?.form ?? '';
  if (before === 'who') return [];
  // "after visiting Damascus": told in passing; "trouble visiting it": not at all.
  if (tokens[at]?.form === 'visiting' && !/^(is|are|was|were|been|be|also|currently|now)$/.test(before))
    return [];
  if (/^(after|before|since|while|despite)$/.test(before)) return [];
  const place = visited(telling);
  if (place === null) return [];
  const subject = subjectOf(telling, at);
  const groups = subject.groups.filter((group) => group.first !== place);
  const refs = [...new Set([...subject.refs, ...refsOf(groups)])];
  return refs.length === 0 ? [] : [{ type: 'visit', groups, refs, sure: 0.8 }];
}

/** Where the place that is visited begins: "Chad", "the town of X", "the region"; null where none follows. */
function visited({ input, at }: Telling): number | null {
  const { tokens } = input.scene.doc;
  for (let index = at + 1; index < at + 9; index++) {
    const mention = input.scene.mentions.at(index);
    if (mention !== null) return mention.kind === 'place' || mention.kind === 'state' ? index : null;
    const token = tokens[index];
    if (token?.kind !== 'latin') return null;
    if (
      /^(region|country|area|capital|city|town|province|kingdom|island|frontline|border)$/.test(token.form) &&
      index > at + 1 &&
      tokens[index + 1]?.form !== 'of'
    )
      return index;
    const inside =
      /^(the|of|and|neighbouring|neighboring|nearby)$/.test(token.form) ||
      /(ern|al)$/.test(token.form) ||
      /^(region|city|town|capital|province|island|state|port|area)$/.test(token.form);
    if (!inside)
      return token.capital && index === at + 1 && TIMES.test(tokens[index + 1]?.form ?? '') ? index : null;
  }
  return null;
}

/** "to the bargaining table", "to talks": where it goes is a meeting, not a town. */
function tableAhead({ input, at }: Telling, end: number): boolean {
  const { tokens } = input.scene.doc;
  for (let index = at + 1; index < Math.min(end, at + 4); index++) {
    if (tokens[index]?.form !== 'to') continue;
    return tokens
      .slice(index + 1, index + 4)
      .some(({ form }) => /^(table|talks|negotiations|mediation)$/.test(form));
  }
  return false;
}

const MONTHS_AND_DAYS =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** A destination follows: "to Cairo", "in the Omani capital", "for Doha". */
export function travels({ input, at }: Telling, end: number): boolean {
  const { tokens } = input.scene.doc;
  for (let index = at + 1; index < Math.min(end, at + 14); index++) {
    const mention = input.scene.mentions.at(index);
    const before = tokens[index - 1]?.form ?? '';
    if (
      mention !== null &&
      (mention.kind === 'place' || mention.kind === 'state') &&
      (/^(to|in|at|for|the|into|between|capital|city|,)$/.test(before) ||
        mention.locative === true ||
        index === at + 1)
    )
      return true;
    // A town that no lexicon knows.
    const unknown = tokens[index];
    if (
      mention === null &&
      unknown?.capital === true &&
      (/^(to|in|for|into|between)$/.test(before) ||
        (before === 'the' && /^(to|in)$/.test(tokens[index - 2]?.form ?? '')) ||
        (index === at + 1 && /^arriv/.test(tokens[at]?.form ?? ''))) &&
      index - at < 6 &&
      !MONTHS_AND_DAYS.test(unknown.form)
    )
      return true;
  }
  return false;
}

/** "received A and, separately, B", "met separately with A and B": one meeting each. */
function apart(
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
