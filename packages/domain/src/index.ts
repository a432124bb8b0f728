export * from './reading/reading.ts';
