export * from './log/audience.ts';
export * from './log/canonical-json.ts';
export * from './log/chain.ts';
export * from './log/digest.ts';
export * from './log/event.ts';
export * from './log/jsonl.ts';
export * from './reading/reading.ts';
