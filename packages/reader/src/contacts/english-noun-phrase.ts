/**
 * English noun phrases in small letters that name who takes part: "hospital management", "the dockers' union", "a federal
 * mediator", "the company's negotiators".
 *
 * A phrase is an article or nothing, describing words, a head of a closed class. It begins where no other noun phrase is
 * under way and holds no verb, preposition or name. At most `LONGEST` tokens are looked at, so it costs a constant.
 */
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import { ENGLISH_DETERMINERS } from './class-nouns.ts';
import type { ContactInput } from './contact-input.ts';
import { contactWord } from './contact-lookup.ts';
import {
  ACTS_FOR,
  BODY_HEADS,
  OUTSIDE_PHRASE,
  PARTICIPLES,
  PEOPLE_HEADS,
  ROLE_HEADS,
} from './english-people-nouns.ts';

const LONGEST = 8;

export interface NounPhrase {
  /** The words that name it, without the article: tokens from `start` up to `named`. */
  readonly start: number;
  readonly named: number;
  /** One past all of it; more than `named` where the last words only say who acts for it. */
  readonly last: number;
  readonly head: string;
  /** `office`: one person by what he or she is; `class`: several. */
  readonly sort: 'body' | 'class' | 'office';
  readonly definite: boolean;
  readonly many: boolean;
}

const ARTICLES: ReadonlySet<string> = new Set(
  'the a an his her its their our this that these those another both all some several many two three four five six seven'.split(
    ' ',
  ),
);

/**
 * A word in small letters that begins no participant: a preposition, a verb, an adverb. Asked of nearly every word of a
 * sentence with a contact, so it is kept on the word.
 */
export const beginsNone = wordFeature(
  ({ form }: Token): boolean =>
    !ARTICLES.has(form) &&
    !ENGLISH_DETERMINERS.has(form) &&
    (OUTSIDE_PHRASE.has(form) || (/(ed|ing|ly)$/.test(form) && !PARTICIPLES.has(form))),
);

/** A word that goes on in a phrase as it is neither its head nor its end. */
const goesOn = wordFeature(
  (token: Token): boolean =>
    !OUTSIDE_PHRASE.has(token.form) && (contactWord(token) === null || ENGLISH_DETERMINERS.has(token.form)),
);

/** The phrase that begins at a token, or null. */
export function nounPhrase(input: ContactInput, at: number, limit: number): NounPhrase | null {
  const { tokens } = input.scene.doc;
  const opening = tokens[at];
  if (opening?.kind !== 'latin') return null;
  const article = ARTICLES.has(opening.form);
  if (!article && !begins(tokens, at)) return null;
  let head = -1;
  let owner = -1;
  const end = Math.min(limit, at + LONGEST);
  for (let index = article ? at + 1 : at; index < end; index++) {
    const token = tokens[index];
    if (
      token === undefined ||
      (index > at && token.gap === 'line') ||
      input.scene.mentions.at(index) !== null
    )
      break;
    const { form } = token;
    if (form === "'s" || form === "'" || form === '’') {
      if (index !== head + 1) break;
      owner = owner < 0 ? index : owner;
      continue;
    }
    if (form === '-' || token.kind === 'number' || ARTICLES.has(form)) continue;
    if (token.kind !== 'latin' || (token.capital && index > at)) break;
    if (BODY_HEADS.has(form) || ROLE_HEADS.has(form)) {
      head = index;
      continue;
    }
    if (!goesOn(token)) break;
    // After an article a participle describes: "the embattled leader".
    const adjective = article && index === at + 1 && /ed$/.test(form);
    if (/(ed|ing|ly)$/.test(form) && !PARTICIPLES.has(form) && !adjective) break;
  }
  if (head < 0) return null;
  const start = article ? at + 1 : at;
  const { form } = tokens[head] ?? { form: '' };
  const next = tokens[head + 1];
  // "Chief Chadian negotiator X": a title in capitals goes on.
  if (
    opening.capital &&
    !article &&
    next?.gap === 'space' &&
    (next.capital || input.scene.mentions.at(head + 1) !== null)
  )
    return null;
  // "union talks": it only describes the event.
  if (next !== undefined && next.gap === 'space' && contactWord(next)?.noun === true && !/s$/.test(form))
    return null;
  const acted = owner > start && owner < head && ACTS_FOR.has(form);
  const named = acted ? owner : head + 1;
  const role = tokens[named - 1]?.form ?? '';
  const office = ROLE_HEADS.has(role) && !BODY_HEADS.has(role);
  return {
    start,
    named,
    last: head + 1,
    head: role,
    sort: office ? 'office' : !acted && PEOPLE_HEADS.has(form) ? 'class' : 'body',
    definite: opening.form === 'the',
    many: !acted && !office && /s$/.test(form) && !/ss$/.test(form),
  };
}

/** No noun phrase is under way before a token: a stop, a small word, a verb or a name ends it. */
function begins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined) return false;
  const opens = before === undefined || token.gap === 'line' || /^[.!?"“”:]$/.test(before.form);
  if (token.capital) return opens && !OUTSIDE_PHRASE.has(token.form);
  if (opens || before.kind === 'number') return true;
  if (before.kind === 'punct') return before.form !== '-' && before.form !== "'s" && before.form !== '’';
  return (
    OUTSIDE_PHRASE.has(before.form) ||
    contactWord(before) !== null ||
    (/(ed|ing|ly)$/.test(before.form) && !PARTICIPLES.has(before.form))
  );
}
