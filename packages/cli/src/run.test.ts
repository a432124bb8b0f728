/** The command line as a user types it, on a record of its own in a temporary folder. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { createClient } from '@wasit/api';
import { reading } from '@wasit/domain';
import { createApp, Desk, LOOPBACK_HOSTS, useCaseDeps } from '@wasit/server';
import { openStore } from '@wasit/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from './run.ts';
import { watchFolder } from './watch/watch-command.ts';

const SHARED = resolve(import.meta.dirname, '../../../../shared');
const ENGLISH =
  'Port talks resume in Marsa\n\nThe dockers’ union said on Monday that it would meet the port authority on Tuesday.\n';
const ARABIC =
  'محادثات في المرسى\n\nقال متحدث باسم النقابة، اليوم الاثنين، إن المحادثات مع هيئة الميناء ستُستأنف غداً.\n';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasit-cli-'));
  writeFileSync(join(folder, 'english.txt'), ENGLISH);
  writeFileSync(join(folder, 'arabic.txt'), ARABIC);
  writeFileSync(join(folder, 'empty.txt'), '');
  writeFileSync(
    join(folder, 'binary.txt'),
    Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 37) % 256)),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs one command line; `input` is what comes in on standard input. */
const wasit = async (line: readonly string[], input = '') => {
  let out = '';
  let err = '';
  const code = await run(line, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    stdin: Readable.from([Buffer.from(input)]),
    interactive: false,
    env: { WASIT_DATA: join(folder, 'record') },
    cwd: folder,
  });
  return { code, out, err };
};

const file = (name: string): string => join(folder, name);

describe('wasit read', () => {
  it('prints a summary, and JSON that fits the contract, passages and all', async () => {
    const summary = await wasit(['read', file('english.txt'), '--published', '2026-03-02']);
    expect(summary.code).toBe(0);
    expect(summary.out).toContain('Statements');
    const json = await wasit(['read', file('arabic.txt'), '--json', '--published', '2026-03-02']);
    const one = reading.parse(JSON.parse(json.out));
    expect(one.language).toBe('ar');
    expect(one.published).toBe('2026-03-02');
    const [statement] = one.statements;
    expect(ARABIC.slice(statement?.start, statement?.end)).toContain('المحادثات');
  });

  it('reads what comes in on standard input', async () => {
    const { code, out } = await wasit(['read', '-', '--json'], ENGLISH);
    expect(code).toBe(0);
    expect(reading.parse(JSON.parse(out)).statements.length).toBeGreaterThan(0);
  });

  it('names a file that cannot be read, says what to do, and goes on with the others', async () => {
    const { code, out, err } = await wasit([
      'read',
      file('empty.txt'),
      file('binary.txt'),
      file('english.txt'),
      '--json',
    ]);
    expect(code).toBe(1);
    expect(err).toContain('empty.txt');
    expect(err).toContain('binary.txt');
    expect(out.trim().split('\n')).toHaveLength(1);
  });

  it('takes a wrong command line for one: exit 2', async () => {
    expect((await wasit(['read'])).code).toBe(2);
    expect((await wasit(['reed', 'x'])).code).toBe(2);
    expect((await wasit(['read', file('english.txt'), '--published', 'yesterday'])).code).toBe(2);
    expect((await wasit(['--help'])).code).toBe(0);
  });
});

describe('a case on the command line', () => {
  it('is filed, shown, searched, verified, and comes back from export and import byte for byte', async () => {
    const filed = await wasit([
      'read',
      file('english.txt'),
      file('arabic.txt'),
      '--case',
      'Marsa talks',
      '--published',
      '2026-03-02',
    ]);
    expect(filed).toMatchObject({ code: 0 });
    expect(filed.out.match(/filed as/g)).toHaveLength(2);
    const again = await wasit([
      'read',
      file('english.txt'),
      '--case',
      'Marsa talks',
      '--published',
      '2026-03-02',
    ]);
    expect(again.out).toContain('filed already');

    expect((await wasit(['cases'])).out).toContain('Marsa talks');
    expect((await wasit(['show', 'Marsa talks'])).out).toContain('2 reports');
    expect((await wasit(['show', 'Marsa talks', '--as-of', '2020-01-01'])).code).toBe(1);
    expect((await wasit(['show', 'no such case'])).code).toBe(1);
    expect((await wasit(['search', 'المحادثات', '--case', 'Marsa talks'])).code).toBe(0);
    expect((await wasit(['search', 'zzzzqqq'])).code).toBe(1);

    const first = await wasit(['export', 'Marsa talks']);
    writeFileSync(file('log.jsonl'), first.out);
    const elsewhere = { WASIT_DATA: join(folder, 'elsewhere') };
    const there = async (line: readonly string[]) => {
      let out = '';
      let err = '';
      const io = { stdin: Readable.from([]), interactive: false, env: elsewhere, cwd: folder };
      const code = await run(line, {
        ...io,
        out: (text) => {
          out += text;
        },
        err: (text) => {
          err += text;
        },
      });
      return { code, out, err };
    };
    expect((await there(['import', file('log.jsonl')])).code).toBe(0);
    expect((await there(['export', 'Marsa talks'])).out).toBe(first.out);
    expect((await there(['verify'])).out).toContain('intact');
    expect((await there(['import', file('log.jsonl')])).code).toBe(1);

    writeFileSync(file('damaged.jsonl'), first.out.replace('Marsa talks', 'Other talks'));
    const damaged = await wasit(['import', file('damaged.jsonl')]);
    expect(damaged.code).toBe(1);
    expect(damaged.err).toContain('damaged.jsonl');
  });
});

