import { describe, expect, it } from 'vitest';
import { inWords } from '../testing/reading-of.ts';

const pairs = (text: string): [string | null, string][] =>
  inWords(text).said.map(({ who, text: content }) => [who, content]);

describe('who said it, in English', () => {
  it('takes an object pronoun for whoever spoke last', () => {
    expect(
      pairs(
        'Pavel Horak said the border would reopen on Friday.\nAccording to him, no date has been set for the talks.',
      ),
    ).toEqual([
      ['Pavel Horak', 'the border would reopen on Friday'],
      ['Pavel Horak', 'no date has been set for the talks'],
    ]);
  });

  it('does not read an adjective as a verb of saying', () => {
    expect(
      pairs('The dockers are on strike over a proposed pay rise and the stated aims of the firm.'),
    ).toEqual([]);
  });

  it('gives a clause to the trailing attribution, not to whom it tells about', () => {
    expect(
      pairs('The company has offered a rise of four per cent, two officials told Reuters on Monday.')[0],
    ).toEqual(['two officials', 'The company has offered a rise of four per cent']);
    expect(pairs('The envoy will return next week, said a spokesperson for the mission.')[0]).toEqual([
      'a spokesperson for the mission',
      'The envoy will return next week',
    ]);
  });

  it('goes on with the subject of a coordinated verb', () => {
    expect(
      pairs('Lena Maric said the vote would be held on Sunday, but added that the result was open.'),
    ).toEqual([
      ['Lena Maric', 'the vote would be held on Sunday'],
      ['Lena Maric', 'the result was open'],
    ]);
  });

  it('lets a title alone mean the person who bore it', () => {
    const said = pairs(
      'Foreign Minister Pavel Horak said the draft was ready to be signed.\nThe minister said the talks would resume in May.',
    );
    expect(said[1]?.[0]).toBe(said[0]?.[0]);
  });

  it('reads past the possessor to the spokesman', () => {
    expect(
      pairs(
        "Elena Duarte arrived on Monday. Duarte's spokesman, Tomas Lind, said the premier would visit the border.",
      )[0]?.[0],
    ).toBe('Tomas Lind');
  });

  it('makes a document and an outlet links of the chain', () => {
    const { said } = inWords(
      'The Daily Monitor reported on Sunday that the minister had offered to resign, citing two aides.',
    );
    expect(said[0]?.chain).toEqual(['The Daily Monitor', 'two aides']);
    expect(said[0]?.text).toBe('the minister had offered to resign');
  });

  it('continues a quotation over paragraphs whose marks stay open', () => {
    const { said } = inWords(
      'Union officer Phil Doran said: “We hope that a solution can be found this week.\n\n“For that to happen the company needs to make an offer that we can accept.\n\n“Our members deserve a fair rise after three years.”',
    );
    expect(said.map(({ who }) => who)).toEqual(['Phil Doran', 'Phil Doran', 'Phil Doran']);
  });

  it('joins a clause that its attribution parts', () => {
    expect(pairs('The mediators, a diplomat said, would meet again in June.')[0]).toEqual([
      'a diplomat',
      'would meet again in June',
    ]);
  });
});
