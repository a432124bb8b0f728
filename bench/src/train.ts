/**
 * `npm run train`: learns the reader's models of contacts from the development gold and writes
 * `packages/reader/src/contacts/learned/weights.ts`. `WASIT_CORPUS` names the folders with the texts, as in the
 * bench. Held-out gold is never learned from.
 */
import { writeFile } from 'node:fs/promises';
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CELLS, type ContactExample, pack, read } from '@wasit/reader';
import { alignActors } from './reading-align.ts';
import { annotates, type GoldCase, type GoldContact, loadGold } from './reading-gold.ts';
import { contactGroup } from './reading-score.ts';
import { type Example, train } from './train-logistic.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const OUT = resolve(root, 'packages/reader/src/contacts/learned/weights.ts');
/** Characters by which gold's passage may miss the word. */
const SLACK = 8;

const STATUSES = ['held', 'planned', 'cancelled', 'denied'] as const;
const statusOf = (status: GoldContact['status']): (typeof STATUSES)[number] =>
  status === 'ongoing' ? 'held' : status === 'expected' ? 'planned' : status;

/** The shortest contact of gold that a word stands in. */
function contactAt(contacts: readonly GoldContact[], word: ContactExample): GoldContact | null {
  let best: GoldContact | null = null;
  for (const contact of contacts) {
    const groups = [contact.type, ...(contact.typeAlternatives ?? [])].map(contactGroup);
    const inside = contact.start - SLACK <= word.start && word.end <= contact.end + SLACK;
    if (!inside || !groups.includes(word.group)) continue;
    if (best === null || contact.end - contact.start < best.end - best.start) best = contact;
  }
  return best;
}

interface Examples {
  readonly event: Example[];
  readonly part: Example[];
  readonly status: Array<{ readonly cells: readonly number[]; readonly status: (typeof STATUSES)[number] }>;
}

function examplesOf({ gold, report }: GoldCase, into: Examples): void {
  const words: ContactExample[] = [];
  const reading = read(report, { watchContacts: (word) => words.push(word) });
  const aligned = alignActors(reading, gold);
  for (const word of words) {
    const contact = contactAt(gold.contacts, word);
    if (contact === null || contact.optional !== true)
      into.event.push({ cells: word.event, right: contact !== null });
    if (contact === null) continue;
    into.status.push({ cells: word.status, status: statusOf(contact.status) });
    const wanted = new Set([contact.participants, ...(contact.participantAlternatives ?? [])].flat());
    for (const part of word.parts) {
      const right = part.refs.some((ref) => wanted.has(aligned.get(ref) ?? ''));
      into.part.push({ cells: part.evidence, right });
    }
  }
}

const folders = [
  resolve(root, 'examples/cairo'),
  resolve(root, '../shared/reports'),
  ...(process.env.WASIT_CORPUS ?? '').split(delimiter).filter((folder) => folder !== ''),
];
const { cases, absent } = await loadGold(resolve(root, 'bench/reading/gold'), folders);
/** `npm run train -- PATTERN` leaves out the reports whose names match: to be scored on what it was not taught. */
const without = process.argv[2] === undefined ? null : new RegExp(process.argv[2]);
const usable = cases.filter(
  ({ gold }) =>
    gold.set === 'development' && annotates(gold, 'contacts') && without?.test(gold.name) !== true,
);
const examples: Examples = { event: [], part: [], status: [] };
for (const one of usable) examplesOf(one, examples);
process.stdout.write(
  `${usable.length} reports (${absent.length} without their text): ${examples.event.length} words, ` +
    `${examples.part.length} of those around them, ${examples.status.length} statuses\n`,
);

const tables: Record<string, string> = {
  event: pack(train(examples.event, CELLS, 5)),
  part: pack(train(examples.part, CELLS, 5)),
};
for (const status of STATUSES) {
  const own = examples.status.map((one) => ({ cells: one.cells, right: one.status === status }));
  tables[status] = pack(train(own, CELLS, 2.5));
}
const lines = Object.entries(tables).map(([name, table]) => `  ${name}:\n    '${table}',`);
await writeFile(
  OUT,
  `/** What the models of contacts have learned. Written by \`npm run train\`; not by hand. */\nexport const WEIGHTS = {\n${lines.join('\n')}\n} as const;\n`,
);
process.stdout.write(`${Object.values(tables).join('').length} characters of weights\n`);
