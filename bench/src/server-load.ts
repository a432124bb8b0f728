/**
 * Load on a server: delegations at their open pages, and writes.
 *
 * A delegation is a signed-in member of one party's room with one page open. The page listens to the live
 * channel, and asks for its data again when the channel says that its record has moved on, one request at a
 * time, with the tag of what it has; as the pages of `packages/web` do. Besides, delegations open other pages
 * by chance. A *read* is either: from sending the request to the last byte of its answer.
 *
 * A delegation waits for an answer before it writes again: where none is free to write, the write is put off for
 * good, and counted.
 *
 * A write is a command of a delegation that its room sees (so that as many pages as the room has members ask
 * again); one in a hundred is a mediator's that everybody sees (so that all pages do).
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Command, viewer } from '@wasit/domain';
import { Folds, recordCommand, startSession, useCaseDeps } from '@wasit/server';
import { openStore, type Store } from '@wasit/store';

export interface LoadPlan {
  readonly delegations: number;
  readonly writesPerSecond: number;
  /** Pages opened by chance, a second; those that the live channel causes come on top. */
  readonly opensPerSecond: number;
  readonly seconds: number;
}

const ROOMS = 20;
const CASE = 'load';
const PROGRAM = fileURLToPath(new URL('./server-process.ts', import.meta.url));

export const quantile = (values: readonly number[], at: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? Number.NaN;
};

const roomOf = (seat: number): string => `room:p${seat % ROOMS}`;
const partyOf = (seat: number): string => `p${seat % ROOMS}`;

/** Cookies. */
interface Seats {
  readonly delegations: readonly string[];
  readonly mediator: string;
}

/** A case with a room for each party, and a session for each seat. */
const prepare = async (store: Store, seats: number): Promise<Seats> => {
  const deps = useCaseDeps(store);
  const folds = new Folds(store);
  const lead = viewer('lead', 'room:mediators');
  const run = async (command: Command): Promise<void> => {
    const wanted = { caseId: CASE, command, audience: ['public'], expected: null };
    const outcome = await recordCommand(deps, folds, lead, wanted);
    if (!outcome.ok) throw new Error(`${command.type}: ${outcome.code}`);
  };
  await run({ type: 'open-case', title: { en: 'Load' } });
  await run({ type: 'open-room', room: 'room:mediators', name: { en: 'Us' }, kind: 'mediators' });
  await run({ type: 'add-issue', issueId: 'pay', name: { en: 'Pay' } });
  for (const optionId of ['low', 'high']) {
    await run({ type: 'add-option', issueId: 'pay', optionId, name: { en: optionId } });
  }
  for (let at = 0; at < ROOMS; at += 1) {
    const actorId = partyOf(at);
    await run({ type: 'add-actor', actorId, name: { en: actorId }, kind: 'organisation' });
    await run({ type: 'assign-role', actorId, role: 'party' });
    const room = { room: roomOf(at), name: { en: actorId }, kind: 'party', partyId: actorId } as const;
    await run({ type: 'open-room', ...room });
  }
  const now = new Date().toISOString();
  const seat = async (id: string, role: string, room: string): Promise<string> =>
    await store.withAccounts(async (tx) => {
      await tx.addAccount({ id, login: id, name: id, passwordHash: null, leads: false, createdAt: now });
      await tx.setMembership({ caseId: CASE, accountId: id, role, clearances: [room] });
      return `wasit=${(await startSession(tx, id, 'bench', now)).token}`;
    });
  const cookies: string[] = [];
  for (let at = 0; at < seats; at += 1) cookies.push(await seat(`seat-${at}`, 'delegation', roomOf(at)));
  return { delegations: cookies, mediator: await seat('mediator', 'mediator', 'room:mediators') };
};

/** A delegation's browser keeps its connections: one for what it reads, one for what it writes. */
const reading = new Agent({ keepAlive: true, maxSockets: 400, maxFreeSockets: 400 });
const writing = new Agent({ keepAlive: true, maxSockets: 400, maxFreeSockets: 400 });

interface Timed {
  readonly ms: number;
  readonly status: number;
  readonly tag: string | undefined;
}

