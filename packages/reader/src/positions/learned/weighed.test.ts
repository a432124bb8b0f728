import { describe, expect, it } from 'vitest';
import { read } from '../../read.ts';
import { inWords } from '../../testing/reading-of.ts';
import type { PositionExample } from '../position.ts';

const OFFER = 'The dockers union rejected the 3% pay offer on Monday.';

function wordsOf(text: string): PositionExample[] {
  const words: PositionExample[] = [];
  read({ text }, { watchPositions: (word) => words.push(word) });
  return words;
}

describe('the evidence of a stance word', () => {
  it('is told with everybody who may hold the stand and all that it may be about', () => {
    const rejected = wordsOf(OFFER).find(({ start, end }) => OFFER.slice(start, end) === 'rejected');
    expect(rejected?.said).toBe('refuses');
    expect(rejected?.bearers.map(({ start, end }) => OFFER.slice(start, end))).toContain('dockers union');
    expect(rejected?.matters.map(({ issue }) => issue)).toContain('wages');
    expect(rejected?.event.length).toBeGreaterThan(30);
  });

  it('is told of words that grammar passes over', () => {
    const text = 'Thailand was asked to accept a ceasefire.';
    const accept = wordsOf(text).find(({ start, end }) => text.slice(start, end) === 'accept');
    expect(accept?.outcome).toBe('none');
    expect(accept?.said).toBeNull();
  });

  it('names those of the sentence before, whom a pronoun may mean', () => {
    const text = 'Cambodia met the envoy in Geneva. It rejected a ceasefire.';
    const rejected = wordsOf(text).find(({ start }) => text.startsWith('rejected', start));
    expect(rejected?.bearers.map(({ sort }) => sort)).toContain('before-first');
  });
});

describe('who may hold a stand', () => {
  const sortsOf = (text: string, word: string): string[] =>
    (wordsOf(text).find(({ start }) => text.startsWith(word, start))?.bearers ?? []).map(
      ({ start, end, sort }) => `${sort} ${text.slice(start, end)}`,
    );

  it('is told by a name that nobody knows', () => {
    expect(sortsOf('On Monday Vantoria Freight rejected the pay offer.', 'rejected')).toContain(
      'name Vantoria Freight',
    );
  });

  it('is told by the noun for a body alone', () => {
    expect(sortsOf('وقال المتحدث إن الحكومة ترفض زيادة الأجور.', 'ترفض')).toContain('body الحكومة');
  });

  it('is nobody whom only the opening of a sentence writes large', () => {
    expect(sortsOf('However they rejected the pay offer.', 'rejected')).not.toContain('name However');
  });
});

describe('what words are read', () => {
  it('are those that take a stand: what only opens a frame is there to learn from', () => {
    const words = wordsOf('The dockers union has rejected the 3% pay offer.');
    expect(words.some(({ alone }) => alone)).toBe(true);
    expect(words.filter(({ alone }) => !alone).length).toBeGreaterThan(0);
  });
});

describe('positions weighed', () => {
  it('are as sure as all that they rest on, and name whom the report has', () => {
    const reading = read({ text: OFFER });
    expect(reading.positions.length).toBeGreaterThan(0);
    for (const { party, confidence } of reading.positions) {
      expect(reading.actors.some(({ ref }) => ref === party)).toBe(true);
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });

  it('are told of two who hold one stand together', () => {
    expect(
      inWords('Thailand and Cambodia accepted the ceasefire.').positions.map(({ who, stance, issue }) => [
        who,
        stance,
        issue,
      ]),
    ).toEqual([
      ['thailand', 'accepts', 'ceasefire'],
      ['cambodia', 'accepts', 'ceasefire'],
    ]);
  });

  it('are none where nobody will comment, or where somebody is accused', () => {
    expect(inWords('Thailand refused to comment on the ceasefire.').positions).toEqual([]);
    expect(inWords('Cambodia accused Thailand of refusing a ceasefire.').positions).toEqual([]);
  });

  it('add nobody to the report whom they do not name', () => {
    const text = 'Villagers watched as Thailand rejected a ceasefire.';
    const { actors, positions } = inWords(text).reading;
    const held = new Set(positions.map(({ party }) => party));
    expect(
      actors.filter(({ name }) => /villagers/i.test(name.en ?? '')).every(({ ref }) => held.has(ref)),
    ).toBe(true);
  });
});
