// Spaces, preferences, scenarios

// Advice on one package
export { bestInside, type Inside, type Standard } from './advice/best-inside.ts';
export { improvements, type Standing, standing } from './advice/improvements.ts';
export { type NearestBetter, nearestBetter } from './advice/nearest-better.ts';
// From last positions to a package; who blocks
export { type Bridge, type BridgeAnswer, bridge } from './bridge/bridging-packages.ts';
export type { Distance, PartyPosition } from './bridge/position.ts';
export { type Blocking, type Demand, type Opening, whoBlocks } from './bridge/who-blocks.ts';
// Compiled scenarios, frontier, solutions
export { type Compiled, compile } from './compiled/compile.ts';
export { Evaluator } from './compiled/evaluate.ts';
// Explanations
export { describeAccount } from './explain/describe-account.ts';
export { describeBlocking } from './explain/describe-blocking.ts';
export { describeAcceptance, describeSettled, wordQuestion } from './explain/describe-elicitation.ts';
export { describeHinge } from './explain/describe-hinge.ts';
export { describeWhy } from './explain/describe-why.ts';
export { type Change, giveAndGet, type PartyAccount } from './explain/give-and-get.ts';
export { type End, type Hinge, type Hinges, hinges } from './explain/hinges.ts';
export type { Language } from './explain/language.ts';
export type { Rule } from './explain/rule.ts';
export type { Sentence } from './explain/sentence.ts';
export { type PartyDifference, type WhyThis, whyThis } from './explain/why-this.ts';
// Formats
export { exportCsv, importCsv } from './formats/scenario-csv.ts';
export { exportJson, importJson } from './formats/scenario-json.ts';
export { scenarioJsonSchema, scenarioSchema } from './formats/scenario-schema.ts';
export { exactSize, type Frontier, type FrontierOptions, frontier } from './frontier/frontier.ts';
export { exportGenius } from './genius/export-genius.ts';
export { loadGenius, type NamedText } from './genius/load-genius.ts';
// Graph model for conflict resolution
export { coalitionStability, coalitionsOf } from './graph/coalition-stability.ts';
export {
  CONCEPTS,
  type Concept,
  type Conflict,
  type ConflictOption,
  type Direction,
} from './graph/conflict.ts';
export { type InverseCounts, inverseAsJson, inverseSearch } from './graph/inverse-search.ts';
export { parseConflict } from './graph/parse-conflict.ts';
export { type Clause, type Deterrent, preferenceConditions } from './graph/preference-conditions.ts';
export type { ConflictError, ConflictErrorCode, ConflictResult } from './graph/refusal.ts';
export { type ConflictSolution, solveConflict } from './graph/solve-conflict.ts';
export { analyseStability, type Equilibria, type Stability } from './graph/stability.ts';
export * from './preferences/preferences.ts';
export { type Scenario, scenario } from './preferences/scenario.ts';
// Rehearsal
export type { Ending } from './rehearsal/alternating-offers.ts';
export { STYLES, type Style } from './rehearsal/concession.ts';
export { type Prepared, type Protocol, prepare, type Setup } from './rehearsal/prepare.ts';
export {
  type RehearsalProgress,
  type RehearsalReport,
  rehearsals,
  rehearse,
  rehearseOne,
  type Spread,
  summarise,
} from './rehearsal/rehearse.ts';
export type { Voting } from './rehearsal/single-text.ts';
export { type Solution, type Solutions, solutionsBySearch, solutionsOn } from './solutions/solutions.ts';
export {
  type FrontierPoint,
  type ListedFrontier,
  type Progress,
  type Solved,
  solveScenario,
} from './solutions/solve-scenario.ts';
export * from './space/certificate.ts';
export * from './space/constraint.ts';
export * from './space/outcome-space.ts';
export * from './space/result.ts';
// Preferences not known exactly
export { type Acceptance, acceptance } from './uncertain/acceptance.ts';
export { bestWorstCase, type WorstCase } from './uncertain/best-worst-case.ts';
export {
  type Answer,
  type Asked,
  answerQuestion,
  nextQuestion,
  type Question,
  type Settled,
} from './uncertain/elicitation.ts';
export { evidenceFromRecord, MOVE_STRENGTH, type Stands } from './uncertain/evidence-from-record.ts';
export { sampleWeights, type WeightSample } from './uncertain/sample-weights.ts';
export { childSeed, type Random, seeded } from './uncertain/seeded-random.ts';
export {
  EVIDENCE_STRENGTH,
  type Evidence,
  type Statement,
  type UncertainError,
  type UncertainErrorCode,
  type UncertainPreferences,
  type UncertainResult,
} from './uncertain/statement.ts';
export { utilityRange } from './uncertain/utility-range.ts';
export { type Interval, type WeightPolytope, weightPolytope } from './uncertain/weight-polytope.ts';
