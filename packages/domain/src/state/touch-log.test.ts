import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Touch, TouchLog } from './touch-log.ts';

const instant = fc.oneof(
  fc
    .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((at) => at.toISOString()),
  fc.constantFrom(
    '2026-01-05T06:00:00Z',
    '2026-02-30T06:00:00.000Z',
    '1969-12-31T00:00:00.000Z',
    '2026-01-05T06:00:00.000+',
    '',
  ),
);
const word = fc.constantFrom('pay', 'aid', 'quay', 'سلف', '');
const touch: fc.Arbitrary<Touch> = fc.record({
  eventId: fc.uuid(),
  type: fc.constantFrom('track-opened', 'entry-corrected'),
  at: instant,
  author: word,
  subjects: fc.array(word, { maxLength: 5 }),
});

const logOf = (touches: readonly Touch[]): TouchLog => {
  const log = new TouchLog();
  for (const one of touches) log.push(one);
  return log;
};

describe('a history in columns', () => {
  it('gives back every line as it was, in order', () => {
    fc.assert(
      fc.property(fc.array(touch, { maxLength: 200 }), (touches) => {
        const log = logOf(touches);
        expect([...log]).toEqual(touches);
        expect(JSON.parse(JSON.stringify(log))).toEqual(touches);
        expect(log).toHaveLength(touches.length);
        expect(log.at(-1)).toEqual(touches.at(-1));
      }),
      { numRuns: 60 },
    );
  });

  it('answers as a list of its lines would', () => {
    fc.assert(
      fc.property(fc.array(touch, { maxLength: 60 }), fc.nat(70), fc.nat(70), (touches, from, end) => {
        const log = logOf(touches);
        expect(log.slice(from, end)).toEqual(touches.slice(from, end));
        expect(log.slice(from)).toEqual(touches.slice(from));
        expect(log.ofType('entry-corrected')).toEqual(
          touches.filter(({ type }) => type === 'entry-corrected'),
        );
        expect(log.firstOf('aid')).toEqual(touches.find(({ subjects }) => subjects.includes('aid')));
        expect(log.ofType('never')).toEqual([]);
        expect(log.instants()).toEqual([...new Set(touches.map(({ at }) => at))]);
        const one = touches[from % Math.max(1, touches.length)];
        if (one !== undefined) expect(log.placeOf(one.eventId)).toBe(touches.indexOf(one));
        expect(log.placeOf('never')).toBe(-1);
      }),
      { numRuns: 60 },
    );
  });
});
