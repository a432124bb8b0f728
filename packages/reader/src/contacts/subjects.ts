/** Who does what a contact word says: before it, after it, or the one who speaks. */
import type { Sentence } from '../text/sentences.ts';
import type { ContactInput, FoundContact } from './contact-input.ts';
import type { People } from './participants.ts';

/** "إنه يعتزم التوجه إلى …": the one who speaks, if it is somebody who can travel. */
export function travellerSpeaking(input: ContactInput, at: number): string | null {
  const speaker = input.speakerAt(at)?.speaker ?? null;
  const kind = speaker === null ? null : input.table.get(speaker)?.kind;
  return kind === 'person' || kind === 'office' ? speaker : null;
}

/** In a verb-first clause the subject follows; otherwise it stands before, or is that of the contact before. */
export function subjectOf(
  input: ContactInput,
  at: number,
  after: People,
  before: People,
  previous: FoundContact | null,
): readonly string[] {
  const { tokens } = input.scene.doc;
  const arabic = tokens[at]?.kind === 'arabic';
  const form = tokens[at]?.form ?? '';
  const joined = /^(ثم|كما)$/.test(tokens[at - 1]?.form ?? '') || (arabic && /^[وف]/.test(form));
  if (arabic && joined && previous !== null && after.refs.length === 1)
    return previous.participants.slice(0, 1);
  if (form === 'للقاء') {
    const person = input.table.recentBefore(at, (actor) => actor.kind === 'person')[0];
    return person === undefined ? [] : [person.ref];
  }
  const nearest = before.spans.at(-1);
  const adjacent = nearest !== undefined && nearest.last >= at - 1 && !joined;
  if (arabic && after.refs.length >= 2 && !adjacent) return [];
  if (arabic && previous !== null && before.spans.length === 0) return previous.participants.slice(0, 1);
  if (nearest === undefined) {
    // "إنه سيلتقي", "said he met": the speaker is the subject; English needs the pronoun.
    const own = tokens
      .slice(Math.max(0, at - 5), at)
      .some((token) => /^(he|she|they|it|we|i)$/.test(token.form));
    if (!arabic && !own) return [];
    const speaker = input.speakerAt(at)?.speaker;
    return speaker === undefined || speaker === null ? [] : [speaker];
  }
  // "A and B met": all that are joined to the nearest, where the verb is plural or has no object.
  const group = [nearest.ref];
  for (let index = before.spans.length - 2; index >= 0; index--) {
    const one = before.spans[index];
    const next = before.spans[index + 1];
    if (one === undefined || next === undefined || next.first - one.last > 3) break;
    const words = tokens.slice(one.last, next.first + 1);
    if (!words.some((token) => token.form === 'and' || token.form.startsWith('و'))) break;
    group.unshift(one.ref);
  }
  const dual = /(ا|وا|ان|ون)$/.test(form) || !arabic || after.refs.length === 0;
  return dual ? group.slice(-3) : group.slice(-1);
}

/** The first person named after a fronted phrase and its comma, or null. */
export function subjectAfter(input: ContactInput, sentence: Sentence, from: number): string | null {
  if (!/^[،,]$/.test(input.scene.doc.tokens[from]?.form ?? '')) return null;
  const mention = input.scene.mentions
    .within(from, Math.min(sentence.last, from + 8))
    .find(({ kind }) => kind === 'person' || kind === 'office');
  return mention === undefined ? null : input.holder(input.table.fromMention(mention).ref);
}