/** Milliseconds to the last byte, and the status. */
const timed = async (
  port: number,
  path: string,
  cookie: string,
  more: { readonly body?: unknown; readonly tag?: string | undefined } = {},
): Promise<Timed> =>
  await new Promise((resolve, reject) => {
    const start = performance.now();
    const payload = more.body === undefined ? undefined : JSON.stringify(more.body);
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        agent: payload === undefined ? reading : writing,
        method: payload === undefined ? 'GET' : 'POST',
        headers: {
          cookie,
          origin: `http://127.0.0.1:${port}`,
          ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
          ...(more.tag === undefined ? {} : { 'if-none-match': more.tag }),
        },
      },
      (response) => {
        response.resume();
        response.on('end', () =>
          resolve({
            ms: performance.now() - start,
            status: response.statusCode ?? 0,
            tag: response.headers.etag,
          }),
        );
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(payload);
  });

const PAGES = ['desk', 'overview', 'packages', 'relays', 'proposals'] as const;

const pageOf = (at: number): string => `/api/cases/${CASE}/${PAGES[at % PAGES.length]}`;

/** Times in the order they came; only the latest many are kept, so that an hour of them needs no memory. */
export class Times {
  readonly #most: number;
  #recent: number[] = [];
  count = 0;

  constructor(most = 200_000) {
    this.#most = most;
  }

  add(ms: number): void {
    this.count += 1;
    this.#recent.push(ms);
    if (this.#recent.length > this.#most * 1.2) this.#recent = this.#recent.slice(-this.#most);
  }

  get recent(): readonly number[] {
    return this.#recent;
  }
}

/** A page that follows its record. */
class OpenPage {
  readonly #read: (tag: string | undefined) => Promise<string | undefined>;
  readonly #stop: () => void;
  #tag: string | undefined;
  #moved = 0;

  constructor(
    port: number,
    cookie: string,
    heard: () => void,
    read: (tag: string | undefined) => Promise<string | undefined>,
  ) {
    this.#read = read;
    const path = `/api/cases/${CASE}/live`;
    const sent = request({ host: '127.0.0.1', port, path, headers: { cookie }, agent: false }, (response) => {
      response.on('data', (chunk: Buffer) => {
        if (!chunk.includes('moved')) return;
        heard();
        void this.#follow();
      });
      response.on('error', () => undefined);
    });
    sent.on('error', () => undefined);
    sent.end();
    this.#stop = () => sent.destroy();
  }

  /** One question at a time: what is heard meanwhile is asked of once, when the answer is there. */
  async #follow(): Promise<void> {
    this.#moved += 1;
    if (this.#moved > 1) return;
    while (this.#moved > 0) {
      const heard = this.#moved;
      this.#tag = (await this.#read(this.#tag).catch(() => undefined)) ?? this.#tag;
      this.#moved = this.#moved > heard ? 1 : 0;
    }
  }

