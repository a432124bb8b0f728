/** Small words around an Arabic subject and its verb, and whether a preposition governs a name. */
import type { Mention } from '../mentions/mention.ts';
import type { Scene } from '../statements/scene.ts';
import type { Token } from '../text/tokens.ts';
import type { Holder } from './holder.ts';

/** What may stand between a verb and its subject. */
export const ADVERBS =
  /^(اليوم|امس|مجددا|مرارا|بشده|رسميا|علنا|ايضا|بدورها|بدوره|بدورهم|سابقا|موخرا|قبل|لاحقا|الاحد|الاثنين|الثلاثاء|الاربعاء|الخميس|الجمعه|السبت|به|بها|بهم|له|لها|اليه|اليها|عليه|عليها|فيه|كذلك|كل|كلا|كلتا|من|قطعا|قاطع|قاطعه|ثلاث|ثلاثه|اربع|اربعه|خمس|خمسه|ست|سته|بعض|معظم|غالبيه|اغلب|مختلف|جميع|كافه|عشرات|مءات|ميات|الاف|عدد|العديد)$/;
/** What may stand between a subject and its verb. */
export const PARTICLES =
  /^(قد|كان|كانت|كانوا|لا|لم|لن|ما|زال|زالت|زالوا|تزال|يزال|يزالون|سوف|بات|باتت|ظل|ظلت|غير|ليست|ليس|ايضا)$/;
export const JOINTS = /^[وف]?(ان|انه|بان|لكن|اما|بينما|فيما|حيث|كما|اذ|غير|الا|فان)$/;
export const PREPOSITIONS =
  /^[وف]?(من|في|الي|علي|عن|مع|بين|لدي|عبر|ضد|نحو|تجاه|حول|امام|خلال|بعد|قبل|منذ|حتي|دون|لدى|ازاء|بشان|لصالح|ضمن|داخل)$/;

/** Verbs that are said to somebody: "طالب", "دعا". */
export const SAID_TO =
  /^[وفس]?(طالب|يطالب|طالبت|تطالب|ناشد|يناشد|ناشدت|تناشد|حث|يحث|حثت|تحث|دعا|يدعو|دعت|تدعو|امهل|امهلت|طلب|يطلب|طلبت|تطلب)$/;

/** A holder that the text names as its subject. */
export function subject(party: string, first: number): Holder {
  return { parties: [party], first, how: 'subject', issue: 'after' };
}

/** "في القاهرة", "للوسطاء": after a preposition a name is no subject, unless somebody speaks in it. */
export function governed(tokens: readonly Token[], mention: Mention, scene: Scene): boolean {
  const before = tokens[mention.first - 1]?.form ?? '';
  return (
    PREPOSITIONS.test(before) || startsWithPreposition(tokens[mention.first]?.form ?? '', mention, scene)
  );
}

export function startsWithPreposition(form: string, mention: Mention, scene: Scene): boolean {
  const token = scene.doc.tokens[mention.first];
  return token !== undefined && mention.start > token.start && /^[وف]?[بل]/.test(form);
}
