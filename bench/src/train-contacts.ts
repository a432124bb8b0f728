/** The models of contacts, learned from gold. */
import { CELLS, type ContactExample, pack, read, teachContacts } from '@wasit/reader';
import { alignActors, touch } from './reading-align.ts';
import { annotates, type GoldCase, type GoldContact } from './reading-gold.ts';
import { contactGroup, contactShare } from './reading-score.ts';
import { type Example, train } from './train-logistic.ts';

/** Characters by which gold's passage may miss the word. */
const SLACK = 8;
/** Parts of the gold: what is right of a whole is learned from contacts of a part that the other models do not know. */
const FOLDS = 4;

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
  readonly other: Example[];
  readonly status: Array<{ readonly cells: readonly number[]; readonly status: (typeof STATUSES)[number] }>;
}

function wordsOf({ gold, report }: GoldCase): {
  words: readonly ContactExample[];
  goldRef: (ref: string) => string | null;
} {
  const words: ContactExample[] = [];
  const reading = read(report, { watchContacts: (word) => words.push(word) });
  const aligned = alignActors(reading, gold);
  return { words, goldRef: (ref) => aligned.get(ref) ?? null };
}

function examplesOf(one: GoldCase): Examples {
  const into: Examples = { event: [], part: [], other: [], status: [] };
  const { words, goldRef } = wordsOf(one);
  for (const word of words) {
    const contact = contactAt(one.gold.contacts, word);
    if (contact === null || contact.optional !== true)
      into.event.push({ cells: word.event, right: contact !== null });
    if (contact === null) continue;
    into.status.push({ cells: word.status, status: statusOf(contact.status) });
    const wanted = new Set(contact.participants);
    const others = new Set((contact.participantAlternatives ?? []).flat());
    for (const [parts, examples] of [
      [word.parts, into.part],
      [word.others, into.other],
    ] as const) {
      for (const { refs, evidence } of parts) {
        const golds = refs.map((ref) => goldRef(ref) ?? '');
        const right = golds.some((ref) => wanted.has(ref));
        // Who takes part by some readings only teaches nothing.
        if (right || !golds.some((ref) => others.has(ref))) examples.push({ cells: evidence, right });
      }
    }
  }
  return into;
}

/** The contacts that the models as they are would tell, and whether gold has them. */
function wholesOf(one: GoldCase): Example[] {
  const { words, goldRef } = wordsOf(one);
  const examples: Example[] = [];
  for (const { wholes } of words) {
    for (const { contact, evidence } of wholes) {
      const golds = one.gold.contacts.filter((item) => contactShare(item, contact, goldRef) >= 0.5);
      const here = golds.filter((item) => touch(item, contact));
      const gold = here.find(({ optional }) => optional !== true) ?? here[0] ?? golds[0];
      if (gold?.optional !== true) examples.push({ cells: evidence, right: gold !== undefined });
    }
  }
  return examples;
}

/** The models of a contact's parts. */
function learnParts(all: readonly Examples[]): Record<string, string> {
  const status = all.flatMap((one) => one.status);
  const own = (name: (typeof STATUSES)[number]): Example[] =>
    status.map((one) => ({ cells: one.cells, right: one.status === name }));
  return {
    event: pack(
      train(
        all.flatMap((one) => one.event),
        CELLS,
        3,
      ),
    ),
    part: pack(
      train(
        all.flatMap((one) => one.part),
        CELLS,
        12,
      ),
    ),
    other: pack(
      train(
        all.flatMap((one) => one.other),
        CELLS,
        5,
      ),
    ),
    ...Object.fromEntries(STATUSES.map((name) => [name, pack(train(own(name), CELLS, 2.5))])),
  };
}

/** Packed weights by the model's name. */
export function trainContacts(cases: readonly GoldCase[]): Record<string, string> {
  const annotated = cases.filter((one) => annotates(one.gold, 'contacts'));
  const examples = annotated.map((one) => examplesOf(one));
  const wholes: Example[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    teachContacts(learnParts(examples.filter((_, index) => index % FOLDS !== fold)));
    for (const [index, one] of annotated.entries()) if (index % FOLDS === fold) wholes.push(...wholesOf(one));
  }
  const count = (name: 'event' | 'part' | 'other' | 'status'): number =>
    examples.reduce((sum, one) => sum + one[name].length, 0);
  process.stdout.write(
    `contacts: ${count('event')} words, ${count('part')} whom their sentences name, ${count('other')} whom they do ` +
      `not, ${count('status')} statuses, ${wholes.length} wholes\n`,
  );
  const tables = { ...learnParts(examples), whole: pack(train(wholes, CELLS, 5)) };
  teachContacts(tables);
  return tables;
}
