/**
 * The law of the store: for a viewer V, adding events that V may not see changes no answer that V can get.
 * Two cases are made of one random log, with and without what V may not see, and asked the same questions.
 */
import { audienceOf, maySee, type StoredEvent, type Viewer, viewer } from '@wasit/domain';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ViewerTx } from '../store.ts';
import { draft, fresh, type OpenSubject, type Subject } from './subject.ts';

const COMPARTMENTS = ['public', 'room:a', 'room:b', 'room:a/head', 'room:mediators'];
const VIEWERS: readonly Viewer[] = [
  viewer('outsider'),
  viewer('of-a', 'room:a'),
  viewer('of-b', 'room:b'),
  viewer('head-of-a', 'room:a/head'),
  viewer('mediator', 'room:mediators', 'room:b'),
];
const WORDS = ['wages', 'wage talks', 'الأجور', 'ورشة الأجور', 'berth 12', 'nothing'];
const QUERIES = ['wag', 'wages', 'اجور', '"berth 12"', 'talks -nothing', '12'];

interface Entry {
  readonly audience: readonly string[];
  readonly minute: number;
  readonly text: string;
}

const entry: fc.Arbitrary<Entry> = fc.record({
  audience: fc.subarray(COMPARTMENTS, { minLength: 1, maxLength: 2 }),
  minute: fc.nat(50),
  text: fc.constantFrom(...WORDS),
});

const everyone = viewer('everyone', ...COMPARTMENTS);

/** One event an entry, in the order of time. The ids are the same in every case that is made of them. */
const eventsOf = (entries: readonly Entry[]): { event: StoredEvent; text: string }[] =>
  [...entries]
    .sort((a, b) => a.minute - b.minute)
    .map(({ audience, minute, text }) => ({
      text,
      event: {
        ...draft('', 'somebody', audience),
        audience: [...audienceOf(...audience)],
        recordedAt: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
      },
    }));

const fill = async (subject: Subject, caseId: string, list: ReturnType<typeof eventsOf>): Promise<void> => {
  await subject.store.withOperator(everyone, async (tx) => {
    const restored = await tx.restore(
      caseId,
      list.map(({ event }) => ({ ...event, caseId })),
    );
    expect(restored.ok).toBe(true);
    const entries = list.map(({ event, text }) => ({
      eventId: event.id,
      entity: `of:${event.id}`,
      kind: 'claim',
      language: 'en',
      text,
    }));
    expect(await tx.reindex(caseId, entries)).toEqual({ ok: true });
  });
};

/** Refusals and faults are answers too. */
const attempt = async (question: () => Promise<unknown>): Promise<unknown> => {
  try {
    return await question();
  } catch (error) {
    return error instanceof Error && 'code' in error ? { fault: error.code } : { fault: String(error) };
  }
};

/** All that V can ask of a case, as a text in which the case's own name and the time of day are blanked. */
const answers = async (
  subject: Subject,
  who: Viewer,
  caseId: string,
  ids: readonly string[],
): Promise<string> => {
  const ask = async (question: (tx: ViewerTx) => Promise<unknown>): Promise<unknown> =>
    await attempt(async () => await subject.store.withViewer(who, question));
  const heard: unknown[] = [];
  heard.push(await ask(async (tx) => (await tx.caseIds()).includes(caseId)));
  heard.push(await ask(async (tx) => await tx.head(caseId)));
  heard.push(await ask(async (tx) => await tx.events(caseId)));
  for (const minute of [0, 10, 25, 50]) {
    const until = new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString();
    heard.push(await ask(async (tx) => await tx.events(caseId, { until })));
  }
  for (const after of ids) heard.push(await ask(async (tx) => await tx.events(caseId, { after })));
  heard.push(
    await ask(async (tx) => {
      const batches: unknown[] = [];
      for await (const batch of tx.eventBatches(caseId, {}, 2)) batches.push(batch);
      return batches;
    }),
  );
  for (const query of QUERIES) {
    heard.push(await ask(async (tx) => await tx.search(query, { caseId })));
    heard.push(await ask(async (tx) => await tx.search(query, { caseId, limit: 1, offset: 1 })));
  }
  for (const eventId of ids) {
    const text = { eventId, entity: 'e', kind: 'k', language: 'en', text: 'text' };
    heard.push(await ask(async (tx) => await tx.index(caseId, [text])));
  }
  const mine = draft(caseId, who.id, ['public'], { id: 'event-of-the-viewer' });
  const append = async (tx: ViewerTx, expected: string | null): Promise<unknown> => {
    const answer = await tx.append(caseId, [mine], expected);
    return answer.ok ? answer.events.map(({ recordedAt: _, ...event }) => event) : answer;
  };
  heard.push(await ask(async (tx) => await tx.append(caseId, [draft(caseId, 'another', ['public'])], null)));
  heard.push(await ask(async (tx) => await tx.append(caseId, [draft(caseId, who.id, ['room:z'])], null)));
  for (const expected of ids) heard.push(await ask(async (tx) => [expected, await append(tx, expected)]));
  heard.push(await ask(async (tx) => await append(tx, await tx.head(caseId))));
  heard.push(await ask(async (tx) => await append(tx, null)));
  heard.push(await ask(async (tx) => await tx.head(caseId)));
  return JSON.stringify(heard).replaceAll(caseId, 'the-case');
};

export const invisible = (open: OpenSubject): void => {
  describe('what a viewer may not see', () => {
    let subject: Subject;
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(async () => {
      await subject.close();
    });

    it('changes no answer that the viewer can get', async () => {
      const log = fc.array(entry, { maxLength: 12 });
      await fc.assert(
        fc.asyncProperty(log, fc.constantFrom(...VIEWERS), async (entries, who) => {
          const list = eventsOf(entries);
          const seen = list.filter(({ event }) => maySee(who, event.audience));
          const [full, bare] = [fresh('case'), fresh('case')];
          await fill(subject, full, list);
          await fill(subject, bare, seen);
          // Asked about hidden ids too: those of the full case, in both.
          const ids = list.map(({ event }) => event.id);
          expect(await answers(subject, who, full, ids)).toBe(await answers(subject, who, bare, ids));
        }),
        { numRuns: Number(process.env.WASIT_LAW_RUNS ?? 12) },
      );
    });
  });
};
