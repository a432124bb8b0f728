/**
 * Tells open pages that their record has moved on: by the viewer's own cursor, and only when it has moved.
 * An append that a viewer may not see makes no sound on that viewer's channel.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { ServerResponse } from 'node:http';
import type { Viewer } from '@wasit/domain';
import type { Store } from '@wasit/store';

interface Channel {
  readonly caseId: string;
  /** Asked before every message: null once the viewer has signed out. */
  readonly viewer: () => Promise<Viewer | null>;
  readonly out: ServerResponse;
  cursor: string | null;
}

/** Appends that come in a burst are told once. */
const PAUSE_MS = 40;
const HEARTBEAT_MS = 15_000;
/** A reader this far behind is let go; the browser connects again by itself. */
const MOST_WAITING_BYTES = 64 * 1024;

export class LiveChannels {
  readonly #store: Store;
  readonly #channels = new Set<Channel>();
  /** Cases to look at; null in it for all of them. */
  readonly #moved = new Set<string | null>();
  #timer: NodeJS.Timeout | null = null;
  /** The store calls its listeners from inside a transaction; what follows is none of its business. */
  readonly #outside = AsyncLocalStorage.snapshot();
  readonly #stop: () => void;
  readonly #heartbeat: NodeJS.Timeout;
  readonly #onFault: (error: unknown) => void;

  constructor(store: Store, onFault: (error: unknown) => void) {
    this.#store = store;
    this.#onFault = onFault;
    this.#stop = store.onAppended((caseId) => this.#outside(() => this.#note(caseId)));
    this.#heartbeat = setInterval(() => this.#beat(), HEARTBEAT_MS);
    this.#heartbeat.unref();
  }

  /** Opens a channel on a response whose head is not written yet. It tells the cursor at once. */
  open(caseId: string, viewer: () => Promise<Viewer | null>, out: ServerResponse): void {
    const channel: Channel = { caseId, viewer, out, cursor: null };
    this.#channels.add(channel);
    out.on('close', () => this.#channels.delete(channel));
    out.on('error', () => this.#channels.delete(channel));
    out.write('retry: 1000\n\n');
    this.#note(caseId);
  }

  #note(caseId: string | null): void {
    if (this.#channels.size === 0) return;
    this.#moved.add(caseId);
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      const moved = new Set(this.#moved);
      this.#moved.clear();
      this.#tell(moved).catch(this.#onFault);
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
    const there: { readonly channel: Channel; readonly viewer: Viewer }[] = [];
    for (const channel of channels) {
      const viewer = await channel.viewer();
      if (viewer === null) this.#close(channel);
      else there.push({ channel, viewer });
    }
    const heads = await this.#store.heads(
      caseId,
      there.map(({ viewer }) => viewer),
    );
    there.forEach(({ channel }, at) => {
      const head = heads[at] ?? null;
      if (head === null || head === channel.cursor || !this.#channels.has(channel)) return;
      channel.cursor = head;
      this.#send(channel, `event: moved\ndata: ${JSON.stringify({ cursor: head })}\n\n`);
    });
  }

  #send(channel: Channel, text: string): void {
    if (channel.out.writableLength > MOST_WAITING_BYTES) this.#close(channel);
    else channel.out.write(text);
  }

  #close(channel: Channel): void {
    this.#channels.delete(channel);
    channel.out.end();
    // Whoever does not read does not see the end either.
    if (channel.out.writableLength > MOST_WAITING_BYTES) channel.out.destroy();
  }

  #beat(): void {
    for (const channel of [...this.#channels]) this.#send(channel, ': \n\n');
  }

  close(): void {
    this.#stop();
    clearInterval(this.#heartbeat);
    if (this.#timer !== null) clearTimeout(this.#timer);
    for (const channel of [...this.#channels]) this.#close(channel);
  }
}
