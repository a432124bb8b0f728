import { log } from './0001-log.ts';
import { search } from './0002-search.ts';
import { accounts } from './0003-accounts.ts';
import { viewersHeads } from './0004-heads.ts';
import { told } from './0005-told.ts';
import { access } from './0006-access.ts';
import { inOrder } from './0007-in-order.ts';
import { guesses } from './0008-guesses.ts';
import type { Migration } from './migration.ts';

/** In order of version, from 1, without gaps. */
export const migrations: readonly Migration[] = [
  log,
  search,
  accounts,
  viewersHeads,
  told,
  access,
  inOrder,
  guesses,
];
