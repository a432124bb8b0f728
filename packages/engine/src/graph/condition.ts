import { Refused } from './refusal.ts';

/** A condition on option patterns. Option k is bit k. */
export type Condition =
  | { readonly kind: 'pattern'; readonly care: number; readonly want: number }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'if' | 'iff'; readonly left: Condition; readonly right: Condition };

/** Whether a state satisfies the condition. */
export function holds(condition: Condition, decimal: number): boolean {
  switch (condition.kind) {
    case 'pattern':
      return (decimal & condition.care) === condition.want;
    case 'not':
      return !holds(condition.of, decimal);
    case 'all':
      return condition.of.every((c) => holds(c, decimal));
    case 'any':
      return condition.of.some((c) => holds(c, decimal));
    case 'if':
      return !holds(condition.right, decimal) || holds(condition.left, decimal);
    case 'iff':
      return holds(condition.left, decimal) === holds(condition.right, decimal);
  }
}

/**
 * Reads a condition in any of the forms in use:
 * - a pattern string, one sign an option from bit 0: `Y`/`1` taken, `N`/`0` not taken, `-` either: `"Y-N"`;
 * - a list of pairs `[[bit, "Y"], [bit, "N"]]`, all of which must hold; a list of such lists: any of them;
 * - an object of bits, `{"0": "Y", "2": "N"}`, all of which must hold;
 * - a statement with 1-based option numbers, as option prioritising is written: `3`, `-2`, `1 & -2`, `1 | 3`,
 *   `1 IF 2`, `-1 IFF 2`, with brackets. `not` may be written `-`, `!` or `~`.
 *
 * Refuses (`condition-invalid`) an option that does not exist and text that does not parse.
 */
export function readCondition(json: unknown, optionCount: number, place: string): Condition {
  if (typeof json === 'string') {
    const text = json.trim();
    // Signs in digits only from three options on: "-1" of two options is the statement "not option 1".
    const signs = optionCount >= 3 ? /^[YyNn01-]+$/ : /^[YyNn-]+$/;
    if (text.length === optionCount && signs.test(text)) return fromSigns([...text], place);
    return new StatementReader(text, optionCount, place).read();
  }
  if (typeof json === 'number') return new StatementReader(String(json), optionCount, place).read();
  if (Array.isArray(json)) {
    const list: readonly unknown[] = json;
    if (list.length === 0) throw new Refused('condition-invalid', place, 'an empty condition');
    if (list.every(isPair)) return fromPairs(list, optionCount, place);
    if (list.length === optionCount && list.every((sign) => typeof sign === 'string' && sign.length === 1)) {
      return fromSigns(list as string[], place);
    }
    return { kind: 'any', of: list.map((part, k) => readCondition(part, optionCount, `${place}[${k}]`)) };
  }
  if (typeof json === 'object' && json !== null) {
    return fromPairs(
      Object.entries(json).map(([bit, sign]): Pair => [Number(bit), sign]),
      optionCount,
      place,
    );
  }
  throw new Refused('condition-invalid', place, 'not a condition');
}

type Pair = readonly [bit: number, sign: unknown];
const isPair = (x: unknown): x is Pair =>
  Array.isArray(x) && x.length === 2 && Number.isInteger(x[0]) && readSign(x[1]) !== undefined;

function readSign(sign: unknown): boolean | null | undefined {
  if (sign === 'Y' || sign === 'y' || sign === '1' || sign === 1 || sign === true) return true;
  if (sign === 'N' || sign === 'n' || sign === '0' || sign === 0 || sign === false) return false;
  if (sign === '-' || sign === null) return null;
  return undefined;
}

const fromSigns = (signs: readonly string[], place: string): Condition =>
  fromPairs(
    signs.map((sign, bit): Pair => [bit, sign]),
    signs.length,
    place,
  );

function fromPairs(pairs: readonly Pair[], optionCount: number, place: string): Condition {
  let care = 0;
  let want = 0;
  for (const [bit, given] of pairs) {
    const sign = readSign(given);
    if (!Number.isInteger(bit) || bit < 0 || bit >= optionCount) {
      throw new Refused('condition-invalid', place, `no option at bit ${bit}`);
    }
    if (sign === undefined) throw new Refused('condition-invalid', place, `bit ${bit} is neither Y, N nor -`);
    if (sign === null) continue;
    const mask = 1 << bit;
    if ((care & mask) !== 0 && ((want & mask) !== 0) !== sign) {
      throw new Refused('condition-invalid', place, `bit ${bit} is asked for both ways`);
    }
    care |= mask;
    if (sign) want |= mask;
  }
  return { kind: 'pattern', care, want };
}

/** Recursive descent over: iff < if < or < and < not < number or bracket. */
class StatementReader {
  readonly #tokens: readonly string[];
  readonly #optionCount: number;
  readonly #place: string;
  #at = 0;

  constructor(text: string, optionCount: number, place: string) {
    this.#tokens = text.toUpperCase().match(/\d+|IFF|IF|AND|OR|NOT|[-!~&|()]|\S/g) ?? [];
    this.#optionCount = optionCount;
    this.#place = place;
  }

  read(): Condition {
    const condition = this.#conditional();
    if (this.#at < this.#tokens.length) this.#fail();
    return condition;
  }

  #conditional(): Condition {
    const left = this.#any();
    if (this.#take('IFF')) return { kind: 'iff', left, right: this.#any() };
    if (this.#take('IF')) return { kind: 'if', left, right: this.#any() };
    return left;
  }

  #any(): Condition {
    const of = [this.#all()];
    while (this.#take('|', 'OR')) of.push(this.#all());
    return of.length === 1 ? (of[0] as Condition) : { kind: 'any', of };
  }

  #all(): Condition {
    const of = [this.#single()];
    while (this.#take('&', 'AND')) of.push(this.#single());
    return of.length === 1 ? (of[0] as Condition) : { kind: 'all', of };
  }

  #single(): Condition {
    if (this.#take('-', '!', '~', 'NOT')) return { kind: 'not', of: this.#single() };
    if (this.#take('(')) {
      const inner = this.#conditional();
      if (!this.#take(')')) this.#fail();
      return inner;
    }
    const token = this.#tokens[this.#at];
    if (token === undefined || !/^\d+$/.test(token)) return this.#fail();
    this.#at++;
    const bit = Number(token) - 1;
    if (bit < 0 || bit >= this.#optionCount) {
      throw new Refused('condition-invalid', this.#place, `no option number ${token}`);
    }
    return { kind: 'pattern', care: 1 << bit, want: 1 << bit };
  }

  #take(...wanted: string[]): boolean {
    const token = this.#tokens[this.#at];
    if (token === undefined || !wanted.includes(token)) return false;
    this.#at++;
    return true;
  }

  #fail(): never {
    throw new Refused('condition-invalid', this.#place, `cannot be read at token ${this.#at + 1}`);
  }
}
