/**
 * Tells open pages that their record has moved on: by the viewer's own cursor, and only when it has moved.
 * An append that a viewer may not see makes no sound on that viewer's channel.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Writable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { effectiveClearances, type Viewer, viewer } from '@wasit/domain';
import type { Store } from '@wasit/store';

/** Sees what everybody sees. */
const NOBODY = viewer('nobody');

interface Channel {
  readonly caseId: string;
  /** Asked before every message: null once the viewer has signed out. */
  readonly viewer: () => Promise<Viewer | null>;
  readonly out: Writable;
  /** As answered last. Null until asked, and when sessions or seats have changed since. */
  who: Viewer | null;
  /** The effective clearances that it was opened with; null until first asked. */
  held: string | null;
  cursor: string | null;
}

/** Appends that come in a burst are told once. */
const PAUSE_MS = 40;
/**
 * Whoever is told asks for a page. Told all at once, hundreds would ask at once, and each would wait for all
 * the others; so they are told some at a time: a thousand a second.
 */
const TOLD_AT_ONCE = 10;
const BETWEEN_MS = 10;
const HEARTBEAT_MS = 15_000;
/** A reader this far behind is let go; the browser connects again by itself. */
const MOST_WAITING_BYTES = 64 * 1024;

export class LiveChannels {
  readonly #store: Store;
  readonly #channels = new Set<Channel>();
  /** Cases to look at; null in it for all of them. */
  readonly #moved = new Set<string | null>();
  #timer: NodeJS.Timeout | null = null;
  #telling: Promise<void> | null = null;
  /** The store calls its listeners from inside a transaction; what follows is none of its business. */
  readonly #outside = AsyncLocalStorage.snapshot();
  readonly #stops: readonly (() => void)[];
  readonly #heartbeat: NodeJS.Timeout;
  readonly #onFault: (error: unknown) => void;
  readonly #mostWaiting: number;

  constructor(store: Store, onFault: (error: unknown) => void, mostWaiting = MOST_WAITING_BYTES) {
    this.#store = store;
    this.#mostWaiting = mostWaiting;
    this.#onFault = onFault;
    this.#stops = [
      store.onAppended((caseId) => this.#outside(() => this.#note(caseId))),
      store.onAccountsChanged(() => this.#outside(() => this.#askAgain())),
    ];
    this.#heartbeat = setInterval(() => this.#beat(), HEARTBEAT_MS);
    this.#heartbeat.unref();
  }

  /** Opens a channel on a response whose head is not written yet. It tells the cursor at once. */
  open(caseId: string, asked: () => Promise<Viewer | null>, out: Writable): void {
    const channel: Channel = { caseId, viewer: asked, out, who: null, held: null, cursor: null };
    this.#channels.add(channel);
    out.on('close', () => this.#channels.delete(channel));
    out.on('error', () => this.#channels.delete(channel));
    out.write('retry: 1000\n\n');
    this.#note(caseId);
  }

  /** Whose session has ended is let go; so is whoever holds another seat now, whose page begins anew. */
  #askAgain(): void {
    for (const channel of this.#channels) channel.who = null;
    this.#note(null);
  }

  #note(caseId: string | null): void {
    if (this.#channels.size === 0) return;
    this.#moved.add(caseId);
    if (this.#telling !== null) return;
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      const moved = new Set(this.#moved);
      this.#moved.clear();
      this.#telling = this.#tell(moved)
        .catch(this.#onFault)
        .finally(() => {
          this.#telling = null;
          // What came in meanwhile is told in a round of its own.
          const [next] = this.#moved;
          if (next !== undefined) this.#note(next);
        });
    }, PAUSE_MS);
  }

  async #tell(moved: ReadonlySet<string | null>): Promise<void> {
    const byCase = new Map<string, Channel[]>();
    for (const channel of this.#channels) {
      if (!moved.has(channel.caseId) && !moved.has(null)) continue;
      const channels = byCase.get(channel.caseId) ?? [];
      channels.push(channel);
      byCase.set(channel.caseId, channels);
    }
    for (const [caseId, channels] of byCase) await this.#tellCase(caseId, channels);
  }

  async #tellCase(caseId: string, channels: readonly Channel[]): Promise<void> {
    // Whose own log has not moved is not asked who they are, and hears nothing.
    const known = channels.map(({ who }) => who ?? NOBODY);
    const heads = await this.#store.heads(caseId, known);
    let room = TOLD_AT_ONCE;
    for (const [at, channel] of channels.entries()) {
      if (channel.who !== null && heads[at] === channel.cursor) continue;
      if (room === 0) {
        await sleep(BETWEEN_MS);
        room = TOLD_AT_ONCE;
      }
      const who = await channel.viewer();
      if (who === null) {
        this.#close(channel);
        continue;
      }
      const held = effectiveClearances(who).join(' ');
      if (channel.held !== null && channel.held !== held) {
        this.#close(channel);
        continue;
      }
      channel.held = held;
      channel.who = who;
      const [head = null] = await this.#store.heads(caseId, [who]);
      if (head === null || head === channel.cursor || !this.#channels.has(channel)) continue;
      channel.cursor = head;
      room -= 1;
      this.#send(channel, `event: moved\ndata: ${JSON.stringify({ cursor: head })}\n\n`);
    }
  }

  #send(channel: Channel, text: string): void {
    if (channel.out.writableLength > this.#mostWaiting) this.#close(channel);
    else channel.out.write(text);
  }

  #close(channel: Channel): void {
    this.#channels.delete(channel);
    channel.out.end();
    // Whoever does not read does not see the end either.
    if (channel.out.writableLength > this.#mostWaiting) channel.out.destroy();
  }

  #beat(): void {
    for (const channel of [...this.#channels]) this.#send(channel, ': \n\n');
    // A session's time may be over, which nobody announces.
    this.#askAgain();
  }

  close(): void {
    for (const stop of this.#stops) stop();
    clearInterval(this.#heartbeat);
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const channel of [...this.#channels]) this.#close(channel);
  }
}
