/** The subject of an Arabic word of stand: after its verb, before it, or what a relative pronoun goes back to. Bounded. */
import type { Mention } from '../mentions/mention.ts';
import type { Scene } from '../statements/scene.ts';
import { quotedLength, SPEECH_LENGTH } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { isPair } from './arabic-pairs.ts';
import { peopleAt } from './arabic-people.ts';
import { CLAUSE_END } from './clause.ts';
import type { Holder } from './holder.ts';
import { isParty } from './party.ts';
import type { PositionInput } from './position.ts';
import type { StanceHit } from './stance-hit.ts';

/** What may stand between a verb and its subject. */
const ADVERBS =
  /^(اليوم|امس|مجددا|مرارا|بشده|رسميا|علنا|ايضا|بدورها|بدوره|بدورهم|سابقا|موخرا|قبل|لاحقا|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|به|بها|بهم|فيه|كذلك|كل|كلا|كلتا|من|قطعا|قاطع|قاطعه)$/;
/** What may stand between a subject and its verb. */
export const PARTICLES =
  /^(قد|كان|كانت|كانوا|لا|لم|لن|ما|زال|زالت|زالوا|تزال|يزال|يزالون|سوف|بات|باتت|ظل|ظلت|غير|ليست|ليس|ايضا)$/;
const JOINTS = /^[وف]?(ان|انه|بان|لكن|اما|بينما|فيما|حيث|كما|اذ|غير|الا|فان)$/;
const PREPOSITIONS =
  /^[وف]?(من|في|الي|علي|عن|مع|بين|لدي|عبر|ضد|نحو|تجاه|حول|امام|خلال|بعد|قبل|منذ|حتي|دون|لدى|ازاء|بشان|لصالح|ضمن|داخل)$/;

/** Verb, then subject: "رفضت الحركة …", and all that are joined to it. */
export function subjectAfter(input: PositionInput, sentence: Sentence, hit: StanceHit): Holder | null {
  const { scene, parties, pointers } = input;
  const { tokens } = scene.doc;
  if (hit.sort !== 'noun' && nominal(input, sentence, hit)) return null;
  let at = hit.last;
  let skipped = 0;
  while (
    skipped < 3 &&
    at < sentence.last &&
    ADVERBS.test(tokens[at]?.form ?? '') &&
    scene.mentions.at(at) === null
  ) {
    // "رفض كل من أ وب".
    if (tokens[at]?.form === 'من' && !/^(كل|كلا|كلتا)$/.test(tokens[at - 1]?.form ?? '')) return null;
    at++;
    skipped++;
  }
  if (tokens[at]?.kind === 'punct' && scene.quotes.opening(at) !== null) at++;
  const refs: string[] = [];
  for (let next = at; next < sentence.last && refs.length < 3; ) {
    const follows = refs.length > 0;
    const token = tokens[next];
    if (token === undefined || (follows && !token.form.startsWith('و'))) break;
    const mention = scene.mentions.at(next);
    if (mention !== null) {
      const party =
        isParty(mention) && mention.first === next && !startsWithPreposition(token.form, mention, scene)
          ? parties.of(mention)
          : null;
      if (party === null || (follows && mention.kind === 'person')) break;
      refs.push(party);
      next = mention.last;
      continue;
    }
    if (!follows && isPair(token)) return pairAt(input, next);
    // "رفض إسرائيلي", "المقترح الإيراني": the adjective says whose.
    const state = follows || hit.sort !== 'noun' ? null : parties.demonym(token.form);
    if (state !== null) return { parties: [state], first: hit.first, how: 'subject', issue: 'after' };
    const people = peopleAt(input, next, sentence.last);
    if (people !== null) {
      refs.push(people.party);
      next = people.last;
      continue;
    }
    const pointed = follows ? pointers.at(next) : pointers.body(next);
    if (pointed === null || /^[بل]/.test(token.form)) break;
    refs.push(pointed);
    next++;
  }
  return refs.length === 0
    ? null
    : { parties: [...new Set(refs)], first: hit.first, how: 'subject', issue: 'after' };
}

