/** Who speaks, by the words between an Arabic reporting verb and its content, or before the verb. */
import { CLAUSE_OPENERS, COMPLEMENTIZERS } from '../cues/arabic-clauses.ts';
import { type VerbForm, verbOf } from '../cues/arabic-cues.ts';
import { attributionIn } from '../sources/arabic-attribution.ts';
import { phraseOf } from '../sources/arabic-phrase.ts';
import type { Attribution, Relay, SourcePhrase } from '../sources/source-phrase.ts';
import type { Document } from '../text/document.ts';
import { fold } from '../text/normalise.ts';
import type { Sentence } from '../text/sentences.ts';
import { type SourcePreposition, sourcePrepositionAt } from './arabic-prepositions.ts';
import type { Complement } from './complement.ts';
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** Where a scan stands: its sentence, and the draft whose content is still open. */
interface Place {
  readonly scene: Scene;
  readonly sentence: Sentence;
  readonly open: Draft | null;
  readonly drafts: readonly Draft[];
}

export function attributionOf(place: Place, at: number, form: VerbForm, complement: Complement): Attribution {
  const { doc, mentions } = place.scene;
  const { tokens } = doc;
  const end = complement.regionEnd;
  let from = at + 1;
  const relays: Relay[] = [];
  if (form.shape === 'participle') return { source: mainSubject(place, at), relays };
  if ((form.verb.lemma === 'جاء' || form.verb.lemma === 'ورد') && tokens[at + 1]?.form === 'في')
    from = at + 2;
  // "نقلت الوكالة عن مصدر", "أفادت الوكالة نقلاً عن مصدر": the source comes after عن.
  let split = -1;
  for (let index = from; index < Math.min(end, from + 20); index++) {
    const word = tokens[index]?.form;
    if (
      (word === 'عن' && (form.verb.relay || tokens[index - 1]?.form === 'نقلا')) ||
      (word === 'لسان' && tokens[index - 1]?.form === 'علي')
    ) {
      split = index;
      break;
    }
  }
  if (split > 0) {
    const carrier = attributionIn(
      doc,
      mentions,
      from,
      tokens[split - 1]?.form === 'نقلا' || tokens[split - 1]?.form === 'علي' ? split - 1 : split,
    );
    relays.push(...carrier.relays);
    if (carrier.source !== null && carrier.source.head !== 'outlet' && tokens[split - 1]?.form === 'نقلا') {
      // "جاء في بيان الوزارة، نقلاً عن وكالة كذا": the agency passed on what the ministry says.
      const through = attributionIn(doc, mentions, split + 1, end);
      if (through.source?.head === 'outlet')
        return { source: carrier.source, relays: [relayFrom(through.source), ...relays, ...through.relays] };
    }
    if (carrier.source !== null) relays.push(relayFrom(carrier.source));
    else {
      const before = subjectBefore(place, at, form);
      if (before?.source) relays.push(relayFrom(before.source));
    }
    from = split + 1;
  }
  if (
    tokens[place.sentence.first]?.form === 'اما' &&
    ((tokens[at]?.form ?? '').startsWith('ف') || /^و?لكن(ه|ها|هم)$/.test(tokens[at - 1]?.form ?? ''))
  ) {
    // "أما المصدر الميداني، فقال …": the topic is the subject.
    const topic = attributionIn(doc, mentions, place.sentence.first + 1, at);
    if (topic.source !== null) return { source: topic.source, relays: [...relays, ...topic.relays] };
  }
  // "شدد الوزير، وفقاً لما نقلته وكالة كذا، على": what stands between names the carrier.
  const aside = asideIn(place, from, end);
  const inRegion = attributionIn(doc, mentions, from, aside?.cueFirst ?? end);
  if (aside !== null && inRegion.source !== null) {
    const { source } = aside.attribution;
    relays.push(...aside.attribution.relays);
    if (source !== null && source.head === 'outlet') relays.push(relayFrom(source));
  }
  relays.push(...inRegion.relays);
  const apposed = inRegion.source === null ? null : namedLast(place, inRegion.source, end);
  if (apposed !== null) return { source: apposed, relays };
  if (inRegion.source !== null && !addressed(doc.tokens, form, inRegion.source)) {
    return { source: inRegion.source, relays };
  }
  if (!form.conjoined) {
    const before = subjectBefore(place, at, form);
    if (before !== null) return { source: before.source, relays: [...before.relays, ...relays] };
  }
  return { source: null, relays };
}

