import { describe, expect, it } from 'vitest';
import { openDocument } from '../text/document.ts';
import { defaultLexicon } from './compile.ts';
import { findActors } from './match.ts';

/** Who each mention of a person or an office is, in the order of the text. */
function people(text: string, date?: string): string[] {
  const mentions = findActors(openDocument(text), defaultLexicon(), date === undefined ? {} : { date });
  return mentions
    .filter(({ kind }) => kind === 'person' || kind === 'office')
    .map(({ id, name }) => id ?? name.ar ?? name.en ?? '');
}

describe('a person of a report', () => {
  it.each([
    [
      'by the end of the full name',
      'Mediator Anna Maria Del Sol arrived. Later Maria Del Sol said it went well.',
      ['Anna Maria Del Sol', 'Anna Maria Del Sol'],
    ],
    [
      'by one name from inside the full one, behind a title',
      'President Abdulla Sameen Abdul Gafoor left. President Sameen said it went well.',
      ['Abdulla Sameen Abdul Gafoor', 'Abdulla Sameen Abdul Gafoor'],
    ],
    [
      'by given and family name alone',
      'قال الوزير سامي عبد الرحيم النجار إن الاتفاق قريب. وأضاف سامي النجار أن الوفد سيعود.',
      ['سامي عبد الرحيم النجار', 'سامي عبد الرحيم النجار'],
    ],
  ])('is known again %s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it('is not chosen where two fit', () => {
    const text =
      'Mediator Anna Maria Del Sol and mediator Rosa Maria Del Sol arrived. Mediator Maria Del Sol spoke.';
    expect(new Set(people(text)).size).toBe(3);
  });
});

describe('an office', () => {
  it('is whom the report names with it', () => {
    const text = "Qatar's foreign minister, Sami Lahham, arrived. The foreign minister of Qatar will stay.";
    expect(people(text)).toEqual(['Sami Lahham', 'Sami Lahham']);
  });

  it('is the one whom the report names and the lexicon knows to hold it, under its short name too', () => {
    expect(people('Hans Grundberg left Aden. The UN envoy is expected in Riyadh.', '2023-05')).toEqual([
      'person:hans-grundberg',
      'person:hans-grundberg',
    ]);
  });

  it('stays an office where the report names nobody who holds it', () => {
    expect(people('The UN envoy is expected in Riyadh.', '2023-05')).toEqual(['office:un-envoy']);
  });

  it('stays an office where two hold one like it', () => {
    const text = 'Hans Grundberg and Geir Pedersen met in Geneva. The UN envoy is expected in Riyadh.';
    expect(people(text, '2023-05').at(-1)).toBe('office:un-envoy');
  });
});
