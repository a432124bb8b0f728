/** Meeting told by an English verb: "X met Y", "mediators convened", "X and Y spoke by phone", "X was briefed by Y". */
import { isMany, isPerson } from './clause.ts';
import { contactWord } from './contact-lookup.ts';
import { subjectOf } from './english-subjects.ts';
import { apart, distinct, TIMES, told, toldOfTwo, type VerbScene } from './english-verb-scene.ts';
import { phoneNear } from './manner.ts';
import type { Telling, Told } from './telling.ts';

/** "X met Y", "the ministers convened", "mediators gathered". */
export function meetTold(scene: VerbScene): Told[] {
  const { telling, form, before, next, object, partners } = scene;
  const { input, at } = telling;
  const { tokens } = input.scene.doc;
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
        /^(council|committee|cabinet|board|commission|assembly)$/.test(tokens[group.last - 1]?.form ?? ''));
    return several && group.last <= at && form !== 'meeting' && at - group.last < 6
      ? result.map((one) => ({ ...one, sure: 0.5 }))
      : [];
  }
  if (distinct(result[0]?.refs ?? []) < 2) return [];
  return apart(telling, result[0], subject, others);
}

/** "X discussed it with Y", "X spoke to Y", "X and Y negotiated". */
export function withTold(scene: VerbScene): Told[] {
  const { telling, form, before, next, after, object } = scene;
  const { input, at } = telling;
  const { tokens } = input.scene.doc;
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
  const consulted = /^consult(ed|s)?$/.test(form) && object !== null ? object : undefined;
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
      return form === 'discussed' && subject.groups.every(isPerson) ? told('meeting', subject, [], 0.5) : [];
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

/** "X briefed Y", "Y was briefed by X". */
export function briefTold(scene: VerbScene): Told[] {
  const { telling, after, object, passive } = scene;
  const { input, at } = telling;
  const { tokens } = input.scene.doc;
  if (passive) {
    const by = after.find((group) => group.before === 'by');
    if (by === undefined || !isPerson(by)) return [];
    return toldOfTwo('meeting', subjectOf(telling, at), [by], 0.6);
  }
  if (object === null || object.first > at + 3 || AUDIENCE.test(tokens[object.last - 1]?.form ?? ''))
    return [];
  const subject = subjectOf(telling, at);
  return toldOfTwo('meeting', subject, [object], 0.5);
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
