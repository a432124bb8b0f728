/** Where the content that follows an English reporting verb begins and what joins it. */
import { ADVERBIALS, type EnglishForm, englishVerb } from '../cues/english-cues.ts';
import { quotedLength, SPEECH_LENGTH } from '../text/quotes.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Link } from './draft.ts';
import type { Scene } from './scene.ts';

export interface EnglishContent {
  readonly first: number;
  readonly last: number;
  readonly link: Link;
}

const REACH = 24;
const DAYS = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday earlier later late early overnight again separately tonight here there morning afternoon evening'.split(
    ' ',
  ),
);
const CLAUSE_HEADS = new Set(
  "the a an this that these those it he she they we i there his her its their our both no any all some neither each such israel's what how whether if".split(
    ' ',
  ),
);
const ADVERB_PREPOSITIONS = new Set(
  'of about regarding on in at during after before following to from with via through by when while as ahead for late early amid over last this next'.split(
    ' ',
  ),
);

export function contentAfter(
  scene: Scene,
  sentence: Sentence,
  at: number,
  form: EnglishForm,
): EnglishContent | null {
  const { tokens } = scene.doc;
  const { verb } = form;
  const last = sentence.last;
  const limit = Math.min(last, at + REACH);
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= last) return null;
  const make = (first: number, link: Link): EnglishContent | null => {
    if (first >= last) return null;
    const quotation = scene.quotes.opening(first);
    const end =
      quotation !== null && quotedLength(quotation) >= SPEECH_LENGTH && quotation.close >= last - 2
        ? Math.max(last, quotation.close + 1)
        : asideFrom(scene, first, last);
    return end - first >= 2 ? { first, last: end, link } : null;
  };
  if (next.kind === 'punct') {
    const quotation = scene.quotes.opening(at + 1) ?? scene.quotes.opening(at + 2);
    if (next.form === ':' && !isClock(tokens, at + 1)) return make(at + 2, 'colon');
    if (quotation !== null && (quotedLength(quotation) >= SPEECH_LENGTH || quotation.open === at + 1)) {
      // `"A," he said, "B."` is left to the clause before; a comma after a hearer-less verb without one opens speech.
      if (quotation.open === at + 1) return make(at + 1, 'quotation');
      if (!closesBefore(scene, sentence, at)) return make(quotation.open, 'quotation');
    }
    return null;
  }
  if (verb.clause && next.form === 'that' && !/^[.,]$/.test(tokens[at + 2]?.form ?? ''))
    return make(at + 2, 'that');
  if (verb.infinitive && next.form === 'to') return make(at + 1, 'preposition');
  // "insisted on Wednesday": a day is nothing that was insisted on.
  if (verb.prepositions.has(next.form) && !DAYS.has(tokens[at + 2]?.form ?? '')) {
    if (next.form === 'out' || (verb.lemma === 'point' && next.form === 'to')) {
      const after = tokens[at + 2];
      return make(after?.form === 'that' ? at + 3 : at + 2, 'preposition');
    }
    return make(at + 2, 'preposition');
  }
  if (verb.objectAndRest)
    return /^(in|on|at|by|for|as|and|with)$/.test(next.form) ? null : make(at + 1, 'object');
  // A hearer or an adverbial may come between: look for "that", a colon or a quotation.
  let pause = -1;
  for (let index = at + 1; index < limit; index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === 'punct') {
      if (isClock(tokens, index)) continue;
      if (token.form === ':') return make(index + 1, 'colon');
      const quotation = scene.quotes.opening(index);
      if (quotation !== null && quotedLength(quotation) >= SPEECH_LENGTH) {
        if ((verb.doubtful || verb.thatOnly || !verb.clause) && index - at > 2) {
          return verb.object ? make(at + 1, 'object') : startOf(scene, sentence, at, form, make);
        }
        if (closesBefore(scene, sentence, at)) return null;
        return index - at <= 3 || verb.hearerFirst || adverbial(scene, at + 1, index)
          ? make(index, 'quotation')
          : startOf(scene, sentence, at, form, make);
      }
      if (token.form === ',') {
        if (pause >= 0 && !adverbial(scene, pause + 1, index)) break;
        pause = index;
      } else if (token.form !== '-' && token.form !== "'" && token.form !== '.') break;
      continue;
    }
    if (
      token.form === 'that' &&
      verb.clause &&
      (pause < 0 || index - pause <= 12) &&
      (verb.hearerFirst ||
        (adverbial(scene, at + 1, index) &&
          (closesAdverbial(scene, index - 1) || occasion(scene, at + 1, index))))
    ) {
      return make(index + 1, 'that');
    }
    if (verb.hearerFirst && verb.infinitive && token.form === 'to' && index - at <= 5)
      return make(index, 'preposition');
    if (verb.hearerFirst && verb.prepositions.has(token.form) && index - at <= 5)
      return make(index + 1, 'preposition');
  }
  if (verb.object && !ADVERBIALS.has(next.form)) return make(at + 1, 'object');
  return startOf(scene, sentence, at, form, make);
}

