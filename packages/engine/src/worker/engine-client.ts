import type { Progress } from '../solutions/solve-scenario.ts';
import type { Result } from '../space/result.ts';
import type { FromWorker, Port, Question, ToWorker } from './protocol.ts';

/** A running worker as the host sees it. */
export interface EngineWorker {
  readonly port: Port<FromWorker, ToWorker>;
  /** Ends the thread at once. */
  terminate(): void;
}

/** How a question ended. `cut-off`: the thread had to be ended before it could answer (see `progress` so far). */
export type Outcome<T> =
  | { readonly kind: 'answered'; readonly result: Result<T> }
  | { readonly kind: 'cut-off' }
  | { readonly kind: 'fault'; readonly message: string };

export interface Running<T> {
  readonly outcome: Promise<Outcome<T>>;
  /** Asks to stop: with shared memory the best answer so far arrives within 100 ms; without, the thread is ended. */
  cancel(): void;
}

declare function setTimeout(handler: () => void, ms: number): unknown;
declare function clearTimeout(timer: unknown): void;

/** Grace after the time limit or a cancel before the thread is ended. */
const GRACE_MS = 2_000;

interface Waiting {
  readonly settle: (outcome: Outcome<unknown>) => void;
  readonly progress: Progress;
  timer: unknown;
}

/** Asks one worker thread; starts another when one had to be ended. */
export class EngineClient {
  readonly #spawn: () => EngineWorker;
  readonly #waiting = new Map<number, Waiting>();
  #worker: EngineWorker | null = null;
  #next = 1;

  constructor(spawn: () => EngineWorker) {
    this.#spawn = spawn;
  }

  ask<T>(
    question: Question,
    limits: { readonly ms: number; readonly memoryMb: number },
    progress: Progress = () => {},
  ): Running<T> {
    const id = this.#next++;
    const worker = this.#running();
    const shared = sharedFlag();
    const outcome = new Promise<Outcome<unknown>>((settle) => {
      // Questions queue in the worker, so the time limit alone cannot tell a stuck thread while others wait.
      const ahead = this.#waiting.size;
      const timer = setTimeout(
        () => {
          this.#end();
        },
        (limits.ms + GRACE_MS) * (ahead + 1),
      );
      this.#waiting.set(id, { settle, progress, timer });
    });
    worker.port.send({ type: 'start', id, question, limits, cancelFlag: shared });
    return {
      outcome: outcome as Promise<Outcome<T>>,
      cancel: () => {
        if (!this.#waiting.has(id)) return;
        if (shared === null) this.#end();
        else Atomics.store(new Int32Array(shared), 0, 1);
      },
    };
  }

  /** Ends the thread; questions still open end as `cut-off`. */
  close(): void {
    this.#end();
  }

  #running(): EngineWorker {
    if (this.#worker !== null) return this.#worker;
    const worker = this.#spawn();
    worker.port.listen((message) => {
      const waiting = this.#waiting.get(message.id);
      if (waiting === undefined) return;
      if (message.type === 'progress') {
        waiting.progress(message.event);
        return;
      }
      this.#waiting.delete(message.id);
      clearTimeout(waiting.timer);
      waiting.settle(
        message.type === 'result'
          ? { kind: 'answered', result: message.result }
          : { kind: 'fault', message: message.message },
      );
    });
    this.#worker = worker;
    return worker;
  }

  #end(): void {
    this.#worker?.terminate();
    this.#worker = null;
    const open = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const waiting of open) {
      clearTimeout(waiting.timer);
      waiting.settle({ kind: 'cut-off' });
    }
  }
}

/** Browsers share memory only on isolated pages. */
function sharedFlag(): SharedArrayBuffer | null {
  return typeof SharedArrayBuffer === 'undefined' ? null : new SharedArrayBuffer(4);
}
