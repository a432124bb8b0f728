import type { PartyPosition } from '../bridge/position.ts';
import { compile } from '../compiled/compile.ts';
import { Evaluator } from '../compiled/evaluate.ts';
import { optionWorths } from '../compiled/worth.ts';
import type { Scenario } from '../preferences/scenario.ts';
import type { Package } from '../space/outcome-space.ts';
import { ok, type Result, refuse } from '../space/result.ts';

/** One issue of a package seen by one party. Options are positions in the issue's list. */
export type Change = {
  readonly issue: number;
  readonly from: number;
  readonly to: number;
  /** What it changes for the party, additive part only, in its own units. */
  readonly worth: number;
  /** Whose stand `from` was: the party's own (what it gives up), or another's (what that party gave up). */
  readonly stoodBy: number;
};

export type PartyAccount = {
  readonly party: number;
  /** Issues on which it leaves its own last position, largest loss first. A move may cost it nothing. */
  readonly gives: readonly Change[];
  /** Issues on which the package is worth more to it than another party's last position, largest gain first. */
  readonly gets: readonly Change[];
  /** Issues on which its own last position stands. */
  readonly keeps: readonly number[];
  readonly utility: number;
  /** utility − reservation; below 0 it would refuse. */
  readonly gain: number;
  /** True when somebody assumed this party's numbers. */
  readonly assumed: boolean;
};

/**
 * What a package asks of each party and brings it, against the last positions. Where several others stand on an
 * issue, the one whose stand was worst for the party is named; others' stands that were no worse for it are not
 * a gain. Exact; ties in the order of the issues. Refuses a package that is not one, or that the constraints
 * forbid, and unknown names in positions. Cost: linear in issues x parties.
 */
export function giveAndGet(
  scenario: Scenario,
  positions: readonly PartyPosition[],
  pack: Package,
): Result<readonly PartyAccount[]> {
  const { space, parties } = scenario;
  if (pack.length !== space.issues.length) {
    return refuse('package-invalid', 'package', 'one option on every issue is needed');
  }
  for (const [i, o] of pack.entries()) {
    if (space.issues[i]?.options[o] === undefined)
      return refuse('package-invalid', `package[${i}]`, 'no such option');
  }
  const utilities = new Evaluator(compile(scenario)).utilities(pack);
  if (utilities === null) return refuse('package-invalid', 'package', 'the constraints forbid it');
  const stands = parties.map(() => new Map<number, number>());
  for (const [k, { party, stands: list }] of positions.entries()) {
    const p = parties.findIndex(({ id }) => id === party);
    if (p < 0) return refuse('party-missing', `positions[${k}].party`, `no party ${party}`);
    for (const [s, { issue, option }] of list.entries()) {
      const place = `positions[${k}].stands[${s}]`;
      const i = space.issues.findIndex(({ id }) => id === issue);
      if (i < 0) return refuse('unknown-issue', place, `no issue ${issue}`);
      const o = space.issues[i]?.options.findIndex(({ id }) => id === option) ?? -1;
      if (o < 0) return refuse('unknown-option', place, `issue ${issue} has no option ${option}`);
      stands[p]?.set(i, o);
    }
  }
  return ok(
    parties.map(({ preferences }, p): PartyAccount => {
      const gives: Change[] = [];
      const gets: Change[] = [];
      const keeps: number[] = [];
      for (const [i, issue] of space.issues.entries()) {
        const to = pack[i] as number;
        const part = preferences.values.find((value) => value.issue === issue.id);
        const worths = part ? optionWorths(issue, part) : issue.options.map(() => 0);
        const worth = (from: number): number => (worths[to] ?? 0) - (worths[from] ?? 0);
        const own = stands[p]?.get(i);
        if (own === to) keeps.push(i);
        else if (own !== undefined) gives.push({ issue: i, from: own, to, worth: worth(own), stoodBy: p });
        let best: Change | null = null;
        for (const [q, theirs] of stands.entries()) {
          const from = theirs.get(i);
          if (q === p || from === undefined || from === to) continue;
          if (worth(from) > Math.max(1e-12, best?.worth ?? 0))
            best = { issue: i, from, to, worth: worth(from), stoodBy: q };
        }
        if (best !== null) gets.push(best);
      }
      const utility = utilities[p] as number;
      return {
        party: p,
        gives: gives.sort((a, b) => a.worth - b.worth || a.issue - b.issue),
        gets: gets.sort((a, b) => b.worth - a.worth || a.issue - b.issue),
        keeps,
        utility,
        gain: utility - preferences.reservation,
        assumed: preferences.assumed,
      };
    }),
  );
}
