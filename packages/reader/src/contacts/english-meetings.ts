/**
 * Meetings told by an English noun: "talks between X and Y", "X held a round of talks with Y", "US-Iran negotiations",
 * "after a meeting with X, Y said", "the talks collapsed".
 */
import { isBare, isMany, isPerson, refsOf } from './clause.ts';
import { aboutVerb, convening, subjectOfNoun } from './english-noun-parties.ts';
import type { Group } from './group.ts';
import type { Telling, Told } from './telling.ts';

/** An event noun with what its neighbours say: complements, who stands before it, the verb that it takes place by. */
export interface NounScene {
  readonly telling: Telling;
  readonly after: readonly Group[];
  readonly partners: readonly Group[];
  readonly front: Group | null;
  readonly support: number | null;
  readonly end: number;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
/** Verbs and participles that bring others to a meeting. */
const GATHERS = set(
  'brought bring brings bringing gathered gather gathers gathering joined included includes include including grouped groups grouping involving involved involves involve featured features featuring united drew assembled attracted saw seated',
);
/** Prepositions by which a noun is the circumstance of what the subject does. */
const CIRCUMSTANCE = set(
  'in during after before following for at from of on since ahead despite via over through amid upon',
);
const HOLDS = set(
  'held hold holds holding resumed resume resumes resuming began begin begins started start starts opened open opens concluded conclude concludes continued continue continues ended end ends finished conducted conduct completed restarted reopened wrapped had have has entered broke suspended',
);

export function meetingTold(scene: NounScene): Told[] {
  const { telling, after, partners, front, support, end } = scene;
  const { input, at } = telling;
  const { tokens } = input.scene.doc;
  const before = tokens[at - 1]?.form ?? '';
  const sure = support === null ? 0.62 : 0.78;
  const made = (groups: readonly Group[], refs: readonly string[], how = sure): Told => ({
    type: 'meeting',
    groups,
    refs: [...new Set([...refs, ...refsOf(groups)])],
    sure: how,
    support,
  });
  const direct =
    partners.some((group) => group.before !== 'with' && isMany(group)) ||
    partners.some(({ units }) => units.length > 2);
  const modified = front === null ? [] : [front];
  const paired = front !== null && !front.owner && isMany(front);
  // "the Chad-Niger Dialogue aims to …": the name of a process.
  const named = tokens[at]?.capital === true && tokens[at - 1]?.gap === 'none' && telling.sentence.index > 1;
  if (paired && support === null && partners.length === 0 && (at > telling.sentence.first + 6 || named))
    return [];
  if (direct || paired) {
    const chair = convener(scene);
    return [made([...chair, ...modified, ...partners], [])].filter((one) => one.refs.length >= 2);
  }
  // "The talks brought together officials from X and Y", "the session, which included X and Y".
  const gathering = gatheringVerb(telling, end, support);
  if (gathering !== null) {
    const gathered = after.filter((group) => group.first > gathering && isBare(group));
    const whole = made([...modified, ...gathered], []);
    if (gathered.length > 0 && whole.refs.length >= 2) return [whole];
  }
  // "filed for mediation": asked, not held.
  const asked = /^(mediation|conciliation)$/.test(tokens[at]?.form ?? '') && support === null;
  const governed = !asked && before !== 'future' && isCircumstance(telling);
  // "the talks moved to Lima, with Danish diplomats present": those who met before, and these.
  const present = partners.filter(
    (group) =>
      group.before === 'with' && /^(present|attending|participating)$/.test(tokens[group.last]?.form ?? ''),
  );
  if (present.length > 0 && present.length === partners.length)
    return again(telling, support).map((one) => ({
      ...one,
      refs: [...new Set([...one.refs, ...refsOf(present)])],
    }));
  const attended = partners.filter((group) => convening(telling, group));
  if (partners.length === 0 && front === null && support === null && !governed) return [];
  // "between A" with its other side lost: whoever else stands there is no party to it.
  const half = partners.find((group) => group.before === 'between');
  if (half !== undefined) return [made(partners, [], 0.4)];
  const own = front?.owner
    ? { groups: [front], refs: [] }
    : /^(his|her|its|their|our)$/.test(before) || support !== null || governed
      ? subjectOfNoun(telling, support)
      : { groups: [], refs: [] };
  // "the talks resumed", "held a meeting": with nobody named beside it only several subjects make one.
  if (
    partners.length === 0 &&
    own.groups.every((group) => !isMany(group)) &&
    own.refs.length < 2 &&
    modified.length === 0
  ) {
    // "held talks in Chad": with whom is not said.
    const verb = support === null || support > at ? '' : (tokens[support]?.form ?? '');
    const people =
      own.groups.some(isPerson) ||
      own.refs.some((ref) => /^(person|office)$/.test(input.table.get(ref)?.kind ?? ''));
    const alone = /^(held|hold|holding|holds)$/.test(verb) && people;
    if (alone) return [made(own.groups, own.refs, 0.5)];
    const spoken = governed && support === null ? aboutVerb(telling, 'meeting') : [];
    if (spoken.length > 0) return spoken;
    const known = again(telling, support);
    if (known.length > 0) return known;
    // "will begin informal talks", "held a summit", "the 12th session of the Council": one who is there, others not named.
    const assembly = partners.find((group) => group.before === 'of');
    if (assembly !== undefined && own.groups.length + own.refs.length === 0)
      return [made([assembly], [], 0.4)];
    const opens =
      support !== null && opensMeeting(telling, support) && own.groups.length + own.refs.length > 0;
    return opens ? [made(own.groups, own.refs, 0.4)] : [];
  }
  if (attended.length > 0 && partners.length === attended.length && own.refs.length + own.groups.length === 0)
    return [made(attended, [], 0.55)];
  const result = made(
    [...own.groups, ...(front !== null && !front.owner ? [front] : []), ...partners],
    own.refs,
  );
  if (result.refs.length >= 2) return [result];
  // "talks convened by the court ended": whoever else came.
  const host =
    partners.length === 0
      ? after.find(
          (group) =>
            group.before === 'by' &&
            /^(convened|hosted|chaired|led)$/.test(
              tokens[group.first - 1]?.form ?? tokens[group.first - 2]?.form ?? '',
            ),
        )
      : undefined;
  if (host !== undefined && support !== null && support > at) return [made([host], [], 0.4)];
  // "the two delegations held talks": several, though nobody says whose.
  const several =
    support !== null &&
    support < at &&
    HOLDS.has(tokens[support]?.form ?? '') &&
    own.groups.some((group) => isMany(group) && group.last <= support);
  return several && result.refs.length === 1 ? [{ ...result, sure: 0.45 }] : [];
}

/** "held a summit", "will begin informal talks", "convened a meeting": the verb right before its event, and finite. */
function opensMeeting({ input, at }: Telling, support: number): boolean {
  const { tokens } = input.scene.doc;
  if (support > at || at - support > 5) return false;
  const verb = tokens[support]?.form ?? '';
  if (tokens.slice(support + 1, at).some(({ form }) => /^(in|on|at|of|by|during)$/.test(form))) return false;
  if (/^(held|holds|convened|convenes|chaired|chairs)$/.test(verb)) return true;
  if (!/^(hold|begin|start|open|convene|chair|resume|host)$/.test(verb)) return false;
  const before = [1, 2, 3].map((step) => tokens[support - step]?.form ?? '');
  return (
    before[0] === 'will' ||
    (before[0] === 'to' &&
      /^(scheduled|due|resolved|agreed|decided|expected|planned|plans|is|are)$/.test(before[1] ?? ''))
  );
}

/** A preposition governs the noun, over its article and adjectives. */
function isCircumstance({ input, at }: Telling): boolean {
  const { tokens } = input.scene.doc;
  for (let index = at - 1; index >= at - 5; index--) {
    const token = tokens[index];
    if (token?.kind !== 'latin' && token?.kind !== 'number' && token?.form !== '-') return false;
    if (CIRCUMSTANCE.has(token.form)) return true;
  }
  return false;
}

/** "Minister X convened a meeting between A and B": a person who calls it takes part. */
function convener({ telling, support }: NounScene): readonly Group[] {
  const { input, at } = telling;
  if (support === null || support > at) return [];
  if (!/^(conven|host|chair|moderat|mediat|facilitat)/.test(input.scene.doc.tokens[support]?.form ?? ''))
    return [];
  return subjectOfNoun(telling, support).groups.filter(isPerson);
}

/** The verb by which a meeting brings others together, after its noun. */
function gatheringVerb({ input, at }: Telling, end: number, support: number | null): number | null {
  const { tokens } = input.scene.doc;
  if (support !== null && support > at && GATHERS.has(tokens[support]?.form ?? '')) return support;
  for (let index = at + 1; index < Math.min(end, at + 8); index++)
    if (GATHERS.has(tokens[index]?.form ?? '') && input.scene.mentions.at(index) === null) return index;
  return null;
}

const ORDINAL =
  /^(another|next|previous|last|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|new|further|latest|fresh|more|earlier|final|\d+(st|nd|rd|th))$/;

/** "another round will be held", "the talks collapsed", "after an all-night session": of those who met or are at odds. */
function again(telling: Telling, support: number | null): Told[] {
  const { meeting, at, input, word } = telling;
  if (word.frame !== 'event' || !(goesOn(telling, support) || circumstance(telling) || offered(telling)))
    return [];
  const since = [1, 2, 3].some((step) => input.scene.doc.tokens[at - step]?.form === 'since');
  if (since) return [];
  const known = meeting !== null && at - meeting.trigger < 300 ? meeting.participants : [];
  const refs = known.length >= 2 ? known : input.pairAt(at);
  return refs.length >= 2 ? [{ type: 'meeting', groups: [], refs, sure: 0.45, support }] : [];
}

/** The noun is the subject of a verb of taking place, or the object of one that is still ahead. */
function goesOn({ at, input, sentence }: Telling, support: number | null): boolean {
  if (support === null || Math.abs(support - at) > 5) return false;
  const { tokens } = input.scene.doc;
  const form = (index: number): string => tokens[index]?.form ?? '';
  if (support < at) {
    const ahead = /^(will|to|would)$/.test(form(support - 1)) || /^(will|to|would)$/.test(form(support - 2));
    const set = tokens
      .slice(Math.max(sentence.first, support - 8), support)
      .some((token) => NOT_SET.has(token.form));
    const ordinal = [1, 2, 3, 4, 5].some((step) => ORDINAL.test(form(at - step)));
    return ahead && !set && (ordinal || /^(resum|continu)/.test(form(support)));
  }
  // "the first such meeting, held last week".
  if (
    form(support) === 'held' &&
    support - at <= 2 &&
    tokens
      .slice(support + 1, support + 4)
      .some((token) =>
        /^(last|on|in|earlier|late|this|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
          token.form,
        ),
      )
  )
    return true;
  const between = tokens.slice(at + 1, support);
  if (
    form(support - 1) === 'to' &&
    !/^(due|set|scheduled|expected|are|is|were|was|slated|likely)$/.test(form(support - 2))
  )
    return false;
  if (between.some((token) => token.kind === 'punct' || NOT_SET.has(token.form))) return false;
  let head = at;
  while (
    head > sentence.first &&
    at - head < 5 &&
    (NOUN_PHRASE.test(form(head - 1)) || ORDINAL.test(form(head - 1)))
  )
    head--;
  return head === sentence.first || !/^(of|on|for|to|in|about|with|set|hold|held)$/.test(form(head - 1));
}

const NOUN_PHRASE =
  /^(the|a|an|their|this|these|both|peace|truce|ceasefire|contract|pay|wage|labor|labour|direct|indirect|bilateral|trilateral|joint|formal|informal|official|day|week|round|rounds|of|series|long|awaited|bargaining|negotiating|mediated|brokered|marathon|high|level|-)$/;
const NOT_SET = set('date no not must should cannot unless if whether any could before until must never');

/** "offered a meeting in Lima on 12 June": with a day, of those at odds. */
function offered({ at, input, sentence }: Telling): boolean {
  const { tokens } = input.scene.doc;
  const verb = tokens
    .slice(Math.max(sentence.first, at - 6), at)
    .some(({ form }) =>
      /^(offer|offered|offering|offers|propos(ed|es|ing)|suggest(ed|s|ing)|schedul(ed|ing)|arranged|announced)$/.test(
        form,
      ),
    );
  const next = [1, 2, 3, 4, 5].some((step) =>
    /^(another|next|new|fresh|further|second|third|fourth|fifth|sixth)$/.test(tokens[at - step]?.form ?? ''),
  );
  return (
    (verb || next) &&
    input.time.dates.some(({ first }) => first > at && first < Math.min(sentence.last, at + 10))
  );
}

/** "after an all-night session", "following a third round": no verb, but it was. */
function circumstance({ at, input }: Telling): boolean {
  const { tokens } = input.scene.doc;
  if (
    !/^(talks|negotiations|discussions|consultations|meetings?|sessions?|rounds?)$/.test(
      tokens[at]?.form ?? '',
    )
  )
    return false;
  const words = tokens.slice(Math.max(0, at - 5), at).map(({ form }) => form);
  const from = words.findLastIndex((form) => /^(after|following|during|at)$/.test(form));
  if (from < 0) return false;
  const phrase = words.slice(from + 1);
  const next = tokens[at + 1]?.form ?? '.';
  return (
    (phrase[0] === 'their'
      ? phrase.some((form) => /^(previous|last|first|second|third|latest|recent)$/.test(form))
      : words[from] !== 'at' &&
        /^(a|an|another|hours|days|weeks|previous|last|\w+th|first|second|third|two|three|four|five)$/.test(
          phrase[0] ?? '',
        )) &&
    !phrase.some((form) => /^(with|between|and|,)$/.test(form)) &&
    /^[.,;]$|^(in|at|on|that|which|last|late|earlier|ended|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      next,
    )
  );
}
