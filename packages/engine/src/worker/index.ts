export { EngineClient, type EngineWorker, type Outcome, type Running } from './engine-client.ts';
export { type FromWorker, nodePort, type Port, type Question, type ToWorker, webPort } from './protocol.ts';
export { answer, serveEngine } from './serve-engine.ts';
