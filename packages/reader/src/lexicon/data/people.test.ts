import { describe, expect, it } from 'vitest';
import { formsOf } from '../compile.ts';
import { list, rows } from '../tables.ts';
import { PEOPLE } from './people.ts';

const people = rows(PEOPLE).map(([id = '', en, ar, offices, ...more]) => ({
  id,
  names: [...list(en), ...list(ar)],
  offices: list(offices),
  more,
}));
const bare = (name: string): string => name.replace(/[!~]$/, '');
const words = (name: string): string[] => formsOf(bare(name)).filter((form) => /\p{L}/u.test(form));

describe('the rows of people', () => {
  it('have an id of their own, at least one name, and four cells at most', () => {
    for (const { id, names, more } of people) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(names.length, id).toBeGreaterThan(0);
      expect(more, id).toEqual([]);
    }
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
  });

  it('name no two people alike, unless all but one of them are marked as ambiguous', () => {
    const bearers = new Map<string, string[]>();
    for (const { id, names } of people) {
      const sure = new Set(
        names.filter((name) => !name.endsWith('~')).map((name) => formsOf(name.replace(/!$/, '')).join(' ')),
      );
      for (const name of sure) bearers.set(name, [...(bearers.get(name) ?? []), id]);
    }
    expect([...bearers].filter(([, ids]) => ids.length > 1)).toEqual([]);
  });

  it('spell no name twice', () => {
    for (const { id, names } of people) {
      const spellings = names.map((name) => formsOf(bare(name)).join(' '));
      expect(new Set(spellings).size, id).toBe(spellings.length);
    }
  });

  it('let one word stand alone only where it is marked, and keep marks out of the names', () => {
    for (const { id, names } of people) {
      for (const name of names) {
        if (words(name).length === 1) expect(name, id).toMatch(/[!~]$/);
        expect(bare(name), id).not.toMatch(/[!~=|;]/);
      }
    }
  });

  it('give tenures as an office and two dates of which either may be open', () => {
    for (const { id, offices } of people) {
      for (const office of offices) {
        expect(office, id).toMatch(/^[a-z0-9-]+ (\d{4}(-(0[1-9]|1[0-2]))?)?\.\.(\d{4}(-(0[1-9]|1[0-2]))?)?$/);
        const [from = '', to = ''] = (office.split(' ')[1] ?? '').split('..');
        if (from !== '' && to !== '') expect(from <= to, `${id} ${office}`).toBe(true);
      }
    }
  });

  it('write names in Arabic in the third cell and in Latin letters in the second', () => {
    for (const [id, en, ar] of rows(PEOPLE)) {
      for (const name of list(en)) expect(name, id).not.toMatch(/\p{Script=Arabic}/u);
      for (const name of list(ar)) expect(name, id).toMatch(/^\p{Script=Arabic}/u);
    }
  });
});
