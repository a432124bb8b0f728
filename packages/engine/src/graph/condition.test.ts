import { describe, expect, it } from 'vitest';
import { holds, readCondition } from './condition.ts';
import { Refused } from './refusal.ts';

const satisfying = (json: unknown): number[] => {
  const condition = readCondition(json, 3, 'here');
  return [0, 1, 2, 3, 4, 5, 6, 7].filter((decimal) => holds(condition, decimal));
};

describe('conditions on three options', () => {
  it.each([
    ['Y-N', [1, 3]],
    ['1-0', [1, 3]],
    [
      [
        [0, 'Y'],
        [2, 'N'],
      ],
      [1, 3],
    ],
    [
      ['Y', '-', 'N'],
      [1, 3],
    ],
    [{ 0: 'Y', 2: 'N' }, [1, 3]],
    [
      [
        [
          [0, 'Y'],
          [2, 'N'],
        ],
        [
          [1, 'Y'],
          [2, 'Y'],
        ],
      ],
      [1, 3, 6, 7],
    ],
    ['1 & -3', [1, 3]],
    ['-1', [0, 2, 4, 6]],
    [2, [2, 3, 6, 7]],
    ['1 | 2 & 3', [1, 3, 5, 6, 7]],
    ['(1 | 2) & 3', [5, 6, 7]],
    ['1 if 2', [0, 1, 3, 4, 5, 7]],
    ['1 IFF -2', [1, 2, 5, 6]],
    ['not (1 or 2)', [0, 4]],
  ])('%j', (json, expected) => {
    expect(satisfying(json)).toEqual(expected);
  });

  it.each([
    '4',
    '1 &',
    '1 2',
    '(1',
    'YES',
    '',
    [],
    [
      [0, 'Y'],
      [0, 'N'],
    ],
    true,
    { 5: 'Y' },
    { 0: 'maybe' },
  ])('refuses %j', (json) => {
    expect(() => readCondition(json, 3, 'here')).toThrow(Refused);
  });
});
