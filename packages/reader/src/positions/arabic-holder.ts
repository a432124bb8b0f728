/**
 * Whose stand an Arabic word is: the subject after its verb or before it, the complement of a verbal noun
 * ("رفض النقابة"), whoever a pronoun on it goes back to, or whoever speaks. Bounded look-around.
 */
import { peelings } from '../text/clitics.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { attendant, clauseHead, elided } from './arabic-clause-head.ts';
import { declared, firstNamed, openedBy, thoughtBy, urgedBy } from './arabic-declared.ts';
import { PARTICLES } from './arabic-governed.ts';
import { antecedent, subjectAfter } from './arabic-subject.ts';
import { subjectBefore } from './arabic-subject-before.ts';
import type { Holder } from './holder.ts';
import { isParty } from './party.ts';
import type { PositionInput } from './position.ts';
import type { StanceHit } from './stance-hit.ts';
import { stanceWords } from './stance-lexicon.ts';

export function arabicHolder(
  input: PositionInput,
  sentence: Sentence,
  hit: StanceHit,
  from: number,
): Holder | null {
  const { tokens } = input.scene.doc;
  const form = tokens[hit.first]?.form ?? '';
  const person = FIRST.test(tokens[hit.first - 1]?.form ?? '') ? 'we' : personOf(form, hit);
  // "تولي مطالبهم": whose they are says nothing of what they are, unless that follows.
  if (
    /^[وفبل]?مطالب(ها|ه|هم)$/.test(form) &&
    !/^(ب.+|في|من|حول|المتمثله|المتعلقه|الخاصه|هي|:|وهي)$/.test(tokens[hit.last]?.form ?? '')
  )
    return null;
  // "موقف أردني رافض": the adjective says whose.
  const stance = tokens[hit.first - 2]?.form ?? '';
  const whose =
    hit.sort === 'other' && /^[وبل]?(ال)?موقف/.test(stance)
      ? input.parties.demonym(tokens[hit.first - 1]?.form ?? '')
      : null;
  if (whose !== null) return { parties: [whose], first: hit.first - 2, how: 'subject', issue: 'after' };
  // "، داعيا الحكومة إلى", "أصدرت بيانا، رفضت فيه": the subject of the clause.
  const inIt = hit.sort === 'verb' && /^في(ه|ها)$/.test(tokens[hit.last]?.form ?? '');
  const saidToHim =
    hit.sort === 'verb' && /^[وف]?[يت]?(دعا|دعت|دعو|حث|حثت|طالب|طالبت|ناشد|ناشدت)(ه|ها|هم|هما)$/.test(form);
  // "تظاهروا للمطالبة بـ", "أضربوا رفضا لـ": what it is done for.
  const purpose =
    /^(للمطالبه|مطالبه|رفضا|احتجاجا|تمسكا)$/.test(form) &&
    hit.sort !== 'verb' &&
    !/^(علي|ال.*|اعلن.*|قدم.*)$/.test(tokens[hit.first - 1]?.form ?? '');
  if (attendant(tokens, hit) || inIt || saidToHim || purpose) {
    const statement = input.speakerAt(hit.first);
    const head = statement === null ? clauseHead(input, sentence, hit.first) : null;
    if (head !== null) return head;
  }
  // "اقتراحا من دمشق بأن": whose it is follows.
  if (hit.sort === 'noun' && tokens[hit.last]?.form === 'من') {
    const from = input.scene.mentions.at(hit.last + 1);
    const party = from !== null && isParty(from) ? input.parties.of(from) : null;
    if (party !== null) return { parties: [party], first: hit.first, how: 'subject', issue: 'after' };
  }
  // "لكنها ترفض": the subject of the clause above.
  if (hit.sort === 'verb' && /^[وف]?(لكنه|لكنها|لكنهم)$/.test(tokens[hit.first - 1]?.form ?? '')) {
    const head = input.speakerAt(hit.first) === null ? clauseHead(input, sentence, hit.first) : null;
    if (head !== null) return head;
  }
  if (person === 'pronoun' && avowed(tokens, hit.first)) {
    const head = clauseHead(input, sentence, hit.first);
    if (head !== null) return head;
  }
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
    // "كثفت روسيا، القوة النافذة، دعواتها": the pronoun goes back to who the clause is about.
    if (person === 'pronoun') {
      const head = clauseHead(input, sentence, hit.first);
      if (head !== null) return head;
    }
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
  if (hit.sort === 'verb' && person === 'other' && !hit.modal && statementless(input, hit)) {
    const left = elided(input, sentence, hit);
    if (left !== null) return left;
  }
  const told = person === 'other' && toldOf(tokens, hit.first);
  const avowedly = hit.sort === 'noun' && declared(tokens, sentence, hit.first);
  if (hit.weak && person !== 'we' && !told && !avowedly) return null;
  if (person === 'other' && hit.sort === 'verb' && !hit.modal && !carriesOn(tokens, sentence, hit.first))
    return null;
  // "وأكد الجانب العراقي على ضرورة …" inside what another says: the nearer of the two.
  const urged =
    hit.modal && declared(tokens, sentence, hit.first) ? urgedBy(input, sentence, hit, from) : null;
  if (urged !== null) return urged;
  const statement = input.speakerAt(hit.first);
  // "مشددا على ضرورة …" where nobody is quoted.
  if (statement === null && hit.modal && stressedBy(tokens, hit.first)) {
    const head = clauseHead(input, sentence, hit.first);
    if (head !== null) return head;
  }
  if (statement === null && hit.modal)
    return (
      urgedBy(input, sentence, hit, from) ??
      thoughtBy(input, sentence, hit, from) ??
      (declared(tokens, sentence, hit.first) ? clauseHead(input, sentence, hit.first) : null)
    );
  if (statement === null && person === 'we') return firstNamed(input, sentence, hit);
  if (statement === null || statement.speaker === null) return null;
  const party = input.parties.ofSpeaker(statement.speaker);
  return party === null ? null : { parties: [party], first: hit.first, how: 'speaker', issue: 'after' };
}

