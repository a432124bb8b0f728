/** Arabic words for people and bodies that hold stands though no name says who: "عمال المصفاة", "الأطباء المضربون". */
import { withoutArticle } from '../sources/source-words.ts';
import { peelings } from '../text/clitics.ts';
import { fold } from '../text/normalise.ts';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import { PAIRED } from './arabic-pairs.ts';
import type { PositionInput } from './position.ts';

const PEOPLE = new Set(
  `عمال ممثلو مندوبو سواق موظفو موظفي أطباء ممرضات أساتذة معلمو معلمات مدرسو مدرسات سائقو سائقي طيارو مستخدمو بحارة طلاب طلبة صحفيو محامو قضاة مهندسو نقابات اتحادات
   شركات مركزيات فصائل عائلات أهالي سكان أسر ذوو أرباب أصحاب مالكو ملاك تجار مزارعو فلاحو صيادو مستثمرو مساهمو دائنو مودعو قوى أحزاب معارضة سلطات
   قبائل عشائر ميليشيا مليشيا ميليشيات مليشيات تنسيقيات مشتري بائع مقاول مورد مستثمر مالك ناقل مؤجر مستأجر مشغل دائن مدين
   لاجئو نازحو أسرى مقاتلو مسلحو متمردو انفصاليو متظاهرو محتجو معتصمو مضربو متقاعدو عاملو عاملات متعاقدو منتجو مصدرو مستوردو مصنعو مزودو
   أغلبية أكثرية موالاة قادة ممثلي رؤساء مفاوضي مندوبي مسؤولي وزراء نواب مركزيات عمالي
   مقاومة عسكر جنرالات انقلابيون مجلس إدارة قيادة رئاسة نقابيو شغيلة كوادر أجراء أعضاء قيادات زعماء وجهاء`
    .split(/\s+/)
    .map(fold),
);
/** Bodies by their kind: with whose they are behind them ("حكومة الإقليم"); alone and definite they point back. */
const BODIES = new Set(
  'حكومة وزارة نقابة شركة حركة جماعة هيئة جبهة لجنة منظمة رابطة جمعية كتلة تيار ائتلاف تحالف مؤسسة غرفة بلدية مجموعة وفد اتحاد'
    .split(' ')
    .map(fold),
);
/** Who is told of by office alone. */
const ALONE = new Set(
  'رئيس وزير وساطة تنسيق مؤتمر برلمان مجلس محكمة بنك جيش حزب تنظيم نظام اتحادات مفوضية'.split(' ').map(fold),
);
/** Definite plurals in ون or ين of people who watch, carry or tell. */
const NOT_SIDES =
  /^(وسطاء|وسيطان|وسيطين|مراقبون|مراقبين|مسوولون|مسوولين|محللون|محللين|صحفيون|صحفيين|صحافيون|صحافيين|مواطنون|مواطنين|مدنيون|مدنيين|اثنين|يمين|قوانين|ملايين|سنين|عشرين|ثلاثين|اربعين|خمسين|ستين|سبعين|ثمانين|تسعين|تامين|تعيين|تحسين|تكوين|تموين|تدشين|تمكين|توطين|تخزين|تخمين|صين|فلسطين|حنين|بنزين|معين|حين|اسرايييليين|قانون|تعاون|شوون|مليون|بليون|تلفزيون|صهيون|كانون|جنون|سجون|ديون|مخزون|مضمون|هون|عون|لون|ماذون|مخيمين|حلفاء|ماضيين|مقبلين|يومين|شهرين|عامين|سنتين|اسبوعين|مرحلتين|ساعتين|نقطتين|قضيتين)$/;

interface Reading {
  /** The word without clitics and article. */
  readonly stem: string;
  readonly definite: boolean;
  /** No preposition stands on it: it can be a subject. */
  readonly free: boolean;
}

