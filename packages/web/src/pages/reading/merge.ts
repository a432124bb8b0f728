import type { Command } from '@wasit/domain';

/** "These two are one" (or are not), as it is sent, with its way back. */
export interface Merge {
  readonly command: Command;
  readonly undo: Command;
  /** What the notice says. */
  readonly done: string;
}
