import { describe, expect, it } from 'vitest';
import { read } from '../../index.ts';
import type { ContactExample } from '../contact-input.ts';

const words = (text: string, published?: string): ContactExample[] => {
  const found: ContactExample[] = [];
  read(published === undefined ? { text } : { text, published }, {
    watchContacts: (word) => found.push(word),
  });
  return found;
};

/** The evidence of the last contact word of a text. */
const eventOf = (text: string, published?: string): ReadonlySet<number> =>
  new Set(words(text, published).at(-1)?.event);

const differ = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  [...one].some((cell) => !other.has(cell)) || [...other].some((cell) => !one.has(cell));

describe('what is known of where a contact word stands', () => {
  // So long that no word of the sentence before is near.
  const MET = 'In the hall of the old palace Chad met Niger on Monday.';

  it('is whether its day lies before the report or after it', () => {
    const told = (published: string) => eventOf('Chad met Niger on 6 May 2024.', published);
    expect(differ(told('2024-05-08'), told('2024-05-02'))).toBe(true);
    expect(differ(told('2024-05-08'), told('2024-05-09'))).toBe(false);
  });

  it('is how often its kind was told in the sentences before', () => {
    const once = eventOf(`Kenya met Togo in Lima. Rain fell in Oslo. ${MET}`);
    const twice = eventOf(`Rain fell in Oslo. Rain fell in Oslo. ${MET}`);
    expect(differ(once, twice)).toBe(true);
    expect(differ(once, eventOf(`Rain fell in Oslo. Kenya met Togo in Lima. ${MET}`))).toBe(false);
  });

  it('grows with its sentence, not with the report', () => {
    const long = Array.from({ length: 400 }, () => MET).join(' ');
    const all = words(long);
    expect(all).toHaveLength(400);
    // From the fifth on nothing more is counted.
    expect(differ(new Set(all[200]?.event), new Set(all[300]?.event))).toBe(false);
  });
});
