/**
 * Whose stand an English word is, by the clause around it: the subject of an active verb, the "by" of a passive, the
 * owner of a noun ("the ministry’s offer"). Never merely whoever is named nearby. Bounded look-around.
 */
import type { Sentence } from '../text/sentences.ts';
import { DETERMINERS, isArticle, isClass, isNoun, isPossessive, MEMBERS } from './english-nouns.ts';
import { classRef, type Named, phrase, pronoun } from './english-phrase.ts';
import { subjectOf } from './english-subject.ts';
import type { Holder } from './holder.ts';
import { isParty } from './party.ts';
import type { PositionInput } from './position.ts';
import type { StanceHit } from './stance-hit.ts';

const COPULAS = /^(is|are|was|were|be|been|being|get|got)$/;
/** Participles that say what their subject holds: "is opposed to", "are prepared to". */
const HOLDING = /^(prepared|opposed|committed|interested|united|determined)$/;
/** "made an offer", "issued a demand": the noun is the subject’s. */
const LIGHT =
  /^(made|make|makes|making|tabled|issued|submitted|presented|expressed|voiced|signalled|signaled|announced|reiterated|repeated|renewed|indicated|gave|given|put|declared|stated|maintained|dropped|sent|delivered|unveiled|reaffirmed|restated|has|have|had)$/;

export function englishHolder(input: PositionInput, sentence: Sentence, hit: StanceHit): Holder | null {
  const { tokens } = input.scene.doc;
  const { first: at, last: wordEnd } = hit;
  if (isNoun(tokens, at))
    for (let back = at - 1; back >= Math.max(sentence.first, at - 3); back--)
      if (LESSENING.test(tokens[back]?.form ?? '')) return null;
  // "at the request of both sides" asks for nothing here.
  if (/^requests?$/.test(tokens[at]?.form ?? '') && /^(at|on|upon)$/.test(tokens[at - 2]?.form ?? ''))
    return null;
  if (isNoun(tokens, at)) return held(ownerOf(input, sentence, at, wordEnd), 'after');
  const form = tokens[at]?.form ?? '';
  // "in need of support": a word that is a noun as often needs its subject right before it.
  if (hit.weak && hit.sort === 'verb' && NOUNLIKE.test(form) && !stands(input, at)) return null;
  const participle = (hit.sort === 'verb' && /(ed|en)$/.test(form)) || /^(sought|put|thrown)$/.test(form);
  if (participle && tokens[at - 1]?.form !== 'to') {
    let back = at - 1;
    while (
      /^(not|never|also|been|being|unanimously|already|later|since|overwhelmingly|promptly|immediately|quickly|flatly)$/.test(
        tokens[back]?.form ?? '',
      )
    )
      back--;
    const copula = COPULAS.test(tokens[back]?.form ?? '') || tokens[at - 1]?.form === 'been';
    const by = byAgent(input, sentence, wordEnd, copula ? 8 : 1);
    if (by !== null) return held(by, 'before');
    if (copula && !HOLDING.test(form)) return null;
  }
  return held(subjectOf(input, sentence, at), 'after');
}

const NOUNLIKE =
  /^(support|supports|back|block|blocks|contest|protest|protests|boycott|table|present|favour|favor|request|ask|decline|float)$/;

/** Whether a subject or an auxiliary stands right before a word. */
function stands(input: PositionInput, at: number): boolean {
  const before = input.scene.doc.tokens[at - 1];
  if (before === undefined) return false;
  return (
    input.scene.mentions.at(at - 1) !== null ||
    isClass(before) ||
    MEMBERS.has(before.form) ||
    /^(we|they|it|i|to|will|would|not|also|do|does|did|and|who|which)$/.test(before.form)
  );
}

/** "cut its demands": given up in part, not held. */
const LESSENING =
  /^(cut|cuts|drop|drops|dropped|lower|lowered|reduce|reduced|withdraw|withdrew|abandon|abandoned|soften|softened|scaled|eased)$/;

const held = (named: Named | null, issue: Holder['issue']): Holder | null =>
  named === null ? null : { ...named, issue };

/** "rejected by the members of X". */
function byAgent(input: PositionInput, sentence: Sentence, from: number, reach: number): Named | null {
  const { tokens } = input.scene.doc;
  for (let at = from; at < Math.min(sentence.last, from + reach); at++) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'punct' && /^[,.;:]$/.test(token.form))) return null;
    if (token.form !== 'by') continue;
    let end = at + 1;
    while (
      end < Math.min(sentence.last, at + 12) &&
      tokens[end]?.kind !== 'punct' &&
      !/^(in|on|after|before|over|last|who|which|and|as|during|because|earlier|since)$/.test(
        tokens[end]?.form ?? '',
      )
    )
      end++;
    return phrase(input, sentence, at + 1, end);
  }
  return null;
}

function ownerOf(input: PositionInput, sentence: Sentence, at: number, wordEnd: number): Named | null {
  const { tokens } = input.scene.doc;
  // "an offer by X", "the demands of X".
  if (/^(by|of|from)$/.test(tokens[wordEnd]?.form ?? '')) {
    let end = wordEnd + 1;
    while (
      end < Math.min(sentence.last, wordEnd + 8) &&
      (tokens[end]?.kind !== 'punct' || isPossessive(tokens[end]?.form ?? '')) &&
      !/^(that|which|for|to|in|on|was|were|is)$/.test(tokens[end]?.form ?? '')
    )
      end++;
    const by = phrase(input, sentence, wordEnd + 1, end);
    if (by !== null) return { ...by, first: at };
  }
  // "the ministry’s latest pay offer", "its demands".
  for (let back = at - 1; back >= Math.max(sentence.first, at - 6); back--) {
    const token = tokens[back];
    if (token === undefined) return null;
    const mention = input.scene.mentions.at(back);
    if (mention !== null) {
      const party = isParty(mention) ? input.parties.of(mention) : null;
      return party === null ? null : { parties: [party], first: mention.first, how: 'subject' };
    }
    if (isPossessive(token.form) || token.form === 's') continue;
    const state = token.capital ? input.parties.demonym(token.form) : null;
    if (state !== null) return { parties: [state], first: back, how: 'subject' };
    const owns = isPossessive(tokens[back + 1]?.form ?? '');
    if (isClass(token) && (owns || back === at - 1)) {
      const party = classRef(input, sentence, back);
      return party === null ? null : { parties: [party], first: back, how: 'subject' };
    }
    if (/^(its|their|our)$/.test(token.form)) return pronoun(input, sentence, back);
    if (LIGHT.test(token.form)) return subjectOf(input, sentence, back);
    if (isArticle(token.form)) {
      const verb = back - 1;
      return LIGHT.test(tokens[verb]?.form ?? '') ? subjectOf(input, sentence, verb) : null;
    }
    if (!DETERMINERS.has(token.form) && token.kind !== 'number') return null;
  }
  return null;
}
