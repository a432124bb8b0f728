/** How people met: by telephone, indirectly, how many sides. */
import type { ContactType } from '@wasit/domain';
import type { ContactInput } from './contact-input.ts';

const PHONES = new Set(
  'هاتفيا هاتفي هاتفيه الهاتف الهاتفي الهاتفيه phone telephone video telephonically'.split(' '),
);

/** A word of the telephone stands near. */
export function phoneNear(input: ContactInput, at: number): boolean {
  const { tokens } = input.scene.doc;
  const latin = tokens[at]?.kind === 'latin';
  for (let index = Math.max(0, at - (latin ? 12 : 2)); index < at + (latin ? 12 : 4); index++) {
    const form = tokens[index]?.form ?? '';
    if (form === '.' && index < at) continue;
    // "في إحاطة عبر الهاتف، محادثات …": a phone of the phrase before.
    if (!latin && index < at && tokens.slice(index, at).some((token) => /^[،,.]$/.test(token.form))) continue;
    if (PHONES.has(form)) return true;
  }
  // "بحث فلان مع فلان، هاتفياً، …": the adverb stands anywhere in an Arabic clause.
  for (let index = at + 4; !latin && index < at + 26; index++) {
    const form = tokens[index]?.form;
    if (form === undefined || form === '.' || form === '؛' || tokens[index]?.gap === 'line') break;
    if (form === 'هاتفيا') return true;
  }
  return false;
}

/** "indirect", "four-way" by their adjectives; four and more participants. */
export function sized(
  type: ContactType,
  refs: readonly string[],
  input: ContactInput,
  at: number,
): ContactType {
  if (type !== 'meeting') return type;
  const { tokens } = input.scene.doc;
  const near = [-2, -1, 1, 2, 3].map((step) => tokens[at + step]?.form ?? '').join(' ');
  if (/غير (ال)?مباشر|indirect|proximity/.test(near)) return 'proximity-talks';
  if (
    /رباعي|ثلاثي|خماسي|سداسي|multilateral|trilateral|quadrilateral|four way|four - way|three - way/.test(near)
  )
    return 'multilateral';
  return new Set(refs).size >= 4 ? 'multilateral' : type;
}
