/** Near-duplicates and echoes between reports, grouped by origin, with the evidence. */
export { compare, type Shared } from './compare.ts';
export {
  EchoIndex,
  type EchoOptions,
  type EchoPair,
  type EchoReport,
  findEchoes,
  type OriginGroup,
} from './echo-index.ts';
export { type Shingled, shingle } from './shingles.ts';
