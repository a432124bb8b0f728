import type { Scenario } from '../preferences/scenario.ts';
import type { Package } from '../space/outcome-space.ts';
import { type Language, list, number } from './language.ts';
import type { Rule } from './rule.ts';
import { Names, type Sentence, sentence } from './sentence.ts';
import type { WhyThis } from './why-this.ts';

const STANDARD: Readonly<Record<Language, Readonly<Record<Rule, string>>>> = {
  en: {
    nash: 'the product of the gains',
    utilitarian: 'the sum of the gains',
    egalitarian: 'the smallest gain',
  },
  ar: {
    nash: 'حاصل ضرب المكاسب',
    utilitarian: 'مجموع المكاسب',
    egalitarian: 'أصغر المكاسب',
  },
};

/**
 * Why this package rather than that one, in sentences: where they differ, who would refuse, whom it serves
 * better or worse and by how much, and what the rule makes of it; also when the rule prefers the other.
 */
export function describeWhy(
  scenario: Scenario,
  why: WhyThis,
  chosen: Package,
  other: Package,
  language: Language,
): Sentence[] {
  const names = new Names(scenario, language);
  const ar = language === 'ar';
  if (why.differs.length === 0) {
    return [sentence(ar ? 'الحزمتان متطابقتان.' : 'The two packages are the same.', false, language)];
  }
  const anyAssumed = why.parties.some(({ assumed }) => assumed);
  const here = list(names.differences(chosen, other), language);
  const there = list(names.differences(other, chosen), language);
  const lines = [
    sentence(
      ar
        ? `في هذه الحزمة: ${here}؛ وفي الأخرى: ${there}.`
        : `This package has ${here}; the other has ${there}.`,
      false,
      language,
    ),
  ];
  for (const { party, refusesThis, refusesOther, assumed } of why.parties) {
    if (!refusesThis && !refusesOther) continue;
    const name = names.party(party);
    const which = refusesThis && refusesOther ? 'both' : refusesThis ? 'this' : 'other';
    const text = ar
      ? {
          both: `لن يقبل الطرف ${name} أيًّا منهما.`,
          this: `لن يقبل الطرف ${name} هذه الحزمة.`,
          other: `لن يقبل الطرف ${name} الحزمة الأخرى.`,
        }[which]
      : {
          both: `${name} would refuse both.`,
          this: `${name} would refuse this one.`,
          other: `${name} would refuse the other.`,
        }[which];
    lines.push(sentence(text, assumed, language));
  }
  for (const { party, difference, assumed } of why.parties) {
    if (difference === 0) continue;
    const by = number(Math.abs(difference), language);
    const name = names.party(party);
    const text = ar
      ? `قيمة هذه الحزمة للطرف ${name} ${difference > 0 ? 'أعلى' : 'أدنى'} بمقدار ${by}.`
      : `To ${name} this one is worth ${by} ${difference > 0 ? 'more' : 'less'}.`;
    lines.push(sentence(text, assumed, language));
  }
  if (why.dominates) {
    const text = ar ? 'لا يخسر بها أحد مقارنةً بالأخرى.' : 'Nobody is worse off with it than with the other.';
    lines.push(sentence(text, anyAssumed, language));
  }
  const { this: mine, other: theirs } = why.measures;
  if (Number.isFinite(mine) && Number.isFinite(theirs)) {
    lines.push(sentence(verdict(why.rule, mine, theirs, language), anyAssumed, language));
  }
  return lines;
}

function verdict(rule: Rule, mine: number, theirs: number, language: Language): string {
  const standard = STANDARD[language][rule];
  const [a, b] = [number(mine, language, 4), number(theirs, language, 4)];
  const side = Math.abs(mine - theirs) < 1e-9 ? 'even' : mine > theirs ? 'this' : 'other';
  if (language === 'ar') {
    return {
      even: `تتساويان بمعيار ${standard} (${a}).`,
      this: `هي المختارة بمعيار ${standard}: ${a} مقابل ${b}.`,
      other: `لكن الأخرى هي الأفضل بمعيار ${standard}: ${b} مقابل ${a}.`,
    }[side];
  }
  return {
    even: `By ${standard} the two are equal (${a}).`,
    this: `It is preferred by ${standard}: ${a} against ${b}.`,
    other: `Yet the other is better by ${standard}: ${b} against ${a}.`,
  }[side];
}
