/** Looking ahead in a token list without leaving the line. */
import type { Token } from '../text/tokens.ts';
import type { TimeExpression, When } from './expression.ts';

export type Make = (last: number, when: When) => TimeExpression;

export const space = (token: Token | undefined): boolean => token !== undefined && token.gap !== 'line';

export const formAt = (tokens: readonly Token[], at: number): string =>
  space(tokens[at]) ? (tokens[at]?.form ?? '') : '';
