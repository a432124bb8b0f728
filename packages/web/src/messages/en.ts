/** The English catalogue: one part a page, joined here. */
import { design } from './en/design.ts';
import { shell } from './en/shell.ts';
import { words } from './en/words.ts';

export const en = { ...words, ...shell, ...design } as const;