const readingOf = wordFeature((token: Token): Reading | null => {
  if (token.kind !== 'arabic') return null;
  for (const { stem, clitics } of peelings(token.form)) {
    const { stem: bare, definite } = withoutArticle(stem);
    if (NOT_SIDES.test(bare) || PAIRED.test(bare)) return null;
    const plural = definite && /..(ون|ين|يون|يين)$/.test(bare) && bare.length > 4;
    if (
      PEOPLE.has(bare) ||
      (!definite && BODIES.has(bare)) ||
      plural ||
      (bare.endsWith('ون') && PEOPLE.has(bare.slice(0, -1)))
    )
      return { stem: bare, definite, free: !/[بلكس]/.test(clitics) };
  }
  return null;
});

/** Whether an Arabic word is one for people or a body. */
export const isPeople = (token: Token): boolean => readingOf(token) !== null;

/** "الحكومة", "الشركة": a body that stands alone and definite. */
export const isBodyAlone = wordFeature((token: Token): boolean => {
  if (token.kind !== 'arabic') return false;
  return peelings(token.form).some(({ stem }) => {
    const { stem: bare, definite } = withoutArticle(stem);
    return definite && (BODIES.has(bare) || ALONE.has(bare));
  });
});

/** Where the body that people belong to ends, right behind the word for them; the same token where none is named. */
function ownersEnd(input: PositionInput, at: number, limit: number): number {
  const { tokens } = input.scene.doc;
  const own = input.scene.mentions.at(at);
  if (own !== null && own.first === at && own.kind === 'organisation' && own.last <= limit) return own.last;
  const head = tokens[at];
  if (own !== null || head?.kind !== 'arabic' || head.gap !== 'space' || !BODIES.has(head.form)) return at;
  for (let near = at + 1; near < Math.min(limit, at + 3); near++) {
    const name = input.scene.mentions.at(near);
    if (name !== null) return Math.min(name.last, limit);
    if (tokens[near]?.form.startsWith('ال') === true) return near + 1;
  }
  return at;
}

/** The words of such people at a token: from their head to the end of what describes it; null where there are none. */
export function peopleAt(
  input: PositionInput,
  at: number,
  limit: number,
): { party: string; first: number; last: number } | null {
  const words = peopleWords(input, at, limit);
  return words === null ? null : { party: input.parties.people(at, at, words.last), ...words };
}

/** The same without a party. */
export function peopleWords(
  input: PositionInput,
  at: number,
  limit: number,
): { first: number; last: number } | null {
  const { tokens } = input.scene.doc;
  const head = tokens[at];
  if (head === undefined) return null;
  const reading = readingOf(head);
  if (reading === null || !reading.free || input.scene.mentions.at(at) !== null) return null;
  let last = at + 1;
  // "عمال شركة النقل", "ممثلو الحركة": whose they are, in more words.
  if (!reading.definite) last = ownersEnd(input, at + 1, limit);
  while (last < Math.min(limit, at + 4)) {
    const token = tokens[last];
    if (
      token?.kind !== 'arabic' ||
      token.gap !== 'space' ||
      !token.form.startsWith('ال') ||
      token.form.length < 4
    )
      break;
    if (input.scene.mentions.at(last) !== null) break;
    // A definite word after a definite one describes it; after a bare one, it is whose they are.
    last++;
    if (reading.definite && !/(ون|ين|يه|يون|يين|ات)$/.test(token.form)) {
      last--;
      break;
    }
  }
  // "أربع مركزيات نقابية": without an article, what describes them has none either.
  const described = tokens[at + 1];
  if (
    !reading.definite &&
    last === at + 1 &&
    at + 1 < limit &&
    /..(يه|يون|يين|ات)$/.test(described?.form ?? '') &&
    described?.gap === 'space' &&
    /(ات|اء|ون|ين|ل|ب)$/.test(reading.stem)
  )
    last++;
  if (!reading.definite && last === at + 1) return null;
  return { first: at, last };
}
