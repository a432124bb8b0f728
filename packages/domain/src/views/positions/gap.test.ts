import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stance } from '../../reading/reading.ts';
import { gapOf, movementOf, type StandOnIssue } from './gap.ts';

const on = (stanceOf: StandOnIssue['stance'], optionId: string | null = null): StandOnIssue => ({
  stance: stanceOf,
  optionId,
});
const anyStand = fc.record({
  stance: fc.constantFrom(...stance.options),
  optionId: fc.option(fc.constantFrom('a', 'b')),
});

describe('the gap of an issue', () => {
  it('is not known while fewer than two parties have a stand', () => {
    expect(gapOf([])).toBeNull();
    expect(gapOf([on('refuses')])).toBeNull();
  });

  it('runs from all accepting to all refusing', () => {
    expect(gapOf([on('accepts'), on('accepts')])).toBe(0);
    expect(gapOf([on('refuses'), on('refuses')])).toBe(1);
    expect(gapOf([on('offers'), on('demands')])).toBe(0.5);
  });

  it('is closed when all want the same option, whoever demands it', () => {
    expect(gapOf([on('demands', 'a'), on('offers', 'a')])).toBe(0);
    expect(gapOf([on('demands', 'a'), on('offers', 'b')])).toBe(0.5);
    expect(gapOf([on('refuses', 'a'), on('demands', 'a')])).toBeGreaterThan(0);
  });

  it('lies between 0 and 1, and does not depend on the order of the parties', () => {
    fc.assert(
      fc.property(fc.array(anyStand, { minLength: 2, maxLength: 6 }), (stands) => {
        const gap = gapOf(stands);
        expect(gap).toBeGreaterThanOrEqual(0);
        expect(gap).toBeLessThanOrEqual(1);
        expect(gapOf([...stands].reverse())).toBe(gap);
      }),
    );
  });
});

describe('movement', () => {
  it('is counted from the last different stand, not from the last report', () => {
    expect(movementOf([on('studying')])).toBe('first');
    expect(movementOf([on('studying'), on('studying')])).toBe('same');
    expect(movementOf([on('studying'), on('studying'), on('refuses')])).toBe('nearer');
    expect(movementOf([on('demands'), on('offers')])).toBe('farther');
    expect(movementOf([on('demands', 'a'), on('demands', 'b')])).toBe('other');
  });
});
