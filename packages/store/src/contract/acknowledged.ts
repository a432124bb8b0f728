import { viewer } from '@wasit/domain';
import { expect } from 'vitest';
import type { Store } from '../store.ts';

/** An append that its client was told of: the case and the ids, in order. */
export interface Acknowledged {
  readonly caseId: string;
  readonly ids: readonly string[];
}

/**
 * Nothing lost: each acknowledged append is in the log, whole and in its order; every append that is there is
 * there as a whole; and the chain fits. `batch` is how many events each append had.
 */
export const expectNothingLost = async (
  store: Store,
  acknowledged: readonly Acknowledged[],
  batch: number,
): Promise<void> => {
  const reader = viewer('reader', 'room:a');
  for (const caseId of new Set(acknowledged.map((append) => append.caseId))) {
    const events = await store.withViewer(reader, async (tx) => await tx.events(caseId));
    const place = new Map(events.map(({ id }, at) => [id, at]));
    expect(events.length % batch).toBe(0);
    for (const { ids } of acknowledged.filter((append) => append.caseId === caseId)) {
      const first = place.get(ids[0] ?? '');
      if (first === undefined) throw new Error(`an acknowledged append to ${caseId} is not in the log`);
      expect(ids.map((id) => place.get(id))).toEqual(ids.map((_, at) => first + at));
      expect(first % batch).toBe(0);
    }
    expect(await store.verify(caseId)).toMatchObject({ intact: true, length: events.length });
  }
};
