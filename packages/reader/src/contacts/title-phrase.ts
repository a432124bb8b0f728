/**
 * Titles before names: "Maritime Union secretary X", "the company's head, X," and «رئيس اتحاد … فلان» are one
 * participant, the person; the body belongs to the title and takes no part of its own.
 *
 * From each person of a sentence backwards, over the words that a title may hold; bounded, so linear.
 */

import { verbOf } from '../cues/arabic-cues.ts';
import { opensArabicName } from '../lexicon/person-name.ts';
import { arabicRole, ENGLISH_ROLES, englishTitleEnds, insideTitle } from '../lexicon/role-nouns.ts';
import type { Mention } from '../mentions/mention.ts';
import { isConjoined, prepositionIn } from '../text/clitics.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { titleAfterName } from './arabic-apposition.ts';
import type { ContactInput } from './contact-input.ts';
import { contactWord, contactWordAt } from './contact-lookup.ts';
import { addStrangers } from './stranger.ts';
import type { Unit } from './unit.ts';

const REACH = 14;

/** The people of a sentence with a title before the name, by the token at which the title begins. */
export function titledPeople(input: ContactInput, sentence: Sentence): ReadonlyMap<number, Unit> {
  let found: Map<number, Unit> | null = null;
  let floor = sentence.first;
  for (const mention of input.scene.mentions.within(sentence.first, sentence.last)) {
    if (mention.kind !== 'person') continue;
    const unit =
      input.scene.doc.tokens[mention.first]?.kind === 'arabic'
        ? arabicTitle(input, mention, floor)
        : englishTitle(input, mention, floor);
    // "فلان وزير الخارجية، معالي فلان": that title is the first one's.
    floor = Math.max(mention.last, titleAfterName(input, mention.last, sentence.last, undefined));
    if (unit === null) continue;
    found ??= new Map();
    found.set(unit.first, unit);
  }
  if (input.scene.doc.tokens[sentence.first + 1]?.kind !== 'latin') {
    found ??= new Map();
    addStrangers(input, sentence, found);
  }
  return found ?? NOBODY;
}

const NOBODY: ReadonlyMap<number, Unit> = new Map();

function personUnit(input: ContactInput, mention: Mention, first: number, clitics: string): Unit {
  return {
    first,
    last: mention.last,
    sort: 'person',
    before: prepositionIn(clitics),
    conjoined: isConjoined(clitics),
    many: false,
    refs: () => [input.sideRef(mention)],
  };
}

/** Words that stand in no title, and end the way back. */
const OUTSIDE =
  /^(and|or|but|with|by|from|in|on|at|to|as|that|which|who|whom|when|while|where|after|before|between|than|if|is|are|was|were|be|been|has|have|had|will|would|not|also|said|says|told|monday|tuesday|wednesday|thursday|friday|saturday|sunday|meanwhile|then|against|about|over|under|it|he|she|they|we|i|his|her|their|whose|january|february|march|april|may|june|july|august|september|october|november|december)$/;

