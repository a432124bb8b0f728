import type { Scenario, Solved } from '@wasit/engine';
import type { Running } from '@wasit/engine/worker';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { EngineDesk } from '../../engine/engine-desk.ts';
import { type Answer, useAnswer } from '../../engine/use-engine.ts';

/** How long the frontier and the solutions may take, at first and each time more is asked for. */
const TIMES = [6_000, 30_000, 180_000];
const MEMORY_MB = 512;

export interface Solving {
  readonly answer: Answer<Solved>;
  /** Share of the frontier that is done, 0 to 1. */
  readonly share: number;
  readonly cancel: () => void;
  /** Asks again and gives it more time. */
  readonly again: () => void;
  /** There is no more time to give. */
  readonly longest: boolean;
}

/** Frontier and solutions of a scenario, asked anew whenever it changes; null asks nothing. */
export const useSolved = (desk: EngineDesk, scenario: Scenario | null): Solving => {
  const [share, setShare] = useState(0);
  const [turn, setTurn] = useState(0);
  const running = useRef<Running<Solved> | null>(null);
  const asked = useRef<{ scenario: Scenario | null; turn: number } | null>(null);
  if (asked.current?.scenario !== scenario || asked.current.turn !== turn) {
    asked.current = { scenario, turn };
  }
  const answer = useAnswer<Solved>(scenario === null ? null : asked.current, () => {
    setShare(0);
    const limits = { ms: TIMES[Math.min(turn, TIMES.length - 1)] ?? 0, memoryMb: MEMORY_MB };
    const question = { kind: 'solve' as const, scenario: scenario as Scenario };
    running.current = desk.solver.ask<Solved>(question, limits, (event) => {
      if (event.kind === 'frontier') setShare(event.share);
    });
    return running.current;
  });
  const cancel = useCallback(() => running.current?.cancel(), []);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  const longest = turn >= TIMES.length - 1;
  return useMemo(() => ({ answer, share, cancel, again, longest }), [answer, share, cancel, again, longest]);
};
