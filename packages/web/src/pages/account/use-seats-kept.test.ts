import { describe, expect, it } from 'vitest';
import { lostIn } from './use-seats-kept.ts';

const seat = (caseId: string, ...rooms: string[]) => ({ caseId, role: 'delegation' as const, rooms });

describe('what is held no more', () => {
  it('is a room or a case that is gone; what is gained is no loss', () => {
    expect(lostIn([seat('a', 'r')], [seat('a', 'r', 's')])).toEqual([]);
    expect(lostIn([seat('a', 'r', 's')], [seat('a', 'r')])).toEqual(['a']);
    expect(lostIn([seat('a', 'r'), seat('b')], [seat('b')])).toEqual(['a']);
  });
});
