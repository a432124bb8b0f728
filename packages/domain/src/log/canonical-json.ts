/**
 * One text for one value: object keys in code-unit order, no white space, `undefined` members left out.
 * What is hashed, exported and compared is this text. Numbers and strings are as `JSON.stringify` writes
 * them (the order and number rules of RFC 8785, JSON Canonicalization Scheme).
 *
 * Cost: linear in the size of the value (times log of the keys of an object).
 */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('canonical JSON has no NaN or Infinity');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) {
    return `[${value.map((item) => (item === undefined ? 'null' : canonicalJson(item))).join(',')}]`;
  }
  if (typeof value === 'object') {
    const members: string[] = [];
    for (const key of Object.keys(value).sort()) {
      const member: unknown = Reflect.get(value, key);
      if (member !== undefined) members.push(`${JSON.stringify(key)}:${canonicalJson(member)}`);
    }
    return `{${members.join(',')}}`;
  }
  throw new TypeError(`canonical JSON cannot hold a ${typeof value}`);
};
