/**
 * A name that nothing recognised, by where it stands: after a title and what completes it ("وزير الخارجية فلان
 * الفلاني"), or between commas after one ("المتحدث باسم الحكومة، فلان الفلاني،").
 */
import { CLAUSE_OPENERS, COMPLEMENTIZERS, NEGATIONS } from '../cues/arabic-clauses.ts';
import { verbOf } from '../cues/arabic-cues.ts';
import { ARABIC_SPEECH_NOUNS } from '../cues/arabic-verbs.ts';
import type { MentionIndex } from '../mentions/mention.ts';
import { fold } from '../text/normalise.ts';
import type { Token } from '../text/tokens.ts';
import { anonymousHead, organisationNoun, roleNoun, sourceModifier } from './source-words.ts';

const SHORTEST = 2;
const LONGEST = 4;
const NOT_NAMES = new Set(
  `في على من إلى عن مع بين لدى عند ضد نحو حتى دون رغم هذا هذه ذلك تلك كل بعض غير اليوم أمس غدا مساء صباح فجر ظهر عقب قبل بعد منذ خلال عبر حول بشأن أثناء ضمن أمام وسط يوم عام سنة شهر بحسب حسب وفق وفقا نقلا ردا تعليقا هو هي هم لم لن لا ليس كما ثم أيضا قد آخر أخرى سابق سابقة جديد جديدة رفيع كبير بارز ${ARABIC_SPEECH_NOUNS}`
    .split(/\s+/)
    .map(fold),
);

interface NameRange {
  readonly first: number;
  readonly last: number;
}

/** The name at the end of the noun phrase `from…to`, or in commas after it before `limit`. */
export function nameAfter(
  tokens: readonly Token[],
  mentions: MentionIndex,
  from: number,
  to: number,
  limit: number,
): NameRange | null {
  let at = from;
  let closed = false;
  while (at < to) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'arabic') return null;
    const mention = mentions.at(at);
    if (mention !== null && mention.kind !== 'person') {
      at = mention.last;
      closed = true;
      continue;
    }
    const definite = /^(و?ال|لل|بال)/.test(token.form);
    // The first word is the title; a word without its article goes on with it until one with an article closes it.
    if (closed && !definite) {
      const name = nameAt(tokens, mentions, at, to);
      if (name !== null) return name;
      closed = false;
    }
    closed ||= definite;
    at++;
  }
  const comma = tokens[to];
  if (!closed || comma?.kind !== 'punct' || (comma.form !== '،' && comma.form !== ',')) return null;
  let end = to + 1;
  while (end < Math.min(limit, to + 2 + LONGEST) && tokens[end]?.kind === 'arabic') end++;
  const stop = tokens[end];
  const ends = end >= limit || stop?.form === '،' || stop?.form === ',';
  return ends ? nameAt(tokens, mentions, to + 1, end) : null;
}

function nameAt(
  tokens: readonly Token[],
  mentions: MentionIndex,
  first: number,
  last: number,
): NameRange | null {
  if (last - first < SHORTEST || last - first > LONGEST) return null;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token?.kind !== 'arabic' || !mayName(token) || mentions.at(at) !== null) return null;
  }
  return /^(ال|لل|بال)/.test(tokens[first]?.form ?? '') ? null : { first, last };
}

function mayName(token: Token): boolean {
  const { form } = token;
  if (form.length < 2 || NOT_NAMES.has(form) || CLAUSE_OPENERS.has(form)) return false;
  if (COMPLEMENTIZERS.has(form) || NEGATIONS.has(form) || sourceModifier(form) !== undefined) return false;
  if (organisationNoun(form) !== null || roleNoun(form) !== null || anonymousHead(form) !== null)
    return false;
  return verbOf(token) === null;
}
