import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { ar } from './ar.ts';
import { words } from './en/words.ts';
import { en } from './en.ts';

type Parsed = ReturnType<typeof parse>;

const argumentsOf = (elements: Parsed, into = new Set<string>()): Set<string> => {
  for (const element of elements) {
    if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
    into.add(element.value);
    if (element.type === TYPE.select || element.type === TYPE.plural) {
      for (const option of Object.values(element.options)) argumentsOf(option.value, into);
    }
    if (element.type === TYPE.tag) argumentsOf(element.children, into);
  }
  return into;
};

/** Every source file but the catalogues themselves and the tests, as one text. */
const code = Object.entries(
  import.meta.glob<string>('../**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
)
  .filter(([file]) => !file.endsWith('.test.ts') && !/\/(?:ar|en)(?:\/|\.ts$)/.test(file))
  .map(([, text]) => text)
  .join('\n');

const literals = new Set([...code.matchAll(/['"]([a-z]+(?:[.-][a-z0-9-]+)*)['"]/g)].map((found) => found[1]));
const prefixes = [...code.matchAll(/`([a-z]+(?:[.-][a-z-]+)*\.)\$\{/g)].map((found) => found[1] ?? '');

const isUsed = (id: string): boolean => literals.has(id) || prefixes.some((prefix) => id.startsWith(prefix));

describe('the message catalogues', () => {
  it('hold the same messages', () => {
    expect(Object.keys(ar).sort()).toEqual(Object.keys(en).sort());
  });

  it('are valid ICU, and both languages take the same values', () => {
    for (const [id, english] of Object.entries(en)) {
      const arabic = Object.entries(ar).find(([key]) => key === id)?.[1] ?? '';
      expect(arabic.trim(), id).not.toBe('');
      expect([...argumentsOf(parse(arabic))].sort(), id).toEqual([...argumentsOf(parse(english))].sort());
    }
  });

  it('name every Arabic plural that Arabic has', () => {
    for (const [id, text] of Object.entries(ar)) {
      if (!text.includes(', plural,')) continue;
      for (const form of ['one', 'two', 'few', 'other']) expect(text, id).toContain(`${form} {`);
    }
  });

  it('hold nothing that no page uses, but for the words of the field', () => {
    expect(Object.keys(en).filter((id) => !(id in words) && !isUsed(id))).toEqual([]);
  });
});
