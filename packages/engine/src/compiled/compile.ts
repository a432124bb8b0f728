import type { Scenario } from '../preferences/scenario.ts';
import {
  type Aggregate,
  type Conjunction,
  conjunction,
  type PayingClause,
  type Positions,
  positionsOf,
  rectangleClauses,
} from './clauses.ts';
import { cellOf, type Quantum, quantum } from './quantum.ts';
import { optionWorths } from './worth.ts';

/** At most `count` of these options. */
export interface Counter {
  readonly count: number;
  /** Options counted, by issue position; the number is how often the option counts. */
  readonly counted: ReadonlyMap<number, Uint8Array>;
}

/**
 * A scenario ready for computing: positions instead of ids, utilities as whole numbers of units.
 * `terms[i][o * parties + p]` is what option `o` of issue `i` adds to party `p`.
 */
export interface Compiled {
  readonly scenario: Scenario;
  readonly parties: number;
  readonly sizes: Int32Array;
  readonly quanta: readonly Quantum[];
  /** Resolution cells in one unit, a party. */
  readonly cellsPerUnit: Float64Array;
  readonly cellsPerOne: Float64Array;
  readonly terms: readonly Float64Array[];
  readonly caps: Float64Array;
  /** Reservation values in cells. */
  readonly floors: Float64Array;
  readonly reservations: Float64Array;
  readonly paying: readonly (PayingClause & { readonly units: number })[];
  readonly aggregates: readonly Aggregate[];
  readonly forbidden: readonly Conjunction[];
  readonly counters: readonly Counter[];
}

/** Cost: linear in options x parties plus ranges x options. The scenario must have been checked. */
export function compile(scenario: Scenario): Compiled {
  const at = positionsOf(scenario.space);
  const parties = scenario.parties.length;
  const m = scenario.space.issues.length;
  const terms = scenario.space.issues.map((issue) => new Float64Array(issue.options.length * parties));
  const quanta: Quantum[] = [];
  const paying: (PayingClause & { units: number })[] = [];
  const aggregates: Aggregate[] = [];
  for (const [p, party] of scenario.parties.entries()) {
    const { preferences } = party;
    const table: number[][] = Array.from({ length: m }, () => []);
    for (const part of preferences.values) {
      const i = at.issue.get(part.issue) ?? -1;
      const issue = scenario.space.issues[i];
      if (issue !== undefined) table[i] = optionWorths(issue, part);
    }
    const clauses: PayingClause[] = preferences.interactions
      .filter((interaction) => interaction.adds !== 0)
      .map((interaction) => ({ party: p, worth: interaction.adds, ...conjunction(at, interaction.when) }));
    if (preferences.rectangles !== null) {
      const fromRectangles = rectangleClauses(at, p, preferences.rectangles);
      clauses.push(...fromRectangles.clauses);
      aggregates.push(...fromRectangles.aggregates);
    }
    const mine = aggregates.filter((aggregate) => aggregate.party === p);
    const reach =
      table.reduce((sum, row) => sum + row.reduce((most, worth) => Math.max(most, Math.abs(worth)), 0), 0) +
      clauses.reduce((sum, clause) => sum + Math.abs(clause.worth), 0) +
      mine.reduce((sum, aggregate) => sum + aggregate.reach, 0);
    const numbers = mine.length > 0 ? [Math.PI] : [...table.flat(), ...clauses.map((clause) => clause.worth)];
    const q = quantum(numbers, Math.max(reach, Math.abs(preferences.cap ?? 0)), parties);
    quanta.push(q);
    for (const [i, row] of table.entries()) {
      const target = terms[i];
      for (const [o, worth] of row.entries())
        if (target !== undefined) target[o * parties + p] = Math.round(worth * q.perOne);
    }
    for (const clause of clauses) {
      const units = Math.round(clause.worth * q.perOne);
      paying.push({ ...clause, units });
    }
  }
  const cellsPerOne = Float64Array.from(quanta, (q) => q.cellsPerOne);
  const reservations = Float64Array.from(scenario.parties, (party) => party.preferences.reservation);
  return {
    scenario,
    parties,
    sizes: Int32Array.from(at.sizes),
    quanta,
    cellsPerUnit: Float64Array.from(quanta, (q) => q.cellsPerOne / q.perOne),
    cellsPerOne,
    terms,
    caps: Float64Array.from(scenario.parties, (party, p) => {
      const { cap } = party.preferences;
      return cap === null ? Number.POSITIVE_INFINITY : cap * (quanta[p]?.perOne ?? 1);
    }),
    reservations,
    floors: reservations.map((r, p) => cellOf(r, cellsPerOne[p] ?? 1)),
    paying,
    aggregates,
    ...hardParts(scenario, at),
  };
}

function hardParts(scenario: Scenario, at: Positions): { forbidden: Conjunction[]; counters: Counter[] } {
  const forbidden: Conjunction[] = [];
  const counters: Counter[] = [];
  for (const constraint of scenario.constraints) {
    switch (constraint.kind) {
      case 'requires':
        forbidden.push(conjunction(at, constraint.if, constraint.then));
        break;
      case 'excludes':
        forbidden.push(conjunction(at, constraint.together));
        break;
      case 'at-most': {
        const counted = new Map<number, Uint8Array>();
        for (const literal of constraint.of) {
          const i = at.issue.get(literal.issue) ?? -1;
          const row = counted.get(i) ?? new Uint8Array(at.sizes[i] ?? 0);
          const o = at.option[i]?.get(literal.option) ?? -1;
          row[o] = (row[o] ?? 0) + 1;
          counted.set(i, row);
        }
        counters.push({ count: constraint.count, counted });
      }
    }
  }
  return { forbidden, counters };
}
