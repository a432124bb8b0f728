/** What a format reader yields: a report's parts, or a problem with the file or one of its lines. */
import type { IntakeProblemCode } from '../problems/codes.ts';

export interface Parts {
  readonly title?: string;
  readonly body: string;
  readonly id?: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly byline?: string;
  /** ISO 8601. */
  readonly published?: string;
}

export type Item = { readonly parts: Parts } | { readonly code: IntakeProblemCode; readonly line?: number };

/** Leaves out empty fields, so that an absent one is absent and not an empty string. */
export function parts(fields: { readonly [K in keyof Parts]: Parts[K] | undefined }): Parts {
  const found: Record<string, string> = {};
  for (const [key, value] of Object.entries(fields)) {
    const text = key === 'body' ? value : value?.trim().replace(/\s+/g, ' ');
    if (text !== undefined && (text !== '' || key === 'body')) found[key] = text;
  }
  // biome-ignore lint/suspicious/noUnnecessaryConditions: a report may come without a body
  return { ...found, body: found.body ?? '' };
}
