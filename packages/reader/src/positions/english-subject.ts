/** The subject of an English verb: across auxiliaries, appositions, relative clauses and "and". Bounded look-around. */
import type { Sentence } from '../text/sentences.ts';
import { AUXILIARIES, CONTROL, isClass, isPossessive, PREPOSITIONS } from './english-nouns.ts';
import { afterPreposition, classRef, type Named, phrase, phraseStart, pronoun } from './english-phrase.ts';
import { isParty } from './party.ts';
import type { PositionInput } from './position.ts';

/** Who does what the verb at a token says, or null. */
export function subjectOf(input: PositionInput, sentence: Sentence, verb: number): Named | null {
  const { tokens } = input.scene.doc;
  let end = verb;
  while (end > sentence.first) {
    const form = tokens[end - 1]?.form ?? '';
    if (input.scene.mentions.at(end - 1) !== null) break;
    if (form === 'to') {
      // "voted 15-5 to reject".
      let control = end - 2;
      while (tokens[control]?.kind === 'number' || /^[-–]$/.test(tokens[control]?.form ?? '')) control--;
      if (!CONTROL.has(tokens[control]?.form ?? '')) return null;
      end = control + 1;
      continue;
    }
    if (/^['’]$/.test(form) && /^(t|s|ve|re|ll|d)$/.test(tokens[end]?.form ?? '')) {
      end--;
      continue;
    }
    if (AUXILIARIES.has(form) || (end === verb && input.scene.quotes.opening(end - 1) !== null)) end--;
    else break;
  }
  end = beforeParenthesis(input, sentence, end);
  // "The movement (MQM) has agreed": the name in full stands before the bracket.
  if (tokens[end - 1]?.form === ')')
    for (let open = end - 2; open > Math.max(sentence.first, end - 8); open--)
      if (tokens[open]?.form === '(') {
        end = open;
        break;
      }
  const before = tokens[end - 1];
  if (end <= sentence.first || before === undefined) return null;
  // "to settle disputes or agree to": what a bare form after a conjunction goes on with is no stand.
  // "took to the streets on Monday demanding …", "…, calling for": the subject of the clause.
  const adjunct =
    /^(demand|call|press|push|ask|seek|reject|refus|oppos|insist|offer|propos|urg|threaten)\w*ing$/.test(
      tokens[verb]?.form ?? '',
    ) &&
    end === verb &&
    !/^(and|or|but|who|which|that|after|while|by|despite|with|of|from|for|in|without|about)$/.test(
      before.form,
    );
  if (
    adjunct &&
    (before.form === ',' || (before.kind !== 'punct' && input.scene.mentions.at(end - 1) === null))
  )
    return clauseSubject(input, sentence, end - 1);
  const finite =
    /(ed|s|t)$/.test(tokens[verb]?.form ?? '') ||
    /^(want|call|refuse|demand|reject|accept|seek|insist|propose|offer|oppose)$/.test(
      tokens[verb]?.form ?? '',
    );
  if (/^(and|or|,)$/.test(before.form) && end === verb && !finite) return null;
  if (/^(and|or|but)$/.test(before.form) || before.form === ',') {
    const apposed = before.form === ',' ? acrossApposition(input, sentence, end - 1) : null;
    return apposed ?? clauseSubject(input, sentence, end - 1);
  }
  // "returned to work after accepting": the subject of the clause above.
  if (/ing$/.test(tokens[verb]?.form ?? '') && /^(after|while|by|despite)$/.test(before.form))
    return clauseSubject(input, sentence, end - 1);
  // "with Ottawa insisting": a clause of its own.
  const name = input.scene.mentions.at(end - 1);
  if (
    /ing$/.test(tokens[verb]?.form ?? '') &&
    name !== null &&
    tokens[name.first - 1]?.form === 'with' &&
    isParty(name)
  )
    return {
      parties: [input.parties.of(name)].filter((ref) => ref !== null),
      first: name.first,
      how: 'subject',
    };
  if (/^(who|which|that)$/.test(before.form)) {
    const close = tokens[end - 2]?.form === ',' ? end - 2 : end - 1;
    return phrase(input, sentence, phraseStart(input, sentence, close), close);
  }
  return phrase(input, sentence, phraseStart(input, sentence, end), end);
}

/** "Pakistan, however, has rejected", "Turkey, he said, must": where the subject ends before what stands between commas. */
function beforeParenthesis(input: PositionInput, sentence: Sentence, end: number): number {
  const { tokens } = input.scene.doc;
  if (tokens[end - 1]?.form !== ',') return end;
  for (let at = end - 2; at > Math.max(sentence.first, end - 7); at--) {
    const form = tokens[at]?.form ?? '';
    if (form === ',') return at;
    if (
      !/^(however|meanwhile|too|instead|therefore|though|also|in|turn|for|its|their|part|he|she|they|it|said|says|added|by|contrast|as|well|nevertheless|nonetheless|on|the|other|hand)$/.test(
        form,
      )
    )
      return end;
  }
  return end;
}

/** "X, the employers’ body, rejected". */
function acrossApposition(input: PositionInput, sentence: Sentence, comma: number): Named | null {
  const { tokens } = input.scene.doc;
  for (let at = comma - 1; at > Math.max(sentence.first, comma - 14); at--) {
    const form = tokens[at]?.form ?? '';
    if (/^[.;:]$/.test(form)) return null;
    if (form !== ',') continue;
    const held = phrase(input, sentence, phraseStart(input, sentence, at), at);
    // "Employers, represented by X,": the apposition names them.
    const plain = held !== null && input.scene.mentions.within(held.first, at).length === 0;
    const name = input.scene.mentions
      .within(at + 1, comma)
      .find((mention) => isParty(mention) && mention.kind === 'organisation');
    const party = plain && name !== undefined ? input.parties.of(name) : null;
    return party === null ? held : { parties: [party], first: at, how: 'subject' };
  }
  return null;
}

/** "… met the minister and rejected": the first party of the clause. */
function clauseSubject(input: PositionInput, sentence: Sentence, before: number): Named | null {
  const { tokens } = input.scene.doc;
  let from = sentence.first;
  for (let at = before - 1; at > sentence.first; at--) {
    if (
      /^(that|while|because|although)$/.test(tokens[at]?.form ?? '') ||
      /^[;:]$/.test(tokens[at]?.form ?? '')
    ) {
      from = at + 1;
      break;
    }
  }
  for (let at = from; at < before; at++) {
    const mention = input.scene.mentions.at(at);
    if (mention !== null) {
      const owns = isPossessive(tokens[mention.last]?.form ?? '');
      const party =
        isParty(mention) && !owns && !afterPreposition(tokens, mention) ? input.parties.of(mention) : null;
      if (party !== null) return { parties: [party], first: mention.first, how: 'subject' };
      at = mention.last - 1;
      continue;
    }
    const token = tokens[at];
    if (token === undefined) break;
    if (/^(it|they|we)$/.test(token.form)) return pronoun(input, sentence, at);
    if (!isClass(token)) continue;
    let back = at - 1;
    while (
      back > from &&
      back > at - 4 &&
      tokens[back]?.kind === 'latin' &&
      !PREPOSITIONS.has(tokens[back]?.form ?? '')
    )
      back--;
    const inside = PREPOSITIONS.has(tokens[back]?.form ?? '');
    const party = inside ? null : classRef(input, sentence, at);
    if (party !== null) return { parties: [party], first: at, how: 'subject' };
  }
  return null;
}
