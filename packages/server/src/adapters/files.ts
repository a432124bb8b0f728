/** `@wasit/intake` as the use cases want it. */
import { type IntakeProblem, intakeSentences, takeBytes, takeText } from '@wasit/intake';
import type { Intake, Taken } from '../use-cases/intake.ts';

const filled = (sentence: string, { file, line }: IntakeProblem): string =>
  sentence
    .replace('{file}', file === '' ? '–' : file)
    .replace('{line}', line === undefined ? '–' : String(line));

const problem = (problem: IntakeProblem): Taken => {
  const { ar, en } = intakeSentences[problem.code];
  return {
    ok: false,
    code: problem.code,
    sentence: { ar: filled(ar, problem), en: filled(en, problem) },
    ...(problem.line === undefined ? {} : { line: problem.line }),
  };
};

/** Files of every kind that intake knows; pasted text as it is. */
export const fileIntake: Intake = async function* (offered) {
  const { bytes, pasted, ...known } = offered;
  if (pasted) {
    const taken = takeText(new TextDecoder().decode(bytes), known);
    yield taken.ok ? { ok: true, report: taken.report } : problem(taken.problem);
    return;
  }
  for await (const taken of takeBytes(bytes, known)) {
    yield taken.ok ? { ok: true, report: taken.report } : problem(taken.problem);
  }
};
