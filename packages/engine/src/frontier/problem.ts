import { Automaton } from '../compiled/automaton.ts';
import { type Clock, Interrupted } from '../compiled/clock.ts';
import type { Compiled } from '../compiled/compile.ts';
import { components } from '../compiled/components.ts';
import { type Folded, type FoldProblem, type FoldStep, fold, retrace } from './fold.ts';

/**
 * A compiled scenario as a chain of steps. Where issues are tied by clauses, each small tied component has been
 * folded into one step of undominated combinations; a component too large for that leaves all issues as single
 * steps under one automaton.
 */
export interface Problem extends FoldProblem {
  readonly compiled: Compiled;
  /** Largest worth, a party in units, of aggregates still open before each step and at the end (automaton only). */
  readonly openWorth: readonly Float64Array[];
  /**
   * A step, `o * n + p` in units: what clauses that are read to their end at this step could pay with this
   * option, at most (automaton only).
   */
  readonly closingWorth: readonly Float64Array[];
  toPackage(stepOptions: readonly number[]): number[];
}

interface Folding {
  readonly issues: readonly number[];
  readonly folded: Folded;
}

/** Most undominated combinations that one tied component may have to become a step of its own. */
const MAX_COMPONENT = 20_000;

export function problemOf(compiled: Compiled, clock: Clock | null, maxComponent = MAX_COMPONENT): Problem {
  const n = compiled.parties;
  const parts = components(compiled);
  const touched = touchedIssues(compiled);
  const steps: FoldStep[] = [];
  const sources: (number | Folding)[] = [];
  try {
    for (const issues of parts) {
      const only = issues[0];
      if (issues.length === 1 && only !== undefined && !touched.has(only)) {
        steps.push({ terms: compiled.terms[only] as Float64Array, options: compiled.sizes[only] as number });
        sources.push(only);
        continue;
      }
      const inner = issueSteps(compiled, issues);
      const share = clock?.part(0.25) ?? null;
      const folded = fold(
        { n, steps: inner, automaton: new Automaton(compiled, issues) },
        { clock: share, maxPoints: maxComponent, thinning: false },
      );
      const { final } = folded;
      steps.push({ terms: final.values.slice(0, final.count * n), options: final.count });
      sources.push({ issues, folded });
    }
  } catch (caught) {
    if (!(caught instanceof Interrupted) || caught.reason === 'cancelled') throw caught;
    return oneChain(compiled, parts.flat());
  }
  return {
    compiled,
    n,
    steps,
    automaton: null,
    openWorth: [],
    closingWorth: [],
    toPackage(stepOptions) {
      const pack = new Array<number>(compiled.sizes.length).fill(0);
      for (const [s, source] of sources.entries()) {
        const option = stepOptions[s] as number;
        if (typeof source === 'number') pack[source] = option;
        else {
          for (const [k, inner] of retrace(source.folded, option).entries())
            pack[source.issues[k] as number] = inner;
        }
      }
      return pack;
    },
  };
}

function issueSteps(compiled: Compiled, issues: readonly number[]): FoldStep[] {
  return issues.map((i) => ({
    terms: compiled.terms[i] as Float64Array,
    options: compiled.sizes[i] as number,
  }));
}

/** All issues as single steps, in the given order, under one automaton. */
export function oneChain(compiled: Compiled, order: readonly number[]): Problem {
  const at = new Map(order.map((issue, step) => [issue, step]));
  const n = compiled.parties;
  const openWorth = Array.from({ length: order.length + 1 }, () => new Float64Array(n));
  const closingWorth = order.map((issue) => new Float64Array((compiled.sizes[issue] as number) * n));
  const lastOf = (issues: Iterable<number>): number =>
    Math.max(0, ...Array.from(issues, (issue) => at.get(issue) ?? 0));
  for (const clause of compiled.paying) {
    if (clause.units <= 0) continue;
    const last = lastOf(clause.allowed.keys());
    const allowed = clause.allowed.get(order[last] as number);
    const row = closingWorth[last] as Float64Array;
    for (let o = 0; o * n < row.length; o++) {
      if (allowed === undefined || allowed[o] === 1) {
        row[o * n + clause.party] = (row[o * n + clause.party] as number) + clause.units;
      }
    }
  }
  for (const aggregate of compiled.aggregates) {
    const issues = aggregate.conjunctions.flatMap((part) => [...part.allowed.keys()]);
    const reach = aggregate.reach * (compiled.quanta[aggregate.party]?.perOne ?? 1);
    for (let s = 0; s <= lastOf(issues); s++) {
      const row = openWorth[s] as Float64Array;
      row[aggregate.party] = (row[aggregate.party] as number) + reach;
    }
  }
  return {
    compiled,
    n: compiled.parties,
    steps: issueSteps(compiled, order),
    automaton: new Automaton(compiled, order),
    openWorth,
    closingWorth,
    toPackage(stepOptions) {
      const pack = new Array<number>(order.length).fill(0);
      for (const [s, issue] of order.entries()) pack[issue] = stepOptions[s] as number;
      return pack;
    },
  };
}

function touchedIssues(compiled: Compiled): Set<number> {
  const touched = new Set<number>();
  const empty: boolean[] = [];
  const add = (issues: Iterable<number>): void => {
    let any = false;
    for (const issue of issues) {
      touched.add(issue);
      any = true;
    }
    if (!any) empty.push(true);
  };
  for (const clause of compiled.paying) add(clause.allowed.keys());
  for (const clause of compiled.forbidden) add(clause.allowed.keys());
  for (const counter of compiled.counters) add(counter.counted.keys());
  for (const aggregate of compiled.aggregates) {
    for (const part of aggregate.conjunctions) add(part.allowed.keys());
  }
  // What always holds is read at the first issue.
  if (empty.length > 0) touched.add(0);
  return touched;
}
