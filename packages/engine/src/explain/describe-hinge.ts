import type { Scenario } from '../preferences/scenario.ts';
import type { Package } from '../space/outcome-space.ts';
import type { Hinge } from './hinges.ts';
import { type Language, list, number, percent } from './language.ts';
import { Names, type Sentence, sentence } from './sentence.ts';

/**
 * Which assumption the answer hangs on, in sentences: the weight, the interval in which the answer holds, and
 * what takes its place beyond each end. Assumed weights are marked.
 */
export function describeHinge(
  scenario: Scenario,
  hinge: Hinge,
  pack: Package,
  language: Language,
): Sentence[] {
  const names = new Names(scenario, language);
  const ar = language === 'ar';
  const [issue, party] = [names.issue(hinge.issue), names.party(hinge.party)];
  const [weight, least, most] = [hinge.weight, hinge.least, hinge.most].map((v) => number(v, language));
  const lines = [
    sentence(
      ar
        ? `وزن ${issue} عند الطرف ${party} هو ${weight}؛ تبقى النتيجة كما هي ما دام بين ${least} و${most}.`
        : `The weight of ${issue} to ${party} is ${weight}; the answer holds from ${least} to ${most}.`,
      hinge.assumed,
      language,
    ),
  ];
  const beyond = (side: 'below' | 'above', at: string): void => {
    const end = hinge[side];
    if (end.kind === 'holds') return;
    const where = ar ? { below: 'دون', above: 'فوق' }[side] : { below: 'Below', above: 'Above' }[side];
    if (end.kind === 'no-agreement') {
      const text = ar
        ? `${where} ${at} لا تبقى حزمة يقبلها الجميع.`
        : `${where} ${at} no package is left that all accept.`;
      lines.push(sentence(text, hinge.assumed, language));
      return;
    }
    const becomes = list(names.differences(end.package, pack), language);
    const text = ar ? `${where} ${at} تصبح النتيجة: ${becomes}.` : `${where} ${at} it becomes ${becomes}.`;
    lines.push(sentence(text, hinge.assumed, language));
  };
  beyond('below', least ?? '');
  beyond('above', most ?? '');
  if (hinge.below.kind === 'holds' && hinge.above.kind === 'holds') {
    lines.push(
      sentence(
        ar ? 'ولا تتغير النتيجة ضمن هذا النطاق كله.' : 'Nothing in that range changes the answer.',
        hinge.assumed,
        language,
      ),
    );
  } else {
    const slack = percent(hinge.slack, language);
    lines.push(
      sentence(
        ar
          ? `يكفي أن يتغير الوزن بنسبة ${slack} لتتغير النتيجة.`
          : `A change of ${slack} in the weight is enough to change it.`,
        hinge.assumed,
        language,
      ),
    );
  }
  return lines;
}
