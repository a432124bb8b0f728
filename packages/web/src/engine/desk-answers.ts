import { bridge, hinges, type Result, whoBlocks } from '@wasit/engine';
import { conflictAnswer, inverseAnswer } from './conflict-answers.ts';
import type { DeskQuestion } from './desk-questions.ts';
import { acceptanceAnswer, settledAnswer, weightsAnswer, worstCaseAnswer } from './uncertain-answers.ts';

/** No question of the pages may take longer than this, in milliseconds. */
const MOST_MS = 20_000;

/** Answers one question; all of them end, at most after about twenty seconds. */
export const deskAnswer = (question: DeskQuestion): Result<unknown> => {
  switch (question.kind) {
    case 'hinges':
      return hinges(question.scenario, question.package, { limits: { ms: MOST_MS } });
    case 'who-blocks':
      return whoBlocks(question.scenario, null, { ms: MOST_MS });
    case 'bridge':
      return bridge(question.scenario, question.positions, {
        count: question.count,
        limits: { ms: MOST_MS },
      });
    case 'conflict':
      return conflictAnswer(question);
    case 'inverse':
      return inverseAnswer(question);
    case 'weights':
      return weightsAnswer(question);
    case 'settle':
      return settledAnswer(question);
    case 'acceptance':
      return acceptanceAnswer(question);
    case 'worst-case':
      return worstCaseAnswer(question);
  }
};
