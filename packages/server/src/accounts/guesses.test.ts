/** How often passwords may be guessed: the same for names that somebody has and for names that nobody has. */
import { openStore, type Store } from '@wasit/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Guess, guessing } from './guesses.ts';

const MINUTE = 60_000;

describe('guesses at a password', () => {
  let store: Store;
  let at = Date.parse('2026-01-05T06:00:00.000Z');
  beforeAll(async () => {
    store = await openStore({ kind: 'memory' });
  });
  afterAll(async () => await store.close());

  /** `right`, `wrong`, or the code of the refusal. */
  const guess = async (one: Guess, fits = false): Promise<string> => {
    const accounts = { store, clock: () => new Date(at).toISOString() };
    const guessed = await guessing(accounts, one, async () => await Promise.resolve(fits));
    if (!guessed.ok) return guessed.code;
    return guessed.value ? 'right' : 'wrong';
  };
  const many = async (count: number, one: (n: number) => Guess): Promise<ReadonlySet<string>> => {
    const said = new Set<string>();
    for (let n = 0; n < count; n += 1) said.add(await guess(one(n)));
    return said;
  };

  it('at one account are twenty, wherever they come from; then even the right one is not looked at', async () => {
    const from = (n: number): Guess => ({ login: n % 2 === 0 ? 'huda' : ' HUDA ', address: `10.0.0.${n}` });
    expect(await many(20, from)).toEqual(new Set(['wrong']));
    expect(await guess({ login: 'huda', address: '10.0.1.1' }, true)).toBe('too-many-guesses');
    expect(await guess({ login: 'reem', address: '10.0.0.1' }, true)).toBe('right');
    at += 16 * MINUTE;
    expect(await guess({ login: 'huda', address: '10.0.1.1' }, true)).toBe('right');
  });

  it('are forgotten once the right one is given', async () => {
    const from = (n: number): Guess => ({ login: 'omar', address: `10.2.0.${n}` });
    for (let round = 0; round < 3; round += 1) {
      expect(await many(19, from)).toEqual(new Set(['wrong']));
      expect(await guess(from(0), true)).toBe('right');
    }
  });

  it('from one address are a hundred, at however many accounts', async () => {
    const at100 = (n: number): Guess => ({ login: `person-${n}`, address: '10.3.0.1' });
    expect(await many(100, at100)).toEqual(new Set(['wrong']));
    expect(await guess({ login: 'lina', address: '10.3.0.1' }, true)).toBe('too-many-guesses');
    expect(await guess({ login: 'lina', address: '10.3.0.2' }, true)).toBe('right');
    at += 61 * MINUTE;
    expect(await guess({ login: 'lina', address: '10.3.0.1' }, true)).toBe('right');
  });

  it('that come at once are all counted', async () => {
    const one = { login: 'salma', address: '10.4.0.1' };
    const said = await Promise.all(Array.from({ length: 40 }, async () => await guess(one)));
    expect(said.filter((word) => word === 'wrong')).toHaveLength(20);
  });
});
