import { chain, GENESIS, viewer } from '@wasit/domain';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draft, fresh, type OpenSubject, type Subject } from './subject.ts';

export const chaining = (open: OpenSubject): void => {
  describe('the chain', () => {
    let subject: Subject;
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(async () => {
      await subject.close();
    });

    const all = viewer('all', 'room:union', 'room:port');

    const five = async (): Promise<{ caseId: string; ids: string[] }> => {
      const caseId = fresh('case');
      const drafts = ['public', 'room:union', 'room:port', 'public', 'room:port'].map((compartment, at) =>
        draft(caseId, 'all', [compartment], { payload: { at, text: 'قول \u0000 \ud800 "\\' } }),
      );
      await subject.store.withViewer(all, async (tx) => {
        await tx.append(caseId, drafts.slice(0, 2), null);
        await tx.append(caseId, drafts.slice(2), drafts[1]?.id ?? null);
      });
      return { caseId, ids: drafts.map(({ id }) => id) };
    };

    it('is the chain of the domain, link by link', async () => {
      const { caseId } = await five();
      const events = await subject.store.withViewer(all, async (tx) => await tx.events(caseId));
      const links = chain(events);
      expect(await subject.store.verify(caseId)).toEqual({
        intact: true,
        length: 5,
        head: links.at(-1)?.hash,
      });
      const stored = await sql<{ hash: string }>`
        select hash from wasit.events where case_id = ${caseId} order by seq`.execute(subject.raw);
      expect(stored.rows.map(({ hash }) => hash)).toEqual(links.map(({ hash }) => hash));
    });

    it('of a case that does not exist is empty', async () => {
      expect(await subject.store.verify('nowhere')).toEqual({ intact: true, length: 0, head: GENESIS });
    });

    const tamperings: [string, (caseId: string) => ReturnType<typeof sql>, number, number | null][] = [
      [
        'a changed body',
        (id) => sql`update wasit.events set body = replace(body, '"at":2', '"at":7')
        where case_id = ${id} and seq = 3`,
        2,
        2,
      ],
      [
        'a widened audience',
        (id) => sql`update wasit.events set audience = '{public}'
        where case_id = ${id} and seq = 2`,
        1,
        1,
      ],
      [
        'another author',
        (id) => sql`update wasit.events set author = 'nobody'
        where case_id = ${id} and seq = 1`,
        0,
        0,
      ],
      [
        'another time',
        (id) => sql`update wasit.events set recorded_at = '2020-01-01T00:00:00.000Z'
        where case_id = ${id} and seq = 1`,
        0,
        0,
      ],
      [
        'another type',
        (id) => sql`update wasit.events set type = 'other-thing'
        where case_id = ${id} and seq = 4`,
        3,
        3,
      ],
      [
        'a changed link',
        (id) => sql`update wasit.events set hash = repeat('f', 64)
        where case_id = ${id} and seq = 5`,
        4,
        4,
      ],
      ['an event taken out', (id) => sql`delete from wasit.events where case_id = ${id} and seq = 3`, 2, 3],
      ['the end cut off', (id) => sql`delete from wasit.events where case_id = ${id} and seq > 3`, 3, null],
      ['all taken out', (id) => sql`delete from wasit.events where case_id = ${id}`, 0, null],
      [
        'two swapped',
        (id) => sql`update wasit.events set seq = -seq where case_id = ${id} and seq in (2, 3)`,
        0,
        2,
      ],
    ];

    it.each(tamperings)('shows %s', async (_name, tamper, at, event) => {
      const { caseId, ids } = await five();
      await tamper(caseId).execute(subject.raw);
      const verdict = await subject.store.verify(caseId);
      const eventId = event === null ? '' : ids[event];
      expect(verdict).toEqual({ intact: false, at, eventId });
    });

    it('is restored with authors and times, into an empty case only', async () => {
      const { caseId } = await five();
      const events = await subject.store.withViewer(all, async (tx) => await tx.events(caseId));
      const copyId = fresh('case');
      const copy = events.map((event) => ({ ...event, caseId: copyId, author: 'someone-else' }));
      await subject.store.withOperator(all, async (tx) => {
        expect(await tx.restore(copyId, copy)).toEqual({ ok: true, events: copy });
        expect(await tx.restore(copyId, copy)).toEqual({ ok: false, code: 'case-not-empty' });
        expect(await tx.events(copyId)).toEqual(copy);
      });
      expect(await subject.store.verify(copyId)).toMatchObject({
        intact: true,
        head: chain(copy).at(-1)?.hash,
      });
    });

    it('is not restored with times that run backwards or lie ahead, nor for audiences out of reach', async () => {
      const caseId = fresh('case');
      const event = (recordedAt: string, audience = 'public') => ({
        ...draft(caseId, 'all', [audience]),
        recordedAt,
      });
      const early = event('2026-01-01T00:00:00.000Z');
      const restore = async (...events: (typeof early)[]) =>
        await subject.store.withOperator(all, async (tx) => await tx.restore(caseId, events));
      expect(await restore(event('2026-01-02T00:00:00.000Z'), early)).toEqual({
        ok: false,
        code: 'draft-malformed',
      });
      expect(await restore(event('9999-01-01T00:00:00.000Z'))).toEqual({
        ok: false,
        code: 'recorded-in-future',
      });
      expect(await restore(event('2026-01-01T00:00:00.000Z', 'room:other'))).toEqual({
        ok: false,
        code: 'audience-denied',
      });
      expect((await restore(early)).ok).toBe(true);
    });
  });
};
