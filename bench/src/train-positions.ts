/** The models of positions, learned from gold. */
import type { Stance } from '@wasit/domain';
import { CELLS, type PositionExample, pack, read } from '@wasit/reader';
import { alignActors } from './reading-align.ts';
import { annotates, type GoldCase, type GoldPosition } from './reading-gold.ts';
import { type Choice, type Kind, trainChoice, trainKinds } from './train-choice.ts';
import { type Example, train } from './train-logistic.ts';

/** Characters by which gold's passage may miss the word. */
const SLACK = 3;
const STANCES = ['demands', 'offers', 'accepts', 'refuses', 'conditional', 'studying', 'open'] as const;

interface Examples {
  readonly event: Example[];
  readonly bearer: Choice[];
  readonly matter: Choice[];
  readonly stance: Kind[];
}

const stancesOf = (gold: GoldPosition): readonly Stance[] => [
  gold.stance,
  ...(gold.stanceAlternatives ?? []),
];

/** How long the shortest passage of a position is that a word stands in; null where it stands in none. */
function passageAround(gold: GoldPosition, word: PositionExample): number | null {
  const lengths = [gold, ...(gold.spanAlternatives ?? [])]
    .filter(({ start, end }) => start - SLACK <= word.start && word.end <= end + SLACK)
    .map(({ start, end }) => end - start);
  return lengths.length === 0 ? null : Math.min(...lengths);
}

/** What a word tells by gold: of the positions around it those that grammar's stance fits, then the shortest, of one stance. */
function goldOf(positions: readonly GoldPosition[], word: PositionExample): GoldPosition[] {
  const around = positions
    .map((gold) => ({ gold, length: passageAround(gold, word) }))
    .filter((one): one is { gold: GoldPosition; length: number } => one.length !== null)
    .map(({ gold, length }) => ({
      gold,
      length: length + (word.said !== null && stancesOf(gold).includes(word.said) ? 0 : 1e6),
    }));
  const least = Math.min(...around.map(({ length }) => length));
  const nearest = around.filter(({ length }) => length === least).map(({ gold }) => gold);
  return nearest.filter(({ stance }) => stance === nearest[0]?.stance);
}

/** Whether each of these is told by a word that takes a stand alone: what only opens a frame beside it tells nothing more. */
const toldAlone = (told: readonly GoldPosition[], words: readonly PositionExample[]): boolean =>
  told.every((gold) => words.some((word) => word.alone && passageAround(gold, word) !== null));

function examplesOf({ gold, report }: GoldCase, into: Examples): void {
  const words: PositionExample[] = [];
  const reading = read(report, { watchPositions: (word) => words.push(word) });
  const aligned = alignActors(reading, gold);
  for (const word of words) {
    const told = goldOf(gold.positions, word);
    const [first] = told;
    if (first === undefined || (!word.alone && toldAlone(told, words))) {
      if (word.alone) into.event.push({ cells: word.event, right: false });
      continue;
    }
    const firm = gold.positions.some((one) => one.optional !== true && passageAround(one, word) !== null);
    if (firm && word.alone) into.event.push({ cells: word.event, right: true });
    const stance: Stance =
      word.said !== null && stancesOf(first).includes(word.said) ? word.said : first.stance;
    into.stance.push({ cells: word.stance, kind: STANCES.indexOf(stance) });
    const parties = new Set(told.flatMap((one) => [one.party, ...(one.partyAlternatives ?? [])]));
    const issues = new Set(told.flatMap((one) => [one.issue, ...(one.issueAlternatives ?? [])]));
    if (!parties.has('*')) {
      const options = word.bearers
        .filter(({ ref }) => ref !== null)
        .map(({ ref, evidence }) => ({ cells: evidence, right: parties.has(aligned.get(ref ?? '') ?? '') }));
      if (options.length > 0) into.bearer.push({ options });
    }
    if (!issues.has('*'))
      into.matter.push({
        options: word.matters.map(({ issue, evidence }) => ({ cells: evidence, right: issues.has(issue) })),
      });
  }
}

/** Without weights too small to matter: most of them, and left out they change next to nothing. */
const without = (weights: Float64Array, least: number): Float64Array =>
  weights.map((weight) => (Math.abs(weight) < least ? 0 : weight));

/** Packed weights by the model's name. */
export function trainPositions(cases: readonly GoldCase[]): Record<string, string> {
  const examples: Examples = { event: [], bearer: [], matter: [], stance: [] };
  for (const one of cases) if (annotates(one.gold, 'positions')) examplesOf(one, examples);
  process.stdout.write(
    `positions: ${examples.event.length} words, ${examples.stance.length} of them in stands, ` +
      `${examples.bearer.length} of a holder, ${examples.matter.length} on an issue\n`,
  );
  const tables: Record<string, string> = {
    event: pack(without(train(examples.event, CELLS, 5), 0.05)),
    bearer: pack(without(trainChoice(examples.bearer, CELLS, 8), 0.05)),
    matter: pack(without(trainChoice(examples.matter, CELLS, 5), 0.05)),
  };
  trainKinds(examples.stance, STANCES.length, CELLS, 4).forEach((weights, at) => {
    tables[STANCES[at] ?? ''] = pack(without(weights, 0.05));
  });
  return tables;
}
