/** Report text in, sourced candidates out: Arabic and English. */
export { type ReadContext, read } from './read.ts';
