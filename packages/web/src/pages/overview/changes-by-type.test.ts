import { eventTypes, overviewView } from '@wasit/domain';
import { CaseBuilder } from '@wasit/testkit';
import { describe, expect, it } from 'vitest';
import { byType, changeTypes } from './changes-by-type.ts';

describe('changes by type', () => {
  it('stand together by kind, the newest kind first', () => {
    const talks = new CaseBuilder()
      .run({ type: 'open-case', title: { en: 'Port talks' } })
      .run({ type: 'open-track', name: { en: 'Wages' } })
      .run({ type: 'add-actor', name: { en: 'Dockers’ union' }, kind: 'organisation' })
      .run({ type: 'open-track', name: { en: 'Safety' } });
    const groups = byType(overviewView(talks.stateFor(), null, null).changes.items);
    expect(groups.map(({ type, changes }) => [type, changes.length])).toEqual([
      ['track-opened', 2],
      ['actor-added', 1],
      ['case-opened', 1],
    ]);
    expect(groups[0]?.newest).toBe(talks.log.at(-1)?.recordedAt);
  });

  it('have words for every kind of event that there is', () => {
    expect([...changeTypes].sort()).toEqual([...eventTypes(), 'other'].sort());
  });

  it('count what a newer program recorded as other changes', () => {
    const change = {
      eventId: 'e1',
      type: 'comet-sighted',
      at: '2026-01-05T06:00:00.000Z',
      author: 'a',
      subjects: [],
    };
    expect(byType([change])[0]?.type).toBe('other');
  });
});
