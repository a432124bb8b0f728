/**
 * How the command line asks the record: through the same routes as the pages. Where a server already runs on
 * the data folder it is asked (and open pages hear of it at once); else the record is opened here, behind the
 * same application, for as long as the command takes.
 */
import { type Client, createClient, errorAnswers, isErrorCode, type Refused } from '@wasit/api';
import type { CaseHead } from '@wasit/domain';
import {
  createApp,
  Desk,
  LOOPBACK_HOSTS,
  markedAddress,
  readSettings,
  SettingRefused,
  useCaseDeps,
  VERSION,
} from '@wasit/server';
import { openStore, StoreFault } from '@wasit/store';
import { Failure } from '../terminal/failure.ts';
import type { Io } from '../terminal/io.ts';

/** The sentence of a code, in English, with the code: what a script can look for and a person can read. */
export const sentence = (code: string): string =>
  isErrorCode(code) ? `${errorAnswers[code].en} [${code}]` : code;

/** A refusal as a failure of the command; `about` is the file or case that it is about. */
export const refusal = ({ code, subject, sentence: words }: Refused, about?: string): Failure => {
  const where = subject === null ? '' : ` (${subject})`;
  return new Failure(`${about === undefined ? '' : `${about}: `}${words.en} [${code}]${where}`);
};

/** How long a server that left its mark is waited for, in milliseconds. */
const PATIENCE = 1500;

const runningServer = async (io: Io): Promise<Client | null> => {
  const address = markedAddress(io.env);
  if (address === null) return null;
  const client = createClient({ server: address });
  try {
    const health = await client.health({ signal: AbortSignal.timeout(PATIENCE) });
    return health.ok ? client : null;
  } catch {
    return null;
  }
};

type App = Awaited<ReturnType<typeof createApp>>;

/** `fetch` that ends in the application itself, not on the network. */
const into =
  (app: App): typeof fetch =>
  async (input, init) => {
    const url = typeof input === 'string' ? input : input instanceof URL ? input.href : input.url;
    const answer = await app.inject({
      method: init?.method === 'POST' ? 'POST' : 'GET',
      url,
      headers: { ...Object.fromEntries(new Headers(init?.headers)), host: '127.0.0.1' },
      ...(typeof init?.body === 'string' ? { payload: init.body } : {}),
    });
    const headers = new Headers();
    for (const [name, value] of Object.entries(answer.headers)) {
      if (value !== undefined) headers.set(name, String(value));
    }
    const empty = answer.statusCode === 204 || answer.statusCode === 304;
    return new Response(empty ? null : new Uint8Array(answer.rawPayload), {
      status: answer.statusCode,
      headers,
    });
  };

const opened = async <T>(io: Io, work: (client: Client) => Promise<T>): Promise<T> => {
  const settings = readSettings(io.env);
  try {
    const store = await openStore(settings.location);
    try {
      const app = await createApp({
        ...useCaseDeps(store),
        doorkeeper: new Desk(),
        hosts: LOOPBACK_HOSTS,
        version: VERSION,
        webFolder: null,
        report: (line) => io.err(`${line}\n`),
      });
      try {
        return await work(createClient({ fetch: into(app) }));
      } finally {
        await app.close();
      }
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof StoreFault) throw new Failure(`${settings.place}: ${sentence(error.code)}`);
    throw error;
  }
};

/** Runs `work` against the record, and closes what was opened whatever happens. */
export const withRecord = async <T>(io: Io, work: (client: Client) => Promise<T>): Promise<T> => {
  try {
    const running = await runningServer(io);
    return running === null ? await opened(io, work) : await work(running);
  } catch (error) {
    throw error instanceof SettingRefused ? new Failure(error.message) : error;
  }
};

/** The value of an answer; a refusal ends the command. */
export const must = async <T>(
  answer: Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Refused }>,
  about?: string,
): Promise<T> => {
  const settled = await answer;
  if (settled.ok) return settled.value;
  throw refusal(settled.error, about);
};

export const listCases = async (client: Client): Promise<readonly CaseHead[]> =>
  (await must(client.listCases())).cases;

/** A case by its id or its title. */
export const findCase = async (client: Client, name: string): Promise<CaseHead | null> =>
  (await listCases(client)).find(
    (head) => head.caseId === name || head.title.en === name || head.title.ar === name,
  ) ?? null;

export const needCase = async (client: Client, name: string): Promise<CaseHead> => {
  const found = await findCase(client, name);
  if (found === null) throw new Failure(`No case is called “${name}”. \`wasit cases\` lists them.`);
  return found;
};

/** The title in the script that it is written in. */
const titled = (name: string) => (/\p{Script=Arabic}/u.test(name) ? { ar: name } : { en: name });

/** The case of that name, opened when there is none. */
export const caseFor = async (client: Client, name: string): Promise<string> => {
  const known = await findCase(client, name);
  if (known !== null) return known.caseId;
  return (await must(client.openCase({ body: { title: titled(name) } }))).caseId;
};
