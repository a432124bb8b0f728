import type { Literal } from '../space/constraint.ts';
import type { OutcomeSpace } from '../space/outcome-space.ts';
import type { Acceptance } from '../uncertain/acceptance.ts';
import type { Question, Settled } from '../uncertain/elicitation.ts';
import { isolated, type Language, list, number, percent, quoted } from './language.ts';
import { type Sentence, sentence } from './sentence.ts';

/** A question to a party, worded. Comparisons name their sides (a) and (b), «أ» and «ب»: left and right. */
export function wordQuestion(space: OutcomeSpace, question: Question, language: Language): string {
  const ar = language === 'ar';
  if (question.kind === 'swing-first') {
    const issues = list(
      question.issues.map((id) => isolated(space.issues.find((issue) => issue.id === id)?.name ?? id)),
      language,
      'disjunction',
    );
    return ar
      ? `لو كانت القضايا كلها على أسوأ حال لكم، فأي واحدة تنقلونها أولًا إلى أفضل حال: ${issues}؟`
      : `If every issue stood at its worst for you, which one would you move to its best first: ${issues}?`;
  }
  const [left, right] = [side(space, question.left, language), side(space, question.right, language)];
  return ar
    ? `مع بقاء ما عدا ذلك على حاله، أيهما تفضّلون: (أ) ${left}، أم (ب) ${right}؟`
    : `All else equal, which do you prefer: (a) ${left}, or (b) ${right}?`;
}

function side(space: OutcomeSpace, literals: readonly Literal[], language: Language): string {
  const parts = literals.map(({ issue: id, option: chosen }) => {
    const issue = space.issues.find((one) => one.id === id);
    const option = issue?.options.find((one) => one.id === chosen);
    return `${isolated(issue?.name ?? id)} ${quoted(option?.name ?? chosen, language)}`;
  });
  return list(parts, language);
}

/** What an answer settled: how much is still possible, and the issues whose interval it narrowed (by 0.005 up). */
export function describeSettled(space: OutcomeSpace, settled: Settled, language: Language): Sentence[] {
  const ar = language === 'ar';
  const { assumed } = settled.preferences;
  const kept = percent(settled.kept, language);
  const lines = [
    sentence(
      ar ? `يبقى من الأوزان الممكنة نحو ${kept}.` : `About ${kept} of the possible weights remain.`,
      assumed,
      language,
    ),
  ];
  for (const { issue: id, before, after } of settled.intervals) {
    if (before.most - before.least - (after.most - after.least) < 0.005) continue;
    const issue = isolated(space.issues.find((one) => one.id === id)?.name ?? id);
    const [a, b, c, d] = [after.least, after.most, before.least, before.most].map((v) =>
      number(v, language, 2),
    );
    lines.push(
      sentence(
        ar
          ? `وزن ${issue} الآن بين ${a} و${b}، وكان بين ${c} و${d}.`
          : `The weight of ${issue} now lies from ${a} to ${b}; it was from ${c} to ${d}.`,
        assumed,
        language,
      ),
    );
  }
  return lines;
}

/** How likely a party is to accept, in one sentence: proven, or a probability with its error. */
export function describeAcceptance(
  party: string,
  acceptance: Acceptance,
  assumed: boolean,
  language: Language,
): Sentence {
  const ar = language === 'ar';
  const name = isolated(party);
  if (acceptance.certain !== null) {
    const accepts = acceptance.certain === 'accepts';
    const text = ar
      ? accepts
        ? `يقبل الطرف ${name} الحزمة أيًّا كانت أوزانه الممكنة.`
        : `لا يقبل الطرف ${name} الحزمة أيًّا كانت أوزانه الممكنة.`
      : `${name} ${accepts ? 'accepts' : 'refuses'} the package whatever its possible weights.`;
    return sentence(text, assumed, language);
  }
  const [rate, error] = [percent(acceptance.probability, language), percent(acceptance.error, language)];
  return sentence(
    ar
      ? `احتمال أن يقبل الطرف ${name} الحزمة ${rate} (بهامش خطأ ${error}).`
      : `${name} would accept the package with probability ${rate} (give or take ${error}).`,
    assumed,
    language,
  );
}
