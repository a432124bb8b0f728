import { ok, type Result, refuse } from './result.ts';

/** How the options of an issue relate. `real-discretised` options are a grid laid over a real range. */
export type IssueKind = 'categorical' | 'ordinal' | 'integer' | 'real-discretised';

/** One way an issue could be settled. `value` is the number it stands for (integer and real issues). */
export interface Option {
  readonly id: string;
  readonly name: string;
  readonly value?: number;
}

export interface Issue {
  readonly id: string;
  readonly name: string;
  readonly kind: IssueKind;
  readonly options: readonly Option[];
}

/** The issues under negotiation, in a fixed order. A package chooses one option on each. */
export interface OutcomeSpace {
  readonly name: string;
  readonly issues: readonly Issue[];
}

/** Option indices, one an issue, in the order of the space. */
export type Package = readonly number[];

/** The largest number of options that all issues of a space may have together. */
export const MAX_OPTIONS = 2_000_000;
export const MAX_ISSUES = 2_000;

/** Checks and freezes a space: at least one issue, no empty issue, ids unique. Cost: linear in options. */
export function outcomeSpace(name: string, issues: readonly Issue[]): Result<OutcomeSpace> {
  if (issues.length === 0) return refuse('issue-empty', 'space.issues', 'a space needs at least one issue');
  if (issues.length > MAX_ISSUES) {
    return refuse('space-too-large', 'space.issues', `at most ${MAX_ISSUES} issues`);
  }
  const seen = new Set<string>();
  let options = 0;
  for (const [i, issue] of issues.entries()) {
    const place = `issues[${i}]`;
    if (seen.has(issue.id))
      return refuse('issue-duplicate', `${place}.id`, `issue id ${issue.id} occurs twice`);
    seen.add(issue.id);
    if (issue.options.length === 0) {
      return refuse('issue-empty', `${place}.options`, `issue ${issue.id} has no option`);
    }
    options += issue.options.length;
    if (options > MAX_OPTIONS) {
      return refuse('space-too-large', `${place}.options`, `more than ${MAX_OPTIONS} options in all`);
    }
    const ids = new Set<string>();
    for (const [o, option] of issue.options.entries()) {
      if (ids.has(option.id)) {
        return refuse('option-duplicate', `${place}.options[${o}].id`, `option id ${option.id} occurs twice`);
      }
      ids.add(option.id);
      if (option.value !== undefined && !Number.isFinite(option.value)) {
        return refuse('value-invalid', `${place}.options[${o}].value`, 'not a finite number');
      }
    }
  }
  return ok({ name, issues });
}

/** Number of packages, constraints aside. A float: exact up to 2^53, `Infinity` past 1.8e308. */
export function outcomeCount(space: OutcomeSpace): number {
  return space.issues.reduce((product, issue) => product * issue.options.length, 1);
}

/** Whether `candidate` chooses one existing option on each issue. */
export function isPackage(space: OutcomeSpace, candidate: Package): boolean {
  return (
    candidate.length === space.issues.length &&
    space.issues.every((issue, i) => {
      const option = candidate[i];
      return option !== undefined && Number.isInteger(option) && option >= 0 && option < issue.options.length;
    })
  );
}
