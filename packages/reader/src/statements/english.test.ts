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

  it.each([
    [
      'a time of day before the quotation',
      'Musa Deng, a spokesman, said at 10:00 a.m. today, "The mediators could not convince the ministry."',
      'Musa Deng',
      'The mediators could not convince the ministry',
    ],
    [
      'an occasion that only a comma opens',
      'Musa Deng, in a statement at 1:00 p.m. said "We will go on as soon as the envoys return."',
      'Musa Deng',
      'We will go on as soon as the envoys return',
    ],
    [
      'an attribution over what somebody insisted on',
      'Instead, they insisted that the crews be paid in two steps, said mediator Anna Holm.',
      'Anna Holm',
      'Instead, they insisted that the crews be paid in two steps',
    ],
    [
      'a name after the title of "according to"',
      'According to the port spokesman, Jan Novak, both crews agreed to use the commission.',
      'Jan Novak',
      'both crews agreed to use the commission',
    ],
    [
      'circumstances that go on and on after the speaker',
      '"We are looking at steps that both sides can take," said Ana Holm at the end of a visit during which she met the head of the port and the leader of the union and several others.',
      'Ana Holm',
      'We are looking at steps that both sides can take',
    ],
    [
      'dashes around what is said of the speaker',
      'Representatives of both groups -- which have been meeting in Oslo since May -- said they were willing to extend the truce.',
      'Representatives of both groups',
      'they were willing to extend the truce',
    ],
    [
      'who issued a statement, and when',
      'A brief announcement issued by the PMU after the meeting said that there had been some progress.',
      'PMU',
      'there had been some progress',
    ],
    [
      'a quotation inside a longer clause',
      'Deng said the port considered a meeting possible, but only as a result of work to "achieve certain results in the form of agreements".',
      'Deng',
      'the port considered a meeting possible, but only as a result of work to "achieve certain results in the form of agreements"',
    ],
  ])('reads %s', (_, text, who, content) => {
    const { said } = inWords(text);
    expect(said.map((one) => [one.who, one.text])).toEqual([[who, content]]);
  });

  it.each([
    'Troops have now encircled the town, threatening to cut its last road.',
    'The breakdown frustrated the diplomats, who had flown to the south with high hopes of a release.',
    'He was declared interim president in January and is supported by dozens of countries in his bid.',
  ])('takes no deed for speech: %s', (text) => {
    expect(inWords(text).said).toEqual([]);
  });

  it('leaves what X said to X, whoever passes it on', () => {
    const { said } = inWords('Anna Holm said that the port would wait, according to the harbour ministry.');
    expect(said[0]?.who).toBe('Anna Holm');
    expect(said[0]?.chain).toEqual(['the harbour ministry', 'Anna Holm']);
  });
});
