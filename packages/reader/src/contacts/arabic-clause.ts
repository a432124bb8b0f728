/** Subjects of Arabic contact words: before the verb, carried on, or of the sentence that a noun stands in. */
import { verbOf } from '../cues/arabic-cues.ts';
import { carriedSubject, clauseStart, isBare } from './clause.ts';
import { contactWord, supportOf } from './contact-lookup.ts';
import type { Group } from './group.ts';
import type { Telling } from './telling.ts';

export const PARTNER =
  /^(مع|ومع|بين|وبين|بينه|بينها|بينهم|ب|بحضور|وبحضور|بمشاركه|وبمشاركه|يجمع|تجمع|جمع|جمعه|جمعها|جمعت|يضم|تضم|ضم|ضمت|حضره|حضرها|يحضره)$/;

export const HEADS = /^(برياسه|براسه|برءاسه|بقياده|يراسه|يقوده|يتراسه|تراسه)$/;

/** What may stand between a subject and its verb, or a verb and its subject. */
const PASSED =
  /^(قد|لم|لن|سوف|كان|كانت|كانوا|ايضا|اليوم|امس|غدا|مساء|صباح|ظهر|فجر|كذلك|بدوره|بدورها|بالفعل|فعلا|مجددا|مؤخرا|[،,])$/;

export const carriedHere = (telling: Telling): readonly string[] =>
  mayCarry(telling) ? carriedSubject(telling) : [];

const RELATIVE = /^(الذي|التي|اللذين|اللذان|اللتين|اللتان|الذين)$/;

/** The relative pronoun right before a verb, over its particles; -1 where there is none. */
export function relativeBefore({ input, at, sentence }: Telling): number {
  const { tokens } = input.scene.doc;
  for (let back = at - 1; back >= Math.max(sentence.first, at - 4); back--) {
    const form = tokens[back]?.form ?? '';
    if (RELATIVE.test(form)) return back;
    if (!/^(كان|كانت|كانوا|قد|وكان|سبق|ان|بدوره|بدورها)$/.test(form)) return -1;
  }
  return -1;
}

/** "فلان الذي وصل": whom a relative pronoun takes up, who stands right before it. */
export function antecedent(telling: Telling, relative: number): Group | null {
  const { tokens } = telling.input.scene.doc;
  const end = /^[،,]$/.test(tokens[relative - 1]?.form ?? '') ? relative - 1 : relative;
  const group = telling.groups.find((one) => one.last === end);
  const unit = group?.units.at(-1);
  if (group === undefined || unit === undefined) return null;
  return { ...group, units: [unit], first: unit.first, before: '' };
}

/** "التقى خلالها", "اجتمع فيها مع": where the journey that was just told led. */
const THEREIN = /^(خلالها|خلاله|فيها|فيه|اثناءها|اثناءه|هناك|ضمنها)$/;

/** Whether a verb may take its subject from before: not right after a noun that nobody recognised. */
function mayCarry(telling: Telling): boolean {
  const { input, at, word, sentence } = telling;
  if (word.conjoined || at === sentence.first) return true;
  if (THEREIN.test(input.scene.doc.tokens[at + 1]?.form ?? '')) return true;
  const token = input.scene.doc.tokens[at - 1];
  if (token === undefined || token.kind !== 'arabic') return true;
  return (
    PASSED.test(token.form) ||
    /^(ثم|كما|حيث|ان|الذي|التي|و|انه|انها|وانه|وانها|بانه|بانها|بان|ما|اذ|سبق|الا|لا)$/.test(token.form)
  );
}

