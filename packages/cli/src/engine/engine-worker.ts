/** A thread of the command line: answers the engine's questions. Built into a file of its own. */
import { parentPort } from 'node:worker_threads';
import { type FromWorker, nodePort, serveEngine, type ToWorker } from '@wasit/engine/worker';

if (parentPort === null) throw new Error('this file runs as a worker thread');
serveEngine(nodePort<ToWorker, FromWorker>(parentPort));
