/** `wasit engine rehearse`: automated parties talk it through, many times. */
import { type Protocol, rehearse, type Scenario, STYLES, type Style } from '@wasit/engine';
import type { Command } from 'commander';
import { Failure } from '../terminal/failure.ts';
import { type Io, progressLine } from '../terminal/io.ts';
import { wholeNumber } from './arguments.ts';
import { engineFailure, loadScenario } from './load-scenario.ts';

interface Asked {
  readonly runs: number;
  readonly rounds: number;
  readonly seed: number;
  readonly styles?: string;
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

const run = (io: Io, path: string, asked: Asked): void => {
  const scenario = loadScenario(path);
  const progress = progressLine(io);
  const { runs, seed } = asked;
  const done = rehearse(scenario, { protocol: protocolOf(scenario, asked), runs, seed }, (at) => {
    progress.show(`${at.done} of ${at.runs} rehearsals, ${at.agreements} agreements`);
    return true;
  });
  progress.end();
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
    .option('--styles <names>', `comma-separated: ${STYLES.join(', ')}`)
    .option('--single-text', 'a mediator proposes changes to one text, the parties vote')
    .option('--json', 'one line of JSON')
    .action((at: string, asked: Asked) => run(io, at, asked));
};
