import { describe, expect, it } from 'vitest';
import { affiliationsOf } from './affiliations.ts';

describe('affiliations', () => {
  it('tell whose office somebody held, from when to when', () => {
    expect(affiliationsOf('person:abbas-kamel')).toEqual([
      expect.objectContaining({
        office: 'office:egypt-gis-head',
        of: ['org:egypt-gis', 'state:egypt-gis', 'org:egypt', 'state:egypt'],
        from: '2018-01',
        to: '2024-10',
      }),
    ]);
  });

  it('leave out whom the lexicon does not know', () => {
    expect(affiliationsOf('person:nobody')).toEqual([]);
    expect(affiliationsOf('state:egypt')).toEqual([]);
  });
});
