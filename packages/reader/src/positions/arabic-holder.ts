/**
 * Whose stand an Arabic word is: the subject after its verb or before it, the complement of a verbal noun
 * ("رفض النقابة"), whoever a pronoun on it goes back to, or whoever speaks. Bounded look-around.
 */
import type { Mention } from '../mentions/mention.ts';
import type { Scene } from '../statements/scene.ts';
import { peelings } from '../text/clitics.ts';
import { fold } from '../text/normalise.ts';
import { quotedLength, SPEECH_LENGTH } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { pastForms, presentForms } from './arabic-inflection.ts';
import { isPair } from './arabic-pairs.ts';
import { peopleAt } from './arabic-people.ts';
import { CLAUSE_END } from './clause.ts';
import type { Holder } from './holder.ts';
import { isParty } from './party.ts';
import type { PositionInput } from './position.ts';
import type { StanceHit } from './stance-hit.ts';
import { stanceWords } from './stance-lexicon.ts';

/** What may stand between a verb and its subject. */
const ADVERBS =
  /^(اليوم|امس|مجددا|مرارا|بشده|رسميا|علنا|ايضا|بدورها|بدوره|بدورهم|سابقا|موخرا|قبل|لاحقا|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|به|بها|بهم|فيه|كذلك|كل|كلا|كلتا|من|قطعا|قاطع|قاطعه)$/;
/** What may stand between a subject and its verb. */
const PARTICLES =
  /^(قد|كان|كانت|كانوا|لا|لم|لن|ما|زال|زالت|زالوا|تزال|يزال|يزالون|سوف|بات|باتت|ظل|ظلت|غير|ليست|ليس|ايضا)$/;
const JOINTS = /^[وف]?(ان|انه|بان|لكن|اما|بينما|فيما|حيث|كما|اذ|غير|الا|فان)$/;
const PREPOSITIONS =
  /^[وف]?(من|في|الي|علي|عن|مع|بين|لدي|عبر|ضد|نحو|تجاه|حول|امام|خلال|بعد|قبل|منذ|حتي|دون|لدى|ازاء|بشان|لصالح|ضمن|داخل)$/;

export function arabicHolder(
  input: PositionInput,
  sentence: Sentence,
  hit: StanceHit,
  from: number,
): Holder | null {
  const { tokens } = input.scene.doc;
  const form = tokens[hit.first]?.form ?? '';
  const person = personOf(form, hit);
  // "تولي مطالبهم": whose they are says nothing of what they are, unless that follows.
  if (
    /^[وفبل]?مطالب(ها|ه|هم)$/.test(form) &&
    !/^(ب.+|في|من|حول|المتمثله|المتعلقه|الخاصه|هي|:|وهي)$/.test(tokens[hit.last]?.form ?? '')
  )
    return null;
  if (!hit.modal && person !== 'we') {
    const after = person === 'other' ? subjectAfter(input, sentence, hit) : null;
    if (after !== null) return after;
    // A bare noun is its subject's own only under a verb that says so: "قدم عرضا", "أعلن رفض …".
    const bare = hit.sort === 'noun' && person === 'other';
    if (bare || person === 'pronoun') {
      const opening = openedBy(input, sentence, hit);
      if (opening !== null) return opening;
    }
    const before =
      bare && !declared(tokens, sentence, hit.first) ? null : subjectBefore(input, sentence, hit, from);
    if (before !== null) return before;
    if (bare && (hit.stance === 'offers' || hit.stance === 'demands')) return null;
  }
  const joined =
    hit.sort === 'verb' &&
    person === 'other' &&
    /^و/.test(form) &&
    /^[،,]$/.test(tokens[hit.first - 1]?.form ?? '');
  if (joined) {
    const carried = carriedOn(input, sentence, hit);
    if (carried !== null) return carried;
  }
  if (hit.weak && person !== 'we') return null;
  if (person === 'other' && hit.sort === 'verb' && !hit.modal && !carriesOn(tokens, sentence, hit.first))
    return null;
  // "وأكد الجانب العراقي على ضرورة …" inside what another says: the nearer of the two.
  const urged =
    hit.modal && declared(tokens, sentence, hit.first) ? urgedBy(input, sentence, hit, from) : null;
  if (urged !== null) return urged;
  const statement = input.speakerAt(hit.first);
  if (statement === null && hit.modal)
    return urgedBy(input, sentence, hit, from) ?? thoughtBy(input, sentence, hit, from);
  if (statement === null || statement.speaker === null) return null;
  const party = input.parties.ofSpeaker(statement.speaker);
  return party === null ? null : { parties: [party], first: hit.first, how: 'speaker', issue: 'after' };
}

