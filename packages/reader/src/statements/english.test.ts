import { describe, expect, it } from 'vitest';
import { inWords } from '../testing/reading-of.ts';

describe('English statements', () => {
  it('reads content after the verb, with and without "that"', () => {
    const { said } = inWords(
      'A senior official said on Monday that the draft was ready. The minister said the talks would resume.',
    );
    expect(said.map(({ text }) => text)).toEqual(['the draft was ready', 'the talks would resume']);
    expect(said[0]?.who).toBe('A senior official');
  });

  it('reads content before an attribution, inverted or not', () => {
    const { said } = inWords(
      'The port will reopen next week, a union official told Reuters.\n"We cannot sign this paper today," said Anna Kowalska, who leads the union team.',
    );
    expect(said.map(({ text }) => text)).toEqual([
      'The port will reopen next week',
      'We cannot sign this paper today',
    ]);
    expect(said[0]?.chain).toEqual(['reuters', 'a union official']);
    expect(said[1]?.who).toBe('Anna Kowalska');
  });

  it('follows a split quotation', () => {
    const { said } = inWords(
      '"The offer is not enough for us," Ms. Kowalska said. "We will vote on Friday as planned."',
    );
    expect(said.map(({ text }) => text)).toEqual([
      'The offer is not enough for us',
      'We will vote on Friday as planned',
    ]);
    expect(said[1]?.who).toBe(said[0]?.who);
  });

  it('crosses an apposition to its subject', () => {
    const { said } = inWords('Anna Kowalska, an adviser to the port authority, said the strike had ended.');
    expect(said[0]?.who).toBe('Anna Kowalska');
  });

  it('carries a speaker over gerunds and pronouns', () => {
    const { said } = inWords(
      'A mediator said the gap had narrowed, adding that two points remained open. He said the next round would be short.',
    );
    expect(said.map(({ who }) => who)).toEqual(['A mediator', 'A mediator', 'A mediator']);
  });

  it('finds who is quoted through whom', () => {
    const { said } = inWords('Reuters quoted a senior diplomat as saying that the envoy had left the city.');
    expect(said[0]?.chain).toEqual(['reuters', 'a senior diplomat']);
    expect(said[0]?.text).toBe('the envoy had left the city');
  });

  it('reads "according to" at both ends', () => {
    const { said } = inWords(
      'According to a union source, the vote will be close. The vote was close, according to a port official.',
    );
    expect(said.map(({ text }) => text)).toEqual(['the vote will be close', 'The vote was close']);
  });

  it('does not take nouns and negated verbs for cues', () => {
    expect(
      inWords(
        'The United States state budget report was published. The minister did not say when the claims were made.',
      ).said,
    ).toEqual([]);
  });
});
