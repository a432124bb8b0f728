import { describe, expect, it } from 'vitest';
import { carriedTexts, scoreEchoes } from './reading-echo.ts';

const paragraph = (seed: string, count = 12): string =>
  Array.from({ length: count }, (_, number) => `${seed}${number}`).join(' ');

const report = (id: string): { id: string; text: string } => ({
  id,
  text: ['a', 'b', 'c', 'd'].map((part) => paragraph(`${id}${part}`)).join('\n'),
});

describe('made echoes', () => {
  const texts = carriedTexts([report('x'), report('y')]);

  it('are six texts a report, of which five carry one another and one lifts a passage', () => {
    expect(texts).toHaveLength(12);
    const carrying = ['original', 'cut', 'mistyped', 'edited', 'wrapped'];
    const all = ['x', 'y'].flatMap((id) =>
      carrying.flatMap((a, index) =>
        carrying.slice(index + 1).map((b) => ({ a: `${id}/${a}`, b: `${id}/${b}` })),
      ),
    );
    expect(scoreEchoes(texts, all)).toEqual({ right: 20, read: 20, gold: 20 });
  });

  it('count a pair that shares little as one too many, and a missed pair as missed', () => {
    expect(scoreEchoes(texts, [{ a: 'x/original', b: 'y/original' }])).toEqual({
      right: 0,
      read: 1,
      gold: 20,
    });
    expect(scoreEchoes(texts, [{ a: 'x/lifted', b: 'x/original' }])).toEqual({ right: 0, read: 1, gold: 20 });
    expect(scoreEchoes(texts, [{ a: 'x/wrapped', b: 'x/cut' }])).toEqual({ right: 1, read: 1, gold: 20 });
  });

  it('leave short reports out', () => {
    expect(carriedTexts([{ id: 'z', text: 'one two three' }])).toEqual([]);
  });
});
