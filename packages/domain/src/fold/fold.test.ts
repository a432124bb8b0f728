import { CaseBuilder, caseFrom, insider, randomCase, randomViewer, step } from '@wasit/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from '../commands/decide.ts';
import { audienceOf, maySee, viewer } from '../log/audience.ts';
import { canonicalJson } from '../log/canonical-json.ts';
import type { StoredEvent } from '../log/event.ts';
import { type CaseState, emptyState } from '../state/case-state.ts';
import { fold, foldAll, foldFor, UnreadableEvent, upTo } from './fold.ts';

/** A state as comparable text: maps as lists of entries in their order, sets as lists; no order among properties. */
const asText = (state: CaseState): string =>
  JSON.stringify(state, (_key, value: unknown) => {
    if (value instanceof Map || value instanceof Set) return [...value];
    return value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value;
  });

describe('the fold', () => {
  it('gives the same state however often the log is replayed, and from its stored text', () => {
    fc.assert(
      fc.property(randomCase(), ({ log }) => {
        const stored = log.map((event) => JSON.parse(canonicalJson(event)) as StoredEvent);
        expect(asText(foldAll(stored, false))).toBe(asText(foldAll(log)));
        expect(asText(foldAll(log))).toBe(asText(foldAll(log)));
      }),
      { numRuns: 60 },
    );
  });

  it('never changes the events that it folds', () => {
    fc.assert(
      fc.property(randomCase(), ({ log }) => {
        const before = log.map(canonicalJson);
        foldAll(log);
        expect(log.map(canonicalJson)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it('shows a viewer the same state with and without the events that the viewer may not see', () => {
    fc.assert(
      fc.property(randomCase(), randomViewer, ({ log }, who) => {
        const seen = log.filter((event) => maySee(who, event.audience));
        expect(asText(foldFor(who, log))).toBe(asText(foldAll(seen)));
      }),
      { numRuns: 60 },
    );
  });

  it('needs no event that its whole audience cannot see: every viewer’s log folds, references and all', () => {
    fc.assert(
      fc.property(randomCase(), randomViewer, ({ log }, who) => {
        const state = emptyState();
        for (const event of log) {
          if (!maySee(who, event.audience)) continue;
          fold(state, event);
          for (const subject of state.history.at(-1)?.subjects ?? []) {
            expect(state.entities.has(subject) || wasReplaced(log, subject)).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is, as of a moment, the fold of the prefix recorded by then', () => {
    fc.assert(
      fc.property(randomCase(), fc.nat(), ({ log }, at) => {
        const moment = log[at % log.length]?.recordedAt ?? '';
        const prefix = log.slice(0, log.findLastIndex((event) => event.recordedAt <= moment) + 1);
        expect(asText(foldAll(upTo(log, moment)))).toBe(asText(foldAll(prefix)));
      }),
      { numRuns: 30 },
    );
  });

  it('decides the same for an author, whatever happened out of the author’s sight', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), randomViewer, (steps, who) => {
        const { log } = caseFrom(steps);
        const all = foldFor(who, log);
        const own = foldAll(log.filter((event) => maySee(who, event.audience)));
        const newId = () => 'fixed-id-1';
        const context = {
          caseId: 'case-1',
          author: who,
          audience: audienceOf('public'),
          newId,
          now: '2026-01-06T00:00:00.000Z',
        };
        for (const id of insiderEntities(log)) {
          const command = { type: 'accept-entry', entryId: id };
          expect(decide(all, command, context)).toEqual(decide(own, command, context));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('says so, by id alone, when an event is of a newer program or damaged', () => {
    const [opened] = new CaseBuilder().run({ type: 'open-case', title: { en: 'x' } }).log;
    if (opened === undefined) throw new Error('no event');
    expect(() => foldAll([{ ...opened, type: 'never-heard-of' }])).toThrow(UnreadableEvent);
    expect(() => foldAll([{ ...opened, version: 99 }])).toThrow(/newer-version/);
    expect(() => foldAll([{ ...opened, payload: { title: 3 } }], false)).toThrow(/payload-misfit/);
    expect(maySee(viewer('x'), opened.audience)).toBe(true);
  });
});

/** Entries that a later reading of the same report has replaced are gone from the state, as they should be. */
const wasReplaced = (log: readonly StoredEvent[], id: string): boolean =>
  log.filter((event) => event.type === 'report-read').length > 1 && id.startsWith('g-');

const insiderEntities = (log: readonly StoredEvent[]): readonly string[] => {
  const state = foldFor(insider, log);
  return [...state.claims.keys(), ...state.contacts.keys(), ...state.positions.keys()].slice(0, 12);
};