/** The colon of "10:00". */
const isClock = (tokens: Scene['doc']['tokens'], at: number): boolean =>
  tokens[at]?.form === ':' && tokens[at - 1]?.kind === 'number' && tokens[at + 1]?.kind === 'number';

const TIMES = new Set('hours days weeks months minutes years moments shortly day week month'.split(' '));

/** Where the writer goes on: ", while denouncing …", ", just hours before …". */
function asideFrom(scene: Scene, first: number, last: number): number {
  const { tokens } = scene.doc;
  for (let at = first + 3; at < last - 2; at++) {
    if (tokens[at]?.form !== ',' || scene.quotes.around(at) !== null) continue;
    const word = tokens[at + 1]?.form ?? '';
    if (word === 'while' && englishVerb(tokens[at + 2]?.form ?? '')?.shape === 'gerund') return at;
    const time = word === 'just' || word === 'only' || word === 'a' ? at + 2 : at + 1;
    if (TIMES.has(tokens[time]?.form ?? '') && /^(before|after)$/.test(tokens[time + 1]?.form ?? ''))
      return at;
  }
  return last;
}

/** A clause without "that": right after the verb, its hearer or its adverbials. */
function startOf(
  scene: Scene,
  sentence: Sentence,
  at: number,
  form: EnglishForm,
  make: (first: number, link: Link) => EnglishContent | null,
): EnglishContent | null {
  const { tokens } = scene.doc;
  const { verb } = form;
  if (!verb.clause || verb.thatOnly) return null;
  let index = at + 1;
  if (verb.hearerFirst) {
    index = hearerEnd(scene, sentence, index);
    if (index < 0) return null;
  }
  index = skipAdverbials(scene, sentence, index);
  const token = tokens[index];
  if (token === undefined || index >= sentence.last || token.kind === 'punct') return null;
  if (sentence.last - index < 4) return null;
  if (ADVERB_PREPOSITIONS.has(token.form) && !token.capital) return null;
  // "was declared president and is": what follows goes on from something else.
  if (/^(and|or|but)$/.test(token.form)) return null;
  // "stated this at a conference": the object points back.
  if (/^(this|so|it)$/.test(token.form) && ADVERB_PREPOSITIONS.has(tokens[index + 1]?.form ?? ''))
    return null;
  return make(index, 'clause');
}

const OUTLET_TAIL = new Set(
  'television tv newspaper news agency radio channel network daily magazine website correspondent outlet portal broadcaster site'.split(
    ' ',
  ),
);

/** The hearer of "told": a pronoun, a name, a plural noun with its article. */
function hearerEnd(scene: Scene, sentence: Sentence, from: number): number {
  const { tokens } = scene.doc;
  const mention =
    scene.mentions.at(from) ?? (tokens[from]?.form === 'the' ? scene.mentions.at(from + 1) : null);
  if (mention !== null) {
    let end = mention.last;
    if (tokens[end]?.form === "'s") {
      end++;
      while (tokens[end]?.capital === true) end++;
    }
    while (OUTLET_TAIL.has(tokens[end]?.form ?? '')) end++;
    return end;
  }
  const first = tokens[from];
  if (first === undefined) return -1;
  if (/^(him|her|them|us|me|it|you|reporters|journalists|lawmakers|parliament|viewers)$/.test(first.form))
    return from + 1;
  let index = from;
  if (/^(the|a|an|his|her|their|its|both|state|local)$/.test(first.form)) index++;
  const start = index;
  while (index < Math.min(sentence.last, from + 6)) {
    const token = tokens[index];
    if (
      token === undefined ||
      token.kind === 'punct' ||
      CLAUSE_HEADS.has(token.form) ||
      ADVERB_PREPOSITIONS.has(token.form)
    )
      break;
    if (!token.capital && index > start) {
      index++;
      // "the local outlet Example.net": its name goes with it.
      while (index < sentence.last && named(tokens, index)) index++;
      break;
    }
    index++;
  }
  return index;
}

