import { describe, expect, it } from 'vitest';
import { composed, forEngine, templateOf, tokensOf } from './statement.ts';

const ids = ['o1', 'o2', 'o3'];

describe('statements about what is done', () => {
  it('are composed without a formula', () => {
    const strike = { optionId: 'o1', taken: true };
    const noShips = { optionId: 'o3', taken: false };
    expect(composed([strike, noShips], 'all')).toBe('{o1} & -{o3}');
    expect(composed([strike], 'any', [noShips])).toBe('{o1} IF -{o3}');
  });

  it('go to the engine by number, and stay true when an option before them goes', () => {
    expect(forEngine('{o2} IF -{o3}', ids)).toBe('(2 IF -3)');
    expect(forEngine('{o2} IF -{o3}', ['o2', 'o3'])).toBe('(1 IF -2)');
  });

  it('are read from every form in which files write them', () => {
    expect(templateOf('Y-N', ids)).toBe('{o1} & -{o3}');
    expect(
      templateOf(
        [
          [0, 'Y'],
          [2, 'N'],
        ],
        ids,
      ),
    ).toBe('{o1} & -{o3}');
    expect(templateOf({ 0: 'Y', 2: 'N' }, ids)).toBe('{o1} & -{o3}');
    expect(templateOf('1 & -3', ids)).toBe('{o1} & -{o3}');
    expect(templateOf(-2, ids)).toBe('-{o2}');
    expect(templateOf([['Y', '-', '-'], '2'], ids)).toContain('|');
    expect(templateOf('(1 & -3)', ids)).toBe('{o1} & -{o3}');
  });

  it('fall apart into words', () => {
    expect(tokensOf('-{o1} IFF ({o2} | {o3})').map(({ kind }) => kind)).toEqual([
      'not',
      'option',
      'iff',
      'open',
      'option',
      'or',
      'option',
      'close',
    ]);
  });
});