function englishTitle(input: ContactInput, mention: Mention, floor: number): Unit | null {
  const { tokens } = input.scene.doc;
  let at = mention.first - 1;
  const opening = tokens[mention.first];
  const before = tokens[at];
  if (opening === undefined || before === undefined || at < floor || opening.gap === 'line') return null;
  const own = ENGLISH_ROLES.has(opening.form);
  if (before.form === ',' && !own) at--;
  const link = tokens[at];
  const role =
    link !== undefined &&
    (ENGLISH_ROLES.has(link.form) ||
      ((before.form === ',' || link.capital) && englishTitleEnds(tokens, at + 1)) ||
      (link.capital && departments(tokens, at, floor)));
  const office = input.scene.mentions.at(at)?.kind === 'office';
  const owner = /^('s|['’])$/.test(link?.form ?? '') && before.form !== ',';
  if (!(role || office || (before.form !== ',' && (own || owner)))) return null;
  let first = mention.first;
  let named = role || office || own;
  for (; at >= floor && mention.first - at < REACH; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    const inner = input.scene.mentions.at(at);
    if (inner !== null) {
      if (inner.kind === 'person' || inner.first < floor) break;
      at = inner.first;
      first = at;
      named = true;
      if (tokens[at]?.gap === 'line') break;
      continue;
    }
    const joint =
      /^(-|–|'s|['’]|&|of|for)$/.test(token.form) ||
      (token.form === 'to' && ENGLISH_ROLES.has(tokens[at - 1]?.form ?? ''));
    // "the general secretary of the union": the article inside goes on to its title.
    const inside =
      /^(the|a|an)$/.test(token.form) && /^(of|for|to)$/.test(tokens[at - 1]?.form ?? '') && at > floor;
    if (inside) continue;
    // "Assistant Secretary of State for African and Gulf Affairs X": capitals on both sides.
    const listed =
      token.form === 'and' &&
      tokens[at + 1]?.capital === true &&
      tokens[at - 1]?.capital === true &&
      tokens.slice(Math.max(floor, at - 5), at).some(({ form }) => /^(for|of)$/.test(form)) &&
      !tokens.slice(Math.max(floor, at - 5), at).some(({ index }) => isPerson(input, index));
    if (listed) continue;
    if (!joint && (token.kind !== 'latin' || OUTSIDE.test(token.form))) break;
    if (!joint && !token.capital && !ENGLISH_ROLES.has(token.form)) {
      const event = contactWord(token);
      const verb = event !== null && !event.noun && !/^(negotiating|bargaining)$/.test(token.form);
      if (verb || /^(meeting|visits|calls)$/.test(token.form)) break;
      if (/ed$/.test(token.form) && !/-/.test(tokens[at - 1]?.form ?? '')) break;
    }
    if (token.capital && contactWord(token)?.noun === false && token.form !== 'host') break;
    if (!joint) first = at;
    if (token.gap === 'line' || /^(the|a|an)$/.test(token.form)) break;
  }
  return first < mention.first && named ? personUnit(input, mention, first, '') : null;
}

/** "Secretary of State for African and Gulf Affairs" ends at a token: capitals back to "for" or "of" after a role. */
function departments(tokens: readonly Token[], end: number, floor: number): boolean {
  for (let at = end; at > floor && end - at < 10; at--) {
    const token = tokens[at];
    if (/^(of|for)$/.test(token?.form ?? '') && ENGLISH_ROLES.has(tokens[at - 1]?.form ?? '')) return true;
    if (token?.kind !== 'latin' || !(token.capital || /^(and|of|for|the)$/.test(token.form))) return false;
  }
  return false;
}

const isPerson = (input: ContactInput, at: number): boolean => input.scene.mentions.at(at)?.kind === 'person';

/**
 * Where "X, the council's head, met" ends: one past the title after a name and a comma, with the comma that
 * closes it; `from` where none follows.
 */
export function titleAfter(input: ContactInput, from: number, limit: number): number {
  const { tokens } = input.scene.doc;
  if (tokens[from]?.form !== ',') return from;
  let role = 0;
  for (let at = from + 1; at < Math.min(limit, from + REACH); at++) {
    const token = tokens[at];
    if (token === undefined) return from;
    const inner = input.scene.mentions.at(at);
    if (inner !== null && inner.first === at) {
      if (inner.kind === 'person' && inner.via !== 'office') return from;
      at = inner.last - 1;
      role = inner.kind === 'office' || inner.kind === 'person' ? inner.last : role;
      continue;
    }
    if (/^[,.]$/.test(token.form) || (token.form === 'and' && role === at)) {
      if (role !== at && !(role > 0 && /^(of|for|to|at|in)$/.test(tokens[role]?.form ?? ''))) return from;
      if (token.form !== ',') return at;
      const next = tokens[at + 1];
      const goesOn = next?.form === 'and' || next?.capital === true || /^(the|a)$/.test(next?.form ?? '');
      return goesOn ? at : at + 1;
    }
    if (token.gap === 'line') return from;
    if (ENGLISH_ROLES.has(token.form)) {
      role = at + 1;
      continue;
    }
    if (/^(-|'s|['’]|of|for|to|at|in|and|&)$/.test(token.form)) continue;
    if (token.kind !== 'latin' || OUTSIDE.test(token.form)) return from;
    const event = contactWordAt(tokens, at);
    if (event !== null && !event.noun) return from;
  }
  return from;
}

