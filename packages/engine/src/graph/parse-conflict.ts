import { type Condition, readCondition } from './condition.ts';
import {
  type Conflict,
  type ConflictOption,
  type Direction,
  denseRanks,
  type MoveGraph,
} from './conflict.ts';
import { ExplicitMoves } from './explicit-moves.ts';
import { feasibleStates, MAX_OPTIONS_PER_CONFLICT, MAX_STATES } from './feasible-states.ts';
import { OptionMoves } from './option-moves.ts';
import { ranksFromStatements } from './option-prioritising.ts';
import { type ConflictResult, Refused, refusable } from './refusal.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads and checks a conflict as JSON: `decision_makers`, and either `options` (with `states`, or without: then
 * every pattern that meets none of `infeasible_conditions`; listed states are the feasible ones as they stand) or `states`/`n_states` with `moves`. Preferences
 * from `payoffs`, else `ranking` (groups of state indices, best first), else `option_priorities` (statements
 * per decision maker, most important first). `moves_are_explicit`: `moves[dm][index]` is used as given. In
 * option form the options define the moves; given `moves` that differ from them are taken as explicit, since
 * they then say more than the options do. Fields it does not know are left alone.
 *
 * Returns the first refusal with its place. Cost: linear in the input, plus the moves' index.
 */
export function parseConflict(json: unknown): ConflictResult<Conflict> {
  return refusable(() => readConflict(json));
}

function readConflict(json: unknown): Conflict {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new Refused('not-an-object', '', 'a conflict is a JSON object');
  }
  const given = json as Json;
  const decisionMakers = readDecisionMakers(given.decision_makers);
  const explicit = given.moves_are_explicit === true || !Array.isArray(given.options);
  const options = Array.isArray(given.options) ? readOptions(given.options, decisionMakers.length) : [];
  const { stateCount, decimals, labels } = readStates(given, options);
  const listed = given.moves == null ? null : readMoves(given.moves, decisionMakers.length, stateCount);
  const moves = chooseMoves(explicit, listed, options, decisionMakers.length, stateCount, decimals);
  const ranks = readPreferences(given, decisionMakers.length, stateCount, decimals, options.length);
  return {
    id: typeof given.id === 'string' ? given.id : '',
    title: typeof given.title === 'string' ? given.title : '',
    decisionMakers,
    options,
    stateCount,
    decimals,
    labels,
    moves,
    ranks,
  };
}

function readDecisionMakers(given: unknown): string[] {
  const list = asArray(given, 'decision_makers');
  if (list.length === 0) throw new Refused('field-invalid', 'decision_makers', 'at least one is needed');
  return list.map((dm, i) => {
    if (typeof dm === 'string') return dm;
    const name = typeof dm === 'object' && dm !== null ? (dm as Json).name : undefined;
    if (typeof name === 'string') return name;
    throw new Refused('field-invalid', `decision_makers[${i}]`, 'a name is needed');
  });
}

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  both: 'both',
  fwd: 'forward',
  forward: 'forward',
  back: 'back',
  bwd: 'back',
  backward: 'back',
  none: 'fixed',
  fixed: 'fixed',
};

function readOptions(list: readonly unknown[], dmCount: number): ConflictOption[] {
  if (list.length > MAX_OPTIONS_PER_CONFLICT) {
    throw new Refused('too-many-options', 'options', `at most ${MAX_OPTIONS_PER_CONFLICT}`);
  }
  const seen = new Set<number>();
  return list.map((entry, k): ConflictOption => {
    const place = `options[${k}]`;
    const option = asObject(entry, place);
    const bit = option.bit === undefined ? k : asIndex(option.bit, list.length, `${place}.bit`);
    if (seen.has(bit)) throw new Refused('option-duplicate', `${place}.bit`, `bit ${bit} occurs twice`);
    seen.add(bit);
    if (!isIndex(option.dm, dmCount)) {
      throw new Refused('decision-maker-unknown', `${place}.dm`, 'no such decision maker');
    }
    const direction = DIRECTIONS[String(option.direction ?? 'both')];
    if (direction === undefined) {
      throw new Refused('field-invalid', `${place}.direction`, 'one of both, fwd, back, fixed');
    }
    return { bit, name: String(option.name ?? ''), dm: option.dm, direction };
  });
}

