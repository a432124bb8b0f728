/** Journeys told by an English verb: "X flew to Y", "X visited Y", "Z sent a delegation to Y". */
import { refsOf } from './clause.ts';
import { subjectOf } from './english-subjects.ts';
import { distinct, TIMES, told, toldOfTwo, type VerbScene } from './english-verb-scene.ts';
import type { Telling, Told } from './telling.ts';

/** "X visited Chad"; a person who is visited is met. */
export function visitVerbTold(scene: VerbScene): Told[] {
  const { telling, form, object } = scene;
  const { input, at } = telling;
  const { tokens } = input.scene.doc;
  // "visited the general at his base": a person is met.
  const person =
    object !== null &&
    object.first <= at + 2 &&
    object.units.every(({ sort }) => sort === 'person' || sort === 'office');
  if (person && /^visit/.test(form) && tokens[object.last]?.form !== "'s")
    return toldOfTwo('meeting', subjectOf(telling, at), [object], 0.66);
  return visitTold(telling);
}

/** "X flew to Chad", "X is due in Chad"; "returned to the table" is a meeting. */
export function travelTold(scene: VerbScene): Told[] {
  const { telling, form, before, next, end, partners } = scene;
  const { input, at } = telling;
  const { tokens } = input.scene.doc;
  if (/^(before|after|since|on|upon|of|the|a)$/.test(before) && /ing$|^travel$|^land$|^return$/.test(form))
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
    !(form === 'left' && tokens.slice(at + 1, at + 5).some((token) => /^(capital|city)$/.test(token.form)))
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

/** "Chad sent a delegation to Peru". */
export function sendTold(scene: VerbScene): Told[] {
  const { telling, end } = scene;
  const { input, at } = telling;
  const { tokens } = input.scene.doc;
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
