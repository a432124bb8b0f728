import type { Blocking, Demand } from '../bridge/who-blocks.ts';
import type { Scenario } from '../preferences/scenario.ts';
import { type Language, list, number } from './language.ts';
import { Names, type Sentence, sentence } from './sentence.ts';

/**
 * Who blocks, in sentences: the smallest set of demands that cannot be met together, the fewest whose removal
 * opens the way, and what each demand alone would have to give. A sentence with a floor of a party whose numbers
 * were assumed says so. `demands` is the list that was asked about, in the same order.
 */
export function describeBlocking(
  scenario: Scenario,
  demands: readonly Demand[],
  blocking: Blocking,
  language: Language,
): Sentence[] {
  const ar = language === 'ar';
  const plain = (text: string): Sentence => sentence(text, false, language);
  if (blocking.agreement === 'possible') {
    return [plain(ar ? 'يمكن تلبية هذه المطالب كلها معًا.' : 'All these demands can be met together.')];
  }
  if (blocking.agreement === 'undecided') {
    return [
      plain(
        ar
          ? 'لم يتسع الوقت لإثبات إمكان الاتفاق أو استحالته.'
          : 'Time ran out before it could be proven whether an agreement is possible.',
      ),
    ];
  }
  const assumed = (set: readonly number[]): boolean =>
    set.some((d) => restsOnAssumption(scenario, demands[d]));
  const said = (set: readonly number[]): string =>
    list(
      set.map((d) => wordDemand(scenario, demands[d] as Demand, language)),
      language,
    );
  const { conflict, drop } = blocking;
  const lines = [
    sentence(
      ar
        ? `لا يمكن الجمع بين هذه المطالب: ${said(conflict)}.`
        : `These demands cannot be met together: ${said(conflict)}.`,
      assumed(conflict),
      language,
    ),
    sentence(
      ar
        ? `أقل ما يفتح الطريق هو التخلي عن: ${said(drop)}.`
        : `The least that opens the way is to drop: ${said(drop)}.`,
      assumed(drop),
      language,
    ),
  ];
  const names = new Names(scenario, language);
  for (const { demand: d, floor } of blocking.openings) {
    const demand = demands[d];
    if (demand?.kind !== 'floor' || floor === null) continue;
    const party = names.party(scenario.parties.findIndex(({ id }) => id === demand.party));
    const [now, then] = [number(demand.least, language), number(floor, language)];
    lines.push(
      sentence(
        ar
          ? `لو قبل الطرف ${party} بـ${then} بدل ${now} لأمكنت تلبية المطالب الأخرى كلها.`
          : `If ${party} took ${then} instead of ${now}, all the other demands could be met.`,
        restsOnAssumption(scenario, demand),
        language,
      ),
    );
  }
  return lines;
}

function restsOnAssumption(scenario: Scenario, demand: Demand | undefined): boolean {
  if (demand?.kind !== 'floor') return false;
  return scenario.parties.find(({ id }) => id === demand.party)?.preferences.assumed ?? false;
}

function wordDemand(scenario: Scenario, demand: Demand, language: Language): string {
  const names = new Names(scenario, language);
  const ar = language === 'ar';
  const party = names.party(scenario.parties.findIndex(({ id }) => id === demand.party));
  if (demand.kind === 'floor') {
    const least = number(demand.least, language);
    return ar ? `حصول الطرف ${party} على ما لا يقل عن ${least}` : `${party} gets at least ${least}`;
  }
  const i = scenario.space.issues.findIndex(({ id }) => id === demand.issue);
  const options = demand.options.map((option) =>
    names.option(i, scenario.space.issues[i]?.options.findIndex(({ id }) => id === option) ?? -1),
  );
  const only = options.length === 0 ? (ar ? 'لا شيء' : 'nothing') : list(options, language, 'disjunction');
  return ar
    ? `اقتصار الطرف ${party} في ${names.issue(i)} على ${only}`
    : `${party} takes only ${only} on ${names.issue(i)}`;
}
