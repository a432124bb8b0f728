/** Where an Arabic noun phrase ends: what its head is of, and how it is. */
import { verbOf } from '../cues/arabic-cues.ts';
import { insideTitle } from '../lexicon/role-nouns.ts';
import type { Token } from '../text/tokens.ts';
import type { ContactInput } from './contact-input.ts';
import { contactWord, supportOf } from './contact-lookup.ts';

const ADJECTIVE = /(ه|ي|ين|ون|ات|الاربع|الخمس|الثلاث|الست|العشر|الاكثر|اخري|اخرين)$/;
const NO_ADJECTIVE =
  /^(ال)?(التي|الذي|الذين|الي|تي|ذي|لتقي|ثانيه|ماضي|ماضيه|جاري|مقبل|مقبله|حالي|حاليه|اتي|في|علي|حتي|التقي)$/;

const forTask = (head: Token | undefined): boolean =>
  /^[وفبل]{0,2}(لجنه|هييه|فريق|وفد|مجلس|منتدي|فرق|لجان|وفود)$/.test(head?.form ?? '');

/** One past a noun phrase: its construct chain up to what is definite, then its adjectives. */
export function nounPhraseEnd(input: ContactInput, at: number, limit: number): number {
  const { tokens } = input.scene.doc;
  let closed = /^[وفبل]{0,2}ال|^لل/.test(tokens[at]?.form ?? '');
  let described = false;
  let last = at + 1;
  while (last < Math.min(limit, at + 6)) {
    const token = tokens[last];
    if (token?.kind !== 'arabic' || token.gap !== 'space') break;
    const mention = input.scene.mentions.at(last);
    if (mention !== null) {
      if (closed || described || mention.first !== last || mention.locative === true) break;
      if (mention.kind === 'person' || /^[وفب]/.test(input.scene.doc.text.slice(token.start, mention.start)))
        break;
      last = mention.last;
      closed = true;
      continue;
    }
    if (
      !insideTitle(token) ||
      // "لجنة الحوار": what it is for.
      (contactWord(token) !== null &&
        !(contactWord(token)?.definite === true && forTask(tokens[last - 1]))) ||
      verbOf(token) !== null ||
      supportOf(token) === 'verb'
    )
      break;
    if (/^(و|لل?|ب)ال|^(في|الي|لدي|باسم)$/.test(token.form) || NO_ADJECTIVE.test(token.form)) break;
    const article = /^ال.{3,}/.test(token.form);
    if (DAYS.test(token.form)) break;
    if (article) {
      if (closed && !ADJECTIVE.test(token.form)) break;
      if (!closed && described) break;
      closed = true;
    } else {
      if (closed) break;
      described ||= /(يه|ين|ون|ات|يا|اخري|اخرين)$/.test(token.form);
      if (!described && !CONSTRUCT.test(token.form)) break;
      if (/^[يتن].{3}$/.test(token.form) && !CONSTRUCT.test(token.form)) break;
    }
    last++;
  }
  // "نقابات …" that never comes to what it is of, or to how it is, is cut short.
  return closed || described ? last : at + 1;
}

const DAYS = /^(اليوم|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|الان)$/;
/** Nouns that a construct chain may go on with before its definite end. */
const CONSTRUCT =
  /^(قطاع|قطاعات|وزاره|شركه|شركات|منظمات|مدينه|بلده|قريه|منطقه|محافظه|ولايه|اقليم|مجلس|لجنه|هييه|اتحاد|نقابه|نقابات|غرفه|غرف|جمعيه|جمعيات|حركه|حزب|احزاب|قوي|دول|عمال|موظفي|معلمي|اصحاب|ارباب|ابناء|عايلات|اهالي|شؤون|شوون|مصنع|مصانع|مناجم|ميناء|مواني|نقل|قاده|اعضاء|روساء|رجال|اساتذه|مؤسسات|موسسات|مجموعه|سائقي|سايقي|مكتب|ديوان|فصايل|قبايل|عشاير|تجمع|رابطه|بنك|بنوك|شعبه|فرع|مجتمع|عموم)$/;
