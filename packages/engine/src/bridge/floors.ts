import type { Compiled } from '../compiled/compile.ts';
import { cellOf } from '../compiled/quantum.ts';

/**
 * The least sum of units with which `party` reaches `utility`, told apart at the engine's resolution (one cell,
 * 1e-9 for utilities of ordinary size); Infinity where its cap keeps it from ever reaching it.
 */
export function floorUnits(compiled: Compiled, party: number, utility: number): number {
  const cells = cellOf(utility, compiled.cellsPerOne[party] as number);
  const perUnit = compiled.cellsPerUnit[party] as number;
  let units = Math.ceil((cells - 0.501) / perUnit);
  while (cellOf(units, perUnit) < cells) units++;
  while (cellOf(units - 1, perUnit) >= cells) units--;
  return units <= (compiled.caps[party] as number) ? units : Number.POSITIVE_INFINITY;
}
