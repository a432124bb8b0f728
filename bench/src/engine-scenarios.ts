import { type HyperRectangle, type Party, preferences, type Scenario } from '@wasit/engine';

/** A small seeded generator, so that every run and every peer sees the same scenarios. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

export type Mood = 'random' | 'opposed';

/**
 * Additive scenarios. `random`: all weights and evaluations independent. `opposed`: nearly constant-sum, as each
 * option splits a pie among the parties (plus 2 % noise) and weights differ by at most 5 %.
 */
export function additive(
  parties: number,
  issues: number,
  options: number,
  mood: Mood,
  seed: number,
): Scenario {
  const random = seeded(seed);
  const decimals = (x: number): number => Math.round(x * 1e6) / 1e6;
  const base = Array.from({ length: issues }, () => 0.2 + random());
  const weights = Array.from({ length: parties }, () =>
    base.map((weight) => (mood === 'opposed' ? weight * (0.975 + 0.05 * random()) : 0.2 + random())),
  );
  const tables = Array.from({ length: issues }, () =>
    Array.from({ length: options }, () => {
      if (mood === 'random') return Array.from({ length: parties }, random);
      const slices = Array.from({ length: parties }, () => -Math.log(1 - random()));
      const whole = slices.reduce((a, b) => a + b, 0);
      return slices.map((slice) => slice / whole + 0.02 * random());
    }),
  );
  return {
    space: {
      name: `${mood}-${parties}x${issues}x${options}`,
      issues: Array.from({ length: issues }, (_, i) => ({
        id: String(i + 1),
        name: `Issue ${i + 1}`,
        kind: 'categorical',
        options: Array.from({ length: options }, (_, o) => ({ id: `o${o}`, name: `Option ${o}` })),
      })),
    },
    constraints: [],
    parties: weights.map((row, p): Party => {
      // The largest evaluation of each issue is 1, so that readers with and without GENIUS's division agree.
      const columns = tables.map((table) => table.map((option) => option[p] ?? 0));
      const largest = columns.map((column) => Math.max(...column));
      const scaled = row.map((weight, i) => weight * (largest[i] ?? 0));
      const sum = scaled.reduce((a, b) => a + b, 0);
      return {
        id: `party-${p + 1}`,
        name: `Party ${p + 1}`,
        preferences: preferences({
          cap: 1,
          values: columns.map((column, i) => ({
            issue: String(i + 1),
            weight: (scaled[i] ?? 0) / sum,
            value: { kind: 'table', values: column.map((x) => decimals(x / (largest[i] ?? 1))) },
          })),
        }),
      };
    }),
  };
}

/** Two parties over integer issues with hyper-rectangles of one to four ranges. */
export function rectangles(issues: number, options: number, count: number, seed: number): Scenario {
  const random = seeded(seed);
  const party = (p: number): Party => {
    const list: HyperRectangle[] = Array.from({ length: count }, () => {
      const chosen = new Set(
        Array.from({ length: 1 + Math.floor(random() * 4) }, () => Math.floor(random() * issues)),
      );
      return {
        utility: 1 + Math.floor(random() * 99),
        weight: 1,
        includes: [...chosen].map((i) => {
          const [a, b] = [Math.floor(random() * options), Math.floor(random() * options)];
          return { issue: String(i + 1), from: Math.min(a, b), to: Math.max(a, b) };
        }),
        excludes: [],
      };
    });
    const maximum = list.reduce((sum, each) => sum + each.utility, 0);
    return {
      id: `party-${p}`,
      name: `Party ${p}`,
      preferences: preferences({
        cap: 1,
        rectangles: { maximum, root: { aggregation: 'sum', weight: 1, rectangles: list, groups: [] } },
      }),
    };
  };
  return {
    space: {
      name: `rectangles-${issues}x${options}x${count}`,
      issues: Array.from({ length: issues }, (_, i) => ({
        id: String(i + 1),
        name: `Issue ${i + 1}`,
        kind: 'integer',
        options: Array.from({ length: options }, (_, o) => ({ id: String(o), name: String(o), value: o })),
      })),
    },
    constraints: [],
    parties: [party(1), party(2)],
  };
}
