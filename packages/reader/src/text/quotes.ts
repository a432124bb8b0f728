/**
 * Pairs of quotation marks. News text mixes marks and directions (`”…“`, `"… "`, `«…»`), so marks toggle
 * within a line; a guillemet or a single opening mark is only trusted where it can open. Linear.
 */
import type { Token } from './tokens.ts';

export interface Quotation {
  /** Token of the opening mark. */
  readonly open: number;
  /** Token of the closing mark; for an unclosed quotation, one past the last token of its line. */
  readonly close: number;
  readonly closed: boolean;
}

export interface Quotations {
  readonly all: readonly Quotation[];
  /** The quotation whose inside covers a token, or null. Marks themselves are outside. */
  around(token: number): Quotation | null;
  /** The quotation that opens, or closes, at a token, or null. */
  opening(token: number): Quotation | null;
  closing(token: number): Quotation | null;
  /** Quotations that open in the token range, in order. */
  openingIn(first: number, last: number): readonly Quotation[];
}

/** A quotation of fewer words is a name or a term, not speech. */
export const SPEECH_LENGTH = 5;

const MARKS = new Set(['"', '“', '”', '„', '‟', '«', '»', '״', '＂']);
const UNMATCHED_LIMIT = 1500;

/** Words inside a quotation: enough of them make it speech rather than a name. */
export function quotedLength(quotation: Quotation): number {
  return quotation.close - quotation.open - 1;
}

/** `places` holds the index of a quotation, from 1 on. */
function quotationAt(all: readonly Quotation[], places: Int32Array, token: number): Quotation | null {
  const place = all.length === 0 ? 0 : (places[token] ?? 0);
  return place === 0 ? null : (all[place - 1] ?? null);
}

const NOWHERE = new Int32Array(0);

export function pairQuotations(tokens: readonly Token[], original: string): Quotations {
  const all: Quotation[] = [];
  let owner = NOWHERE;
  let openers = NOWHERE;
  let closers = NOWHERE;
  const push = (open: number, close: number, closed: boolean): void => {
    if (close <= open + 1) return;
    if (all.length === 0) {
      owner = new Int32Array(tokens.length);
      openers = new Int32Array(tokens.length);
      closers = new Int32Array(tokens.length);
    }
    all.push({ open, close, closed });
    openers[open] = all.length;
    if (closed) closers[close] = all.length;
    owner.fill(all.length, open + 1, close);
  };
  let open = -1;
  let single = -1;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.gap === 'line') {
      if (open >= 0) push(open, Math.min(at, open + UNMATCHED_LIMIT), false);
      open = -1;
      single = -1;
    }
    if (token.kind !== 'punct') continue;
    if (MARKS.has(token.form)) {
      const next = tokens[at + 1];
      if (open < 0) {
        // A mark with nothing after it on its line cannot open.
        if (next !== undefined && next.gap !== 'line' && token.form !== '»') open = at;
      } else {
        push(open, at, true);
        open = -1;
      }
    } else if (token.form === "'" && open < 0) {
      const next = tokens[at + 1];
      const curly = original.charCodeAt(token.start);
      if (single < 0) {
        if (curly !== 0x2019 && token.gap !== 'none' && next?.gap === 'none') single = at;
      } else if (token.gap === 'none' && next?.gap !== 'none' && curly !== 0x2018) {
        if (at - single > SPEECH_LENGTH) push(single, at, true);
        single = -1;
      } else if (token.gap === 'none' && next?.kind === 'punct' && curly !== 0x2018) {
        if (at - single > SPEECH_LENGTH) push(single, at, true);
        single = -1;
      }
    }
  }
  if (open >= 0) push(open, Math.min(tokens.length, open + UNMATCHED_LIMIT), false);
  return {
    all,
    around(token) {
      return quotationAt(all, owner, token);
    },
    opening(token) {
      return quotationAt(all, openers, token);
    },
    closing(token) {
      return quotationAt(all, closers, token);
    },
    openingIn(first, last) {
      let low = 0;
      let high = all.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((all[middle]?.open ?? 0) < first) low = middle + 1;
        else high = middle;
      }
      const found: Quotation[] = [];
      for (let index = low; index < all.length; index++) {
        const quotation = all[index];
        if (quotation === undefined || quotation.open >= last) break;
        found.push(quotation);
      }
      return found;
    },
  };
}
