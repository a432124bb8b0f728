/** Builders, law checks and sample logs. Imported by tests only. */
export { CaseBuilder, countingIds, insider, tickingClock } from './case-builder.ts';
export { caseFrom, randomCase, randomViewer, type Step, step, viewers } from './random-log.ts';
export { blankReading, smallReading } from './small-reading.ts';
