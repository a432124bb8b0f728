import { audienceOf, type StoredEvent, viewer } from '@wasit/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreFault } from '../faults.ts';
import { draft, fresh, type OpenSubject, type Subject } from './subject.ts';

/** Characters that some layer between here and the disk might take for its own. */
const AWKWARD = [
  "'; drop table wasit.events; --",
  '$1 $$ \\ \\x00 %s {} {"a":1} ,',
  '\u0000 \ud800 \udc00\ud800 \u2028\u2029 \u007f \u0001',
  'قال «الوسيط» إنّ ١٢ بنداً\u200f',
  '\ufeff👩‍👩‍👧',
  'NULL',
  '',
];

export const reading = (open: OpenSubject): void => {
  describe('reading', () => {
    let subject: Subject;
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(async () => {
      await subject.close();
    });

    const union = viewer('ursula', 'room:union');
    const port = viewer('piet', 'room:port');
    const outsider = viewer('otto');

    it('gives back every text as it was', async () => {
      const caseId = `${fresh('case')}'; select 1; --"\\`;
      const drafts = AWKWARD.map((text) =>
        draft(caseId, "ur'sula\\", ['public'], {
          occurred: text === '' ? null : text,
          passage: { reportId: `r${text}`, start: 0, end: 3 },
          payload: { [text]: text, nested: [{ text }, null, 0.1, -1e21] },
        }),
      );
      const odd = viewer("ur'sula\\", 'room:union');
      await subject.store.withViewer(odd, async (tx) => {
        expect((await tx.append(caseId, drafts, null)).ok).toBe(true);
      });
      const read = await subject.store.withViewer(odd, async (tx) => await tx.events(caseId));
      expect(read.map(({ recordedAt: _, ...event }) => event)).toEqual(drafts);
      expect(await subject.store.verify(caseId)).toMatchObject({ intact: true });
    });

    it('knows of no case with an impossible name', async () => {
      await subject.store.withViewer(union, async (tx) => {
        for (const caseId of ['\u0000', '\ud800', "' or true --", '']) {
          expect(await tx.head(caseId)).toBeNull();
          expect(await tx.events(caseId)).toEqual([]);
        }
      });
    });

    const mixed = async (): Promise<{ caseId: string; events: StoredEvent[] }> => {
      const caseId = fresh('case');
      const all = viewer('all', 'room:union/head', 'room:port');
      const audiences = [
        ['public'],
        ['room:union'],
        ['room:port'],
        ['room:union/head'],
        ['room:port', 'room:union'],
      ];
      const times = ['00:00:00.000', '00:00:00.000', '00:00:01.000', '00:00:01.500', '00:00:02.000'];
      const events = audiences.map((audience, at) => ({
        ...draft(caseId, 'somebody', audience),
        audience: [...audienceOf(...audience)],
        recordedAt: `2026-01-01T${times[at]}Z`,
      }));
      const answer = await subject.store.withOperator(all, async (tx) => await tx.restore(caseId, events));
      expect(answer).toEqual({ ok: true, events });
      return { caseId, events };
    };

    it('shows each viewer what names one of his compartments, a sub-room being in its room', async () => {
      const { caseId, events } = await mixed();
      const seen = async (who: typeof union): Promise<number[]> => {
        const list = await subject.store.withViewer(who, async (tx) => await tx.events(caseId));
        return list.map((event) => events.findIndex(({ id }) => id === event.id));
      };
      expect(await seen(outsider)).toEqual([0]);
      expect(await seen(union)).toEqual([0, 1, 4]);
      expect(await seen(port)).toEqual([0, 2, 4]);
      expect(await seen(viewer('head', 'room:union/head'))).toEqual([0, 1, 3, 4]);
      expect(await seen(viewer('near', 'room:union/heads', 'room:port-authority'))).toEqual([0, 1, 4]);
    });

    it('reads from a cursor on, and as of a moment', async () => {
      const { caseId, events } = await mixed();
      const ids = events.map(({ id }) => id);
      await subject.store.withViewer(union, async (tx) => {
        const read = async (range: Parameters<typeof tx.events>[1]): Promise<number[]> =>
          (await tx.events(caseId, range)).map(({ id }) => ids.indexOf(id));
        expect(await read({ after: ids[0] })).toEqual([1, 4]);
        expect(await read({ after: ids[4] })).toEqual([]);
        expect(await read({ until: '2026-01-01T00:00:00Z' })).toEqual([0, 1]);
        expect(await read({ until: '2026-01-01T01:00:01.999+01:00' })).toEqual([0, 1]);
        expect(await read({ until: '2025-12-31' })).toEqual([]);
        expect(await read({ after: ids[0], until: '2026-01-01T00:00:00Z' })).toEqual([1]);
        expect(await tx.head(caseId)).toBe(ids[4]);
      });
    });

    it('reads in batches what it reads at once', async () => {
      const { caseId } = await mixed();
      await subject.store.withViewer(union, async (tx) => {
        for (const size of [1, 2, 3, 100]) {
          const batches: (readonly StoredEvent[])[] = [];
          for await (const batch of tx.eventBatches(caseId, {}, size)) batches.push(batch);
          expect(batches.flat()).toEqual(await tx.events(caseId));
          expect(batches.every((batch) => batch.length <= size)).toBe(true);
        }
      });
    });

    it('takes a hidden cursor for one that does not exist', async () => {
      const { caseId, events } = await mixed();
      for (const after of [events[2]?.id, 'no-such-event', '\u0000', '']) {
        const reading = subject.store.withViewer(union, async (tx) => await tx.events(caseId, { after }));
        await expect(reading).rejects.toMatchObject({ name: 'StoreFault', code: 'cursor-unknown' });
      }
    });

    it('lists the cases of which something is seen', async () => {
      const only = viewer('one', fresh('room:only'));
      const [compartment] = only.clearances;
      const caseId = fresh('case');
      await subject.store.withViewer(only, async (tx) => {
        expect(await tx.caseIds()).not.toContain(caseId);
        await tx.append(caseId, [draft(caseId, 'one', [compartment ?? ''])], null);
        expect(await tx.caseIds()).toContain(caseId);
      });
      await subject.store.withViewer(union, async (tx) => {
        expect(await tx.caseIds()).not.toContain(caseId);
        expect(await tx.head(caseId)).toBeNull();
      });
      expect(await subject.store.allCaseIds()).toContain(caseId);
    });

    it('is of no use after the transaction, and does not nest', async () => {
      const kept = await subject.store.withViewer(union, async (tx) => await Promise.resolve(tx));
      await expect(kept.caseIds()).rejects.toThrow(TypeError);
      const nested = subject.store.withViewer(
        union,
        async () => await subject.store.withViewer(port, async (tx) => await tx.caseIds()),
      );
      await expect(nested).rejects.toThrow(TypeError);
    });

    it('takes no clearance that could be read as two, and no viewer without a plain id', async () => {
      const attempts = [
        viewer('x', 'room:a,room:port'),
        viewer('x', "room:a'"),
        viewer(''),
        viewer('a\u0000'),
      ];
      for (const who of attempts) {
        await expect(subject.store.withViewer(who, async (tx) => await tx.caseIds())).rejects.toThrow();
      }
    });

    it('puts no text of the record into a fault', async () => {
      const caseId = fresh('case');
      const secret = 'unmistakable-secret';
      const reading = subject.store.withViewer(
        union,
        async (tx) => await tx.events(caseId, { after: secret }),
      );
      const fault: unknown = await reading.catch((error: unknown) => error);
      if (!(fault instanceof StoreFault)) throw new Error('expected a fault');
      const everything = [fault.message, fault.stack, String(fault.cause), JSON.stringify(fault)].join('\n');
      expect(everything).not.toContain(secret);
    });
  });
};
