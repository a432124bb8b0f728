/** The forms of an English verb, from its base: for word lists written as bases. */
import { IRREGULAR_VERBS } from './english-stance-words.ts';

const irregular = new Map(
  IRREGULAR_VERBS.trim()
    .split(/;\s*/)
    .map((line): [string, readonly string[]] => {
      const [base = '', ...past] = line.trim().split(/\s+/);
      return [base, past];
    }),
);

/** Base, third person, past, participle, present participle; without repeats. */
export function inflected(base: string): readonly string[] {
  const third = /(s|x|ch|sh|o)$/.test(base)
    ? `${base}es`
    : /[^aeiou]y$/.test(base)
      ? `${base.slice(0, -1)}ies`
      : `${base}s`;
  const [past, participle] = irregular.get(base) ?? [regularPast(base), regularPast(base)];
  return [...new Set([base, third, past ?? base, participle ?? base, present(base)])];
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function present(base: string): string {
  const [past = ''] = irregular.get(base) ?? [];
  // "dropped": the doubled consonant is in the present participle too.
  if (past === `${base}${base.at(-1)}ed` || /^(dig|set|put|shut)$/.test(base))
    return `${base}${base.at(-1)}ing`;
  return /[^e]e$/.test(base) && base.length > 2 ? `${base.slice(0, -1)}ing` : `${base}ing`;
}
