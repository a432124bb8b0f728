/** Report text in, sourced candidates out: Arabic and English. */

export { issueClasses } from './issues/issue-matcher.ts';
export { type Affiliation, affiliationsOf } from './lexicon/affiliations.ts';
export { type ReadContext, read } from './read.ts';
