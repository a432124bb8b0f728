import { describe, expect, it } from 'vitest';
import { standsByGrammar } from '../testing/reading-of.ts';

const stands = standsByGrammar;

describe('English stands that several words take', () => {
  it.each([
    ['Thailand said the withdrawal of its troops was non-negotiable.', 'thailand refuses withdrawal'],
    ['The pilots called off the strike on Monday.', 'pilots accepts strike-action'],
    ['Cambodia walked out of the talks on Monday.', 'cambodia refuses negotiation-format'],
    ['Cambodia said there was no need for international mediation.', 'cambodia refuses negotiation-format'],
    ['Danish Foreign Minister Nils Aabel stressed the need for a ceasefire.', 'Nils Aabel demands ceasefire'],
    [
      'Cambodia should withdraw its troops, Danish Foreign Minister Nils Aabel said.',
      'Nils Aabel demands withdrawal',
    ],
    ['The airline invited the union to talks over pay.', 'airline offers negotiation-format'],
  ])('%s', (text, stand) => {
    expect(stands(text)).toContain(stand);
  });

  it('tell all that a list of demands holds', () => {
    expect(
      stands(
        'Hamas presented its demands, which include a full ceasefire, troop withdrawal, humanitarian aid and a prisoner exchange.',
      ),
    ).toEqual([
      'hamas demands ceasefire',
      'hamas demands withdrawal',
      'hamas demands humanitarian-aid',
      'hamas demands prisoner-exchange',
    ]);
  });
});

describe('whose an English stand is', () => {
  it.each([
    ['SHPU demands a major wage increase for its members.', 'SHPU demands wages'],
    ['Bus drivers took to the streets last week, demanding better wages.', 'Bus drivers demands wages'],
    [
      'The Harbour Workers Movement (HWM) has agreed to extend the truce.',
      'Harbour Workers Movement accepts ceasefire',
    ],
  ])('%s', (text, stand) => {
    expect(stands(text)).toContain(stand);
  });

  it('is no court’s, and nobody’s who will not comment', () => {
    expect(stands('The Supreme Court refused to halt the release of water to Thailand.')).toEqual([]);
    expect(stands('Thailand refused to comment on the ceasefire.')).toEqual([]);
  });

  it('is about the talks where two agree to meet, wherever they meet', () => {
    expect(stands('Thailand and Cambodia agreed to meet in a village near the disputed islands.')).toEqual([
      'thailand accepts negotiation-format',
      'cambodia accepts negotiation-format',
    ]);
  });
});