const QUOTED = /^["“”«»]$/;

function arabicTitle(input: ContactInput, mention: Mention, floor: number): Unit | null {
  const { tokens, text } = input.scene.doc;
  const opening = tokens[mention.first];
  if (opening === undefined || opening.gap === 'line' || text.slice(opening.start, mention.start) !== '')
    return null;
  let start = -1;
  let clitics = '';
  // Whether what stands right of here is a title without an article, which a definite word cannot govern.
  let bare = false;
  const own = arabicRole(opening);
  if (own !== null && !own.definite && !opensArabicName(opening.form)) bare = true;
  let at = mention.first - 1;
  if (/^[،,]$/.test(tokens[at]?.form ?? '') && (own === null || !bare)) at--;
  for (; at >= floor && mention.first - at < REACH; at--) {
    const inner = input.scene.mentions.at(at);
    const first = inner === null ? at : inner.first;
    const token = tokens[first];
    // رئيس حركة «الأمل» فلان: the quotation marks of a name inside the title.
    if (token?.kind === 'punct' && QUOTED.test(token.form) && token.gap !== 'line') continue;
    if (token?.kind !== 'arabic' || first < floor) break;
    if (inner !== null) {
      if (inner.kind === 'person' || bare) break;
    } else if (!insideTitle(token) || contactWord(token) !== null || verbOf(token) !== null) {
      if (arabicRole(token) === null) break;
    }
    const role = arabicRole(token);
    const definite = inner !== null || /^(و?ال|لل)/.test(token.form);
    if (bare && definite) break;
    at = first;
    if (role !== null) {
      start = first;
      clitics = role.clitics;
      // "نائب رئيس الوزراء ووزير الخارجية فلان": two offices of one, where the first has no name of its own.
      if (/^و$/.test(clitics) && unnamedTitle(input, first - 1, floor)) {
        bare = false;
        continue;
      }
      if (/[وفب]/.test(clitics)) break;
      // "الممثل الخاص للأمين العام": what ل joins to a definite title belongs to it.
      if (clitics.includes('ل') && !/^ال/.test(tokens[first - 1]?.form ?? '')) break;
      bare = !role.definite && !clitics.includes('ل');
    } else {
      bare = inner === null && !definite && !/^(الي|في|لدي|باسم|ل.{3,}|ب.{4,})$/.test(token.form);
      const glued = inner === null ? '' : text.slice(token.start, inner.start);
      if (/[وفب]/.test(glued)) break;
    }
    if (token.gap === 'line') break;
  }
  return start < 0 ? null : personUnit(input, mention, start, clitics);
}

/** Whether an office that names nobody ends at a token: "رئيس الوزراء" right before "ووزير الخارجية فلان". */
function unnamedTitle(input: ContactInput, end: number, floor: number): boolean {
  const { tokens } = input.scene.doc;
  for (let at = end; at >= floor && end - at < 8; at--) {
    const inner = input.scene.mentions.at(at);
    const token = tokens[inner?.first ?? at];
    if (token?.kind !== 'arabic' || token.gap === 'line') return false;
    if (inner !== null) {
      if (inner.kind === 'office') return inner.first >= floor;
      if (inner.kind === 'person') return false;
      at = inner.first;
      continue;
    }
    const role = arabicRole(token);
    if (role !== null) return !role.clitics.includes('و');
    if (!insideTitle(token) || contactWord(token) !== null || verbOf(token) !== null) return false;
  }
  return false;
}