/** What the word itself says of its holder: "نرفض", "رفضنا" are ours, "رفضها" is hers, "رفض" is anybody’s. */
function personOf(form: string, hit: StanceHit): 'we' | 'pronoun' | 'other' {
  const word = peelings(form);
  if (/نا$/.test(form) && form.length > 3) return 'we';
  if (hit.sort === 'verb') {
    for (const { stem, clitics } of word)
      if (/^ن/.test(stem) && !/ن$/.test(stem) && !clitics.includes('ن'))
        return startsPresent(stem) ? 'we' : 'other';
    return 'other';
  }
  if (hit.sort !== 'noun') return 'other';
  // "رفضه" is his; the ه of "موافقه" is its own.
  const own = word.some(({ stem }) => /ه$/.test(stem) && stanceWords.has(stem.slice(0, -1)));
  return /(ها|هم|هما|ته)$/.test(form) || own ? 'pronoun' : 'other';
}

/** "نرفض", "نطالب": a first person plural, not a verb that begins with ن ("ناشد"). */
const startsPresent = (stem: string): boolean => !/^(ناشد|ناهض|نادي|ندد|نفي)/.test(stem);

const DECLARING = new Set(
  [
    ['أعلن', 'يعلن'],
    ['أبدى', 'يبدي'],
    ['أكد', 'يؤكد'],
    ['جدد', 'يجدد'],
    ['كرر', 'يكرر'],
    ['أعرب', 'يعرب'],
    ['عبر', 'يعبر'],
    ['سجل', 'يسجل'],
    ['قدم', 'يقدم'],
    ['طرح', 'يطرح'],
    ['أظهر', 'يظهر'],
    ['أعاد', 'يعيد'],
    ['واصل', 'يواصل'],
    ['شدد', 'يشدد'],
    ['أبلغ', 'يبلغ'],
    ['أوضح', 'يوضح'],
    ['قرر', 'يقرر'],
    ['حسم', 'يحسم'],
  ].flatMap(([past = '', present = '']) => [...pastForms(past), ...presentForms(present)].map(fold)),
);

/** Whether a verb that declares or puts forward stands before a noun in its clause. */
function declared(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  for (let back = at - 1; back >= Math.max(sentence.first, at - 9); back--) {
    const form = tokens[back]?.form ?? '';
    if (/^[،,.;:؛]$/.test(form)) return false;
    if (DECLARING.has(form) || DECLARING.has(form.replace(/^[وف]/, ''))) return true;
  }
  return false;
}

/** "بلاده", "حركته": the speaker’s own side. */
const OWN_SIDE =
  /^(بلاده|بلادها|بلادهم|بلده|بلدها|بلدهم|حكومته|حكومتها|حركته|حزبه|نقابته|نقابتها|جماعته|قواته|وفده|فريقه|شركته|جيشه|تنظيمه|مجلسه|وزارته|ادارته|دولته|هيئته|منظمته|اتحاده|موسسته)$/;

/** The verb follows straight on "إنه", "أنها" or the cue: its subject is that of the clause above. */
function carriesOn(tokens: readonly Token[], sentence: Sentence, at: number): boolean {
  for (let back = at - 1; back >= Math.max(sentence.first, at - 3); back--) {
    const form = tokens[back]?.form ?? '';
    if (/^[وف]?(انه|انها|انهم|بانه|بانها|بانهم|لانه|لانها|انهما)$/.test(form)) return true;
    if (tokens[back]?.kind === 'punct') return true;
    if (OWN_SIDE.test(form)) return true;
    if (!PARTICLES.test(form)) return false;
  }
  return at - sentence.first < 2;
}