/** "قال الناطق باسم الجماعة، رئيس وفدها في المشاورات، فلان إن": the name that closes a row of titles. */
function namedLast(place: Place, source: SourcePhrase, end: number): SourcePhrase | null {
  const { doc, mentions } = place.scene;
  if (source.mention !== null || !source.definite || (source.head !== 'anonymous' && source.head !== 'role'))
    return null;
  const person = mentions.at(end - 1);
  if (person?.kind !== 'person' || person.last !== end || person.first <= source.first) return null;
  if (!/^[،,]$/.test(doc.tokens[person.first - 1]?.form ?? '')) return null;
  return { ...source, last: end, head: 'name', anonymous: null, mention: person, affiliations: [] };
}

const CALLS = new Set('دعا طالب حث حض ناشد اتهم حذر توعد هدد'.split(' '));
const PARTIES = /^(ال)?(اطراف|طرفين|جانبين|جميع|مجتمع|سكان|دول|بلدين|مواطنين|قوي|فصاي?ل|عمال|نقابات)$/;
const MASCULINE = /^(لبنان|العراق|الاردن|المغرب|السودان|اليمن|جنوب السودان)$/;

/** "ودعا إسرائيل إلى": a verb of calling whose noun does not agree with it has its object there; the speaker goes on. */
function addressed(tokens: Document['tokens'], form: VerbForm, source: SourcePhrase): boolean {
  if (!form.conjoined || form.shape !== 'past' || !CALLS.has(form.verb.lemma)) return false;
  if (PARTIES.test(tokens[source.first]?.form ?? '')) return true;
  if (form.agreement !== 'ms' || source.mention?.kind !== 'state') return false;
  return !MASCULINE.test(fold(source.mention.name.ar ?? ''));
}

function asideIn(place: Place, from: number, end: number): SourcePreposition | null {
  for (let at = from + 1; at < Math.min(end, from + 16); at++) {
    if (place.scene.doc.tokens[at - 1]?.kind !== 'punct') continue;
    const found = sourcePrepositionAt(place.scene, place.sentence, at);
    if (found !== null) return found;
  }
  return null;
}

/** "مصدر مطلع يكشف…", "وكانت مصادر قد صرحت", "… الذي أكد": a subject that stands before its verb. */
export function subjectBefore(place: Place, at: number, form: VerbForm): Attribution | null {
  const { doc, mentions } = place.scene;
  const { tokens } = doc;
  const previous = tokens[at - 1]?.form ?? '';
  if (previous === 'الذي' || previous === 'التي' || previous === 'الذين') {
    for (let index = at - 2; index >= Math.max(place.sentence.first, at - 6); index--) {
      const mention = mentions.at(index);
      if (mention !== null) {
        return { source: phraseOf(doc, mentions, mention.first, mention.last, mention.last), relays: [] };
      }
    }
    return null;
  }
  let from = place.open === null ? place.sentence.first : place.open.first;
  for (let index = at - 1; index > from; index--) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'punct' && (token.form === '؛' || token.form === ':' || token.form === '.')) {
      from = index + 1;
      break;
    }
    if ((CLAUSE_OPENERS.has(token.form) || COMPLEMENTIZERS.has(token.form)) && token.form !== 'قد') {
      from = index + 1;
      break;
    }
  }
  if (at - from > 25 || at <= from) return null;
  const found = attributionIn(doc, mentions, from, at);
  const { source } = found;
  if (source === null || source.first - from > 2) return null;
  if (source.head === 'name' && source.mention === null && form.shape !== 'present' && !source.definite)
    return null;
  return found;
}

/** "ورد المتحدث قائلاً إن": the subject of the verb that opens the sentence, where that verb itself tells nothing. */
function mainSubject(place: Place, at: number): SourcePhrase | null {
  const { doc, mentions } = place.scene;
  if (place.drafts.length > 0) return null;
  let verb = place.sentence.first;
  while (verb < at && CLAUSE_OPENERS.has(doc.tokens[verb]?.form ?? '')) verb++;
  const opener = doc.tokens[verb];
  if (opener === undefined || verb >= at - 1 || at - verb > 12 || verbOf(opener)?.shape !== 'past')
    return null;
  const { source } = attributionIn(doc, mentions, verb + 1, at);
  return source?.first === verb + 1 ? source : null;
}

/** An outlet in the speaker's place is a link of the chain. */
export function relayFrom(source: SourcePhrase): Relay {
  return { first: source.first, last: source.last, mention: source.mention, told: false, introduced: true };
}
