import { describe, expect, it } from 'vitest';
import { likened, lowered, putAbove, raised } from './ranking.ts';

const groups = [['calm'], ['strike', 'slow'], ['closed']];

describe('putting states in order by hand', () => {
  it('raises a state out of those it is alike to, then past the one above', () => {
    const once = raised(groups, 'slow');
    expect(once).toEqual([['calm'], ['slow'], ['strike'], ['closed']]);
    expect(raised(once, 'slow')).toEqual([['slow'], ['calm'], ['strike'], ['closed']]);
  });

  it('lowers as the mirror of raising, and stops at the ends', () => {
    expect(lowered(groups, 'strike')).toEqual([['calm'], ['slow'], ['strike'], ['closed']]);
    expect(lowered(groups, 'calm')).toEqual([['strike', 'slow'], ['calm'], ['closed']]);
    expect(lowered(groups, 'closed')).toBe(groups);
    expect(raised(groups, 'calm')).toBe(groups);
  });

  it('makes a state as good as the one above', () => {
    expect(likened(groups, 'closed')).toEqual([['calm'], ['strike', 'slow', 'closed']]);
    expect(likened(groups, 'calm')).toBe(groups);
  });

  it('puts a dragged state above the one it is dropped on', () => {
    expect(putAbove(groups, 'closed', 'calm')).toEqual([['closed'], ['calm'], ['strike', 'slow']]);
    expect(putAbove(groups, 'calm', 'calm')).toBe(groups);
  });

  it('never loses or doubles a state', () => {
    for (const key of groups.flat()) {
      for (const act of [raised, lowered, likened]) {
        expect(act(groups, key).flat().sort()).toEqual(groups.flat().sort());
      }
    }
  });
});
