/** What models are worth on reports that they were not taught: taught on four fifths of the gold, scored on the fifth. */
import { read, teachContacts, teachPositions } from '@wasit/reader';
import { addCounts, f1, noCount } from './reading-count.ts';
import { annotates, type GoldCase } from './reading-gold.ts';
import { scoreReading } from './reading-score.ts';
import { trainContacts } from './train-contacts.ts';
import { trainPositions } from './train-positions.ts';

const FOLDS = 5;
const LAYERS = {
  contacts: { learn: trainContacts, teach: teachContacts },
  positions: { learn: trainPositions, teach: teachPositions },
} as const;
export type LearnedLayer = keyof typeof LAYERS;

/** Prints a layer's F1 over all folds. Every fifth report by name is in one fold. The models are another's afterwards. */
export function printFolds(layer: LearnedLayer, cases: readonly GoldCase[]): void {
  const { learn, teach } = LAYERS[layer];
  const annotated = cases
    .filter(({ gold }) => annotates(gold, layer))
    .toSorted((one, other) => (one.gold.name < other.gold.name ? -1 : 1));
  let count = noCount;
  for (let fold = 0; fold < FOLDS; fold++) {
    teach(learn(annotated.filter((_, index) => index % FOLDS !== fold)));
    for (const [index, { gold, report }] of annotated.entries())
      if (index % FOLDS === fold)
        count = addCounts(count, scoreReading(report.text, gold, read(report, {}))[layer]);
  }
  const { right, read: seen, gold } = count;
  process.stdout.write(
    `${layer}, ${FOLDS} folds of ${annotated.length} reports: F1 ${f1(count).toFixed(3)} (${right} right, ${seen} read, ${gold} gold)\n`,
  );
}
