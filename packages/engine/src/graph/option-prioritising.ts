import { type Condition, holds } from './condition.ts';

/**
 * Ranks of states from preference statements, most important first: of two states the one that satisfies the
 * first statement on which they differ is preferred (statement q of k weighs 2^(k−q)). States alike on every
 * statement tie. Returns dense ranks from 0 (worst). Compared statement by statement, so any number of
 * statements stays exact. Cost O(states × statements + sort).
 * Source: Fang, Hipel, Kilgour and Peng, "A decision support system for interactive decision making", 2003.
 */
export function ranksFromStatements(decimals: Int32Array, statements: readonly Condition[]): Int32Array {
  const keys = Array.from(decimals, (d) => statements.map((c) => (holds(c, d) ? '1' : '0')).join(''));
  const rankOf = new Map([...new Set(keys)].sort().map((key, rank) => [key, rank]));
  return Int32Array.from(keys, (key) => rankOf.get(key) as number);
}
