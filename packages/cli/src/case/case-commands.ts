/** `wasit cases | show | search | export | import | verify`. */
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import { Failure } from '../terminal/failure.ts';
import { bytesOfStdin, type Io } from '../terminal/io.ts';
import { listCases, must, needCase, withRecord } from './ask.ts';
import { readInstant } from './instant.ts';
import { casePage } from './show-text.ts';

const cases = (io: Io, json: boolean): Promise<void> =>
  withRecord(io, async (client) => {
    const heads = await listCases(client);
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
  withRecord(io, async (client) => {
    const { caseId } = await needCase(client, name);
    const query = asked.asOf === undefined ? {} : { asOf: readInstant(asked.asOf) };
    const call = { params: { caseId }, query };
    const page = {
      overview: await must(client.overview(call), name),
      positions: await must(client.positions(call), name),
      timeline: await must(client.timeline(call), name),
      reading: await must(client.readingQueue(call), name),
    };
    io.out(asked.json === true ? `${JSON.stringify(page)}\n` : casePage(page));
  });

const search = (
  io: Io,
  words: string,
  asked: { readonly case?: string; readonly json?: boolean },
  fail: () => void,
): Promise<void> =>
  withRecord(io, async (client) => {
    const scope = asked.case === undefined ? {} : { case: (await needCase(client, asked.case)).caseId };
    const { hits } = await must(client.search({ query: { q: words, ...scope } }));
    if (hits.length === 0) {
      io.err('Nothing was found.\n');
      fail();
    }
    for (const hit of hits) {
      io.out(
        asked.json === true
          ? `${JSON.stringify(hit)}\n`
          : `${hit.caseId}  ${hit.kind}  ${hit.id}\n    ${hit.fragment.text.replace(/\s+/g, ' ')}\n`,
      );
    }
  });

const take = (io: Io, name: string): Promise<void> =>
  withRecord(io, async (client) => {
    const { caseId } = await needCase(client, name);
    io.out(await must(client.exportCase({ params: { caseId } }), name));
  });

const put = (io: Io, file: string): Promise<void> =>
  withRecord(io, async (client) => {
    const log = file === '-' ? (await bytesOfStdin(io)).toString('utf8') : readText(file);
    if (log.trim() === '') throw new Failure(`${file}: the file is empty; it is no exported log.`);
    const { caseId, events } = await must(client.importCase({ body: { log } }), file);
    io.out(`${caseId}: ${events} events imported\n`);
  });

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Failure(`${file}: cannot be read. Check the name, and that you may read it.`);
  }
};

const verify = (io: Io, name: string | undefined, fail: () => void): Promise<void> =>
  withRecord(io, async (client) => {
    const heads = name === undefined ? await listCases(client) : [await needCase(client, name)];
    for (const { caseId } of heads) {
      const { intact, events, head } = await must(client.verifyCase({ params: { caseId } }), caseId);
      if (intact) io.out(`${caseId}: intact, ${events} events, head ${head}\n`);
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
    .description(
      'the log of a case as JSON Lines, to standard output; secret answers stay behind until all accept',
    )
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
