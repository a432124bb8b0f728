/**
 * The last event of every compartment of a case, kept until an append of the case is announced: asked for
 * with every look at a page, and the same for all who look. It is the store's own knowledge; a viewer is only
 * ever told the head among the viewer's own compartments.
 *
 * Fresh as the announcements are: at once for what this process appends, a moment later (as long as NOTIFY
 * takes) for what others do, and never older than `OLDEST_MS`, should a connection be dead without saying so.
 * An append decided on an older head is refused by the database, as ever.
 */
export interface Head {
  readonly seq: bigint;
  readonly id: string;
}

export type Heads = ReadonlyMap<string, Head>;

interface Reading {
  readonly version: number;
  readonly heads: Promise<Heads>;
}

interface Kept {
  /** Counts what was announced. */
  version: number;
  found: { readonly version: number; readonly at: number; readonly heads: Heads } | null;
  reading: Reading | null;
  /** The one that begins when the one under way has ended. */
  next: Promise<Heads> | null;
}

const OLDEST_MS = 1_000;
const MOST_CASES = 1_000;

export class CaseHeads {
  readonly #read: (caseId: string) => Promise<Heads>;
  /** Least recently asked for first. */
  readonly #cases = new Map<string, Kept>();
  #listening: boolean;

  constructor(read: (caseId: string) => Promise<Heads>) {
    this.#read = read;
    this.#listening = false;
  }

  /** Whether announcements come. Until they do, every question goes to the database. */
  listens(listening: boolean): void {
    this.#listening = listening;
    for (const kept of this.#cases.values()) kept.version += 1;
  }

  moved(caseId: string): void {
    const kept = this.#cases.get(caseId);
    if (kept !== undefined) kept.version += 1;
  }

  #keep(caseId: string): Kept {
    const kept = this.#cases.get(caseId) ?? { version: 0, found: null, reading: null, next: null };
    this.#cases.delete(caseId);
    this.#cases.set(caseId, kept);
    for (const oldest of this.#cases.keys()) {
      if (this.#cases.size <= MOST_CASES) break;
      this.#cases.delete(oldest);
    }
    return kept;
  }

  /** As of now, or later. Many who ask at once are one question, or two. */
  async of(caseId: string): Promise<Heads> {
    const kept = this.#keep(caseId);
    const { found, reading } = kept;
    const fresh = found !== null && performance.now() - found.at < OLDEST_MS;
    if (!this.#listening || (!fresh && reading === null)) kept.version += 1;
    if (fresh && found.version === kept.version) return found.heads;
    if (reading === null) return await this.#begin(caseId, kept).heads;
    if (reading.version === kept.version) return await reading.heads;
    kept.next ??= reading.heads
      .catch(() => undefined)
      .then(async () => {
        kept.next = null;
        return await this.#begin(caseId, kept).heads;
      });
    return await kept.next;
  }

  #begin(caseId: string, kept: Kept): Reading {
    const { version } = kept;
    const at = performance.now();
    const heads = this.#read(caseId);
    const reading = { version, heads };
    kept.reading = reading;
    const end = (): void => {
      if (kept.reading === reading) kept.reading = null;
    };
    heads.then((found) => {
      if (kept.found === null || kept.found.version <= version) kept.found = { version, at, heads: found };
      end();
    }, end);
    return reading;
  }
}
