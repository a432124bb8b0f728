/// <reference path="./edtf-module.d.ts" />
/**
 * Dates as the record holds them: EDTF (ISO 8601-2, levels 0 and 1), with the qualifiers `?` uncertain,
 * `~` approximate and `%` both. Times of day are UTC unless the text says otherwise.
 */
import parse from 'edtf';
import { z } from 'zod';

/** The milliseconds that a date may mean, both ends included; an open end is ±Infinity. */
export interface Extent {
  readonly min: number;
  readonly max: number;
}

const known = new Map<string, Extent | null>();

const readExtent = (text: string): Extent | null => {
  try {
    const value = parse(text);
    return { min: value.min, max: value.max };
  } catch {
    return null;
  }
};

/** The extent of an EDTF text, or null when it is not EDTF. Remembered, since the same dates recur. */
export const extentOf = (text: string): Extent | null => {
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  const extent = readExtent(text);
  if (known.size > 20_000) known.clear();
  known.set(text, extent);
  return extent;
};

export const isEdtf = (text: string): boolean => extentOf(text) !== null;

export const edtf = z.string().min(4).max(80).refine(isEdtf, 'an EDTF date');

/** `2024-02?`, `2023~`: the text itself says that it is not sure. */
export const isQualified = (text: string): boolean => /[?~%X]/.test(text);

/**
 * Order for lists: by first possible moment, then by last; dates nobody knows come last.
 * Negative when `a` comes first.
 */
export const compareEdtf = (a: string | null, b: string | null): number => {
  const left = a === null ? null : extentOf(a);
  const right = b === null ? null : extentOf(b);
  if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
  if (left.min !== right.min) return left.min < right.min ? -1 : 1;
  if (left.max !== right.max) return left.max < right.max ? -1 : 1;
  return 0;
};

/** True when some moment could belong to both. */
export const mayCoincide = (a: string, b: string): boolean => {
  const left = extentOf(a);
  const right = extentOf(b);
  return left !== null && right !== null && left.min <= right.max && right.min <= left.max;
};
