/** Why something offered could not be taken in. Values, never exceptions: the other files go on. */
export const intakeProblemCodes = [
  'empty',
  'binary',
  'too-large',
  'encoding-unknown',
  'language-unknown',
  'no-article',
  'broken-feed',
  'broken-json',
  'broken-archive',
  'encrypted',
  'format-unknown',
  'no-text',
  'unreadable',
] as const;
export type IntakeProblemCode = (typeof intakeProblemCodes)[number];

export interface IntakeProblem {
  /** The file as it was named to us; `-` for standard input, empty where there is no name. */
  readonly file: string;
  readonly code: IntakeProblemCode;
  /** 1-based line in the file, for what is read by lines. */
  readonly line?: number;
}
