/** From bytes to reports: encodings, text, HTML, feeds, JSON Lines, mail, PDF and DOCX. */
export { clean, type Decoded, decode, type Encoding } from './encoding/decode.ts';
export type { Format } from './formats/format.ts';
export { type IntakeProblem, type IntakeProblemCode, intakeProblemCodes } from './problems/codes.ts';
export { intakeSentences } from './problems/sentences.ts';
export { type Known, LARGEST_FILE, type Taken, takeBytes, takeText } from './take.ts';
export { textSha256 } from './text/sha256.ts';
export { listFiles, type Progress, takePath, type WalkOptions } from './walk/files.ts';
export { takeStream } from './walk/stream.ts';
