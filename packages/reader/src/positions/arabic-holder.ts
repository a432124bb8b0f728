/**
 * Whose stand an Arabic word is: the subject after its verb or before it, the complement of a verbal noun
 * ("رفض النقابة"), whoever a pronoun on it goes back to, or whoever speaks. Bounded look-around.
 */
import { peelings } from '../text/clitics.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { declared, firstNamed, openedBy, thoughtBy, urgedBy } from './arabic-declared.ts';
import { antecedent, PARTICLES, subjectAfter, subjectBefore } from './arabic-subject.ts';
import type { Holder } from './holder.ts';
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
  if (statement === null && person === 'we') return firstNamed(input, sentence, hit);
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

/** "…، وتطالب بـ": a verb joined on by و goes on with the subject of the relative clause before it. */
function carriedOn(input: PositionInput, sentence: Sentence, hit: StanceHit): Holder | null {
  const { tokens } = input.scene.doc;
  for (let at = hit.first - 1; at > Math.max(sentence.first, hit.first - 16); at--) {
    if (/^(التي|الذي|الذين)$/.test(tokens[at]?.form ?? '')) return antecedent(input, sentence, at);
    if (/^[وف]?(ان|انه|انها)$|^[.:؛]$/.test(tokens[at]?.form ?? '')) return null;
  }
  return null;
}
