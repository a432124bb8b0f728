import { bestInside } from '../advice/best-inside.ts';
import { improvements, standing } from '../advice/improvements.ts';
import { nearestBetter } from '../advice/nearest-better.ts';
import type { Compiled } from '../compiled/compile.ts';
import { compile } from '../compiled/compile.ts';
import { scenario as check, type Scenario } from '../preferences/scenario.ts';
import { type Progress, solveScenario } from '../solutions/solve-scenario.ts';
import type { Limits } from '../space/certificate.ts';
import type { Result } from '../space/result.ts';
import type { FromWorker, Port, Question, ToWorker } from './protocol.ts';
import { RehearsalDesk } from './rehearsal-desk.ts';

/**
 * Answers questions on a port, one after the other, inside a worker thread. In Node:
 * `serveEngine(nodePort(parentPort))`; in a browser: `serveEngine(webPort(self))`.
 */
export function serveEngine(port: Port<ToWorker, FromWorker>): void {
  const desk = new RehearsalDesk();
  port.listen((message) => {
    const { id } = message;
    const flag = message.cancelFlag === null ? null : new Int32Array(message.cancelFlag);
    const limits: Limits = {
      ...message.limits,
      cancelled: () => flag !== null && Atomics.load(flag, 0) !== 0,
    };
    try {
      const result = answer(
        message.question,
        limits,
        (event) => {
          port.send({ type: 'progress', id, event });
        },
        desk,
      );
      port.send({ type: 'result', id, result });
    } catch (caught) {
      port.send({ type: 'fault', id, message: caught instanceof Error ? caught.message : 'unknown fault' });
    }
  });
}

/** The answer to one question, in this thread. */
export function answer(
  question: Question,
  limits: Limits,
  progress: Progress = () => {},
  desk: RehearsalDesk = new RehearsalDesk(),
): Result<unknown> {
  switch (question.kind) {
    case 'solve':
      return solveScenario(question.scenario, limits, progress);
    case 'best-inside':
      return compiledThen(question.scenario, (compiled) => bestInside(compiled, question.inside, limits));
    case 'standing':
      return compiledThen(question.scenario, (compiled) => standing(compiled, question.package, limits));
    case 'improvements':
      return compiledThen(question.scenario, (compiled) => improvements(compiled, question.package, limits));
    case 'nearest-better':
      return compiledThen(question.scenario, (compiled) => nearestBetter(compiled, question.package, limits));
    case 'rehearse-part':
    case 'rehearse-measure':
    case 'rehearse-report':
      return desk.answer(question, limits);
  }
}

function compiledThen<T>(scenario: Scenario, next: (compiled: Compiled) => Result<T>): Result<T> {
  const checked = check(scenario);
  return checked.ok ? next(compile(checked.value)) : checked;
}
