import {
  bridge,
  hinges,
  limits,
  prepare,
  type RehearsalProgress,
  type Result,
  rehearsals,
  type Scenario,
  type Setup,
  whoBlocks,
} from '@wasit/engine';
import { conflictAnswer, inverseAnswer } from './conflict-answers.ts';
import type { DeskQuestion } from './desk-questions.ts';
import { acceptanceAnswer, settledAnswer, weightsAnswer, worstCaseAnswer } from './uncertain-answers.ts';

/** No question of the pages may take longer than this, in milliseconds. */
const MOST_MS = 20_000;

/** Lets waiting messages in: a stop can only be heard between two chunks. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const rehearsed = async (
  scenario: Scenario,
  setup: Setup,
  progress: (done: RehearsalProgress) => void,
  stopped: () => boolean,
): Promise<Result<unknown>> => {
  const prepared = prepare(scenario, { ...setup, limits: limits({ ms: MOST_MS }) });
  if (!prepared.ok) return prepared;
  const work = rehearsals(prepared.value, setup);
  let step = work.next();
  while (!step.done) {
    progress(step.value);
    await breath();
    step = work.next(!stopped());
  }
  return { ok: true, value: step.value };
};

/**
 * Answers one question. Rehearsals tell their progress and end with what they have once `stopped` says so; the
 * others run to their end, at most about twenty seconds.
 */
export const deskAnswer = async (
  question: DeskQuestion,
  progress: (done: RehearsalProgress) => void,
  stopped: () => boolean,
): Promise<Result<unknown>> => {
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
    case 'rehearse':
      return await rehearsed(question.scenario, question.setup, progress, stopped);
  }
};