/** "إلا أنني رفضت": whoever speaks. */
const FIRST = /^[وف]?(انني|اني|لكنني|لكني|اننا|لكننا|نحن|انا)$/;

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

/** "بلاده", "حركته": the speaker’s own side. */
const OWN_SIDE =
  /^(بلاده|بلادها|بلادهم|بلده|بلدها|بلدهم|حكومته|حكومتها|حركته|حزبه|نقابته|نقابتها|جماعته|قواته|وفده|فريقه|شركته|جيشه|تنظيمه|مجلسه|وزارته|ادارته|دولته|هيئته|منظمته|اتحاده|موسسته)$/;

/** "معربا عن استعداده", "مبديا رغبته": avowed by whoever the clause is about. */
function avowed(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--)
    if (
      /^[وف]?(معربا|معربه|مبديا|مبديه|مجددا|مجدده|موكدا|موكده|معلنا|معلنه|مكررا|مكرره)$/.test(
        tokens[back]?.form ?? '',
      )
    )
      return true;
  return false;
}

/** "مشددا على", "مؤكدة": a participle of insisting right before. */
const stressedBy = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((step) =>
    /^[وف]?(مشددا|مشدده|مشددين|موكدا|موكده|موكدين|معتبرا|معتبره|منوها|منوهه|لافتا|لافته|مشيرا|مشيره|مبرزا|مبرزه)$/.test(
      tokens[at - step]?.form ?? '',
    ),
  );

/** Nobody is quoted here, so nobody speaks. */
const statementless = (input: PositionInput, hit: StanceHit): boolean => input.speakerAt(hit.first) === null;

/** "أنه اتفق", "إنها تدعم": right behind the pronoun whose clause it is. */
const toldOf = (tokens: readonly Token[], at: number): boolean =>
  /^[وف]?(انه|انها|انهم|بانه|بانها|بانهم)$/.test(tokens[at - 1]?.form ?? '');

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

/** "…، وتطالب بـ": a verb joined on by و goes on with the subject of the relative clause before it. */
function carriedOn(input: PositionInput, sentence: Sentence, hit: StanceHit): Holder | null {
  const { tokens } = input.scene.doc;
  for (let at = hit.first - 1; at > Math.max(sentence.first, hit.first - 16); at--) {
    if (/^(التي|الذي|الذين)$/.test(tokens[at]?.form ?? '')) return antecedent(input, sentence, at);
    if (/^[وف]?(ان|انه|انها)$|^[.:؛]$/.test(tokens[at]?.form ?? '')) return null;
  }
  return null;
}