function readInfeasible(given: unknown, optionCount: number): Condition[] {
  if (given == null) return [];
  return asArray(given, 'infeasible_conditions').map((c, k) =>
    readCondition(c, optionCount, `infeasible_conditions[${k}]`),
  );
}

type States = {
  readonly stateCount: number;
  readonly decimals: Int32Array | null;
  readonly labels: readonly string[];
};

function readStates(given: Json, options: readonly ConflictOption[]): States {
  if (!Array.isArray(given.states)) {
    if (options.length > 0) {
      const infeasible = readInfeasible(given.infeasible_conditions, options.length);
      const decimals = feasibleStates(options.length, infeasible);
      return { stateCount: decimals.length, decimals, labels: Array.from(decimals, String) };
    }
    if (given.n_states === undefined)
      throw new Refused('field-missing', 'states', 'states or options are needed');
    const stateCount = asIndex(given.n_states, MAX_STATES + 1, 'n_states');
    if (stateCount === 0) throw new Refused('no-feasible-state', 'n_states', 'a conflict needs a state');
    return { stateCount, decimals: null, labels: Array.from({ length: stateCount }, (_, s) => String(s)) };
  }
  const list: readonly unknown[] = given.states;
  if (list.length === 0) throw new Refused('no-feasible-state', 'states', 'a conflict needs a state');
  if (list.length > MAX_STATES) throw new Refused('too-many-states', 'states', `at most ${MAX_STATES}`);
  if (given.n_states !== undefined && given.n_states !== list.length) {
    throw new Refused('field-invalid', 'n_states', `there are ${list.length} states`);
  }
  // Explicit moves need no patterns: states may then be mere labels.
  const named = (state: unknown): boolean =>
    typeof state === 'object' && state !== null && !('decimal' in state);
  const patterned = options.length > 0 && !(given.moves_are_explicit === true && list.some(named));
  const labels: string[] = [];
  const decimals = new Int32Array(list.length);
  const seen = new Set<number>();
  for (const [s, entry] of list.entries()) {
    const place = `states[${s}]`;
    const state = typeof entry === 'number' ? { decimal: entry } : asObject(entry, place);
    if (state.index !== undefined && state.index !== s) {
      throw new Refused('field-invalid', `${place}.index`, `states are listed by index; ${s} is expected`);
    }
    labels.push(String(state.label ?? state.yn ?? state.decimal ?? s));
    if (!patterned) continue;
    const decimal = asIndex(state.decimal, 2 ** options.length, `${place}.decimal`);
    if (seen.has(decimal))
      throw new Refused('state-duplicate', `${place}.decimal`, `${decimal} occurs twice`);
    seen.add(decimal);
    decimals[s] = decimal;
  }
  return { stateCount: list.length, decimals: patterned ? decimals : null, labels };
}

function readMoves(given: unknown, dmCount: number, stateCount: number): number[][][] {
  const perDm = asArray(given, 'moves', dmCount);
  return perDm.map((one, dm) =>
    asArray(one, `moves[${dm}]`, stateCount).map((targets, s) => {
      const list = asArray(targets, `moves[${dm}][${s}]`);
      for (const t of list) {
        if (!isIndex(t, stateCount))
          throw new Refused('state-unknown', `moves[${dm}][${s}]`, 'no such state');
      }
      return list as number[];
    }),
  );
}

