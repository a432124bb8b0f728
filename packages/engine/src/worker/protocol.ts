import type { Inside } from '../advice/best-inside.ts';
import type { Scenario } from '../preferences/scenario.ts';
import type { Progress } from '../solutions/solve-scenario.ts';
import type { Result } from '../space/result.ts';
import type { RehearsalQuestion } from './rehearsal-desk.ts';

/** What a worker can be asked. All of it can be cloned between threads. */
export type Question =
  | { readonly kind: 'solve'; readonly scenario: Scenario }
  | { readonly kind: 'best-inside'; readonly scenario: Scenario; readonly inside: Inside }
  | { readonly kind: 'standing'; readonly scenario: Scenario; readonly package: readonly number[] }
  | { readonly kind: 'improvements'; readonly scenario: Scenario; readonly package: readonly number[] }
  | { readonly kind: 'nearest-better'; readonly scenario: Scenario; readonly package: readonly number[] }
  | RehearsalQuestion;

/** Host to worker. `cancelFlag` holds one Int32; any value but 0 cancels at once, even in mid computation. */
export type ToWorker = {
  readonly type: 'start';
  readonly id: number;
  readonly question: Question;
  readonly limits: { readonly ms: number; readonly memoryMb: number };
  readonly cancelFlag: SharedArrayBuffer | null;
};

/**
 * Worker to host. While it computes: `progress` messages (see `Progress`: share done, frontiers to draw, solutions
 * as they are found; what comes later replaces what came before). At the end one `result`, which says it all
 * again, or a `fault`, which is a programming error of the engine; refusals are results.
 */
export type FromWorker =
  | { readonly type: 'progress'; readonly id: number; readonly event: Parameters<Progress>[0] }
  | { readonly type: 'result'; readonly id: number; readonly result: Result<unknown> }
  | { readonly type: 'fault'; readonly id: number; readonly message: string };

/** One end of a channel, the same for Node's worker_threads and for web workers. */
export interface Port<In, Out> {
  send(message: Out): void;
  listen(handler: (message: In) => void): void;
}

interface NodeEnd {
  postMessage(message: unknown): void;
  on(event: 'message', handler: (message: unknown) => void): unknown;
}

interface WebEnd {
  postMessage(message: unknown): void;
  addEventListener(event: 'message', handler: (event: { readonly data: unknown }) => void): void;
}

/** A `parentPort`, `Worker` or `MessagePort` of node:worker_threads. */
export function nodePort<In, Out>(end: NodeEnd): Port<In, Out> {
  return {
    send: (message) => {
      end.postMessage(message);
    },
    listen: (handler) => {
      end.on('message', (message) => {
        handler(message as In);
      });
    },
  };
}

/** A web `Worker`, or `self` inside one. */
export function webPort<In, Out>(end: WebEnd): Port<In, Out> {
  return {
    send: (message) => {
      end.postMessage(message);
    },
    listen: (handler) => {
      end.addEventListener('message', (event) => {
        handler(event.data as In);
      });
    },
  };
}
