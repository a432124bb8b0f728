/** The actor lexicon and its matcher. */
export type { ActorMention } from './actor-mention.ts';
export {
  compileLexicon,
  defaultLexicon,
  extendLexicon,
  type Holding,
  holderAt,
  type Lexicon,
} from './compile.ts';
export type { Alias, AliasForm, LexiconEntry, Tenure } from './entry.ts';
export {
  type LexiconFile,
  type LexiconProblem,
  type LexiconProblemCode,
  parseLexiconFile,
} from './lexicon-file.ts';
export { findActors, type MatchContext } from './match.ts';
export { builtInEntries } from './tables.ts';
