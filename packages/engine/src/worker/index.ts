export { EngineClient, type EngineWorker, type Outcome, type Running } from './engine-client.ts';
export { type FromWorker, nodePort, type Port, type Question, type ToWorker, webPort } from './protocol.ts';
export { type ParallelRehearsal, rehearseInParallel, type StopSignal } from './rehearse-in-parallel.ts';
export { answer, serveEngine } from './serve-engine.ts';