/** The bare group right before a verb: "إن الوزير سيلتقي"; not before a verb that و opens. */
export function subjectBefore(telling: Telling, at: number): Group | null {
  if (telling.word.conjoined && at === telling.at) return null;
  const { tokens } = telling.input.scene.doc;
  let index = at;
  for (let steps = 0; steps < 6 && index > telling.sentence.first; steps++) {
    const group = telling.groups.find((one) => one.last === index);
    if (group !== undefined && HEADS.test(group.before)) {
      // "وفد من … يقوده فلان وصل", "الوفد الذي يرأسه فلان وصل": the subject stands before its head.
      index = group.first - 1;
      if (RELATIVE.test(tokens[index - 1]?.form ?? '')) index--;
      continue;
    }
    if (group !== undefined) return /^(|كان|ب|ل)$/.test(group.before) && group.before !== 'ب' ? group : null;
    // "فلان وفلان يلتقيان": one of two whom nobody knows.
    const second = telling.word.many && /^و.{2,}/.test(tokens[index - 1]?.form ?? '');
    if (second) {
      const first = telling.groups.find((one) => one.last === index - 1);
      if (first !== undefined && isBare(first)) return first;
    }
    if (!PASSED.test(tokens[index - 1]?.form ?? '')) return null;
    index--;
  }
  return null;
}

/**
 * The subject that opens a clause, with more about it up to the comma before the verb: "إن وفد … المكلف بـ …، التقى".
 * Null where another verb stands between.
 */
export function clauseSubject(telling: Telling): Group | null {
  const { input, at, groups } = telling;
  const { tokens } = input.scene.doc;
  let end = at;
  while (
    end > at - 5 &&
    PASSED.test(tokens[end - 1]?.form ?? '') &&
    !/^[،,]$/.test(tokens[end - 1]?.form ?? '')
  )
    end--;
  if (!/^[،,]$/.test(tokens[end - 1]?.form ?? '')) return null;
  const start = clauseStart(telling, at);
  const group = groups.find(({ first, before }) => before === '' && first >= start && first <= start + 1);
  if (group === undefined || group.last > at) return null;
  for (let index = group.last; index < at; index++) {
    const token = tokens[index];
    if (token === undefined || input.scene.mentions.at(index) !== null) continue;
    const word = contactWord(token);
    if (verbOf(token) !== null || (word !== null && !word.noun) || supportOf(token) === 'verb') return null;
  }
  return group;
}

/** Whose doing a noun tells that names nobody itself: the subject of the verb of its clause, else the first bare group. */
export const mainSubject = (telling: Telling): Group | null => {
  const { groups, at, input } = telling;
  const { tokens } = input.scene.doc;
  const start = clauseStart(telling, at);
  const bare = groups.filter((group) => group.last <= at && isBare(group));
  const inClause = bare.filter((group) => group.first >= start);
  // "وقال فلان خلال لقائه …": right after its verb, or right before it.
  const subject = inClause.findLast(({ first, last }) => {
    const before = tokens[first - 1];
    const after = tokens[last];
    return (
      (before !== undefined &&
        first - 1 >= start &&
        verbOf(before) !== null &&
        // "فلان أطلع الرئيس": the subject stands before its verb.
        !bare.some((other) => other.last === first - 1)) ||
      (after !== undefined && last < at && verbOf(after) !== null)
    );
  });
  return subject ?? inClause[0] ?? bare[0] ?? null;
};

/** "نصل إلى حل", "الوصول إلى اتفاق": no journey. */
export function abstractGoal({ input, at }: Telling, end: number): boolean {
  const { tokens } = input.scene.doc;
  for (let index = at + 1; index < Math.min(end, at + 8); index++)
    if (tokens[index]?.form === 'الي' || /^ل(اتفاق|حل|تسوي|هدن|توافق|تفاهم)/.test(tokens[index]?.form ?? ''))
      return (
        tokens[index]?.form !== 'الي' ||
        /^(ال)?(حل|حلول|اتفاق|اتفاقات|نتيجه|نتايج|صيغه|توافق|تفاهم|تفاهمات|طريق|مرحله|نقطه|هدنه|تسويه|نهايه|مستوي|عمليه|ذروه|سلام|العمل|العداله|طاوله|الحياه|وضع|درجه|ديار|نحو|حد|حدود)/.test(
          tokens[index + 1]?.form ?? '',
        )
      );
  return false;
}
