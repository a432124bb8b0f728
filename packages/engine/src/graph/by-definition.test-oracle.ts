import type { Concept } from './conflict.ts';

/** A conflict as plain lists, for the oracle. */
export type PlainConflict = {
  readonly dms: number;
  readonly states: number;
  readonly moves: readonly (readonly (readonly number[])[])[];
  readonly payoffs: readonly (readonly number[])[];
};

/** R_H(s) or R⁺_H(s) by following every legal sequence, breadth first over (state, last mover). */
function reach(c: PlainConflict, movers: readonly number[], from: number, improving: boolean): Set<number> {
  const seen = new Set<string>();
  const found = new Set<number>();
  let layer: [number, number][] = [[from, -1]];
  while (layer.length > 0) {
    const next: [number, number][] = [];
    for (const [s, last] of layer) {
      for (const dm of movers) {
        if (dm === last) continue;
        for (const t of c.moves[dm]?.[s] ?? []) {
          if (improving && at(c, dm, t) <= at(c, dm, s)) continue;
          found.add(t);
          if (seen.has(`${t}/${dm}`)) continue;
          seen.add(`${t}/${dm}`);
          next.push([t, dm]);
        }
      }
    }
    layer = next;
  }
  return found;
}

const at = (c: PlainConflict, dm: number, s: number): number => c.payoffs[dm]?.[s] ?? Number.NaN;

/** Stability by the text of the definitions, state by state; for one decision maker or a coalition. */
export function stableByDefinition(c: PlainConflict, members: readonly number[], concept: Concept): number[] {
  const others = Array.from({ length: c.dms }, (_, j) => j).filter((j) => !members.includes(j));
  const better = (u: number, s: number): boolean => members.every((j) => at(c, j, u) > at(c, j, s));
  const stable: number[] = [];
  for (let s = 0; s < c.states; s++) {
    const improvements = [...reach(c, members, s, false)].filter((u) => better(u, s));
    const ok = improvements.every((u) => {
      if (concept === 'nash') return false;
      const answers = [...reach(c, others, u, concept === 'seq')];
      return answers.some(
        (t) =>
          !better(t, s) &&
          (concept !== 'smr' || [...reach(c, members, t, false)].every((v) => !better(v, s))),
      );
    });
    if (ok) stable.push(s);
  }
  return stable;
}
