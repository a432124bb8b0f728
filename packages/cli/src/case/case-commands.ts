/** `wasit cases | show | search | export | import | verify`. */
import { readFileSync } from 'node:fs';
import { overviewView, positionsView, readingQueueView, searchHitsOf, timelineView } from '@wasit/domain';
import { exportCase, importCase, verifyCase } from '@wasit/server';
import type { Command } from 'commander';
import { Failure } from '../terminal/failure.ts';
import { bytesOfStdin, type Io } from '../terminal/io.ts';
import { readInstant } from './instant.ts';
import { listCases, needCase, sentence, stateOf, withRecord } from './record.ts';
import { casePage } from './show-text.ts';

const cases = (io: Io, json: boolean): Promise<void> =>
  withRecord(io, async (record) => {
    const heads = await listCases(record);
    if (json) {
      for (const head of heads) io.out(`${JSON.stringify(head)}\n`);
      return;
    }
    if (heads.length === 0) io.out('No cases yet. `wasit read FILE --case NAME` opens one.\n');
    for (const head of heads) {
      const title = head.title.en ?? head.title.ar ?? head.caseId;
      const sample = head.sample ? ', sample' : '';
      io.out(`${head.caseId}  ${title}  (${head.reports} reports, ${head.unreviewed} unreviewed${sample})\n`);
    }
  });

const show = (
  io: Io,
  name: string,
  asked: { readonly asOf?: string; readonly json?: boolean },
): Promise<void> =>
  withRecord(io, async (record) => {
    const asOf = asked.asOf === undefined ? undefined : readInstant(asked.asOf);
    const head = await needCase(record, name);
    const state = await stateOf(record, head.caseId, asOf);
    if (state.caseId === null) throw new Failure(`The case was not open yet at ${asOf ?? 'that time'}.`);
    const at = asOf ?? null;
    const page = {
      overview: overviewView(state, at, null),
      positions: positionsView(state, at),
      timeline: timelineView(state, at),
      reading: readingQueueView(state, at),
    };
    io.out(asked.json === true ? `${JSON.stringify(page)}\n` : casePage(page));
  });

const search = (
  io: Io,
  words: string,
  asked: { readonly case?: string; readonly json?: boolean },
  fail: () => void,
): Promise<void> =>
  withRecord(io, async (record) => {
    const caseId = asked.case === undefined ? undefined : (await needCase(record, asked.case)).caseId;
    for (const head of await listCases(record)) await stateOf(record, head.caseId);
    const options = { limit: 50, ...(caseId === undefined ? {} : { caseId }) };
    const hits = await record.store.withViewer(
      record.desk.viewer,
      async (tx) => await tx.search(words, options),
    );
    const found = [];
    for (const hit of hits) found.push({ state: await stateOf(record, hit.caseId), text: hit });
    const shown = searchHitsOf(found);
    if (shown.length === 0) {
      io.err('Nothing was found.\n');
      fail();
    }
    for (const hit of shown) {
      io.out(
        asked.json === true
          ? `${JSON.stringify(hit)}\n`
          : `${hit.caseId}  ${hit.kind}  ${hit.id}\n    ${hit.fragment.text.replace(/\s+/g, ' ')}\n`,
      );
    }
  });

const take = (io: Io, name: string): Promise<void> =>
  withRecord(io, async (record) => {
    const { caseId } = await needCase(record, name);
    await stateOf(record, caseId);
    const lines = await exportCase(record.store, record.desk.viewer, caseId);
    for (const line of lines ?? []) io.out(`${line}\n`);
  });

const put = (io: Io, file: string): Promise<void> =>
  withRecord(io, async (record) => {
    const log = file === '-' ? (await bytesOfStdin(io)).toString('utf8') : readText(file);
    const { store, desk } = record;
    const outcome = await importCase({ store, admits: (rooms) => desk.admits(desk.viewer, rooms) }, log);
    if (!outcome.ok) {
      const where = outcome.subject === null ? '' : ` (${outcome.subject})`;
      throw new Failure(`${file}: ${sentence(outcome.code)}${where}`);
    }
    io.out(`${outcome.value.caseId}: ${outcome.value.events} events imported\n`);
  });

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Failure(`${file}: cannot be read. Check the name, and that you may read it.`);
  }
};

const verify = (io: Io, name: string | undefined, fail: () => void): Promise<void> =>
  withRecord(io, async (record) => {
    const heads = name === undefined ? await listCases(record) : [await needCase(record, name)];
    for (const { caseId } of heads) {
      await stateOf(record, caseId);
      const verdict = await verifyCase(record.store, record.desk.viewer, caseId);
      if (verdict?.intact === true)
        io.out(`${caseId}: intact, ${verdict.events} events, head ${verdict.head}\n`);
      else {
        io.err(
          `${caseId}: the chain is broken: an event was lost, changed or reordered. Restore a backup.\n`,
        );
        fail();
      }
    }
  });

export const addCaseCommands = (program: Command, io: Io, fail: () => void): void => {
  program
    .command('cases')
    .description('the cases of the record')
    .option('--json', 'one line of JSON a case')
    .action((asked: { json?: boolean }) => cases(io, asked.json === true));
  program
    .command('show')
    .description('where a case stands, now or as of a moment')
    .argument('<case>', 'id or title')
    .option('--as-of <moment>', 'day or instant, UTC: 2024-05-01, 2024-05-01T06:00:00Z')
    .option('--json', 'as JSON')
    .action((name: string, asked: { asOf?: string; json?: boolean }) => show(io, name, asked));
  program
    .command('search')
    .description('search the record, in Arabic and English')
    .argument('<words>', 'what to look for')
    .option('--case <name>', 'in one case only')
    .option('--json', 'one line of JSON a hit')
    .action((words: string, asked: { case?: string; json?: boolean }) => search(io, words, asked, fail));
  program
    .command('export')
    .description('the log of a case as JSON Lines, to standard output')
    .argument('<case>', 'id or title')
    .action((name: string) => take(io, name));
  program
    .command('import')
    .description('take in a log that was exported')
    .argument('<file>', 'file, or - for standard input')
    .action((file: string) => put(io, file));
  program
    .command('verify')
    .description('prove that nothing was lost, changed or reordered')
    .argument('[case]', 'id or title; all cases when left out')
    .action((name: string | undefined) => verify(io, name, fail));
};
