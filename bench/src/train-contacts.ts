/** The models of contacts, learned from gold. */
import { CELLS, type ContactExample, pack, read } from '@wasit/reader';
import { alignActors } from './reading-align.ts';
import { annotates, type GoldCase, type GoldContact } from './reading-gold.ts';
import { contactGroup } from './reading-score.ts';
import { type Example, train } from './train-logistic.ts';

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

/** Packed weights by the model's name. */
export function trainContacts(cases: readonly GoldCase[]): Record<string, string> {
  const examples: Examples = { event: [], part: [], status: [] };
  for (const one of cases) if (annotates(one.gold, 'contacts')) examplesOf(one, examples);
  process.stdout.write(
    `contacts: ${examples.event.length} words, ${examples.part.length} of those around them, ` +
      `${examples.status.length} statuses\n`,
  );
  const tables: Record<string, string> = {
    event: pack(train(examples.event, CELLS, 5)),
    part: pack(train(examples.part, CELLS, 5)),
  };
  for (const status of STATUSES) {
    const own = examples.status.map((one) => ({ cells: one.cells, right: one.status === status }));
    tables[status] = pack(train(own, CELLS, 2.5));
  }
  return tables;
}
