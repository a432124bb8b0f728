/**
 * Stored events are for ever: one sample of every event type and version, as it was first written, must
 * fold for as long as the program lives. Never edit a sample; add one when a version is raised.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { foldAll } from '../fold/fold.ts';
import { importLines } from '../log/jsonl.ts';
import { definitionOf, eventTypes } from './registry.ts';

const FROZEN = new URL('./frozen-samples.jsonl', import.meta.url);

describe('frozen samples of stored events', () => {
  const read = importLines(readFileSync(FROZEN, 'utf8').split('\n'));
  if (!read.ok) throw new Error(`the frozen samples cannot be read: ${read.fault.code}`);

  it('fold, old versions through their upcasts', () => {
    const state = foldAll(read.events, false);
    expect(state.length).toBe(read.events.length);
    expect(state.title).toEqual({ ar: 'محادثات الميناء', en: 'Harbour talks' });
    expect([...state.claims.values()].length).toBeGreaterThan(0);
  });

  it('has one of every type in every version up to the present one', () => {
    const seen = new Set(read.events.map((event) => `${event.type} ${event.version}`));
    const missing = eventTypes().flatMap((type) =>
      Array.from({ length: definitionOf(type)?.version ?? 0 }, (_, i) => `${type} ${i + 1}`).filter(
        (name) => !seen.has(name),
      ),
    );
    expect(missing).toEqual([]);
  });
});
