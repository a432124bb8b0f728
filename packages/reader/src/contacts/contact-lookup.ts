/** Looks up contact words in their written forms. */
import type { ContactType } from '@wasit/domain';
import { withoutArticle } from '../sources/source-words.ts';
import { peelings } from '../text/clitics.ts';
import { fold } from '../text/normalise.ts';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import { CONTACT_WORDS, PURPOSE, TAKING_PART, TAKING_PLACE } from './contact-words.ts';

export interface ContactWord {
  readonly type: ContactType;
  readonly part: 'verb' | 'object' | 'noun' | 'place';
}

const words = new Map<string, ContactWord>();
for (const line of CONTACT_WORDS.trim().split('\n')) {
  const [type = '', part = '', forms = ''] = line.split(' | ');
  for (const form of forms.split(' '))
    words.set(fold(form), { type: type as ContactType, part: part as ContactWord['part'] });
}
words.set('اتصال', { type: 'meeting', part: 'noun' });
words.set('اتصالا', { type: 'meeting', part: 'noun' });

const set = (text: string): Set<string> => new Set(text.split(' ').map(fold));
const happening = set(TAKING_PLACE);
export const PART_WORDS: ReadonlySet<string> = set(TAKING_PART);
export const PURPOSE_WORDS: ReadonlySet<string> = set(PURPOSE);

/** What kind of contact word a token is, or null. */
export const contactWord = wordFeature(derive);

function derive(token: Token): ContactWord | null {
  if (token.kind === 'latin') return words.get(token.form) ?? null;
  if (token.kind !== 'arabic') return null;
  for (const { stem, clitics } of peelings(token.form)) {
    if (clitics.includes('ك')) continue;
    const { stem: bare, definite } = withoutArticle(stem);
    // التقى begins with the letters of the article, which it is not: the whole stem goes first.
    const whole = words.get(stem);
    const found = whole ?? (definite ? words.get(bare) : undefined);
    if (found === undefined) continue;
    // A verb takes no preposition and no article.
    if (found.part !== 'noun' && (whole === undefined || /[بل]/.test(clitics))) continue;
    return found;
  }
  return null;
}

export const takesPlace = wordFeature(
  ({ form }: Token): boolean => happening.has(form) || (/^[وف]/.test(form) && happening.has(form.slice(1))),
);

/** A bounded event ("لقاء", "summit"), not a process that goes on ("مفاوضات"). */
export function namesEvent(form: string): boolean {
  return /لقاء|اجتماع|قمه|جلسه|^(meeting|meetings|summit|session)$/.test(form);
}
