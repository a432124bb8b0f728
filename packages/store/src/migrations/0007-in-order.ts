/**
 * A log is read along its index, batch by batch. Where the planner knows nothing of the table yet (a case
 * that was just taken in), it would rather collect all that is left of the case and sort it, for every batch
 * anew: a hundred thousand events took a hundred such walks.
 */
import type { Migration } from './migration.ts';

const reading = `
  set local role wasit_reader;

  alter function wasit.read_events(text, text, text, integer) set enable_sort = off;
  alter function wasit.read_events(text, text, text, integer) set enable_bitmapscan = off;

  set local role wasit_owner`;

export const inOrder: Migration = { version: 7, name: 'in-order', statements: [reading] };
