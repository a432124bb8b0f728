import type { Scenario, Solved } from '@wasit/engine';
import type { Running } from '@wasit/engine/worker';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { EngineDesk } from '../../engine/engine-desk.ts';
import { type Answer, useAnswer } from '../../engine/use-engine.ts';
import { type Found, foundIn, nothingFound, toldMore } from './found.ts';

/** How long the frontier and the solutions may take, at first and each time more is asked for. */
const TIMES = [6_000, 30_000, 180_000];
const MEMORY_MB = 512;

export interface Solving {
  readonly state: Answer<Solved>['state'];
  /** What is known so far: it grows while the engine works, and stays when it is stopped. */
  readonly found: Found;
  readonly cancel: () => void;
  /** Asks again and gives it more time. */
  readonly again: () => void;
  /** There is no more time to give. */
  readonly longest: boolean;
}

/** Frontier and solutions of a scenario, asked anew whenever it changes; null asks nothing. */
export const useSolved = (desk: EngineDesk, scenario: Scenario | null): Solving => {
  const [turn, setTurn] = useState(0);
  const running = useRef<Running<Solved> | null>(null);
  const asked = useRef<{ scenario: Scenario | null; turn: number } | null>(null);
  if (asked.current?.scenario !== scenario || asked.current.turn !== turn) {
    asked.current = { scenario, turn };
  }
  const about = asked.current;
  const [told, setTold] = useState<{ readonly about: unknown; readonly found: Found }>({
    about: null,
    found: nothingFound,
  });
  const answer = useAnswer<Solved>(scenario === null ? null : about, () => {
    const limits = { ms: TIMES[Math.min(turn, TIMES.length - 1)] ?? 0, memoryMb: MEMORY_MB };
    const question = { kind: 'solve' as const, scenario: scenario as Scenario };
    running.current = desk.solver.ask<Solved>(question, limits, (event) =>
      setTold((before) => {
        // What was told of an older question says nothing of this one; of the same scenario it is kept.
        if (asked.current !== about) return before;
        return { about, found: toldMore(before.about === about ? before.found : nothingFound, event) };
      }),
    );
    return running.current;
  });
  const cancel = useCallback(() => running.current?.cancel(), []);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  const longest = turn >= TIMES.length - 1;
  const { state, value } = answer;
  const found = useMemo(
    () => (value !== null ? foundIn(value) : told.about === about ? told.found : nothingFound),
    [value, told, about],
  );
  return useMemo(() => ({ state, found, cancel, again, longest }), [state, found, cancel, again, longest]);
};
