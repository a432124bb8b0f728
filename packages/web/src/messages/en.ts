/** The English catalogue: one part a page, joined here. */
import { access } from './en/access.ts';
import { accounts } from './en/accounts.ts';
import { actors } from './en/actors.ts';
import { cases } from './en/cases.ts';
import { design } from './en/design.ts';
import { overview } from './en/overview.ts';
import { packages } from './en/packages.ts';
import { positions } from './en/positions.ts';
import { reading } from './en/reading.ts';
import { settings } from './en/settings.ts';
import { shell } from './en/shell.ts';
import { sources } from './en/sources.ts';
import { stability } from './en/stability.ts';
import { table } from './en/table.ts';
import { timeline } from './en/timeline.ts';
import { words } from './en/words.ts';

export const en = {
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
} as const;
