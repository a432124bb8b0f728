import type { OutcomeSpace, Package } from './outcome-space.ts';
import { ok, type Result, refuse } from './result.ts';

/** "This option on this issue", by ids. */
export interface Literal {
  readonly issue: string;
  readonly option: string;
}

/** If every literal of `if` is chosen, at least one of `then` must be ("this map only with that guarantee"). */
export interface Requires {
  readonly kind: 'requires';
  readonly if: readonly Literal[];
  readonly then: readonly Literal[];
}

/** Not all of `together` may be chosen at once. */
export interface Excludes {
  readonly kind: 'excludes';
  readonly together: readonly Literal[];
}

/** At most `count` of `of` may be chosen. */
export interface AtMost {
  readonly kind: 'at-most';
  readonly count: number;
  readonly of: readonly Literal[];
}

export type Constraint = Requires | Excludes | AtMost;

export function literalsOf(constraint: Constraint): readonly Literal[] {
  switch (constraint.kind) {
    case 'requires':
      return [...constraint.if, ...constraint.then];
    case 'excludes':
      return constraint.together;
    case 'at-most':
      return constraint.of;
  }
}

/** Checks that literals exist and shapes make sense; contradictions are found when a question is solved. */
export function constraints(space: OutcomeSpace, list: readonly Constraint[]): Result<readonly Constraint[]> {
  const options = new Map(space.issues.map((issue) => [issue.id, new Set(issue.options.map((o) => o.id))]));
  for (const [c, constraint] of list.entries()) {
    const place = `constraints[${c}]`;
    if (constraint.kind === 'at-most' && !(Number.isInteger(constraint.count) && constraint.count >= 0)) {
      return refuse('constraint-invalid', `${place}.count`, 'the count must be a whole number, 0 or more');
    }
    if (constraint.kind === 'excludes' && constraint.together.length === 0) {
      return refuse('constraint-invalid', `${place}.together`, 'excluding nothing would exclude everything');
    }
    for (const literal of literalsOf(constraint)) {
      const ids = options.get(literal.issue);
      if (ids === undefined) return refuse('unknown-issue', place, `no issue ${literal.issue}`);
      if (!ids.has(literal.option)) {
        return refuse('unknown-option', place, `issue ${literal.issue} has no option ${literal.option}`);
      }
    }
  }
  return ok(list);
}

/** Whether a package keeps one constraint. For many packages compile the scenario instead. */
export function keeps(space: OutcomeSpace, constraint: Constraint, pack: Package): boolean {
  const chosen = new Map(space.issues.map((issue, i) => [issue.id, issue.options[pack[i] ?? -1]?.id]));
  const holds = (literal: Literal): boolean => chosen.get(literal.issue) === literal.option;
  switch (constraint.kind) {
    case 'requires':
      return !constraint.if.every(holds) || constraint.then.some(holds);
    case 'excludes':
      return !constraint.together.every(holds);
    case 'at-most':
      return constraint.of.filter(holds).length <= constraint.count;
  }
}
