import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audienceOf, covers, effectiveClearances, maySee, unite, viewer } from './audience.ts';

const rooms = ['public', 'room:a', 'room:a/head', 'room:a/head/two', 'room:ab', 'room:b'] as const;
const someAudience = fc
  .uniqueArray(fc.constantFrom(...rooms), { minLength: 1 })
  .map((list) => audienceOf(...list));
const someViewer = fc.uniqueArray(fc.constantFrom(...rooms)).map((list) => viewer('v', ...list));

describe('who may see', () => {
  it('lets everyone see what is public, and only the room what is the room’s', () => {
    expect(maySee(viewer('v'), audienceOf('public'))).toBe(true);
    expect(maySee(viewer('v'), audienceOf('room:a'))).toBe(false);
    expect(maySee(viewer('v', 'room:a'), audienceOf('room:a', 'room:b'))).toBe(true);
  });

  it('lets a sub-room see its room, and not the other way', () => {
    expect(maySee(viewer('v', 'room:a/head'), audienceOf('room:a'))).toBe(true);
    expect(maySee(viewer('v', 'room:a'), audienceOf('room:a/head'))).toBe(false);
  });

  it('does not take a longer name for a sub-room', () => {
    expect(maySee(viewer('v', 'room:ab'), audienceOf('room:a'))).toBe(false);
    expect(effectiveClearances(viewer('v', 'room:ab'))).toEqual(['public', 'room:ab']);
  });

  it('holds that whoever sees the narrow sees the wide that covers it', () => {
    fc.assert(
      fc.property(someAudience, someAudience, someViewer, (wide, narrow, who) => {
        if (covers(wide, narrow) && maySee(who, narrow)) expect(maySee(who, wide)).toBe(true);
      }),
    );
  });

  it('unites two circles into one that both see and nobody else', () => {
    fc.assert(
      fc.property(someAudience, someAudience, someViewer, (a, b, who) => {
        expect(maySee(who, unite(a, b))).toBe(maySee(who, a) || maySee(who, b));
      }),
    );
  });
});
