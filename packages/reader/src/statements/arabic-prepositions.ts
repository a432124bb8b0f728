/** Prepositional cues: "بحسب مصدر", "وفق ما أفاد مسؤول", "نقلاً عن". */
import { RESULT_PARTICLES } from '../cues/arabic-clauses.ts';
import { reportingVerb } from '../cues/arabic-cues.ts';
import { ARABIC_SOURCE_PREPOSITIONS } from '../cues/arabic-verbs.ts';
import { attributionIn } from '../sources/arabic-attribution.ts';
import { phraseOf } from '../sources/arabic-phrase.ts';
import type { Attribution } from '../sources/source-phrase.ts';
import { fold } from '../text/normalise.ts';
import type { Sentence } from '../text/sentences.ts';
import { wordFeature } from '../text/word-feature.ts';
import type { Scene } from './scene.ts';

export interface SourcePreposition {
  readonly cueFirst: number;
  readonly cueLast: number;
  readonly attribution: Attribution;
  /** The words name a document (a statement, a report), not a speaker. */
  readonly document: boolean;
  /** First token after the attribution and its comma. */
  readonly end: number;
}

interface Pattern {
  readonly words: readonly string[];
  /** Ends in a bound ل that is written on the next word. */
  readonly bound: boolean;
  /** A verb with its subject follows: "وفق ما أفاد". */
  readonly verbal: boolean;
}

const patterns = new Map<string, Pattern[]>();
for (const phrase of ARABIC_SOURCE_PREPOSITIONS) {
  const words = fold(phrase).split(' ');
  const bound = words.at(-1) === 'ل';
  if (bound) words.pop();
  const verbal = /ما$/.test(words.at(-1) ?? '');
  const first = words[0] ?? '';
  patterns.set(first, [...(patterns.get(first) ?? []), { words, bound, verbal }]);
}
/** "كما نقلت", "كما ذكرت": a cue only after the content, with an outlet or a source as subject. */
const REACH = 26;
const OWN_WORDS = /^ل?(تعبير|قول|وصف|كلام|راي|تقدير|اعتقاد|زعم|ادعاء)(ه|ها|هم|هما)$/;
const STATEMENT_NOUNS = /^(ال)?(بيان|تصريح|تصريحات|تقرير|رساله|خطاب|منشور|تغريده|اعلان|كلمه)$/;

const patternsOf = wordFeature(
  ({ form }) => patterns.get(form) ?? (form.startsWith('و') ? patterns.get(form.slice(1)) : undefined),
);

export function sourcePrepositionAt(scene: Scene, sentence: Sentence, at: number): SourcePreposition | null {
  const { tokens } = scene.doc;
  const token = tokens[at];
  if (token === undefined || token.kind !== 'arabic') return null;
  const candidates = patternsOf(token);
  if (candidates === undefined) return null;
  for (const pattern of candidates) {
    const matched = match(scene, sentence, at, pattern);
    if (matched !== null) return matched;
  }
  return null;
}

