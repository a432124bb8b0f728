/** The preposition or like word that governs a participant: how it takes part. */
import { wordFeature } from '../text/word-feature.ts';
import { ARABIC_BEFORE, ENGLISH_BEFORE, ENGLISH_DETERMINERS } from './class-nouns.ts';
import type { ContactInput } from './contact-input.ts';
import type { Unit } from './unit.ts';

const OTHERS =
  /^[وفبل]{0,2}(غياب|رد|ردود|مواقف|بيان|قرارات|رغبه|استعداد|موافقه|رفض|خطه|مقترح|ضغط|ضغوط|شروط|مطالب|دور|جهود|مساعي|دعم|سياسه|مصالح|حدود|اراضي|احتجاج|اعتراض|اتهام|اتهامات|اضراب|احتجاجات|هجوم|هجمات|سفاره|مكتب|مقر|منزل|موظفي|عناصر|مقاتلي|مستشفي|اعتقال|انسحاب|استقاله|تشكيل|صفه|ممتلكات|رسوم|عقوبات)$/;

/** The preposition that an Arabic word is, or null. */
const governing = wordFeature(({ form }) =>
  ARABIC_BEFORE.has(form) ? form.replace(/^و(?=ب|مع)/, '') : /^(لكل|بكل)$/.test(form) ? form.charAt(0) : null,
);
const ofOthers = wordFeature(({ form }) => OTHERS.test(form));
const isPassedOver = wordFeature(({ form }) =>
  /^(كل|كلا|من|معالي|سعاده|سمو|فخامه|دوله|السيد|السيده|جلاله|الشيخ|الدكتور|نظيره|نظيرها|نظيريه|كبير|كبري|كبريات|مختلف|جميع|كافه|سائر|باقي|بقيه)$/.test(
    form,
  ),
);

/** The preposition that governs a unit, looked for before its determiners. */
export function governor(input: ContactInput, unit: Unit): string {
  if (unit.before !== '') return unit.before;
  const { tokens } = input.scene.doc;
  for (let at = unit.first - 1; at >= Math.max(0, unit.first - 5); at--) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punct') return '';
    const { form } = token;
    if (token.kind === 'arabic') {
      // "كلاً من فلان وفلان": all of them, whatever governs that.
      if (form === 'من' && /^[وبل]?(كل|كلا|كلتا)$/.test(tokens[at - 1]?.form ?? '')) continue;
      const governs = governing(token);
      if (governs !== null) return governs;
      // "في غياب وفد …", "رد الحركة": the noun before owns nothing of the event, and what it governs takes no part.
      if (ofOthers(token) && tokens[at + 1]?.gap === 'space') return 'من';
      if (isPassedOver(token)) continue;
      return '';
    }
    if (
      ENGLISH_BEFORE.has(form) &&
      !/^(about|around|over)$/.test(tokens[at + 1]?.kind === 'number' ? form : '')
    )
      return form;
    if (token.kind === 'number' || /^(about|around|nearly|over|than|more)$/.test(form)) continue;
    // "between PNG Prime Minister X": capitals that nobody knows belong to the title.
    const abroad = token.capital && unit.sort === 'person' && input.scene.mentions.at(at) === null;
    if (!abroad && !ENGLISH_DETERMINERS.has(form)) return '';
  }
  return '';
}
