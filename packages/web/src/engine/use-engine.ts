import type { RehearsalProgress } from '@wasit/engine';
import type { Outcome, Running } from '@wasit/engine/worker';
import { useCallback, useEffect, useRef, useState } from 'react';
import { EngineDesk } from './engine-desk.ts';

/** The engine's threads for as long as the page is shown. */
export const useEngineDesk = (): EngineDesk => {
  const [desk] = useState(() => new EngineDesk());
  useEffect(() => () => desk.close(), [desk]);
  return desk;
};

export interface Answer<T> {
  /** The answer to `about`; null while there is none, or when it was refused. */
  readonly value: T | null;
  /** What the answer is about: it may be older than what was asked last. */
  readonly about: unknown;
  readonly state: 'waiting' | 'answered' | 'refused' | 'cut-off' | 'fault';
  /** The engine's code of a refusal. */
  readonly code: string | null;
}

const nothing: Answer<never> = { value: null, about: null, state: 'waiting', code: null };

const answerOf = <T>(outcome: Outcome<T>, about: unknown): Answer<T> => {
  if (outcome.kind !== 'answered') return { ...nothing, about, state: outcome.kind };
  const { result } = outcome;
  return result.ok
    ? { value: result.value, about, state: 'answered', code: null }
    : { value: null, about, state: 'refused', code: result.error.code };
};

/**
 * Asks whenever `about` changes. While a question runs, only the newest one waits behind it; an answer to what
 * is no longer asked is dropped. `ask` is read when it is needed; `about` null asks nothing.
 */
export const useAnswer = <T>(about: unknown, ask: () => Running<T>): Answer<T> => {
  const [answer, setAnswer] = useState<Answer<T>>(nothing);
  const newest = useRef<{ about: unknown; ask: () => Running<T> }>({ about, ask });
  const busy = useRef<boolean>(false);
  // A page may be taken down and put up again (React does it while one works on the pages): what was asked
  // before that is of another life.
  const life = useRef(0);
  newest.current = { about, ask };

  const go = useCallback(async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    const own = life.current;
    for (;;) {
      const asked = newest.current;
      if (asked.about === null) break;
      const outcome = await asked.ask().outcome;
      if (life.current !== own) return;
      if (Object.is(newest.current.about, asked.about)) {
        setAnswer(answerOf(outcome, asked.about));
        break;
      }
    }
    busy.current = false;
  }, []);

  useEffect(
    () => () => {
      life.current += 1;
      busy.current = false;
    },
    [],
  );
  useEffect(() => {
    if (about !== null) void go();
  }, [about, go]);
  return Object.is(answer.about, about) ? answer : { ...nothing, about };
};

export interface Work<T> {
  readonly answer: Answer<T> | null;
  readonly running: boolean;
  readonly progress: RehearsalProgress | null;
  readonly start: (about: unknown, ask: (progress: (done: RehearsalProgress) => void) => Running<T>) => void;
  readonly cancel: () => void;
}

/** Work that is started by hand, tells its progress and can be cancelled. Starting again drops what ran. */
export const useWork = <T>(): Work<T> => {
  const [answer, setAnswer] = useState<Answer<T> | null>(null);
  const [progress, setProgress] = useState<RehearsalProgress | null>(null);
  const [running, setRunning] = useState<Running<T> | null>(null);
  const current = useRef<Running<T> | null>(null);
  useEffect(() => () => current.current?.cancel(), []);
  return {
    answer,
    running: running !== null,
    progress,
    start: (about, ask) => {
      current.current?.cancel();
      setProgress(null);
      const asked = ask(setProgress);
      current.current = asked;
      setRunning(asked);
      void asked.outcome.then((outcome) => {
        if (current.current !== asked) return;
        current.current = null;
        setRunning(null);
        setAnswer(answerOf(outcome, about));
      });
    },
    cancel: () => running?.cancel(),
  };
};
