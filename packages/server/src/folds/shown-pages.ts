/**
 * Pages as they went out, kept until the state that they show moves on: when something is recorded, everybody
 * who may see it asks for the same pages at once.
 *
 * They are kept with the state, and a state belongs to one set of effective clearances: a page is only ever
 * handed to whoever would have got the same bytes by having it made. A page is known by its whole address,
 * query and all. Pages that look at the clock are not kept.
 */
import type { CaseState } from '@wasit/domain';
import { type Serialised, serialised } from '../http/serialised.ts';

interface Shown {
  readonly head: string | null;
  readonly pages: Map<string, Serialised<unknown>>;
  size: number;
}

/** Of one state. Whoever asks for ever new addresses pushes out their own circle's pages only. */
const MOST_PAGES = 32;
/** UTF-16 units, of one state. */
const MOST_TEXT = 8_000_000;

export class ShownPages {
  readonly #shown = new WeakMap<CaseState, Shown>();

  #of(state: CaseState): Shown {
    const known = this.#shown.get(state);
    if (known !== undefined && known.head === state.head) return known;
    const fresh: Shown = { head: state.head, pages: new Map(), size: 0 };
    this.#shown.set(state, fresh);
    return fresh;
  }

  /** `make` answers null where there is no such page, which is not kept. */
  page<T>(state: CaseState, address: string, make: () => T | null): Serialised<T> | null {
    const shown = this.#of(state);
    const known = shown.pages.get(address);
    // The address says which page it is of.
    if (known !== undefined) return known as Serialised<T>;
    const value = make();
    if (value === null) return null;
    const page = serialised(value);
    shown.pages.set(address, page);
    shown.size += page.body.length;
    for (const [oldest, { body }] of shown.pages) {
      if (shown.pages.size <= MOST_PAGES && shown.size <= MOST_TEXT) break;
      shown.pages.delete(oldest);
      shown.size -= body.length;
    }
    return page;
  }
}