const named = (tokens: Scene['doc']['tokens'], at: number): boolean =>
  tokens[at]?.gap === 'none' || (tokens[at]?.capital === true && OUTLET_TAIL.has(tokens[at - 1]?.form ?? ''));

/** Skips "on Monday", "in a statement", "late Friday": adverbials end at a day, a speech noun or a comma. */
function skipAdverbials(scene: Scene, sentence: Sentence, from: number): number {
  const { tokens } = scene.doc;
  let index = from;
  for (let round = 0; round < 3; round++) {
    const token = tokens[index];
    if (token === undefined || index >= sentence.last) return index;
    if (DAYS.has(token.form)) {
      if (tokens[index + 1]?.form === "'s") return index;
      index++;
      if (/^(night|morning|evening|afternoon)$/.test(tokens[index]?.form ?? '')) index++;
      continue;
    }
    if (!ADVERB_PREPOSITIONS.has(token.form) || token.capital) return index;
    let end = index + 1;
    while (end < Math.min(sentence.last, index + 7)) {
      const inner = tokens[end];
      if (inner === undefined || inner.kind === 'punct') break;
      if (DAYS.has(inner.form) || SPEECH_ENDS.has(inner.form)) {
        end++;
        break;
      }
      end++;
    }
    const ended = tokens[end - 1];
    if (ended !== undefined && (DAYS.has(ended.form) || SPEECH_ENDS.has(ended.form))) index = end;
    else return index;
  }
  return index;
}

const SPEECH_ENDS = new Set(
  'statement interview remarks comments briefing conference speech letter tweet post message email report broadcast reporters journalists week month year january february march april may june july august september october november december'.split(
    ' ',
  ),
);

/** Whether only adverbial words stand between. */
function adverbial(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene.doc;
  const first = tokens[from];
  return (
    first === undefined ||
    from >= to ||
    ADVERBIALS.has(first.form) ||
    DAYS.has(first.form) ||
    first.kind === 'number'
  );
}

/** "on Monday that", "in a statement that"; not "to end a strike that closed". */
function closesAdverbial(scene: Scene, at: number): boolean {
  const token = scene.doc.tokens[at];
  if (token === undefined) return false;
  return token.kind !== 'latin' || token.capital || DAYS.has(token.form) || SPEECH_ENDS.has(token.form);
}

/** "earlier in the day that", "during a visit to the camp that": circumstances, and no relative clause after them. */
function occasion(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene.doc;
  const first = tokens[from]?.form ?? '';
  if (
    to - from > 10 ||
    !/^(in|on|at|during|after|following|earlier|later|late|early|again|also)$/.test(first)
  )
    return false;
  for (let at = from; at < to; at++) if (englishVerb(tokens[at]?.form ?? '')?.shape === 'past') return false;
  return !FINITE.has(tokens[to + 1]?.form ?? '') && englishVerb(tokens[to + 1]?.form ?? '') === null;
}

const FINITE = new Set(
  'was were is are be had has have will would could can may might must did does do should'.split(' '),
);

/** A quotation closed right before the subject of this verb: the verb belongs to it. */
function closesBefore(scene: Scene, sentence: Sentence, at: number): boolean {
  for (let index = at - 1; index >= Math.max(sentence.first, at - 30); index--) {
    const closing = scene.quotes.closing(index);
    if (closing !== null) return quotedLength(closing) >= SPEECH_LENGTH;
  }
  return false;
}
