import type { Scenario } from '@wasit/engine';

export interface OptionWorths {
  /** What an option adds for a party, on the scale from 0 to 1: `[issue][option][party]`. */
  readonly worths: readonly (readonly (readonly number[])[])[];
  /** The largest of them. */
  readonly most: number;
}

/** What each option adds for each party. Tables only: the scenarios of the pages have no others. */
export const addedBy = (scenario: Scenario): OptionWorths => {
  let most = 0;
  const worths = scenario.space.issues.map((issue) =>
    issue.options.map((_, option) =>
      scenario.parties.map(({ preferences }) => {
        const part = preferences.values.find((value) => value.issue === issue.id);
        if (part === undefined || part.value.kind !== 'table') return 0;
        const added = (part.weight * (part.value.values[option] ?? 0)) / (part.scale ?? 1);
        most = Math.max(most, added);
        return added;
      }),
    ),
  );
  return { worths, most };
};
