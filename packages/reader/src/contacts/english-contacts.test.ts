import { describe, expect, it } from 'vitest';
import { inWords } from '../testing/reading-of.ts';

/** Each contact in a line: kind, status, who took part; the day where one is told. Published on Thursday, 2 May 2024. */
const told = (text: string): string[] =>
  inWords(text, '2024-05-02').contacts.map(
    ({ type, status, who, occurred }) =>
      `${type} ${status}: ${who.toSorted().join(', ')}${occurred === null ? '' : ` (${occurred})`}`,
  );

describe('who takes part, by common nouns', () => {
  it.each([
    ['Negotiators for the dockers’ union and the port operator met.', 'dockers’ union, port operator'],
    [
      'The mayor, the police chief and strike leaders gathered at city hall.',
      'mayor, police chief, strike leaders',
    ],
    ['Hospital management met trade union Ferrol on its offer.', 'Ferrol, Hospital management'],
    ['The union’s negotiators held talks with rebel group Ondina.', 'Ondina, The union'],
    ['The embattled leader of Chad, Ola Lind, received Ana Bell.', 'Ana Bell, Ola Lind'],
    ['The navy union and the Blue Front (BF) guerrilla group held talks.', 'Blue Front, navy union'],
    ['Trade Minister Prof. G.L. Roe met Capt. Ola Lind.', 'G.L. Roe, Ola Lind'],
    ['Officials from the four countries (Chad, Mali, Niger and Togo) met.', 'chad, mali, niger, togo'],
    ['The council met a delegation of the Blue Front led by Ana Bell.', 'Ana Bell, Blue Front, The council'],
  ])('%s', (text, who) => {
    expect(told(text).map((line) => line.replace(/^\S+ /, ''))).toEqual([`held: ${who}`]);
  });
});

describe('what tells of a contact', () => {
  it.each([
    ['Jo Day and Ana Bell sat down on Monday.', 'meeting held: Ana Bell, Jo Day (2024-04-29)'],
    ['Chad and Niger are in talks.', 'meeting held: chad, niger'],
    ['Union leaders and rebels pursued talks on a truce.', 'meeting held: Union leaders, rebels'],
    ['Ana Bell paid a visit to Tomas Brill in Lima.', 'visit held: Ana Bell, Tomas Brill'],
    ['Ana Bell was briefed by Tomas Brill on Monday.', 'meeting held: Ana Bell, Tomas Brill (2024-04-29)'],
    ['Ana Bell told Tomas Brill by phone that the port was open.', 'call held: Ana Bell, Tomas Brill'],
    [
      'The union said it had received a letter from the minister on Monday.',
      'message held: The union, minister (2024-04-29)',
    ],
    [
      'Union president Ana Bell sent a letter to Ferrol, saying that the ban was over.',
      'message held: Ana Bell, Ferrol',
    ],
    ['Danish diplomats are in Lima to seek a truce.', 'visit held: denmark'],
    ['Ana Bell visited the border region on Monday.', 'visit held: Ana Bell (2024-04-29)'],
    ['Peru has sent a delegation to Lima, Ohio.', 'arrival held: peru'],
    [
      'The meeting in Lima that was attended by officials from Chad and Mali ended late.',
      'meeting held: chad, mali',
    ],
    [
      'A meeting with the participation of Ana Bell and Tomas Brill took place.',
      'meeting held: Ana Bell, Tomas Brill',
    ],
  ])('%s', (text, line) => {
    expect(told(text)).toEqual([line]);
  });
});

describe('whom "they", "he", "the parties" and bare talks mean', () => {
  it('takes the pair that was named together, or those of the meeting told last', () => {
    expect(
      told('The war between the government and the Blue Front goes on. The parties met in Oslo in April.'),
    ).toEqual(['meeting held: Blue Front, the government (2024-04)']);
    expect(told('Chad and Niger met on Monday. The talks will resume in June.')).toEqual([
      'meeting held: chad, niger (2024-04-29)',
      'meeting planned: chad, niger (2024-06)',
    ]);
  });

  it('takes the subject of the sentence before for a pronoun, not whoever was named last', () => {
    expect(
      told('Ana Bell, a former minister, met Tomas Brill in Oslo. She met rebel leaders in Lima on Monday.'),
    ).toEqual(['meeting held: Ana Bell, Tomas Brill', 'meeting held: Ana Bell, rebel leaders (2024-04-29)']);
  });

  it('gives the day of one contact to the next where somebody is in both', () => {
    expect(told('Ana Bell met Tomas Brill on Monday. Ana Bell also met Ola Lind.')).toEqual([
      'meeting held: Ana Bell, Tomas Brill (2024-04-29)',
      'meeting held: Ana Bell, Ola Lind (2024-04-29)',
    ]);
  });

  it('makes nothing of parties that nobody named', () => {
    expect(told('The two sides met.')).toEqual([]);
  });
});

describe('whether it took place', () => {
  it.each([
    ['Talks between Chad and Niger open in Oslo on Monday.', 'meeting planned: chad, niger (2024-05-06)'],
    ['Ana Bell will travel to Lima for talks with Tomas Brill.', 'meeting planned: Ana Bell, Tomas Brill'],
    ['The two plan a meeting between Ana Bell and Tomas Brill.', 'meeting planned: Ana Bell, Tomas Brill'],
    ['Chad called off talks with Niger.', 'meeting cancelled: chad, niger'],
    [
      'Chad denied as baseless claims that its neighbours Mali and Niger had met.',
      'meeting denied: mali, niger',
    ],
    ['Chad and Niger held talks before the next summit.', 'meeting held: chad, niger'],
    [
      'Ana Bell urged Tomas Brill at a meeting in Oslo to call the next vote.',
      'meeting held: Ana Bell, Tomas Brill',
    ],
  ])('%s', (text, line) => {
    expect(told(text)).toContain(line);
  });
});

describe('what is no contact', () => {
  it.each([
    'Speaking to reporters, Ana Bell said the port was open.',
    'Speaking with the Blue TV channel, Ana Bell said the port was open.',
    'The home team met Chad in the final on Sunday.',
    'Chad hopes to launch talks with Niger.',
    'The envoy spoke of the need for Chad to return to talks with Niger.',
    'A meeting between Chad and Niger is not likely soon.',
    'The union filed for mediation with the board.',
    'Sources close to mediation efforts between Chad and Niger were hopeful.',
    'Ana Bell called on Tomas Brill to resign.',
    'Better terms are expected in Lima.',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
