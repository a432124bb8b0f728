/**
 * Statements about what is done, as templates: `{o1}` stands for an option, joined by `&`, `|`, `-` (not),
 * `IF`, `IFF` and brackets. The same grammar as the engine's, with ids in the place of numbers, so that a
 * statement stays true when options come and go.
 */

export interface Literal {
  readonly optionId: string;
  readonly taken: boolean;
}

const literalOf = ({ optionId, taken }: Literal): string => `${taken ? '' : '-'}{${optionId}}`;

/** What a person composes: literals that must all hold (or any of them), perhaps only under others. */
export const composed = (
  terms: readonly Literal[],
  join: 'all' | 'any',
  condition: readonly Literal[] = [],
): string => {
  const body = terms.map(literalOf).join(join === 'all' ? ' & ' : ' | ');
  return condition.length === 0 ? body : `${body} IF ${condition.map(literalOf).join(' & ')}`;
};

export type Token =
  | { readonly kind: 'option'; readonly id: string }
  | { readonly kind: 'and' | 'or' | 'not' | 'if' | 'iff' | 'open' | 'close' };

const marks: Readonly<Record<string, Exclude<Token['kind'], 'option'>>> = {
  '&': 'and',
  AND: 'and',
  '|': 'or',
  OR: 'or',
  '-': 'not',
  '!': 'not',
  '~': 'not',
  NOT: 'not',
  IF: 'if',
  IFF: 'iff',
  '(': 'open',
  ')': 'close',
};

/** The parts of a template in their order; what is no part of the grammar is left out. */
export const tokensOf = (template: string): readonly Token[] =>
  (template.match(/\{[^}]+\}|IFF|IF|AND|OR|NOT|[-!~&|()]/g) ?? []).flatMap((part): Token[] => {
    if (part.startsWith('{')) return [{ kind: 'option', id: part.slice(1, -1) }];
    const kind = marks[part];
    return kind === undefined ? [] : [{ kind }];
  });

/** The statement as the engine reads it: options by their number from 1. Bracketed, so that it is no pattern. */
export const forEngine = (template: string, optionIds: readonly string[]): string =>
  `(${template.replaceAll(/\{([^}]+)\}/g, (_, id: string) => String(optionIds.indexOf(id) + 1))})`;

const signed = (sign: unknown): boolean | null | undefined => {
  if (sign === 'Y' || sign === 'y' || sign === '1' || sign === 1 || sign === true) return true;
  if (sign === 'N' || sign === 'n' || sign === '0' || sign === 0 || sign === false) return false;
  return sign === '-' || sign === null ? null : undefined;
};

const pairsOf = (pairs: readonly (readonly [number, unknown])[], optionIds: readonly string[]): string =>
  composed(
    pairs.flatMap(([bit, sign]) => {
      const taken = signed(sign);
      const optionId = optionIds[bit];
      return taken === null || taken === undefined || optionId === undefined ? [] : [{ optionId, taken }];
    }),
    'all',
  );

const isPair = (one: unknown): one is readonly [number, unknown] =>
  Array.isArray(one) && one.length === 2 && Number.isInteger(one[0]) && signed(one[1]) !== undefined;

/** Without a pair of brackets around the whole. */
const unbracketed = (text: string): string => {
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  let depth = 0;
  for (const [at, sign] of [...text].entries()) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth === 0 && at < text.length - 1) return text;
  }
  return text.slice(1, -1);
};

/**
 * A condition in any of the forms that the engine reads, as a template. It is for conditions that the engine
 * has accepted: what it would refuse comes out empty or shortened.
 */
export const templateOf = (condition: unknown, optionIds: readonly string[]): string => {
  if (typeof condition === 'string') {
    const text = condition.trim();
    const pattern = optionIds.length >= 3 ? /^[YyNn01-]+$/ : /^[YyNn-]+$/;
    if (text.length === optionIds.length && pattern.test(text)) {
      return pairsOf(
        [...text].map((sign, bit) => [bit, sign] as const),
        optionIds,
      );
    }
    const numbered = text
      .toUpperCase()
      .replaceAll(/\d+/g, (number) => `{${optionIds[Number(number) - 1] ?? ''}}`);
    return unbracketed(numbered);
  }
  if (typeof condition === 'number') return templateOf(String(condition), optionIds);
  if (Array.isArray(condition)) {
    const list: readonly unknown[] = condition;
    if (list.every(isPair)) return pairsOf(list, optionIds);
    if (
      list.length === optionIds.length &&
      list.every((sign) => typeof sign === 'string' && sign.length === 1)
    ) {
      return templateOf(list.join(''), optionIds);
    }
    return list.map((part) => `(${templateOf(part, optionIds)})`).join(' | ');
  }
  if (typeof condition === 'object' && condition !== null) {
    return pairsOf(
      Object.entries(condition).map(([bit, sign]) => [Number(bit), sign] as const),
      optionIds,
    );
  }
  return '';
};
