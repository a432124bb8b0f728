/**
 * Closes rounds of secret answers at their hour, whatever the answers are. It sees every room of a case,
 * which no person needs to, and records the outcome under the command's own rule; it tells and logs nothing.
 *
 * Several servers may keep the same hours: the second to close finds the round closed, which is a refusal
 * and no fault.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { PUBLIC, type Viewer, viewer } from '@wasit/domain';
import { z } from 'zod';
import type { UseCaseDeps } from '../deps.ts';
import { Folds } from '../folds/folds.ts';
import { recordCommand } from '../use-cases/record-command.ts';

export const ROUND_KEEPER = 'system';

/** The longest that a timer can wait is 24 days; it looks again at least this often. */
const LONGEST_WAIT_MS = 6 * 3_600_000;
/** After an hour has struck: the database's clock, by which answers are late, may be behind this one. */
const GRACE_MS = 250;
const RETRY_MS = 5_000;
const PAUSE_MS = 500;

const opened = z.object({ roundId: z.string(), closesAt: z.string() });
const closed = z.object({ roundId: z.string() });

type Deps = Pick<UseCaseDeps, 'store' | 'clock' | 'newId'>;

export class RoundKeeper {
  readonly #deps: Deps;
  readonly #onFault: (error: unknown) => void;
  /** By case: the open rounds and when they close (ms). */
  readonly #open = new Map<string, ReadonlyMap<string, number>>();
  /** Store listeners are called from inside a transaction. */
  readonly #outside = AsyncLocalStorage.snapshot();
  readonly #noted = new Set<string | null>();
  #timer: NodeJS.Timeout | null = null;
  #turn: Promise<void> = Promise.resolve();
  #stop: (() => void) | null = null;

  constructor(deps: Deps, onFault: (error: unknown) => void) {
    this.#deps = deps;
    this.#onFault = onFault;
  }

  /** Looks at every case, closes what is due, and from then on keeps the hours. */
  async start(): Promise<void> {
    this.#stop = this.#deps.store.onAppended((caseId) => {
      this.#outside(() => this.#note(caseId));
    });
    this.#then(async () => await this.#look(null));
    await this.#turn;
  }

  /** Waits for a closing under way. */
  async close(): Promise<void> {
    this.#stop?.();
    this.#stop = null;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#turn;
  }

  /** Appends that come in a burst are looked at once. */
  #note(caseId: string | null): void {
    if (this.#noted.size === 0)
      setTimeout(() => this.#then(async () => await this.#lookAtNoted()), PAUSE_MS).unref();
    this.#noted.add(caseId);
  }

  async #lookAtNoted(): Promise<void> {
    const noted = [...this.#noted];
    this.#noted.clear();
    if (this.#stop === null) return;
    for (const caseId of noted.includes(null) ? [null] : noted) await this.#look(caseId);
  }

  #then(act: () => Promise<void>): void {
    this.#turn = this.#turn
      .then(act)
      .then(async () => await this.#closeDue())
      .catch((error: unknown) => {
        this.#onFault(error);
        this.#wait(RETRY_MS);
      });
  }

  async #look(caseId: string | null): Promise<void> {
    const cases = caseId === null ? await this.#deps.store.allCaseIds() : [caseId];
    for (const id of cases) {
      const rounds = await this.#openRounds(id);
      if (rounds.size === 0) this.#open.delete(id);
      else this.#open.set(id, rounds);
    }
  }

  async #seer(caseId: string): Promise<Viewer> {
    const rooms = await this.#deps.store.compartmentsOf(caseId);
    return viewer(ROUND_KEEPER, ...rooms.filter((room) => room !== PUBLIC));
  }

  async #openRounds(caseId: string): Promise<ReadonlyMap<string, number>> {
    const who = await this.#seer(caseId);
    return await this.#deps.store.withOperator(who, async (tx) => {
      const rounds = new Map<string, number>();
      for (const { payload } of await tx.eventsOfType(caseId, 'round-opened')) {
        const { roundId, closesAt } = opened.parse(payload);
        rounds.set(roundId, Date.parse(closesAt));
      }
      if (rounds.size === 0) return rounds;
      for (const { payload } of await tx.eventsOfType(caseId, 'round-closed')) {
        rounds.delete(closed.parse(payload).roundId);
      }
      return rounds;
    });
  }

  async #closeDue(): Promise<void> {
    const now = Date.parse(this.#deps.clock());
    for (const [caseId, rounds] of [...this.#open]) {
      const due = [...rounds].filter(([, at]) => at + GRACE_MS <= now).map(([roundId]) => roundId);
      if (due.length === 0) continue;
      await this.#closeRounds(caseId, due);
      await this.#look(caseId);
    }
    const next = Math.min(...[...this.#open.values()].flatMap((rounds) => [...rounds.values()]));
    if (Number.isFinite(next)) {
      // A round that stays due could not be closed: later, not at once.
      this.#wait(next + GRACE_MS <= now ? RETRY_MS : Math.min(next + GRACE_MS - now, LONGEST_WAIT_MS));
    }
  }

  async #closeRounds(caseId: string, due: readonly string[]): Promise<void> {
    const who = await this.#seer(caseId);
    // A state that sees every room is not kept for longer than it is needed.
    const folds = new Folds(this.#deps.store, { events: 1 });
    for (const roundId of due) {
      const command = { type: 'close-round', roundId };
      await recordCommand(this.#deps, folds, who, { caseId, command, audience: [PUBLIC], expected: null });
    }
  }

  #wait(ms: number): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (this.#stop === null) return;
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#then(async () => {});
    }, ms);
    this.#timer.unref();
  }
}
