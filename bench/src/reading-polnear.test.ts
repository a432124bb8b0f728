import type { Reading } from '@wasit/domain';
import { describe, expect, it } from 'vitest';
import { parseBrat, scorePolnear } from './reading-polnear.ts';

const text = '"We agree," said the mayor. "We will sign." She hopes the port agrees.';

const ann = [
  'T1\tContent 1 9;28 41\tWe agree We will sign',
  'T2\tCue 12 16\tsaid',
  'T3\tSource 17 26\tthe mayor',
  'E1\tAttribution:T9 Content:T1 Cue:T2 Source:T3',
  'T4\tContent 53 69\tthe port agrees',
  'T5\tCue 47 52\thopes',
  'T6\tSource 43 46\tShe',
  'E2\tAttribution:T9 Content:T4 Cue:T5 Source:T6',
].join('\n');

const statement = (start: number, end: number): Reading['statements'][number] => ({
  start,
  end,
  mode: 'direct',
  speaker: 'a1',
  speakerType: 'named',
  chain: ['a1'],
  modality: 'reported',
  cue: { start: 12, end: 16 },
  said: null,
  confidence: 0.9,
});

const reading = (...statements: Reading['statements']): Reading => ({
  sha256: '0'.repeat(64),
  language: 'en',
  title: null,
  published: null,
  publishedBasis: 'test',
  actors: [
    { ref: 'a1', id: null, name: { en: 'the mayor' }, kind: 'office', mentions: [{ start: 17, end: 26 }] },
  ],
  statements,
  contacts: [],
  positions: [],
  terms: [],
  dates: [],
  boilerplate: [],
  problems: [],
});

describe('PolNeAR', () => {
  it('is read from brat stand-off, broken contents included', () => {
    expect(parseBrat(ann)).toEqual([
      {
        content: [
          { start: 1, end: 9 },
          { start: 28, end: 41 },
        ],
        source: [{ start: 17, end: 26 }],
        cue: 'said',
      },
      { content: [{ start: 53, end: 69 }], source: [{ start: 43, end: 46 }], cue: 'hopes' },
    ]);
  });

  it('takes both halves of a broken quotation for one attribution', () => {
    const score = scorePolnear(text, parseBrat(ann), reading(statement(1, 9), statement(28, 41)));
    expect(score.statements).toEqual({ right: 1, read: 1, gold: 2 });
    expect(score.speakers).toEqual({ right: 1, read: 1, gold: 1 });
  });

  it('counts verbs of saying apart from hopes and beliefs', () => {
    expect(scorePolnear(text, parseBrat(ann), reading()).speechRecall).toEqual({
      right: 0,
      read: 0,
      gold: 1,
    });
  });
});