function chooseMoves(
  explicit: boolean,
  listed: number[][][] | null,
  options: readonly ConflictOption[],
  dmCount: number,
  stateCount: number,
  decimals: Int32Array | null,
): MoveGraph {
  if (explicit || decimals === null) {
    if (listed === null) throw new Refused('field-missing', 'moves', 'explicit moves are needed');
    return new ExplicitMoves(stateCount, listed);
  }
  const derived = new OptionMoves(options, dmCount, decimals);
  return listed === null || agree(derived, listed) ? derived : new ExplicitMoves(stateCount, listed);
}

function agree(derived: MoveGraph, listed: readonly (readonly (readonly number[])[])[]): boolean {
  return listed.every((perState, dm) =>
    perState.every((list, s) => {
      const own = derived.targets(dm, s);
      const sorted = [...new Set(list)].sort((a, b) => a - b);
      return own.length === sorted.length && own.every((t, k) => t === sorted[k]);
    }),
  );
}

function readPreferences(
  given: Json,
  dmCount: number,
  stateCount: number,
  decimals: Int32Array | null,
  optionCount: number,
): Int32Array[] {
  if (given.payoffs != null) {
    return asArray(given.payoffs, 'payoffs', dmCount).map((row, dm) => {
      const list = asArray(row, `payoffs[${dm}]`, stateCount);
      const bad = list.findIndex((p) => typeof p !== 'number' || !Number.isFinite(p));
      if (bad >= 0) throw new Refused('field-invalid', `payoffs[${dm}][${bad}]`, 'not a finite number');
      return denseRanks(list as number[]);
    });
  }
  if (given.ranking != null) {
    return asArray(given.ranking, 'ranking', dmCount).map((groups, dm) =>
      readRanking(groups, dm, stateCount),
    );
  }
  if (given.option_priorities != null && decimals !== null) {
    const perDm = asArray(given.option_priorities, 'option_priorities', dmCount);
    return perDm.map((statements, dm) => {
      const place = `option_priorities[${dm}]`;
      const read = asArray(statements, place).map((c, k) => readCondition(c, optionCount, `${place}[${k}]`));
      return ranksFromStatements(decimals, read);
    });
  }
  throw new Refused('payoffs-missing', 'payoffs', 'payoffs, ranking or option_priorities are needed');
}

function readRanking(groups: unknown, dm: number, stateCount: number): Int32Array {
  const place = `ranking[${dm}]`;
  const list = asArray(groups, place);
  const ranks = new Int32Array(stateCount).fill(-1);
  for (const [k, group] of list.entries()) {
    for (const s of Array.isArray(group) ? (group as unknown[]) : [group]) {
      if (!isIndex(s, stateCount)) throw new Refused('state-unknown', `${place}[${k}]`, 'no such state');
      if (ranks[s] !== -1)
        throw new Refused('state-duplicate', `${place}[${k}]`, `state ${s} is ranked twice`);
      ranks[s] = list.length - 1 - k;
    }
  }
  const missing = ranks.indexOf(-1);
  if (missing >= 0) throw new Refused('payoffs-missing', place, `state ${missing} is not ranked`);
  return denseRanks(ranks);
}

const isIndex = (x: unknown, below: number): x is number =>
  typeof x === 'number' && Number.isInteger(x) && x >= 0 && x < below;

function asIndex(x: unknown, below: number, place: string): number {
  if (isIndex(x, below)) return x;
  throw new Refused('field-invalid', place, `a whole number from 0 to ${below - 1} is needed`);
}

function asObject(x: unknown, place: string): Json {
  if (typeof x === 'object' && x !== null && !Array.isArray(x)) return x as Json;
  throw new Refused('not-an-object', place, 'an object is needed');
}

function asArray(x: unknown, place: string, length?: number): readonly unknown[] {
  if (x === undefined || x === null) throw new Refused('field-missing', place, 'a list is needed');
  if (!Array.isArray(x)) throw new Refused('field-invalid', place, 'a list is needed');
  if (length !== undefined && x.length !== length) {
    throw new Refused('field-invalid', place, `${length} entries are needed, ${x.length} given`);
  }
  return x;
}
