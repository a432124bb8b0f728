/** How people met: by telephone, indirectly, how many sides. */
import type { ContactType } from '@wasit/domain';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import type { ContactInput } from './contact-input.ts';

const PHONES = new Set(
  'هاتفيا هاتفي هاتفيه الهاتف الهاتفي الهاتفيه phone telephone video telephonically'.split(' '),
);

const isPhone = wordFeature(({ form }) => PHONES.has(form));

/** A word of the telephone stands near. */
export function phoneNear(input: ContactInput, at: number): boolean {
  const { tokens } = input.scene.doc;
  const latin = tokens[at]?.kind === 'latin';
  for (let index = Math.max(0, at - (latin ? 12 : 2)); index < at + (latin ? 12 : 4); index++) {
    const token = tokens[index];
    if (token === undefined || !isPhone(token)) continue;
    // "في إحاطة عبر الهاتف، محادثات …": a phone of the phrase before.
    if (!latin && index < at && tokens.slice(index, at).some(({ form }) => /^[،,.]$/.test(form))) continue;
    return true;
  }
  // "بحث فلان مع فلان، هاتفياً، …": the adverb stands anywhere in an Arabic clause.
  for (let index = at + 4; !latin && index < at + 26; index++) {
    const form = tokens[index]?.form;
    if (form === undefined || form === '.' || form === '؛' || tokens[index]?.gap === 'line') break;
    if (form === 'هاتفيا') return true;
  }
  return false;
}

const AROUND = [-2, -1, 1, 2, 3];
/** A word that may be one of those that are asked for below. */
const maySize = wordFeature(({ form }) =>
  /مباشر|indirect|proximity|رباعي|ثلاثي|خماسي|سداسي|lateral|way/.test(form),
);
const tellsSize = (token: Token | undefined): boolean => token !== undefined && maySize(token);

/** "indirect", "four-way" by their adjectives; four and more participants. */
export function sized(
  type: ContactType,
  refs: readonly string[],
  input: ContactInput,
  at: number,
): ContactType {
  if (type !== 'meeting') return type;
  const { tokens } = input.scene.doc;
  const several = new Set(refs).size >= 4 ? 'multilateral' : type;
  if (!AROUND.some((step) => tellsSize(tokens[at + step]))) return several;
  const near = AROUND.map((step) => tokens[at + step]?.form ?? '').join(' ');
  if (/غير (ال)?مباشر|indirect|proximity/.test(near)) return 'proximity-talks';
  if (
    /رباعي|ثلاثي|خماسي|سداسي|multilateral|trilateral|quadrilateral|four way|four - way|three - way/.test(near)
  )
    return 'multilateral';
  return several;
}
