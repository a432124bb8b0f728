import { describe } from 'vitest';
import { openMemory } from './connection/embedded.ts';
import { accounts } from './contract/accounts.ts';
import { appending } from './contract/appending.ts';
import { chaining } from './contract/chaining.ts';
import { invisible } from './contract/invisible.ts';
import { reading } from './contract/reading.ts';
import { searching } from './contract/searching.ts';
import type { Subject } from './contract/subject.ts';
import { wall } from './contract/wall.ts';
import { storeOn } from './open-store.ts';

const open = async (): Promise<Subject> => {
  const connection = await openMemory();
  const store = await storeOn(connection);
  return { store, raw: connection.kysely, close: async () => await store.close() };
};

describe('the store in memory', () => {
  accounts(open);
  appending(open);
  reading(open);
  chaining(open);
  searching(open);
  wall(open);
  invisible(open);
});
