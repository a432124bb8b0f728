import { effectiveClearances, viewer } from '@wasit/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draft, fresh, type OpenSubject, type Subject } from './subject.ts';

export const appending = (open: OpenSubject): void => {
  describe('appending', () => {
    let subject: Subject;
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(async () => {
      await subject.close();
    });

    const union = viewer('ursula', 'room:union');
    const port = viewer('piet', 'room:port');
    const mediator = viewer('maryam', 'room:mediators');

    it('records drafts in order, with a time that does not run backwards', async () => {
      const caseId = fresh('case');
      const drafts = [1, 2, 3].map(() => draft(caseId, 'ursula', ['room:union']));
      const answer = await subject.store.withViewer(
        union,
        async (tx) => await tx.append(caseId, drafts, null),
      );
      if (!answer.ok) throw new Error(answer.code);
      expect(answer.events.map(({ id }) => id)).toEqual(drafts.map(({ id }) => id));
      const times = answer.events.map(({ recordedAt }) => recordedAt);
      expect(times).toEqual([...times].sort());
      const [first] = answer.events;
      expect(first).toEqual({ ...drafts[0], recordedAt: times[0] });
      expect(await subject.store.withViewer(union, async (tx) => await tx.events(caseId))).toEqual(
        answer.events,
      );
    });

    it('refuses an append decided on an older head, and takes it once the head is right', async () => {
      const caseId = fresh('case');
      const first = draft(caseId, 'ursula', ['room:union']);
      const late = draft(caseId, 'ursula', ['room:union']);
      await subject.store.withViewer(union, async (tx) => {
        expect((await tx.append(caseId, [first], null)).ok).toBe(true);
        expect(await tx.append(caseId, [late], null)).toEqual({ ok: false, code: 'conflict' });
        expect(await tx.append(caseId, [late], 'never-an-event')).toEqual({ ok: false, code: 'conflict' });
        expect(await tx.head(caseId)).toBe(first.id);
        expect((await tx.append(caseId, [late], first.id)).ok).toBe(true);
      });
    });

    it('has no conflict with what the author may not see', async () => {
      const caseId = fresh('case');
      const open = draft(caseId, 'ursula', ['public']);
      await subject.store.withViewer(union, async (tx) => {
        await tx.append(caseId, [open, draft(caseId, 'ursula', ['room:union'])], null);
      });
      const answer = await subject.store.withViewer(port, async (tx) => {
        expect(await tx.head(caseId)).toBe(open.id);
        return await tx.append(caseId, [draft(caseId, 'piet', ['room:port'])], open.id);
      });
      expect(answer.ok).toBe(true);
    });

    it('answers a repeated append with what is stored, even after others appended', async () => {
      const caseId = fresh('case');
      const drafts = [draft(caseId, 'ursula', ['public']), draft(caseId, 'ursula', ['room:union'])];
      const once = await subject.store.withViewer(union, async (tx) => await tx.append(caseId, drafts, null));
      await subject.store.withViewer(port, async (tx) => {
        await tx.append(caseId, [draft(caseId, 'piet', ['public'])], drafts[0]?.id ?? null);
      });
      const twice = await subject.store.withViewer(
        union,
        async (tx) => await tx.append(caseId, drafts, null),
      );
      expect(twice).toEqual({ ...once, repeated: true });
      expect(await subject.store.verify(caseId)).toMatchObject({ intact: true, length: 3 });
    });

    it('refuses an id that is taken in one way, whoever took it and whether it is seen', async () => {
      const caseId = fresh('case');
      const own = draft(caseId, 'ursula', ['room:union']);
      const open = draft(caseId, 'piet', ['public']);
      const hidden = draft(caseId, 'piet', ['room:port']);
      await subject.store.withViewer(port, async (tx) => await tx.append(caseId, [open, hidden], null));
      await subject.store.withViewer(union, async (tx) => await tx.append(caseId, [own], open.id));
      const before = await subject.store.verify(caseId);
      const attempts = [
        [{ ...own, payload: { note: 'other words' } }],
        [{ ...own, audience: ['public'] }],
        [own, draft(caseId, 'ursula', ['room:union'])],
        [draft(caseId, 'ursula', ['room:union'], { id: open.id })],
        [draft(caseId, 'ursula', ['room:union'], { id: hidden.id })],
        [draft(caseId, 'ursula', ['room:union']), draft(caseId, 'ursula', ['room:union'], { id: hidden.id })],
        [{ ...hidden, author: 'ursula', audience: ['room:union'] }],
      ];
      for (const drafts of attempts) {
        const answer = await subject.store.withViewer(
          union,
          async (tx) => await tx.append(caseId, drafts, own.id),
        );
        expect(answer).toEqual({ ok: false, code: 'id-refused' });
      }
      // Nothing of a refused append stays, and the transaction in which it was refused can go on.
      expect(await subject.store.verify(caseId)).toEqual(before);
      const sameId = draft(fresh('case'), 'ursula', ['room:union'], { id: hidden.id });
      const elsewhere = await subject.store.withViewer(
        union,
        async (tx) => await tx.append(sameId.caseId, [sameId], null),
      );
      expect(elsewhere.ok).toBe(true);
    });

    it('addresses only compartments that the author holds, each of them', async () => {
      const caseId = fresh('case');
      const head = viewer('hanna', 'room:union/head-only');
      const audiences: [typeof union, string[], boolean][] = [
        [union, ['public'], true],
        [union, ['room:union'], true],
        [union, ['room:port'], false],
        [union, ['room:port', 'room:union'], false],
        [union, ['room:union/head-only'], false],
        [union, ['room:uni'], false],
        [head, ['room:union'], true],
        [head, ['room:union/head-only'], true],
        [head, ['room:union/others'], false],
      ];
      for (const [who, audience, allowed] of audiences) {
        const answer = await subject.store.withViewer(who, async (tx) => {
          return await tx.append(caseId, [draft(caseId, who.id, audience)], await tx.head(caseId));
        });
        expect(answer, `${who.id} to ${audience.join()}`).toEqual(
          allowed ? expect.objectContaining({ ok: true }) : { ok: false, code: 'audience-denied' },
        );
      }
      expect(effectiveClearances(head)).toContain('room:union');
    });

    it('lets a mediator deliver into a room that he cannot read, when the caller allows it', async () => {
      const caseId = fresh('case');
      const delivered = draft(caseId, 'maryam', ['room:port']);
      const deliver = async (mayAddress: string[]) =>
        await subject.store.withViewer(mediator, async (tx) => await tx.append(caseId, [delivered], null), {
          mayAddress,
        });
      expect(await deliver([])).toEqual({ ok: false, code: 'audience-denied' });
      expect(await deliver(['room:union'])).toEqual({ ok: false, code: 'audience-denied' });
      expect((await deliver(['room:port'])).ok).toBe(true);
      // He cannot read there, but can repeat what he sent.
      expect(await subject.store.withViewer(mediator, async (tx) => await tx.events(caseId))).toEqual([]);
      expect((await deliver(['room:port'])).ok).toBe(true);
      const received = await subject.store.withViewer(port, async (tx) => await tx.events(caseId));
      expect(received.map(({ id }) => id)).toEqual([delivered.id]);
    });

    it('does not write in another name', async () => {
      const caseId = fresh('case');
      const forged = draft(caseId, 'piet', ['public']);
      const answer = await subject.store.withViewer(
        union,
        async (tx) => await tx.append(caseId, [forged], null),
      );
      expect(answer).toEqual({ ok: false, code: 'author-denied' });
    });

    it('refuses what is no event of the case, before the database sees it', async () => {
      const caseId = fresh('case');
      const sound = draft(caseId, 'ursula', ['public']);
      const malformed = [
        [{ ...sound, caseId: 'another' }],
        [{ ...sound, id: 'short' }],
        [{ ...sound, id: 'event-\u0000\u0000\u0000' }],
        [{ ...sound, id: 'event-\ud800\ud800' }],
        [{ ...sound, type: "x'); drop table wasit.events; --" }],
        [{ ...sound, version: 0 }],
        [{ ...sound, audience: [] }],
        [{ ...sound, audience: ['room:b', 'room:a'] }],
        [{ ...sound, audience: ['public,room:port'] }],
        [sound, sound],
      ];
      for (const drafts of malformed) {
        const answer = await subject.store.withViewer(
          union,
          async (tx) => await tx.append(caseId, drafts, null),
        );
        expect(answer).toEqual({ ok: false, code: 'draft-malformed' });
      }
      expect(await subject.store.verify(caseId)).toMatchObject({ intact: true, length: 0 });
    });

    it('appends all or none when the transaction fails later', async () => {
      const caseId = fresh('case');
      const drafts = [draft(caseId, 'ursula', ['public'])];
      const failing = subject.store.withViewer(union, async (tx) => {
        await tx.append(caseId, drafts, null);
        throw new RangeError('changed my mind');
      });
      await expect(failing).rejects.toThrow(RangeError);
      expect(await subject.store.withViewer(union, async (tx) => await tx.head(caseId))).toBeNull();
      expect(await subject.store.verify(caseId)).toMatchObject({ intact: true, length: 0 });
    });

    it('records events with their texts as the last act of a transaction', async () => {
      const caseId = fresh('case');
      const events = [draft(caseId, 'ursula', ['room:union']), draft(caseId, 'ursula', ['public'])];
      const text = { entity: 'x', kind: 'claim', language: 'en', text: `harbour ${caseId}` };
      const entries = events.map(({ id }) => ({ eventId: id, ...text }));
      const record = async (expected: string | null) =>
        await subject.store.withViewer(union, async (tx) => {
          const outcome = await tx.record(caseId, events, expected, entries);
          await expect(tx.head(caseId)).rejects.toThrow('ended');
          return outcome;
        });
      expect(await record('nobody-s-event')).toEqual({ ok: false, code: 'conflict' });
      const found = async (): Promise<number> =>
        (await subject.store.withViewer(union, async (tx) => await tx.search('harbour', { caseId }))).length;
      expect(await found()).toBe(0);
      const once = await record(null);
      expect(once).toMatchObject({ ok: true, events: events.map(({ id }) => ({ id })) });
      expect(await found()).toBe(2);
      expect(await record(null)).toEqual({ ...once, repeated: true });
      expect(await found()).toBe(2);
      await subject.store.withViewer(union, async (tx) => {
        await expect(tx.record(caseId, [], null, entries)).resolves.toEqual({ ok: true, events: [] });
        const stranger = draft(caseId, 'ursula', ['public']);
        await expect(tx.record(caseId, [stranger], null, entries)).rejects.toThrow('not recorded with them');
        // Nothing was sent: the transaction goes on.
        expect(await tx.head(caseId)).toBe(events.at(-1)?.id);
      });
      const [bare] = [draft(caseId, 'ursula', ['public'])];
      await subject.store.withViewer(union, async (tx) => {
        expect((await tx.record(caseId, [bare], events.at(-1)?.id ?? null, [])).ok).toBe(true);
      });
      expect(await subject.store.verify(caseId)).toMatchObject({ intact: true, length: 3 });
    });

    it('loses no append in a race: each is recorded or refused', async () => {
      const caseId = fresh('case');
      const first = draft(caseId, 'ursula', ['public']);
      await subject.store.withViewer(union, async (tx) => await tx.append(caseId, [first], null));
      const rivals = Array.from({ length: 12 }, () => draft(caseId, 'ursula', ['public']));
      const answers = await Promise.all(
        rivals.map(
          async (rival) =>
            await subject.store.withViewer(union, async (tx) => await tx.append(caseId, [rival], first.id)),
        ),
      );
      const won = rivals.filter((_, at) => answers[at]?.ok === true);
      expect(won).toHaveLength(1);
      for (const answer of answers) if (!answer.ok) expect(answer.code).toBe('conflict');
      const log = await subject.store.withViewer(union, async (tx) => await tx.events(caseId));
      expect(log.map(({ id }) => id)).toEqual([first.id, won[0]?.id]);
    });

    it('lets all who race through when each decides again', async () => {
      const caseId = fresh('case');
      const insist = async (): Promise<void> => {
        const mine = draft(caseId, 'ursula', ['room:union']);
        for (;;) {
          const answer = await subject.store.withViewer(union, async (tx) => {
            return await tx.append(caseId, [mine], await tx.head(caseId));
          });
          if (answer.ok) return;
          expect(answer.code).toBe('conflict');
        }
      };
      await Promise.all(Array.from({ length: 12 }, insist));
      expect(await subject.store.verify(caseId)).toMatchObject({ intact: true, length: 12 });
    });

    it('tells listeners which case, after the commit, and nothing else', async () => {
      const caseId = fresh('case');
      const heard: (string | null)[] = [];
      let wake = (): void => {};
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const stop = subject.store.onAppended((...told) => {
        expect(told).toHaveLength(1);
        if (told[0] === caseId) wake();
        heard.push(told[0]);
      });
      await subject.store
        .withViewer(union, async (tx) => {
          await tx.append(caseId, [draft(caseId, 'ursula', ['public'])], null);
          throw new RangeError('rolled back');
        })
        .catch(() => undefined);
      expect(heard).not.toContain(caseId);
      await subject.store.withViewer(union, async (tx) => {
        await tx.append(caseId, [draft(caseId, 'ursula', ['public'])], null);
      });
      await woken;
      stop();
      await subject.store.withViewer(union, async (tx) => await tx.head(caseId));
      expect(heard.filter((told) => told === caseId)).toEqual([caseId]);
    });

    it('lets a listener look for itself', async () => {
      const caseId = fresh('case');
      const event = draft(caseId, 'ursula', ['public']);
      const seen = new Promise<string | null>((resolve, reject) => {
        const stop = subject.store.onAppended((told) => {
          if (told !== caseId) return;
          stop();
          subject.store.withViewer(port, async (tx) => await tx.head(caseId)).then(resolve, reject);
        });
      });
      await subject.store.withViewer(union, async (tx) => await tx.append(caseId, [event], null));
      expect(await seen).toBe(event.id);
    });

    it('costs the same on a long log', async () => {
      const length = Number(process.env.WASIT_LOG_LENGTH ?? 6_000);
      const everybody = viewer('everybody', 'room:union', 'room:port');
      const cases = [100, length].map((count) => ({ count, caseId: fresh('case'), times: [] as number[] }));
      for (const { caseId, count } of cases) {
        const events = Array.from({ length: count }, (_, at) => ({
          ...draft(caseId, 'somebody', [at % 2 === 0 ? 'room:union' : 'room:port']),
          recordedAt: '2026-01-01T00:00:00.000Z',
        }));
        const restored = await subject.store.withOperator(
          everybody,
          async (tx) => await tx.restore(caseId, events),
        );
        expect(restored.ok).toBe(true);
      }
      // In turns, so that whatever else the machine does weighs on both.
      for (let round = 0; round < 40; round += 1) {
        for (const { caseId, times } of cases) {
          const before = performance.now();
          await subject.store.withViewer(union, async (tx) => {
            const event = draft(caseId, 'ursula', ['room:union']);
            await tx.append(caseId, [event], await tx.head(caseId));
            const text = {
              eventId: event.id,
              entity: 'x',
              kind: 'claim',
              language: 'en',
              text: 'a word or two',
            };
            await tx.index(caseId, [text]);
            await tx.events(caseId, { after: event.id });
          });
          times.push(performance.now() - before);
        }
      }
      const [short = 0, long = 0] = cases.map(({ times }) => times.sort((a, b) => a - b)[times.length >> 1]);
      // A walk over the log would make it tens of times as dear; what is left is caches and noise.
      expect(long / short).toBeLessThan(3);
    });
  });
};
