/** Offers on a condition: "if the other side answers, an agreement within two days". */
import type { ReadPosition, ReadStatement } from '@wasit/domain';
import type { Sentence } from '../text/sentences.ts';
import { isAgreement } from './agreement-words.ts';
import { conditionIn } from './conditions.ts';
import { type PositionInput, positionAt } from './position.ts';

/** A conditional position where someone who speaks for a side says what an agreement depends on. */
export function conditionalIn(input: PositionInput, sentence: Sentence): ReadPosition[] {
  const { tokens } = input.scene.doc;
  if (input.mainIssue === null) return [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (token === undefined || !isAgreement(token)) continue;
    const condition = conditionIn(input.scene, sentence, at);
    const statement: ReadStatement | null = condition === null ? null : input.speakerAt(at);
    if (condition === null || statement === null || statement.speaker === null) continue;
    if (condition.start < statement.start - 2 || condition.end > statement.end + 2) continue;
    const party = input.parties.ofSpeaker(statement.speaker);
    if (party === null) continue;
    const [named] = input.issues.within(tokens, at, Math.min(sentence.last, at + 6));
    const issue = named ?? { issue: input.mainIssue, first: at, last: at + 1, words: 1 };
    const position = positionAt(input, issue.first, issue.last, party, issue, 'conditional', condition, 0.66);
    // A short statement is the stand as a whole.
    const whole = statement.end - statement.start < 260 && statement.start >= sentence.start;
    return [
      {
        ...position,
        start: Math.min(position.start, condition.start, whole ? statement.start : position.start),
        end: Math.max(position.end, condition.end, whole ? Math.min(statement.end, sentence.end) : 0),
      },
    ];
  }
  return [];
}