/** "الشركات النفطية، التي تطالب": whom a relative pronoun goes back to. */
export function antecedent(input: PositionInput, sentence: Sentence, relative: number): Holder | null {
  const { scene, parties } = input;
  let at = relative - 1;
  if (/^[،,"]$/.test(scene.doc.tokens[at]?.form ?? '')) at--;
  if (at < sentence.first) return null;
  const mention = scene.mentions.at(at);
  if (mention !== null)
    return isParty(mention)
      ? {
          parties: [parties.of(mention)].filter((ref) => ref !== null),
          first: mention.first,
          how: 'subject',
          issue: 'after',
        }
      : null;
  for (const head of [at, at - 1, at - 2]) {
    if (head < sentence.first) break;
    const people = peopleAt(input, head, relative);
    if (people !== null && people.last > at)
      return { parties: [people.party], first: head, how: 'subject', issue: 'after' };
    const pointed = input.pointers.body(head);
    if (pointed !== null) return { parties: [pointed], first: head, how: 'subject', issue: 'after' };
  }
  return null;
}

/** "الطرفان": the two named together last. */
function pairAt(input: PositionInput, at: number): Holder | null {
  const refs = input.parties.pair(at);
  return refs.length === 2 ? { parties: refs, first: at, how: 'subject', issue: 'after' } : null;
}

/** "مصر تطالب إثيوبيا": the subject stands before the verb, and what follows is its object. */
function nominal(input: PositionInput, sentence: Sentence, hit: StanceHit): boolean {
  const { tokens } = input.scene.doc;
  let at = hit.first - 1;
  while (at > sentence.first && PARTICLES.test(tokens[at]?.form ?? '')) at--;
  const mention = input.scene.mentions.at(at);
  if (at < sentence.first || mention === null || !isParty(mention) || mention.kind === 'person') return false;
  if (/^[وف]/.test(tokens[hit.first]?.form ?? '')) return false;
  const before = tokens[mention.first - 1];
  return mention.first === sentence.first || before?.kind === 'punct' || JOINTS.test(before?.form ?? '');
}

function subject(party: string, first: number): Holder {
  return { parties: [party], first, how: 'subject', issue: 'after' };
}

/** The nearest party before the word in its clause: named, or pointed at ("النقابة"). */
export function subjectBefore(
  input: PositionInput,
  sentence: Sentence,
  hit: StanceHit,
  from: number,
): Holder | null {
  const { scene } = input;
  const { tokens } = scene.doc;
  for (let at = hit.first - 1; at >= Math.max(sentence.first, from, hit.first - 10); at--) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.kind === 'punct') {
      const quotation = scene.quotes.around(at - 1) ?? scene.quotes.opening(at);
      if (quotation !== null && quotedLength(quotation) < SPEECH_LENGTH) continue;
      if (CLAUSE_END.has(token.form)) return null;
    }
    const mention = scene.mentions.at(at);
    // Before a bare أن another clause ends: its subject holds nothing here.
    if (/^[وف]?(ان|بان)$/.test(token.form)) return null;
    if (mention !== null) {
      const party = isParty(mention) && !governed(tokens, mention, scene) ? input.parties.of(mention) : null;
      at = mention.first;
      if (party === null) continue;
      // "أ وب يرفضان": both.
      const beside =
        /^[وف]/.test(tokens[mention.first]?.form ?? '') && mention.start > (tokens[mention.first]?.start ?? 0)
          ? scene.mentions.at(mention.first - 1)
          : null;
      const other =
        beside !== null && isParty(beside) && !governed(tokens, beside, scene)
          ? input.parties.of(beside)
          : null;
      return other === null || other === party
        ? subject(party, mention.first)
        : { parties: [other, party], first: beside?.first ?? mention.first, how: 'subject', issue: 'after' };
    }
    if (/^(التي|الذي|الذين|اللذان|اللتان)$/.test(token.form)) return antecedent(input, sentence, at);
    if (isPair(token)) return PREPOSITIONS.test(tokens[at - 1]?.form ?? '') ? null : pairAt(input, at);
    // "وهي تطلب": the subject of the clause above.
    if (/^[وف]?(هو|هي|هم)$/.test(token.form) && hit.first - at <= 2) {
      const above = scene.mentions
        .within(sentence.first, at)
        .filter((one) => isParty(one) && !governed(tokens, one, scene))
        .at(-1);
      const party = above === undefined ? null : input.parties.of(above);
      return party === null ? null : subject(party, at);
    }
    const people = peopleBefore(input, sentence, at, hit.first);
    if (people !== null) return subject(people.party, people.first);
    if (PREPOSITIONS.test(tokens[at - 1]?.form ?? '')) continue;
    const near = hit.first - at <= 4;
    const pointed = near ? input.pointers.body(at) : input.pointers.at(at);
    if (pointed !== null && !/^[بل]/.test(token.form)) return subject(pointed, at);
  }
  return null;
}

/** "الأطباء المضربون": their head stands before what describes them. */
function peopleBefore(
  input: PositionInput,
  sentence: Sentence,
  at: number,
  limit: number,
): { party: string; first: number } | null {
  const { tokens } = input.scene.doc;
  if (PREPOSITIONS.test(tokens[at - 1]?.form ?? '')) return null;
  for (const head of [at - 1, at]) {
    if (head < sentence.first) continue;
    if (head === at - 1 && PREPOSITIONS.test(tokens[head - 1]?.form ?? '')) continue;
    const people = peopleAt(input, head, limit);
    if (people !== null && people.last > at) return people;
  }
  return null;
}

/** "في القاهرة", "للوسطاء": after a preposition a name is no subject, unless somebody speaks in it. */
export function governed(tokens: readonly Token[], mention: Mention, scene: Scene): boolean {
  const before = tokens[mention.first - 1]?.form ?? '';
  return (
    PREPOSITIONS.test(before) || startsWithPreposition(tokens[mention.first]?.form ?? '', mention, scene)
  );
}

function startsWithPreposition(form: string, mention: Mention, scene: Scene): boolean {
  const token = scene.doc.tokens[mention.first];
  return token !== undefined && mention.start > token.start && /^[وف]?[بل]/.test(form);
}
