/** A name in both languages, as far as each is known. */
import type { Bilingual } from '@wasit/domain';

/** Without the property of a language that has none. */
export function bilingual(ar: string | undefined, en: string | undefined): Bilingual {
  if (ar === undefined) return en === undefined ? {} : { en };
  return en === undefined ? { ar } : { ar, en };
}
