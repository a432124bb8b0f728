/** Threads for long work, where the program is built; run from its sources it does the work itself. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type EngineWorker, nodePort } from '@wasit/engine/worker';

const built = fileURLToPath(new URL('./engine-worker.mjs', import.meta.url));

/** How many threads work at once when nobody says: one a processor. */
export const processors = (): number => availableParallelism();

/** Starts a thread, or null where there is no built file to start it from. */
export const threads = (): (() => EngineWorker) | null => {
  if (!existsSync(built)) return null;
  return () => {
    const worker = new Worker(built);
    return {
      port: nodePort(worker),
      terminate: () => {
        void worker.terminate();
      },
    };
  };
};
