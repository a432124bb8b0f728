import { viewer } from '@wasit/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SearchHit } from '../search/entry.ts';
import { draft, fresh, type OpenSubject, type Subject } from './subject.ts';

const marked = (hit: SearchHit | undefined): string[] =>
  hit?.matches.map(({ start, end }) => hit.fragment.slice(start, end)) ?? [];

export const searching = (open: OpenSubject): void => {
  describe('searching', () => {
    let subject: Subject;
    beforeAll(async () => {
      subject = await open();
    });
    afterAll(async () => {
      await subject.close();
    });

    const union = viewer('ursula', 'room:union');
    const port = viewer('piet', 'room:port');

    /** One event a text; returns the case. */
    const filed = async (texts: readonly string[], audience = 'public', who = union): Promise<string> => {
      const caseId = fresh('case');
      const drafts = texts.map(() => draft(caseId, who.id, [audience]));
      await subject.store.withViewer(who, async (tx) => {
        await tx.append(caseId, drafts, null);
        const entries = texts.map((text, at) => ({
          eventId: drafts[at]?.id ?? '',
          entity: `text:${at}`,
          kind: at % 2 === 0 ? 'claim' : 'report',
          language: /[ء-ي]/.test(text) ? 'ar' : 'en',
          text,
        }));
        expect(await tx.index(caseId, entries)).toEqual({ ok: true });
      });
      return caseId;
    };

    const found = async (caseId: string, query: string, who = union): Promise<string[]> => {
      const hits = await subject.store.withViewer(who, async (tx) => await tx.search(query, { caseId }));
      return hits.map(({ entity }) => entity);
    };

    it('finds Arabic words whatever their spelling and what is attached to them', async () => {
      const caseId = await filed(['أعلنَ الوسيطُ أنّ المُفاوضـات في القاهرة تُستأنَف بعد ١٢ يومًا، وبحضور الأطراف']);
      const queries = [
        'الوسيط',
        'وسيط',
        'والوسيط',
        'اعلن',
        'المفاوضات',
        'مفاوضات',
        'للمفاوضات',
        'والمفاوضات',
        'القاهره',
        'بالقاهرة',
        'قاهرة',
        'تستأنف',
        'تستانف',
        '12 يوم',
        '١٢',
        'الأطراف',
        'اطراف',
        'حضور',
        '"في القاهرة"',
        '«في القاهره»',
      ];
      for (const query of queries) expect(await found(caseId, `${query} `), query).toEqual(['text:0']);
      for (const query of ['المطار', 'القاهرة المطار', '"القاهرة في"', 'القاهرة -وسيط', '13']) {
        expect(await found(caseId, `${query} `), query).toEqual([]);
      }
    });

    it('finds English words by stem', async () => {
      const caseId = await filed(['The mediators met twice; negotiations over the Café’s piers continued.']);
      for (const query of [
        'mediator',
        'negotiation',
        'NEGOTIATING',
        'continue',
        'pier',
        'cafe',
        'met twice',
      ]) {
        expect(await found(caseId, `${query} `), query).toEqual(['text:0']);
      }
      expect(await found(caseId, 'mediator -pier')).toEqual([]);
      expect(await found(caseId, '-airport')).toEqual([]);
    });

    it('finds while the last word is being typed, and that one only', async () => {
      const caseId = await filed(['Harbour crane operators', 'رافعات الميناء']);
      expect(await found(caseId, 'harb')).toEqual(['text:0']);
      expect(await found(caseId, 'harb ')).toEqual([]);
      expect(await found(caseId, 'harb crane')).toEqual([]);
      expect(await found(caseId, 'crane oper')).toEqual(['text:0']);
      expect(await found(caseId, 'المين')).toEqual(['text:1']);
      expect(await found(caseId, '"harbour cra')).toEqual(['text:0']);
    });

    it('puts the better hit first and pages without gaps', async () => {
      const texts = [
        'wages',
        'wages and wages and wages again',
        'hours',
        'the wages of the crane crew were raised',
      ];
      const caseId = await filed(texts);
      const all = await found(caseId, 'wages ');
      expect(all).toHaveLength(3);
      expect(all).not.toContain('text:2');
      const paged = await subject.store.withViewer(union, async (tx) => [
        ...(await tx.search('wages', { caseId, limit: 2 })),
        ...(await tx.search('wages', { caseId, limit: 2, offset: 2 })),
      ]);
      expect(paged.map(({ entity }) => entity)).toEqual(await found(caseId, 'wages'));
      const ranks = paged.map(({ rank }) => rank);
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    });

    it('filters by kind, and over all cases without one', async () => {
      const word = fresh('gangway').replace('-', '');
      const [one, two] = [await filed([word, word]), await filed([word])];
      await subject.store.withViewer(union, async (tx) => {
        expect(
          (await tx.search(word, { caseId: one, kinds: ['report'] })).map(({ entity }) => entity),
        ).toEqual(['text:1']);
        expect(await tx.search(word, { kinds: [] })).toEqual([]);
        const cases = (await tx.search(word)).map(({ caseId }) => caseId);
        expect(cases.sort()).toEqual([one, one, two].sort());
      });
    });

    it('marks what matched in the text as it was written', async () => {
      const text = `${'مقدمة طويلة. '.repeat(60)}قالت «النقابة» إنّ الأُجـور لم تُدفَع\u0000 منذ ٣ أشهر؛ ${'ثم خاتمة. '.repeat(60)}`;
      const caseId = await filed([text]);
      const search = async (query: string): Promise<SearchHit | undefined> =>
        (await subject.store.withViewer(union, async (tx) => await tx.search(query, { caseId })))[0];
      expect(marked(await search('نقابه اجور '))).toEqual(['النقابة', 'الأُجـور']);
      expect(marked(await search('"3 اشهر"'))).toEqual(['٣', 'أشهر']);
      const hit = await search('الأجور');
      if (hit === undefined) throw new Error('no hit');
      expect(text.slice(hit.start, hit.start + hit.fragment.length).replaceAll('\u0000', '\uFFFD')).toBe(
        hit.fragment,
      );
      expect(hit.fragment.length).toBeLessThan(400);
    });

    it('searches a long report in all its parts', async () => {
      const filler = 'the crew waited at the quay and nothing else was reported that day ';
      const caseId = await filed([`${filler.repeat(3000)} lighthouse ${filler.repeat(100)}`]);
      const [hit] = await subject.store.withViewer(
        union,
        async (tx) => await tx.search('lighthouse', { caseId }),
      );
      expect(marked(hit)).toEqual(['lighthouse']);
      expect(hit?.start).toBeGreaterThan(200_000);
    });

    it('finds nothing in what the viewer may not see', async () => {
      const word = fresh('bollard').replace('-', '');
      const caseId = await filed([`secret ${word}`], 'room:union');
      expect(await found(caseId, word)).toEqual(['text:0']);
      expect(await found(caseId, word, port)).toEqual([]);
      expect(await found(caseId, '-nothing secret', port)).toEqual([]);
      expect(await subject.store.withViewer(port, async (tx) => await tx.search(word))).toEqual([]);
    });

    it('indexes the author’s own events only, and takes no other audience than the event’s', async () => {
      const caseId = fresh('case');
      const own = draft(caseId, 'ursula', ['public']);
      const entry = (eventId: string) => ({
        eventId,
        entity: 'x',
        kind: 'claim',
        language: 'en',
        text: 'capstan',
      });
      await subject.store.withViewer(union, async (tx) => await tx.append(caseId, [own], null));
      await subject.store.withViewer(port, async (tx) => {
        for (const id of [own.id, 'no-such-event']) {
          expect(await tx.index(caseId, [entry(id)])).toEqual({ ok: false, code: 'event-unknown' });
        }
      });
      expect(await found(caseId, 'capstan')).toEqual([]);
      await subject.store.withViewer(union, async (tx) => {
        expect(await tx.index(caseId, [entry(own.id)])).toEqual({ ok: true });
        expect(await tx.index(caseId, [entry(own.id)])).toEqual({ ok: true });
      });
      expect(await found(caseId, 'capstan', port)).toEqual(['x']);
    });

    it('is indexed anew by an operator', async () => {
      const caseId = await filed(['old words']);
      const [hit] = await subject.store.withViewer(union, async (tx) => await tx.search('old', { caseId }));
      const entry = {
        eventId: hit?.eventId ?? '',
        entity: 'y',
        kind: 'claim',
        language: 'en',
        text: 'new words',
      };
      await subject.store.withOperator(port, async (tx) => {
        expect(await tx.reindex(caseId, [entry])).toEqual({ ok: true });
        expect(await tx.reindex(caseId, [{ ...entry, eventId: 'no-such-event' }])).toMatchObject({
          ok: false,
        });
      });
      expect(await found(caseId, 'words')).toEqual(['y']);
      expect(await found(caseId, 'old ')).toEqual([]);
    });

    it('takes any query for words', async () => {
      const caseId = await filed(["o'clock & tea | 'quoted' ! : * <-> \\ ; drop table wasit.events; --"]);
      const queries = [
        "'",
        "' | '",
        'a:*',
        '!',
        '& |',
        '((',
        '\\',
        '<->',
        "'; drop table wasit.events; --",
        '"',
        '-',
      ];
      for (const query of [
        ...queries,
        '\u0000',
        '\ud800',
        '%',
        '_',
        '*',
        'x'.repeat(10_000),
        '-'.repeat(999),
      ]) {
        expect(Array.isArray(await found(caseId, query)), query).toBe(true);
      }
      expect(await found(caseId, "o'clock | tea")).toEqual(['text:0']);
      expect(await found(caseId, 'drop table wasit.events')).toEqual(['text:0']);
      expect(await subject.store.verify(caseId)).toMatchObject({ intact: true, length: 1 });
    });
  });
};
