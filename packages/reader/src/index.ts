/** Report text in, sourced candidates out: Arabic and English. */

export type { ContactExample } from './contacts/contact-input.ts';
export { teachContacts } from './contacts/learned/models.ts';
export {
  type EchoOptions,
  type EchoPair,
  type EchoReport,
  findEchoes,
  type OriginGroup,
} from './echo/index.ts';
export { compileIssues, type IssueClass, type IssueMatcher, issueClasses } from './issues/issue-matcher.ts';
export { CELLS } from './learned/cells.ts';
export { pack } from './learned/model.ts';
export { type Affiliation, affiliationsOf } from './lexicon/affiliations.ts';
export {
  builtInEntries,
  compileLexicon,
  defaultLexicon,
  extendLexicon,
  type Lexicon,
  type LexiconEntry,
  type LexiconFile,
  type LexiconProblem,
  parseLexiconFile,
} from './lexicon/index.ts';
export { teachPositions } from './positions/learned/models.ts';
export type { PositionExample } from './positions/position.ts';
export { type ReadContext, read } from './read.ts';
