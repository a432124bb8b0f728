import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EchoIndex, findEchoes } from './echo-index.ts';

const LETTERS = 'بتثجحخدذرزسشصضطظعغ';
const word = (n: number): string =>
  `${[n % 18, Math.floor(n / 18) % 18, Math.floor(n / 324) % 18].map((at) => LETTERS[at]).join('')}ن`;

/** Prose of made-up words: texts with different seeds share formulas only. */
function prose(seed: number, words: number): string[] {
  const found: string[] = [];
  let state = seed * 2654435761 + 1;
  for (let at = 0; at < words; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    found.push(at % 25 === 0 ? 'وقف إطلاق النار' : word((state >>> 8) % 5000));
  }
  return found;
}
const text = (words: readonly string[]): string => words.join(' ');

/** One word in `every` replaced. */
const edited = (words: readonly string[], every: number, mark: string): string[] =>
  words.map((word, at) => (at % every === every - 1 ? `${mark}${at}` : word));

describe('echo pairs', () => {
  const agency = prose(1, 200);

  it('are found under a new headline, cuts and small edits, with the longest common passage', () => {
    const { pairs } = findEchoes([
      { id: 'wire', text: text(agency) },
      { id: 'daily', text: `عنوان آخر تماماً\n\n${text(edited(agency.slice(0, 150), 10, 'بديل'))}` },
    ]);
    expect(pairs).toHaveLength(1);
    expect(pairs[0]).toMatchObject({ a: 'wire', b: 'daily' });
    expect(pairs[0]?.containment).toBeGreaterThan(0.8);
    const { longest } = pairs[0] ?? { longest: { words: 0, a: { start: 0, end: 0 } } };
    expect(
      text(agency)
        .slice(longest.a.start, longest.a.end)
        .match(/\p{L}+/gu)?.length,
    ).toBe(longest.words);
  });

  it('are not made of shared formulas, nor of a shared topic', () => {
    expect(
      findEchoes([
        { id: 'a', text: text(prose(1, 200)) },
        { id: 'b', text: text(prose(2, 200)) },
      ]).pairs,
    ).toEqual([]);
  });

  it('ignore spelling, diacritics and a joined conjunction', () => {
    const { pairs } = findEchoes([
      {
        id: 'a',
        text: 'أكّد المصدر أن الاجتماع بدأ في القاهرة صباح اليوم بمشاركة الوفود كافة وفق البرنامج المعلن',
      },
      {
        id: 'b',
        text: 'وأكد المصدر ان الإجتماع بدأ فى القاهره صباح اليوم بمشاركه الوفود كافه وفق البرنامج المعلن',
      },
    ]);
    expect(pairs[0]?.containment).toBeGreaterThan(0.6);
  });

  it('meet the threshold on either side of it: pair F1 is at least 0.9', () => {
    let right = 0;
    let found = 0;
    let wanted = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const source = prose(seed, 180);
      const kept = Math.floor(180 * (0.2 + (seed % 9) * 0.1));
      const rest = prose(seed + 1000, 180 - kept);
      const shuffled = [...edited(source.slice(0, kept), 12, 'بديل'), ...rest];
      const isEcho = kept / 180 >= 0.6;
      const { pairs } = findEchoes([
        { id: 'a', text: text(source) },
        { id: 'b', text: text(shuffled) },
      ]);
      if (isEcho) wanted++;
      if (pairs.length > 0) found++;
      if (isEcho && pairs.length > 0) right++;
    }
    expect((2 * right) / (found + wanted)).toBeGreaterThanOrEqual(0.9);
  });
});

describe('origins', () => {
  const agency = prose(3, 160);

  it('three outlets carrying one agency text are one origin, and it is the agency they credit', () => {
    const { groups } = findEchoes([
      { id: 'one', text: text(agency), credits: ['outlet:reuters'], outlet: 'outlet:one' },
      {
        id: 'two',
        text: text(edited(agency, 15, 'بديل')),
        credits: ['outlet:reuters'],
        outlet: 'outlet:two',
      },
      { id: 'three', text: text([...agency.slice(0, 120), ...prose(9, 20)]), credits: ['outlet:reuters'] },
      { id: 'other', text: text(prose(4, 160)), credits: ['outlet:reuters'] },
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({
      members: ['one', 'three', 'two'],
      origin: { id: 'outlet:reuters', basis: 'credited' },
    });
  });

  it('without a credit it is the one published first, where all are dated', () => {
    const { groups } = findEchoes([
      { id: 'late', text: text(agency), published: '2024-03-04' },
      { id: 'early', text: text(agency), published: '2024-03-03' },
    ]);
    expect(groups[0]?.origin).toEqual({ id: 'early', basis: 'earliest' });
    expect(groups[0]?.pairs[0]?.kind).toBe('identical');
  });

  it('a short text inside two long ones that share nothing else does not make them one', () => {
    const brief = prose(5, 30);
    const { groups } = findEchoes([
      { id: 'brief', text: text(brief) },
      { id: 'x', text: text([...prose(6, 200), ...brief]) },
      { id: 'y', text: text([...brief, ...prose(7, 200)]) },
    ]);
    expect(groups.map((group) => group.members)).toEqual([['brief', 'x']]);
  });

  it('do not depend on the order in which reports come', () => {
    const reports = [1, 2, 3, 4, 5, 6].map((at) => ({
      id: `r${at}`,
      text: text([...edited(prose(at % 2, 100), 11, `م${at}`), ...prose(at + 50, 15)]),
    }));
    const groupsOf = (list: typeof reports) =>
      findEchoes(list)
        .groups.map(({ members }) => members)
        .sort();
    const expected = groupsOf(reports);
    expect(expected).toEqual([
      ['r1', 'r3', 'r5'],
      ['r2', 'r4', 'r6'],
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(reports, { minLength: 6 }), (list) => {
        expect(groupsOf(list)).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });
});

it('an index grows report by report and refuses the same id twice', () => {
  const index = new EchoIndex();
  expect(index.add({ id: 'a', text: text(prose(1, 50)) })).toEqual([]);
  expect(index.add({ id: 'b', text: text(prose(1, 50)) })).toHaveLength(1);
  expect(() => index.add({ id: 'a', text: '' })).toThrow(RangeError);
});
