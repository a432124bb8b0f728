import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstFrom } from './first-from.ts';

it('finds what looking at one after another finds', () => {
  const places = fc.array(fc.nat(50)).map((list) => list.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(places, fc.nat(60), (list, token) => {
      const found = list.findIndex((place) => place >= token);
      expect(firstFrom(list, token, (place) => place)).toBe(found < 0 ? list.length : found);
    }),
  );
});
