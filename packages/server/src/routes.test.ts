/** What each route does, told from one case that grows. */
import { type AnswerOf, orThrow } from '@wasit/api';
import { smallReading } from '@wasit/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestApp, type TestApp } from './testing/test-app.ts';

const TEXT =
  'Harbour talks resume. The union and the port authority met, and an informed official said that pay matters most.';

const read = ({ text }: { readonly text: string }) => smallReading(text);

let app: TestApp;
let caseId = '';

const filed = async (text: string, more: object = {}): Promise<AnswerOf<'fileReports'>[]> => {
  const lines: AnswerOf<'fileReports'>[] = [];
  const stream = app.client.fileReports({
    params: { caseId },
    body: { reports: [{ text, outlet: 'Sample Wire', published: '2026-01-04', ...more }] },
  });
  for await (const line of stream) lines.push(line);
  return lines;
};

beforeAll(async () => {
  app = await openTestApp({ read });
  const opened = await orThrow(
    app.client.openCase({ body: { title: { en: 'Harbour talks' }, domain: 'labour' } }),
  );
  caseId = opened.caseId;
  await filed(TEXT);
});
afterAll(async () => await app.close());

describe('a case over HTTP', () => {
  it('is listed with what it holds', async () => {
    const { cases } = await orThrow(app.client.listCases());
    expect(cases).toMatchObject([
      { caseId, title: { en: 'Harbour talks' }, reports: 1, unreviewed: 4, present: '2026-01-04' },
    ]);
  });

  it('tells what became of each report, and refuses the same report twice', async () => {
    const again = await filed(TEXT);
    const { reports } = await orThrow(app.client.readingQueue({ params: { caseId } }));
    expect(again.map(({ kind }) => kind)).toEqual(['progress', 'refused', 'done']);
    expect(again[1]).toMatchObject({ code: 'report-already-filed', reportId: reports[0]?.reportId });
  });

  it('goes on with the next report after one that cannot be read', async () => {
    const lines: AnswerOf<'fileReports'>[] = [];
    const reports = [
      { file: 'empty.txt', text: '' },
      { file: 'picture.png', base64: Buffer.from([0, 1, 2]).toString('base64') },
      { file: 'good.txt', text: `${TEXT} Again, on Monday, in other words.` },
    ];
    for await (const line of app.client.fileReports({ params: { caseId }, body: { reports } }))
      lines.push(line);
    const outcome = lines.flatMap((line) =>
      line.kind === 'refused'
        ? [`${line.file}: ${line.code}`]
        : line.kind === 'filed'
          ? [`${line.file}: filed`]
          : [],
    );
    expect(outcome).toEqual(['empty.txt: empty', 'picture.png: binary', 'good.txt: filed']);
    expect(lines.at(-1)).toMatchObject({ kind: 'done', filed: 1, refused: 2 });
  });

  it('shows a report beside what was read in it, and takes a decision on it back', async () => {
    const queue = await orThrow(app.client.readingQueue({ params: { caseId } }));
    const reportId = queue.next ?? '';
    const before = await orThrow(app.client.readingReport({ params: { caseId, reportId } }));
    const [entry] = before.entries;
    expect(before.report.text.slice(entry?.span?.start, entry?.span?.end)).toBe(entry?.evidence?.quote);
    const decide = async (type: string) =>
      await orThrow(
        app.client.command({
          params: { caseId },
          body: { command: { type, entryId: entry?.id }, expected: null },
        }),
      );
    await decide('accept-entry');
    const accepted = await orThrow(app.client.readingReport({ params: { caseId, reportId } }));
    expect(accepted.entries[0]?.marks.review).toBe('accepted');
    expect(accepted.report.progress.accepted).toBe(1);
    await decide('withdraw-decision');
    const after = await orThrow(app.client.readingReport({ params: { caseId, reportId } }));
    expect(after.entries).toEqual(before.entries);
  });

  it('records nothing for an author who looked at an older record', async () => {
    const { cases } = await orThrow(app.client.listCases());
    const cursor = cases[0]?.cursor ?? '';
    const track = (name: string) => ({
      params: { caseId },
      body: { command: { type: 'open-track', name: { en: name } }, expected: cursor },
    });
    const first = await app.client.command(track('Pay'));
    const late = await app.client.command(track('Hours'));
    expect(first.ok).toBe(true);
    expect(late).toMatchObject({ ok: false, error: { code: 'conflict', status: 409 } });
    const { cases: now } = await orThrow(app.client.listCases());
    expect(now[0]?.tracks.map(({ name }) => name.en)).toEqual(['Pay']);
  });

  it('shows any past moment as it stood', async () => {
    const history = await orThrow(app.client.history({ params: { caseId } }));
    const [openedAt] = history.moments;
    const past = await orThrow(app.client.overview({ params: { caseId }, query: { asOf: openedAt ?? '' } }));
    expect(past.unreviewed.total).toBe(0);
    expect(past.case.reports).toBe(0);
    const now = await orThrow(app.client.overview({ params: { caseId } }));
    expect(now.case.reports).toBe(2);
  });

  it('finds words of reports and names, and opens them', async () => {
    const { hits } = await orThrow(app.client.search({ query: { q: 'informed official', case: caseId } }));
    expect(hits.map(({ kind }) => kind)).toContain('report');
    const named = await orThrow(app.client.search({ query: { q: 'النقابة' } }));
    expect(named.hits).toMatchObject([{ kind: 'actor', id: 'party:blue' }]);
  });

  it('answers every page', async () => {
    const { sources, timeline, positions, actors, actor, network, issues, dependents, verifyCase, whoAmI } =
      app.client;
    const params = { caseId };
    expect((await orThrow(timeline({ params }))).items.length).toBeGreaterThan(4);
    expect((await orThrow(positions({ params }))).cells).toMatchObject([
      { issueId: 'wages', partyId: 'party:blue' },
    ]);
    expect((await orThrow(actors({ params }))).actors.length).toBe(5);
    expect((await orThrow(actor({ params: { caseId, actorId: 'party:blue' } }))).contacts.length).toBe(1);
    expect((await orThrow(network({ params }))).edges).toMatchObject([{ weight: 1 }]);
    expect((await orThrow(issues({ params }))).issues).toMatchObject([
      { id: 'wages', name: { ar: 'الأجور' } },
    ]);
    const { groups } = await orThrow(sources({ params }));
    expect(groups.length).toBeGreaterThan(0);
    const claimId = groups[0]?.id ?? '';
    expect((await orThrow(dependents({ params: { caseId, claimId } }))).claim.id).toBe(claimId);
    expect(await orThrow(verifyCase({ params }))).toMatchObject({ intact: true });
    expect(await orThrow(whoAmI())).toMatchObject({ id: 'desk', mode: 'desk' });
    expect(await orThrow(app.client.health())).toEqual({ ok: true, version: '0.0.0' });
    expect((await orThrow(app.client.openapi())).openapi).toBe('3.1.0');
  });

  it('leaves and comes back byte for byte', async () => {
    const log = await orThrow(app.client.exportCase({ params: { caseId } }));
    const other = await openTestApp({ read });
    expect(await orThrow(other.client.importCase({ body: { log } }))).toMatchObject({ caseId });
    expect(await orThrow(other.client.exportCase({ params: { caseId } }))).toBe(log);
    const { hits } = await orThrow(other.client.search({ query: { q: 'informed official' } }));
    expect(hits.length).toBeGreaterThan(0);
    const again = await other.client.importCase({ body: { log } });
    expect(again).toMatchObject({ ok: false, error: { code: 'case-exists' } });
    const cut = await other.client.importCase({ body: { log: log.replace('Harbour', 'Horbour') } });
    expect(cut).toMatchObject({ ok: false, error: { code: 'log-chain-broken', subject: '2' } });
    await other.close();
  });

  it('answers a page that has not changed in a line', async () => {
    const first = await app.server.inject({
      url: `/api/cases/${caseId}/issues`,
      headers: { host: 'localhost:4680' },
    });
    const tag = first.headers.etag ?? '';
    const again = await app.server.inject({
      url: `/api/cases/${caseId}/issues`,
      headers: { host: 'localhost:4680', 'if-none-match': String(tag) },
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});
