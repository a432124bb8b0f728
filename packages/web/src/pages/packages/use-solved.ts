import type { Scenario, Solved } from '@wasit/engine';
import type { Running } from '@wasit/engine/worker';
import { useRef, useState } from 'react';
import type { EngineDesk } from '../../engine/engine-desk.ts';
import { type Answer, useAnswer } from '../../engine/use-engine.ts';

/** How long the frontier and the solutions may take in the browser. */
const MOST = { ms: 20_000, memoryMb: 512 };

export interface Solving {
  readonly answer: Answer<Solved>;
  /** Share of the frontier that is done, 0 to 1. */
  readonly share: number;
  readonly cancel: () => void;
  readonly again: () => void;
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
    const question = { kind: 'solve' as const, scenario: scenario as Scenario };
    running.current = desk.solver.ask<Solved>(question, MOST, (event) => {
      if (event.kind === 'frontier') setShare(event.share);
    });
    return running.current;
  });
  return {
    answer,
    share,
    cancel: () => running.current?.cancel(),
    again: () => setTurn(turn + 1),
  };
};
