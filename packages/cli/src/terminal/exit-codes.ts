/** What the program's exit code says. Documented in `wasit --help`. */
export const exitCodes = {
  /** Everything was done. */
  done: 0,
  /** Something could not be done: a file could not be read, a chain is broken, nothing was found. */
  failed: 1,
  /** The command line itself was wrong. */
  usage: 2,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
