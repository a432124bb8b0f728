/** The words of a sentence that take a stand: all that grammar reads, and stance words that it passes over. */
import type { ReadPosition } from '@wasit/domain';
import type { Sentence } from '../../text/sentences.ts';
import { about } from '../issue-of.ts';
import type { PositionInput } from '../position.ts';
import { lookup, mayBeStance } from '../stances.ts';
import type { Stand } from '../stand.ts';
import type { Report, Telling } from './telling.ts';

/** What grammar makes of a sentence. */
export interface SentenceStands {
  readonly sentence: Sentence;
  readonly stands: readonly Stand[];
  /** The position told last before it. */
  readonly latest: ReadPosition | null;
}

/** `loose` adds words that only open a frame ("in", "has"): too unsure to read by, good enough to learn from. */
export function tellingsOf(
  input: PositionInput,
  { sentence, stands, latest }: SentenceStands,
  report: Report,
  loose = false,
): Telling[] {
  const { tokens, sentences } = input.scene.doc;
  const told = stands.filter(({ outcome }) => outcome === 'told').map(({ hit }) => hit.first);
  const byWord = new Map(stands.map((stand) => [stand.hit.first, stand]));
  const hits = once(() => about(input, sentence.first, sentence.last, -1));
  const above = once(() => issuesIn(input, sentences[sentence.index - 1]));
  const found: Telling[] = [];
  for (let first = sentence.first; first < sentence.last; first++) {
    const token = tokens[first];
    if (token === undefined) break;
    const stand = byWord.get(first) ?? null;
    const alone = stand !== null || lookup(token) !== null;
    if (!alone && !(loose && mayBeStance(token))) continue;
    const beside = (told.some((at) => at < first) ? 1 : 0) + (told.some((at) => at > first) ? 2 : 0);
    found.push({
      input,
      sentence,
      first,
      last: stand?.hit.last ?? first + 1,
      stand,
      alone,
      beside,
      stands,
      tongue: token.kind === 'arabic' ? 1 : 2,
      hits,
      report,
      above,
      latest,
    });
  }
  return found;
}

/** Worked out for the first word of the sentence that asks. */
function once<T>(ask: () => T): () => T {
  let answer: { readonly it: T } | null = null;
  return () => {
    answer ??= { it: ask() };
    return answer.it;
  };
}

function issuesIn(input: PositionInput, sentence: Sentence | undefined): string[] {
  if (sentence === undefined) return [];
  const { tokens } = input.scene.doc;
  return input.issues.within(tokens, sentence.first, sentence.last, input.domain).map(({ issue }) => issue);
}

/** What grammar tells in the whole report, from its positions. */
export function reportOf(input: PositionInput, positions: readonly ReadPosition[]): Report {
  const holders = new Map<string, number>();
  const issues = new Map<string, number>();
  for (const { party, issue } of positions) {
    holders.set(party, (holders.get(party) ?? 0) + 1);
    issues.set(issue, (issues.get(issue) ?? 0) + 1);
  }
  let names: Map<string, number> | null = null;
  return {
    title: once(() => issuesIn(input, input.scene.doc.sentences[0])),
    holders,
    issues,
    named(id) {
      if (names === null) {
        names = new Map();
        for (const mention of input.scene.mentions.all)
          if (mention.id !== null) names.set(mention.id, (names.get(mention.id) ?? 0) + 1);
      }
      return names.get(id) ?? 0;
    },
  };
}