  close(): void {
    this.#stop();
  }
}

const preference = (seat: number, at: number): Command => ({
  type: 'state-preference',
  partyId: partyOf(seat),
  assumed: false,
  issues: [
    {
      issueId: 'pay',
      weight: 1 + (at % 9),
      worth: [
        { optionId: 'low', worth: 0 },
        { optionId: 'high', worth: 1 },
      ],
    },
  ],
});

export interface Memory {
  readonly minute: number;
  readonly rss: number;
  readonly heap: number;
  readonly external: number;
}

export interface LoadResult {
  readonly reads: Times;
  readonly writes: Times;
  readonly bare: readonly number[];
  readonly refused: number;
  /** Writes that nobody was free to make. */
  readonly putOff: number;
  readonly heard: number;
  readonly memory: readonly Memory[];
}

/** After each minute: what was measured since the last. */
export type EachMinute = (memory: Memory, reads: readonly number[], writes: readonly number[]) => void;

export const runLoad = async (url: string, plan: LoadPlan, eachMinute: EachMinute): Promise<LoadResult> => {
  const store = await openStore({ kind: 'server', url });
  const { delegations, mediator } = await prepare(store, plan.delegations);
  await store.close();
  const flags = (process.env.WASIT_LOAD_NODE_FLAGS ?? '').split(' ').filter((flag) => flag !== '');
  const child = fork(PROGRAM, [url], { execArgv: ['--expose-gc', ...flags, '--import', 'tsx'] });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  const memoryAt = async (minute: number): Promise<Memory> => {
    child.send('memory');
    const [found] = (await once(child, 'message')) as [Omit<Memory, 'minute'>];
    return { minute, ...found };
  };
  const reads = new Times();
  const writes = new Times();
  let minuteReads: number[] = [];
  let minuteWrites: number[] = [];
  let refused = 0;
  let putOff = 0;
  let heard = 0;
  const phase: { warm: boolean } = { warm: false };
  const read = async (path: string, cookie: string, tag?: string): Promise<string | undefined> => {
    const answer = await timed(port, path, cookie, { tag });
    if (answer.status !== 200 && answer.status !== 304) refused += 1;
    else if (phase.warm) {
      reads.add(answer.ms);
      minuteReads.push(answer.ms);
    }
    return answer.tag;
  };
  const pages = delegations.map(
    (cookie, seat) =>
      new OpenPage(
        port,
        cookie,
        () => {
          heard += 1;
        },
        async (tag) => await read(pageOf(seat), cookie, tag),
      ),
  );
  await sleep(2_000);
  for (let at = 0; at < 2 * delegations.length; at += 1) {
    await read(pageOf(at), delegations[at % delegations.length] ?? '');
  }

  const busy = new Set<string>();
  const waiting = delegations.length;
  const send = async (cookie: string, body: unknown): Promise<void> => {
    if (busy.has(cookie)) {
      putOff += 1;
      return;
    }
    busy.add(cookie);
    try {
      const { ms, status } = await timed(port, `/api/cases/${CASE}/commands`, cookie, { body });
      if (status !== 200) refused += 1;
      else {
        writes.add(ms);
        minuteWrites.push(ms);
      }
    } finally {
      busy.delete(cookie);
    }
  };
  const write = async (at: number): Promise<void> => {
    if (at % 100 === 99) {
      const command = { type: 'rename-case', title: { en: `Load ${at % 7}` } };
      await send(mediator, { command, expected: null, audience: ['public'] });
      return;
    }
    const from = at * 13;
    let seat = from % waiting;
    for (let tried = 0; tried < waiting && busy.has(delegations[seat] ?? ''); tried += 1) {
      seat = (from + tried) % waiting;
    }
    await send(delegations[seat] ?? '', { command: preference(seat, at), expected: null });
  };
  phase.warm = true;
  const memory = [await memoryAt(0)];
  const under = new Set<Promise<unknown>>();
  const start = (act: Promise<unknown>): void => {
    const one = act.catch(() => {
      refused += 1;
    });
    under.add(one);
    void one.finally(() => under.delete(one));
  };
  const started = performance.now();
  let written = 0;
  let opened = 0;
  let minute = 1;
  for (;;) {
    const elapsed = (performance.now() - started) / 1000;
    if (elapsed >= minute * 60 || elapsed >= plan.seconds) {
      const found = await memoryAt(elapsed / 60);
      memory.push(found);
      eachMinute(found, minuteReads, minuteWrites);
      minuteReads = [];
      minuteWrites = [];
      minute += 1;
    }
    if (elapsed >= plan.seconds) break;
    while (written < elapsed * plan.writesPerSecond) start(write(written++));
    while (opened < elapsed * plan.opensPerSecond) {
      start(read(pageOf(opened), delegations[(opened * 7) % delegations.length] ?? ''));
      opened += 1;
    }
    await sleep(4);
  }
  await Promise.all(under);
  const bare: number[] = [];
  for (let at = 0; at < 500; at += 1) bare.push((await timed(port, '/bare', '')).ms);
  for (const page of pages) page.close();
  const gone = once(child, 'exit');
  child.kill();
  await gone;
  return { reads, writes, bare, refused, putOff, heard, memory };
};
