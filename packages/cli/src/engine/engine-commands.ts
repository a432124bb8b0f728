/** `wasit engine …`: packages that close the gap, and what happens if talks stall. */
import {
  bridge,
  compile,
  describeBlocking,
  frontier,
  type Limits,
  limits,
  type PartyPosition,
  type Scenario,
  type Solution,
  solveConflict,
  solveScenario,
  whoBlocks,
} from '@wasit/engine';
import type { Command } from 'commander';
import { Failure } from '../terminal/failure.ts';
import { type Io, progressLine } from '../terminal/io.ts';
import { wholeNumber } from './arguments.ts';
import { engineFailure, loadScenario, readJson } from './load-scenario.ts';
import { addRehearseCommand } from './rehearse-command.ts';

interface Asked {
  readonly json?: boolean;
  readonly ms?: number;
}

const within = ({ ms }: Asked): Limits => limits(ms === undefined ? {} : { ms });

const optionNames = (scenario: Scenario, pack: readonly number[]): string =>
  pack
    .map((option, i) => {
      const issue = scenario.space.issues[i];
      return `${issue?.name ?? i}: ${issue?.options[option]?.name ?? option}`;
    })
    .join('; ');

const figures = (values: readonly number[]): string => values.map((value) => value.toFixed(6)).join('  ');

const solutionLines = (scenario: Scenario, name: string, solution: Solution | null): string => {
  if (solution === null || solution.utilities === null || solution.packages.length === 0)
    return `${name}: none that every party would take\n`;
  const { certificate } = solution;
  const proof = certificate.exact ? 'exact' : 'within a proven bound';
  const [first] = solution.packages;
  return `${name} (${proof}${solution.ties > 1 ? `, ${solution.ties} ties` : ''})\n  ${figures(solution.utilities)}\n  ${first === undefined ? '' : optionNames(scenario, first)}\n`;
};

const solve = (io: Io, path: string, asked: Asked): void => {
  const scenario = loadScenario(path);
  const progress = progressLine(io);
  const solved = solveScenario(scenario, within(asked), (event) => {
    if (event.kind === 'frontier') progress.show(`frontier ${Math.round(event.share * 100)} %`);
    if (event.kind === 'solution') progress.show(event.name);
  });
  progress.end();
  if (!solved.ok) throw engineFailure(path, solved.error);
  if (asked.json === true) {
    io.out(`${JSON.stringify(solved.value)}\n`);
    return;
  }
  const { value } = solved;
  io.out(
    `${value.scenario}: ${value.outcomes.toLocaleString('en')} packages, ${value.parties.length} parties\n`,
  );
  io.out(`Parties: ${value.parties.join(', ')}\n`);
  const exact = value.frontier.exact ? 'exact' : 'bounded';
  io.out(`Frontier: ${value.frontier.count} points (${exact})\n\n`);
  io.out(solutionLines(scenario, 'Nash', value.nash));
  io.out(solutionLines(scenario, 'Kalai–Smorodinsky', value.kalaiSmorodinsky));
  io.out(solutionLines(scenario, 'Egalitarian', value.egalitarian));
  io.out(solutionLines(scenario, 'Leximin', value.leximin));
  io.out(solutionLines(scenario, 'Utilitarian', value.utilitarian));
};

const edge = (io: Io, path: string, asked: Asked): void => {
  const scenario = loadScenario(path);
  const progress = progressLine(io);
  const found = frontier(compile(scenario), within(asked), {
    progress: (share) => progress.show(`frontier ${Math.round(share * 100)} %`),
  });
  progress.end();
  if (found === null) throw new Failure(`${path}: no frontier within the limits; give more time with --ms`);
  const points = Array.from({ length: found.count }, (_, i) => ({
    utilities: found.utilitiesAt(i),
    package: found.packageAt(i),
  }));
  if (asked.json === true) {
    io.out(
      `${JSON.stringify({ exact: found.certificate.exact, certificate: found.certificate, count: found.count, points })}\n`,
    );
    return;
  }
  for (const point of points) io.out(`${figures(point.utilities)}\n`);
};

