/**
 * `npm run train`: learns the reader's models from the development gold and writes the `weights.ts` of each.
 * `WASIT_CORPUS` names the folders with the texts, as in the bench. Held-out gold is never learned from.
 */
import { writeFile } from 'node:fs/promises';
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadGold } from './reading-gold.ts';
import { trainContacts } from './train-contacts.ts';
import { type LearnedLayer, printFolds } from './train-folds.ts';
import { trainPositions } from './train-positions.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const folders = [
  resolve(root, 'examples/cairo'),
  resolve(root, '../shared/reports'),
  ...(process.env.WASIT_CORPUS ?? '').split(delimiter).filter((folder) => folder !== ''),
];
const { cases, absent } = await loadGold(resolve(root, 'bench/reading/gold'), folders);
const { values, positionals } = parseArgs({
  options: { only: { type: 'string' }, folds: { type: 'boolean' } },
  allowPositionals: true,
});
/** `npm run train -- PATTERN` leaves out the reports whose names match: to be scored on what it was not taught. */
const without = positionals[0] === undefined ? null : new RegExp(positionals[0]);
const usable = cases.filter(({ gold }) => gold.set === 'development' && without?.test(gold.name) !== true);
process.stdout.write(`${usable.length} reports (${absent.length} without their text)\n`);

async function write(layer: string, tables: Readonly<Record<string, string>>): Promise<void> {
  const lines = Object.entries(tables).map(([name, table]) => `  ${name}:\n    '${table}',`);
  await writeFile(
    resolve(root, `packages/reader/src/${layer}/learned/weights.ts`),
    `/** What the models of ${layer} have learned. Written by \`npm run train\`; not by hand. */\nexport const WEIGHTS = {\n${lines.join('\n')}\n} as const;\n`,
  );
  process.stdout.write(`${layer}: ${Object.values(tables).join('').length} characters of weights\n`);
}

/** `--only contacts`, `--only positions`: the models of one layer. `--folds`: what they are worth; nothing is written. */
const learn = { contacts: trainContacts, positions: trainPositions } as const;
for (const layer of ['contacts', 'positions'] satisfies LearnedLayer[]) {
  if (values.only !== undefined && values.only !== layer) continue;
  if (values.folds === true) printFolds(layer, usable);
  else await write(layer, learn[layer](usable));
}
