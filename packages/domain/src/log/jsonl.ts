/**
 * A log as JSON Lines: a header, then one event a line with its link of the chain. The text is canonical:
 * export, import and export again give the same bytes.
 */
import { z } from 'zod';
import { canonicalJson } from './canonical-json.ts';
import { type ChainedEvent, chain, GENESIS, link } from './chain.ts';
import { eventEnvelope, type StoredEvent } from './event.ts';

/** Raise when the form of the file changes; older forms stay readable. */
export const LOG_FORMAT = 1;

const header = z.strictObject({
  wasit: z.literal('log'),
  format: z.int().positive(),
  caseId: z.string().min(1),
});
const line = z.strictObject({ event: eventEnvelope, hash: z.string().length(64) });

export const exportLines = function* (caseId: string, events: Iterable<StoredEvent>): Generator<string> {
  yield canonicalJson({ wasit: 'log', format: LOG_FORMAT, caseId });
  for (const chained of chain(events)) yield canonicalJson(chained);
};

export type ImportFault =
  | { readonly code: 'log-header-missing' }
  | { readonly code: 'log-format-newer'; readonly format: number }
  | { readonly code: 'log-line-unreadable'; readonly line: number }
  | { readonly code: 'log-chain-broken'; readonly line: number }
  | { readonly code: 'log-case-mixed'; readonly line: number };

export type ImportResult =
  | { readonly ok: true; readonly caseId: string; readonly events: readonly StoredEvent[] }
  | { readonly ok: false; readonly fault: ImportFault };

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** Reads what `exportLines` wrote. Line numbers count from 1. Stops at the first fault: half a log is no log. */
export const importLines = (lines: Iterable<string>): ImportResult => {
  let previous = GENESIS;
  let caseId: string | null = null;
  let number = 0;
  const events: StoredEvent[] = [];
  for (const text of lines) {
    number += 1;
    if (text.trim() === '') continue;
    const json = parseJson(text);
    if (caseId === null) {
      const head = header.safeParse(json);
      if (!head.success) return { ok: false, fault: { code: 'log-header-missing' } };
      if (head.data.format > LOG_FORMAT) {
        return { ok: false, fault: { code: 'log-format-newer', format: head.data.format } };
      }
      caseId = head.data.caseId;
      continue;
    }
    const parsed = line.safeParse(json);
    if (!parsed.success) return { ok: false, fault: { code: 'log-line-unreadable', line: number } };
    const { event, hash } = parsed.data satisfies ChainedEvent;
    if (event.caseId !== caseId) return { ok: false, fault: { code: 'log-case-mixed', line: number } };
    previous = link(previous, event);
    if (previous !== hash) return { ok: false, fault: { code: 'log-chain-broken', line: number } };
    events.push(event);
  }
  if (caseId === null) return { ok: false, fault: { code: 'log-header-missing' } };
  return { ok: true, caseId, events };
};
