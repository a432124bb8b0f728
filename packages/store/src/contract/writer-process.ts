/**
 * A program that appends from many clients at once and says on its standard output what was acknowledged,
 * one line an append: the case, then the ids. It goes on until it is killed. Started by the tests.
 */
import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { viewer } from '@wasit/domain';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';
import { draft } from './subject.ts';

const BATCH = 3;

/** Appends in batches to one of a few cases that others append to too. */
const write = async (store: Store, client: number): Promise<never> => {
  const author = viewer(`client-${client}`, 'room:a');
  const caseId = `case-${client % 4}`;
  for (;;) {
    const ids = Array.from({ length: BATCH }, () => randomUUID());
    const text = 'x'.repeat(Math.floor(Math.random() * 4_000));
    const answer = await store.withViewer(author, async (tx) => {
      const drafts = ids.map((id) => draft(caseId, author.id, ['room:a'], { id, payload: { text } }));
      return await tx.append(caseId, drafts, await tx.head(caseId));
    });
    if (answer.ok) writeSync(1, `${caseId} ${ids.join(' ')}\n`);
  }
};

const [, , folder, clients] = process.argv;
if (folder === undefined || clients === undefined) throw new TypeError('usage: FOLDER CLIENTS');
const store = await openStore({ kind: 'embedded', folder });
await Promise.all(Array.from({ length: Number(clients) }, async (_, client) => await write(store, client)));
