/** `wasit engine rehearse`: automated parties talk it through, many times. */
import {
  type Protocol,
  type RehearsalProgress,
  type RehearsalReport,
  type Result,
  rehearse,
  type Scenario,
  type Setup,
  STYLES,
  type Style,
} from '@wasit/engine';
import { rehearseInParallel } from '@wasit/engine/worker';
import type { Command } from 'commander';
import { Failure } from '../terminal/failure.ts';
import { type Io, progressLine } from '../terminal/io.ts';
import { wholeNumber } from './arguments.ts';
import { processors, threads } from './engine-threads.ts';
import { engineFailure, loadScenario } from './load-scenario.ts';

interface Asked {
  readonly runs: number;
  readonly rounds: number;
  readonly seed: number;
  readonly styles?: string;
  readonly workers?: number;
  readonly singleText?: boolean;
  readonly json?: boolean;
}

const stylesOf = (text: string | undefined): readonly Style[] => {
  if (text === undefined) return STYLES;
  return text.split(',').map((name) => {
    const style = STYLES.find((one) => one === name.trim());
    if (style === undefined) throw new Failure(`“${name}” is no style. There are: ${STYLES.join(', ')}.`);
    return style;
  });
};

const protocolOf = (scenario: Scenario, asked: Asked): Protocol =>
  asked.singleText === true
    ? { kind: 'single-text', rounds: asked.rounds, voting: 'annealing' }
    : {
        kind: 'alternating-offers',
        rounds: asked.rounds,
        styles: scenario.parties.map(() => stylesOf(asked.styles)),
      };

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** In threads where that pays; Ctrl-C stops, and the report is on what was done until then. */
const rehearsed = async (
  scenario: Scenario,
  setup: Setup,
  workers: number,
  progress: (at: RehearsalProgress) => void,
): Promise<Result<RehearsalReport>> => {
  const spawn = workers > 1 ? threads() : null;
  if (spawn === null) {
    return rehearse(scenario, setup, (at) => {
      progress(at);
      return true;
    });
  }
  const stop = new AbortController();
  const stopped = (): void => stop.abort();
  process.once('SIGINT', stopped);
  try {
    const outcome = await rehearseInParallel(scenario, setup, {
      spawn,
      workers,
      onProgress: progress,
      signal: stop.signal,
    });
    if (outcome.kind === 'fault') throw new Error(outcome.message);
    if (outcome.kind === 'cut-off') throw new Failure('The rehearsals were cut off; there is no report.');
    return outcome.result;
  } finally {
    process.off('SIGINT', stopped);
  }
};

const run = async (io: Io, path: string, asked: Asked): Promise<void> => {
  const scenario = loadScenario(path);
  const line = progressLine(io);
  const { runs, seed } = asked;
  const setup = { protocol: protocolOf(scenario, asked), runs, seed };
  const done = await rehearsed(scenario, setup, asked.workers ?? processors(), (at) => {
    line.show(`${at.done} of ${at.runs} rehearsals, ${at.agreements} agreements`);
  });
  line.end();
  if (!done.ok) throw engineFailure(path, done.error);
  if (asked.json === true) {
    io.out(`${JSON.stringify(done.value)}\n`);
    return;
  }
  const { agreements, agreementRate, rateInterval, rounds, distance, nashRatio, gini } = done.value;
  const [low, high] = rateInterval;
  io.out(
    `${agreements} of ${done.value.done} agreed (${percent(agreementRate)}, 95 %: ${percent(low)}–${percent(high)})\n`,
  );
  if (rounds !== null) io.out(`Rounds: ${rounds.mean.toFixed(1)} on average\n`);
  if (distance !== null) io.out(`Distance to the frontier: ${distance.mean.toFixed(4)} on average\n`);
  if (nashRatio !== null) io.out(`Share of the best Nash product: ${percent(nashRatio.mean)} on average\n`);
  if (gini !== null) io.out(`Unevenness of gains (Gini): ${gini.mean.toFixed(3)} on average\n`);
};

export const addRehearseCommand = (engine: Command, io: Io): void => {
  engine
    .command('rehearse')
    .description('let automated parties talk it through, many times')
    .argument('<path>', 'folder or file: GENIUS XML, JSON or CSV')
    .option('--runs <n>', 'how many rehearsals', wholeNumber, 1000)
    .option('--rounds <n>', 'rounds of one rehearsal', wholeNumber, 40)
    .option('--seed <n>', 'the same seed gives the same rehearsals', wholeNumber, 1)
    .option(
      '--workers <n>',
      'threads (default: one a processor); the report is the same for any number',
      wholeNumber,
    )
    .option('--styles <names>', `comma-separated: ${STYLES.join(', ')}`)
    .option('--single-text', 'a mediator proposes changes to one text, the parties vote')
    .option('--json', 'one line of JSON')
    .action((at: string, asked: Asked) => run(io, at, asked));
};