describe('wasit beside a running server', () => {
  it('files through the server that holds the record, and watches a folder', async () => {
    const store = await openStore({ kind: 'memory' });
    const app = await createApp({
      ...useCaseDeps(store),
      doorkeeper: new Desk(),
      hosts: LOOPBACK_HOSTS,
      version: 'test',
      webFolder: null,
      report: () => undefined,
    });
    await app.listen({ host: '127.0.0.1', port: 0 });
    const address = app.server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const data = join(folder, 'served');
    mkdirSync(data, { recursive: true });
    writeFileSync(join(data, 'server.json'), JSON.stringify({ address: `http://127.0.0.1:${port}` }));
    const incoming = join(folder, 'incoming');
    mkdirSync(incoming);
    let told = '';
    const io = {
      out: (text: string) => {
        told += text;
      },
      err: (text: string) => {
        told += text;
      },
      stdin: Readable.from([]),
      interactive: false,
      env: { WASIT_DATA: data },
      cwd: folder,
    };
    const until = async (words: string): Promise<void> => {
      for (let i = 0; i < 200 && !told.includes(words); i += 1) await new Promise((go) => setTimeout(go, 50));
      expect(told).toContain(words);
    };
    expect(await run(['read', file('english.txt'), '--case', 'Marsa talks'], io)).toBe(0);
    expect(told).toContain('filed as');
    const stop = new AbortController();
    const watching = watchFolder(io, incoming, 'Marsa talks', stop.signal);
    await until('Watching');
    writeFileSync(join(incoming, 'arabic.txt'), ARABIC);
    await until('arabic.txt: filed as');
    stop.abort();
    await watching;
    const cases = await createClient({ server: `http://127.0.0.1:${port}` }).listCases();
    expect(cases).toMatchObject({ ok: true, value: { cases: [{ reports: 2 }] } });
    await app.close();
    await store.close();
  });
});

describe('wasit lexicon', () => {
  it('makes the reader know the user’s own actors, and forget them again', async () => {
    const entry = [
      {
        id: 'org:marsa-pilots',
        kind: 'organisation',
        name: { en: 'Marsa Pilots Circle', ar: 'حلقة مرشدي المرسى' },
      },
    ];
    writeFileSync(file('own.json'), JSON.stringify(entry));
    const text = 'The Marsa Pilots Circle said that it would not strike.\n';
    const ids = async () =>
      reading.parse(JSON.parse((await wasit(['read', '-', '--json'], text)).out)).actors.map(({ id }) => id);
    expect(await ids()).not.toContain('org:marsa-pilots');
    expect((await wasit(['lexicon', 'add', file('own.json')])).code).toBe(0);
    expect(await ids()).toContain('org:marsa-pilots');
    expect((await wasit(['lexicon', 'list'])).out).toContain('own.json');
    expect((await wasit(['lexicon', 'remove', 'own.json'])).code).toBe(0);
    expect(await ids()).not.toContain('org:marsa-pilots');
  });

  it('says which entry of a file is wrong', async () => {
    writeFileSync(file('wrong.json'), JSON.stringify([{ id: 'x:y', kind: 'ghost', name: { en: 'X' } }]));
    const { code, err } = await wasit(['lexicon', 'add', file('wrong.json')]);
    expect(code).toBe(1);
    expect(err).toContain('wrong.json:1');
  });
});

describe('wasit engine', () => {
  const conflict = {
    decision_makers: ['A', 'B'],
    options: [
      { bit: 0, name: 'stay', dm: 0, direction: 'both' },
      { bit: 1, name: 'leave', dm: 1, direction: 'both' },
    ],
    payoffs: [
      [3, 4, 1, 2],
      [3, 1, 4, 2],
    ],
  };

  it('prints the stable states of a conflict as JSON', async () => {
    writeFileSync(file('conflict.json'), JSON.stringify(conflict));
    const { code, out } = await wasit(['engine', 'stability', file('conflict.json'), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ equilibria: { nash: [3] } });
  });

  it('solves a scenario from CSV, and refuses a file that is none', async () => {
    const csv = 'issue,option,Union,Port\npay,low,0,1\npay,high,1,0\nhours,long,0,0.4\nhours,short,0.6,0\n';
    writeFileSync(file('scenario.csv'), csv);
    const { code, out } = await wasit(['engine', 'solve', file('scenario.csv'), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ outcomes: 4, frontier: { exact: true } });
    writeFileSync(file('nonsense.csv'), 'x\n');
    expect((await wasit(['engine', 'solve', file('nonsense.csv')])).code).toBe(1);
  });

  it.skipIf(!existsSync(join(SHARED, 'scenarios')))(
    'refuses a GENIUS profile that does not fit its domain',
    async () => {
      const { code, err } = await wasit(['engine', 'solve', join(SHARED, 'scenarios/LaptopConv'), '--json']);
      expect(code).toBe(1);
      expect(err).toContain('profile-mismatch');
    },
  );

  it.skipIf(!existsSync(join(SHARED, 'scenarios')))(
    'finds the reference results of the standard scenarios',
    async () => {
      const expected = JSON.parse(readFileSync(join(SHARED, 'scenarios/expected.json'), 'utf8')) as {
        scenarios: { ItexvsCypress: { frontier_size: number } };
      };
      const { out } = await wasit(['engine', 'solve', join(SHARED, 'scenarios/ItexvsCypress'), '--json']);
      expect(JSON.parse(out)).toMatchObject({
        frontier: { count: expected.scenarios.ItexvsCypress.frontier_size },
      });
    },
  );
});
