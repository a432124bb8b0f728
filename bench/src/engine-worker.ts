/** A thread for the rehearsals that the benchmark times. */
import { parentPort } from 'node:worker_threads';
import { type FromWorker, nodePort, serveEngine, type ToWorker } from '@wasit/engine/worker';

if (parentPort === null) throw new Error('this file runs as a worker thread');
serveEngine(nodePort<ToWorker, FromWorker>(parentPort));
