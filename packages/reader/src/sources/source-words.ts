/** Looks up the words that head or qualify a description of a source, Arabic and English. */
import { peelings } from '../text/clitics.ts';
import { fold } from '../text/normalise.ts';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import {
  ARABIC_ANONYMOUS_HEADS,
  ARABIC_DOCUMENT_NOUNS,
  ARABIC_ORGANISATION_NOUNS,
  ARABIC_OUTLET_NOUNS,
  ARABIC_POINTERS,
  ARABIC_QUANTITIES,
  ARABIC_ROLE_NOUNS,
  ARABIC_SOURCE_MODIFIERS,
} from './arabic-source-nouns.ts';
import {
  ENGLISH_ANONYMOUS_HEADS,
  ENGLISH_DOCUMENT_NOUNS,
  ENGLISH_ORGANISATION_NOUNS,
  ENGLISH_ROLE_NOUNS,
  ENGLISH_SOURCE_MODIFIERS,
} from './english-source-nouns.ts';

export interface AnonymousHead {
  /** `source`, `official`, `diplomat` …: the same in both languages. */
  readonly sense: string;
  readonly plural: boolean;
}

const anonymous = new Map<string, AnonymousHead>();
const modifiers = new Map<string, string>();
const words = (text: string): Set<string> => new Set(text.split(/\s+/).filter(Boolean).map(fold));
const roles = words(`${ARABIC_ROLE_NOUNS} ${ENGLISH_ROLE_NOUNS}`);
const organisations = words(`${ARABIC_ORGANISATION_NOUNS} ${ENGLISH_ORGANISATION_NOUNS}`);
const outlets = words(ARABIC_OUTLET_NOUNS);
const pointers = words(ARABIC_POINTERS);
const quantities = words(ARABIC_QUANTITIES);
const documents = words(`${ARABIC_DOCUMENT_NOUNS} ${ENGLISH_DOCUMENT_NOUNS}`);

for (const line of `${ARABIC_ANONYMOUS_HEADS.trim()}\n${ENGLISH_ANONYMOUS_HEADS.trim()}`.split('\n')) {
  const [forms = '', meaning = ''] = line.split(' : ');
  const [sense = '', number] = meaning.split(' ');
  for (const form of forms.split(' ')) anonymous.set(fold(form), { sense, plural: number === 'pl' });
}
for (const line of `${ARABIC_SOURCE_MODIFIERS.trim()}\n${ENGLISH_SOURCE_MODIFIERS.trim()}`.split('\n')) {
  const variants = line.split(' ').filter(Boolean).map(fold);
  for (const variant of variants) modifiers.set(variant, variants[0] ?? variant);
}

/** A word without its article, and whether it had one. Latin words pass through. */
export function withoutArticle(form: string): { stem: string; definite: boolean } {
  if (form.length > 3 && form.startsWith('ال')) return { stem: form.slice(2), definite: true };
  return { stem: form, definite: false };
}

/** The stem as written, and without a conjunction or preposition, until `knows` accepts one. */
function look<T>(form: string, get: (stem: string) => T | undefined): { value: T; definite: boolean } | null {
  for (const peeling of peelings(form)) {
    const { stem, definite } = withoutArticle(peeling.stem);
    const value = get(stem);
    if (value !== undefined) return { value, definite };
  }
  return null;
}

const memo = <T>(derive: (form: string) => T): ((form: string) => T) => {
  const cache = new Map<string, T>();
  return (form) => {
    const known = cache.get(form);
    if (known !== undefined || cache.has(form)) return known as T;
    const value = derive(form);
    if (cache.size > 50_000) cache.clear();
    cache.set(form, value);
    return value;
  };
};

/** The same by token, remembered on its word. */
const byToken = <T>(ask: (form: string) => T): ((token: Token) => T) => wordFeature(({ form }) => ask(form));

/** Whether the word heads a description of an unnamed source, and whether it points back ("the source"). */
export const anonymousHead = memo((form: string) => look(form, (stem) => anonymous.get(stem)));
export const roleNoun = memo((form: string) => look(form, (stem) => (roles.has(stem) ? stem : undefined)));
export const organisationNoun = memo((form: string) =>
  look(form, (stem) => (organisations.has(stem) ? stem : undefined)),
);
export const outletNoun = memo((form: string) =>
  look(form, (stem) => (outlets.has(stem) ? stem : undefined)),
);
/** The very stem heads a description of a source or an actor: nothing is peeled. */
export const isHeadStem = (stem: string): boolean =>
  anonymous.has(stem) || roles.has(stem) || organisations.has(stem) || outlets.has(stem);
export const pointer = (form: string): boolean => pointers.has(form);
/** "عدد من السائقين": so many of a kind, none of them named. */
export const quantity = (form: string): boolean => quantities.has(form);
/** A text that speaks for whoever issued it: "the statement said", "بيان صادر عن". */
export const isDocument = memo((form: string): boolean =>
  peelings(form).some(({ stem }) => documents.has(withoutArticle(stem).stem)),
);
/** The canonical spelling of a modifier that tells sources apart, or undefined. */
export const sourceModifier = memo((form: string) => modifiers.get(withoutArticle(form).stem));

export const anonymousHeadOf = byToken(anonymousHead);
export const roleNounOf = byToken(roleNoun);
export const organisationNounOf = byToken(organisationNoun);
export const outletNounOf = byToken(outletNoun);
export const isDocumentWord = byToken(isDocument);
export const sourceModifierOf = byToken(sourceModifier);