function match(scene: Scene, sentence: Sentence, at: number, pattern: Pattern): SourcePreposition | null {
  const { tokens } = scene.doc;
  for (let index = 1; index < pattern.words.length; index++) {
    if (tokens[at + index]?.form !== pattern.words[index]) return null;
  }
  let from = at + pattern.words.length;
  // "بحسب تعبيره": the speaker's own words, and nobody else's.
  if (OWN_WORDS.test(tokens[from]?.form ?? '')) return null;
  if (pattern.bound && !(tokens[from]?.form ?? '').startsWith('ل')) return null;
  if (pattern.bound && tokens[from]?.form === 'ل') from++;
  let verb = -1;
  if (pattern.verbal) {
    for (let index = from; index < Math.min(from + 2, sentence.last); index++) {
      if (reportingVerb(tokens[index]?.form ?? '') !== null) verb = index;
    }
    if (verb < 0 && !/^(جاء|ورد|وصف|سمي|تناقل)/.test(tokens[from]?.form ?? '')) return null;
    from = (verb < 0 ? from : verb) + 1;
  }
  let end = from;
  const limit = Math.min(sentence.last, from + REACH);
  while (end < limit) {
    const token = tokens[end];
    if (token === undefined) break;
    if (RESULT_PARTICLES.has(token.form)) break;
    if (token.kind === 'punct' && /^[،,.؛;:]$/.test(token.form)) break;
    end++;
  }
  const attribution =
    pattern.bound && tokens[from] !== undefined
      ? boundAttribution(scene, from, end)
      : sourceIn(scene, from, end);
  if (attribution === null) return null;
  // A lexicon mention or a described source: a plan or a law is not a speaker.
  const { source, relays } = attribution;
  if (source === null && relays.length === 0) return null;
  const quoted = scene.quotes.closing(at - 1) ?? scene.quotes.closing(at - 2);
  if (
    source !== null &&
    source.head === 'name' &&
    source.mention === null &&
    !pattern.verbal &&
    quoted === null
  ) {
    if (source.affiliations.length === 0 && !/^(علي لسان|نقلا عن|علي حد)/.test(pattern.words.join(' ')))
      return null;
  }
  if (source !== null && source.mention?.kind === 'place') return null;
  let after = end;
  while (after < sentence.last) {
    const token = tokens[after];
    if (token === undefined) break;
    if (token.kind === 'punct' && scene.doc.tokens[after]?.form !== '"') after++;
    else if (RESULT_PARTICLES.has(token.form)) after++;
    else break;
  }
  return {
    cueFirst: at,
    cueLast: verb >= 0 ? verb + 1 : at + pattern.words.length,
    attribution,
    document: STATEMENT_NOUNS.test(tokens[from]?.form ?? ''),
    end: after,
  };
}

/** "وفقا لمصدر": the noun phrase starts under the preposition ل. */
function boundAttribution(scene: Scene, from: number, end: number): Attribution | null {
  const source = phraseOf(scene.doc, scene.mentions, from, phraseEnd(scene, from, end), end);
  if (source === null) return null;
  const rest = attributionIn(scene.doc, scene.mentions, source.last, end);
  return { source, relays: rest.relays };
}

function phraseEnd(scene: Scene, from: number, end: number): number {
  const found = attributionIn(scene.doc, scene.mentions, from + 1, end);
  const relay = found.relays[0];
  const limit = relay === undefined ? end : relay.first - 1;
  for (let index = from + 1; index < limit; index++) {
    if (/^(الذي|التي|الذين|الذين)$/.test(scene.doc.tokens[index]?.form ?? '')) return index;
  }
  return limit;
}

function sourceIn(scene: Scene, from: number, end: number): Attribution | null {
  const { doc, mentions } = scene;
  const head = doc.tokens[from];
  if (head !== undefined && STATEMENT_NOUNS.test(head.form)) {
    // "البيان الصادر عن السفارة": the body that issued it speaks.
    const mention = mentions.within(from + 1, end)[0];
    if (mention !== undefined) {
      return { source: phraseOf(doc, mentions, mention.first, mention.last, mention.last), relays: [] };
    }
    for (let index = from + 1; index < end; index++) {
      if (doc.tokens[index]?.form === 'عن')
        return { source: phraseOf(doc, mentions, index + 1, end, end), relays: [] };
    }
    if (from + 1 < end && doc.tokens[from + 1]?.kind === 'arabic') {
      return { source: phraseOf(doc, mentions, from + 1, end, end), relays: [] };
    }
    return { source: phraseOf(doc, mentions, from, end, end), relays: [] };
  }
  // "بحسب ما نقلت القناة عن مصدر": the channel passes the source on.
  for (let index = from; index < Math.min(end, from + 14); index++) {
    if (
      doc.tokens[index]?.form !== 'عن' ||
      reportingVerb(doc.tokens[from - 1]?.form ?? '')?.verb.relay !== true
    )
      continue;
    const carrier = attributionIn(doc, mentions, from, index);
    const inner = attributionIn(doc, mentions, index + 1, end);
    if (carrier.source === null) return inner;
    const { first, last, mention } = carrier.source;
    const relay = { first, last, mention, told: false, introduced: true };
    return { source: inner.source, relays: [...carrier.relays, relay, ...inner.relays] };
  }
  return attributionIn(doc, mentions, from, end);
}