/** Verb, then subject: "رفضت الحركة …", and all that are joined to it. */
function subjectAfter(input: PositionInput, sentence: Sentence, hit: StanceHit): Holder | null {
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
function antecedent(input: PositionInput, sentence: Sentence, relative: number): Holder | null {
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

/** "…، وتطالب بـ": a verb joined on by و goes on with the subject of the relative clause before it. */
function carriedOn(input: PositionInput, sentence: Sentence, hit: StanceHit): Holder | null {
  const { tokens } = input.scene.doc;
  for (let at = hit.first - 1; at > Math.max(sentence.first, hit.first - 16); at--) {
    if (/^(التي|الذي|الذين)$/.test(tokens[at]?.form ?? '')) return antecedent(input, sentence, at);
    if (/^[وف]?(ان|انه|انها)$|^[.:؛]$/.test(tokens[at]?.form ?? '')) return null;
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

/** The nearest party before the word in its clause: named, or pointed at ("النقابة"). */
function subjectBefore(
  input: PositionInput,
  sentence: Sentence,
  hit: StanceHit,
  from: number,
): Holder | null {
  const { scene } = input;
  const { tokens } = scene.doc;
  const subject = (party: string, first: number): Holder => ({
    parties: [party],
    first,
    how: 'subject',
    issue: 'after',
  });
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
function governed(tokens: readonly Token[], mention: Mention, scene: Scene): boolean {
  const before = tokens[mention.first - 1]?.form ?? '';
  return (
    PREPOSITIONS.test(before) || startsWithPreposition(tokens[mention.first]?.form ?? '', mention, scene)
  );
}

function startsWithPreposition(form: string, mention: Mention, scene: Scene): boolean {
  const token = scene.doc.tokens[mention.first];
  return token !== undefined && mention.start > token.start && /^[وف]?[بل]/.test(form);
}

/** "شدد فلان، على ضرورة …" where nobody is quoted: the subject before the preposition, across one comma. */
function urgedBy(input: PositionInput, sentence: Sentence, hit: StanceHit, from: number): Holder | null {
  const { tokens } = input.scene.doc;
  let at = hit.first;
  if (!/^(علي|الي)$/.test(tokens[at - 1]?.form ?? '')) return null;
  at--;
  if (/^[،,]$/.test(tokens[at - 1]?.form ?? '')) at--;
  return subjectBefore(input, sentence, { ...hit, first: at }, from);
}

/** "أعلن فلان، قائد القوات، الموافقة على …": the subject of the verb that opens the sentence, across what describes him. */
function openedBy(input: PositionInput, sentence: Sentence, hit: StanceHit): Holder | null {
  const { scene } = input;
  const { tokens } = scene.doc;
  if (hit.first - sentence.first > 24) return null;
  const opens = [sentence.first, sentence.first + 1].find((at) => {
    const form = tokens[at]?.form ?? '';
    return DECLARING.has(form) || DECLARING.has(form.replace(/^[وف]/, ''));
  });
  if (opens === undefined) return null;
  for (let at = opens + 1; at < hit.first; at++)
    if (/^[وف]?(ان|انه|انها|بان)$/.test(tokens[at]?.form ?? '')) return null;
  const [first] = scene.mentions.within(opens + 1, Math.min(hit.first, opens + 6));
  const party =
    first !== undefined && isParty(first) && !governed(tokens, first, scene) ? input.parties.of(first) : null;
  return party === null ? null : { parties: [party], first: hit.first, how: 'subject', issue: 'after' };
}

/** "اعتبرت النقابة أن العرض غير كاف": the subject before the أن that opens the clause. */
function thoughtBy(input: PositionInput, sentence: Sentence, hit: StanceHit, from: number): Holder | null {
  const { tokens } = input.scene.doc;
  for (let at = hit.first - 1; at > Math.max(sentence.first, hit.first - 8); at--) {
    if (!/^[وف]?(ان|انه|انها|بان|بانه|بانها)$/.test(tokens[at]?.form ?? '')) continue;
    return subjectBefore(input, sentence, { ...hit, first: at }, from);
  }
  return null;
}
