import { describe, expect, it } from 'vitest';
import { CaseHeads, type Heads } from './heads.ts';

/** A database whose answers the test gives. */
const slow = () => {
  const asked: ((heads: Heads) => void)[] = [];
  const read = async (): Promise<Heads> => await new Promise<Heads>((resolve) => asked.push(resolve));
  return { asked, read };
};

const at = (id: string): Heads => new Map([['public', { seq: 1n, id }]]);
const idOf = (heads: Heads): string | undefined => heads.get('public')?.id;
const turn = async (): Promise<void> => await new Promise((resolve) => setImmediate(resolve));

describe('heads', () => {
  it('are asked for once until something is appended', async () => {
    const { asked, read } = slow();
    const heads = new CaseHeads(read);
    heads.listens(true);
    const first = [heads.of('a'), heads.of('a')];
    asked[0]?.(at('one'));
    expect((await Promise.all(first)).map(idOf)).toEqual(['one', 'one']);
    expect(idOf(await heads.of('a'))).toBe('one');
    expect(asked).toHaveLength(1);
    heads.moved('a');
    const later = heads.of('a');
    asked[1]?.(at('two'));
    expect(idOf(await later)).toBe('two');
  });

  it('never answer with what was read before the question’s own appends', async () => {
    const { asked, read } = slow();
    const heads = new CaseHeads(read);
    heads.listens(true);
    const before = heads.of('a');
    heads.moved('a');
    const after = [heads.of('a'), heads.of('a')];
    asked[0]?.(at('old'));
    expect(idOf(await before)).toBe('old');
    await turn();
    expect(asked).toHaveLength(2);
    asked[1]?.(at('new'));
    expect((await Promise.all(after)).map(idOf)).toEqual(['new', 'new']);
  });

  it('are asked for each time while nothing is heard, and after a fault', async () => {
    let count = 0;
    const heads = new CaseHeads(async () => {
      count += 1;
      if (count === 1) throw new RangeError('away');
      return at(`read ${count}`);
    });
    await expect(heads.of('a')).rejects.toThrow('away');
    expect(idOf(await heads.of('a'))).toBe('read 2');
    expect(idOf(await heads.of('a'))).toBe('read 3');
    heads.listens(true);
    expect(idOf(await heads.of('a'))).toBe('read 4');
    expect(idOf(await heads.of('a'))).toBe('read 4');
    heads.listens(false);
    expect(idOf(await heads.of('a'))).toBe('read 5');
  });
});