const isPositions = (value: unknown): value is PartyPosition[] =>
  Array.isArray(value) &&
  value.every(
    (item: unknown) =>
      typeof item === 'object' &&
      item !== null &&
      'party' in item &&
      'stands' in item &&
      Array.isArray(item.stands),
  );

const gap = (
  io: Io,
  path: string,
  asked: Asked & { readonly positions: string; readonly count: number },
): void => {
  const scenario = loadScenario(path);
  const positions = readJson(asked.positions);
  if (!isPositions(positions)) {
    throw new Failure(`${asked.positions}: a list of {party, stands: [{issue, option}]} is needed`);
  }
  const answer = bridge(scenario, positions, { count: asked.count, limits: within(asked) });
  if (!answer.ok) throw engineFailure(path, answer.error);
  if (asked.json === true) {
    io.out(`${JSON.stringify(answer.value)}\n`);
    return;
  }
  if (answer.value.bridges.length === 0) {
    io.out('No package is worth at least no agreement to every party.\n');
    const demands = scenario.parties.map(({ id, preferences }) => ({
      kind: 'floor' as const,
      party: id,
      least: preferences.reservation,
    }));
    const blocked = whoBlocks(scenario, demands);
    if (!blocked.ok) throw engineFailure(path, blocked.error);
    for (const { text } of describeBlocking(scenario, demands, blocked.value, 'en')) io.out(`${text}\n`);
    return;
  }
  for (const found of answer.value.bridges) {
    io.out(`${found.moves} moves, size ${found.size.toFixed(2)}\n  ${figures(found.utilities)}\n`);
    io.out(`  ${optionNames(scenario, found.package)}\n`);
  }
};

const stability = (io: Io, path: string, asked: Asked & { readonly coalitions?: boolean }): void => {
  const solved = solveConflict(readJson(path), { coalitions: asked.coalitions === true });
  if (!solved.ok)
    throw new Failure(
      `${path}: ${solved.error.code}${solved.error.place === '' ? '' : ` at ${solved.error.place}`}: ${solved.error.detail}`,
    );
  if (asked.json === true) {
    io.out(`${JSON.stringify(solved.value)}\n`);
    return;
  }
  for (const [concept, states] of Object.entries(solved.value.equilibria)) {
    io.out(`${concept.toUpperCase()} equilibria: ${states.length === 0 ? 'none' : states.join(', ')}\n`);
  }
};

export const addEngineCommands = (program: Command, io: Io): void => {
  const engine = program
    .command('engine')
    .description('packages that close the gap; what happens if talks stall');
  const path = 'folder or file: GENIUS XML, JSON or CSV';
  engine
    .command('solve')
    .description('frontier and every bargaining solution')
    .argument('<path>', path)
    .option('--json', 'one line of JSON')
    .option('--ms <n>', 'time limit in milliseconds', wholeNumber)
    .action((at: string, asked: Asked) => solve(io, at, asked));
  engine
    .command('frontier')
    .description('the Pareto frontier, point by point')
    .argument('<path>', path)
    .option('--json', 'one line of JSON')
    .option('--ms <n>', 'time limit in milliseconds', wholeNumber)
    .action((at: string, asked: Asked) => edge(io, at, asked));
  engine
    .command('bridge')
    .description('packages between the parties’ last positions, fewest and smallest moves first')
    .argument('<path>', path)
    .requiredOption('--positions <file>', 'JSON: [{"party": …, "stands": [{"issue": …, "option": …}]}]')
    .option('--count <n>', 'how many', wholeNumber, 3)
    .option('--json', 'one line of JSON')
    .option('--ms <n>', 'time limit in milliseconds', wholeNumber)
    .action((at: string, asked: Asked & { positions: string; count: number }) => gap(io, at, asked));
  engine
    .command('stability')
    .description('stable states of a conflict: Nash, GMR, SMR, SEQ')
    .argument('<file>', 'conflict as JSON')
    .option('--json', 'one line of JSON')
    .option('--coalitions', 'coalitions too')
    .action((at: string, asked: Asked & { coalitions?: boolean }) => stability(io, at, asked));
  addRehearseCommand(engine, io);
};
