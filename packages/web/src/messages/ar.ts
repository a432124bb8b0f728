/** The Arabic catalogue. Its type says that every English message has its Arabic one. */
import { access } from './ar/access.ts';
import { accounts } from './ar/accounts.ts';
import { actors } from './ar/actors.ts';
import { cases } from './ar/cases.ts';
import { design } from './ar/design.ts';
import { overview } from './ar/overview.ts';
import { packages } from './ar/packages.ts';
import { positions } from './ar/positions.ts';
import { reading } from './ar/reading.ts';
import { settings } from './ar/settings.ts';
import { shell } from './ar/shell.ts';
import { sources } from './ar/sources.ts';
import { stability } from './ar/stability.ts';
import { table } from './ar/table.ts';
import { timeline } from './ar/timeline.ts';
import { words } from './ar/words.ts';
import type { MessageId } from './message-id.ts';

export const ar: Record<MessageId, string> = {
  ...words,
  ...shell,
  ...design,
  ...overview,
  ...cases,
  ...positions,
  ...packages,
  ...stability,
  ...timeline,
  ...settings,
  ...actors,
  ...reading,
  ...sources,
  ...table,
  ...access,
  ...accounts,
};
