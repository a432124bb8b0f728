/** The models of contacts, learned from gold. */
import { CELLS, type ContactExample, pack, read, teachContacts } from '@wasit/reader';
import { alignActors, touch } from './reading-align.ts';
import { contactGroup, contactShare } from './reading-contact-share.ts';
import { annotates, type GoldCase, type GoldContact } from './reading-gold.ts';
import { type Example, train } from './train-logistic.ts';

/** Characters by which gold's passage may miss the word. */
const SLACK = 8;
/** Parts of the gold: what is right of a whole is learned from contacts of a part that the other models do not know. */
const FOLDS = 4;

const ROUNDS = 2;
const NOTHING: Readonly<Record<string, string>> = Object.fromEntries(
  ['event', 'part', 'other', 'whole', 'held', 'planned', 'cancelled', 'denied'].map((name) => [name, '']),
);

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
  /** The contacts that the models as they are would tell, and whether gold has them. */
  readonly whole: Example[];
  readonly status: Array<{ readonly cells: readonly number[]; readonly status: (typeof STATUSES)[number] }>;
}

/** What a report teaches, with the contacts that were told before as the models that there are read them. */
function examplesOf({ gold, report }: GoldCase): Examples {
  const words: ContactExample[] = [];
  const reading = read(report, { watchContacts: (word) => words.push(word) });
  const aligned = alignActors(reading, gold);
  const goldRef = (ref: string): string | null => aligned.get(ref) ?? null;
  const into: Examples = { event: [], part: [], other: [], whole: [], status: [] };
  for (const word of words) {
    const contact = contactAt(gold.contacts, word);
    if (contact === null || contact.optional !== true)
      into.event.push({ cells: word.event, right: contact !== null });
    into.whole.push(...wholesOf(word, gold.contacts, goldRef));
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

function wholesOf(
  { wholes }: ContactExample,
  contacts: readonly GoldContact[],
  goldRef: (ref: string) => string | null,
): Example[] {
  const examples: Example[] = [];
  for (const { contact, evidence } of wholes) {
    const golds = contacts.filter((item) => contactShare(item, contact, goldRef) >= 0.5);
    const here = golds.filter((item) => touch(item, contact));
    const gold = here.find(({ optional }) => optional !== true) ?? here[0] ?? golds[0];
    if (gold?.optional !== true) examples.push({ cells: evidence, right: gold !== undefined });
  }
  return examples;
}

/** Half the inverse of scikit-learn's C for each model: by cross-validation, as are the rest of these figures. */
const PENALTIES = { event: 5, part: 8, other: 10, status: 2.5, whole: 20 } as const;
/** In how many examples evidence must have been seen to be learned. */
const LEAST = 3;

const packed = (examples: readonly Example[], penalty: number): string =>
  pack(train(examples, CELLS, penalty, LEAST));

/** The models of a contact's parts. */
function learnParts(all: readonly Examples[]): Record<string, string> {
  const status = all.flatMap((one) => one.status);
  const own = (name: (typeof STATUSES)[number]): Example[] =>
    status.map((one) => ({ cells: one.cells, right: one.status === name }));
  const tables: Record<string, string> = {};
  for (const name of ['event', 'part', 'other'] as const)
    tables[name] = packed(
      all.flatMap((one) => one[name]),
      PENALTIES[name],
    );
  for (const name of STATUSES) tables[name] = packed(own(name), PENALTIES.status);
  return tables;
}

/** All models. */
const learn = (all: readonly Examples[]): Record<string, string> => ({
  ...learnParts(all),
  whole: packed(
    all.flatMap((one) => one.whole),
    PENALTIES.whole,
  ),
});

/**
 * Packed weights by the model's name. Whom the contacts before named is evidence, so the models are taught in rounds,
 * from none: each report is read by those that were taught on the other parts of what the round before has read.
 */
export function trainContacts(cases: readonly GoldCase[]): Record<string, string> {
  const annotated = cases.filter((one) => annotates(one.gold, 'contacts'));
  teachContacts(NOTHING);
  let examples = annotated.map((one) => examplesOf(one));
  for (let round = 0; round < ROUNDS; round++) {
    const next: Examples[] = [...examples];
    for (let fold = 0; fold < FOLDS; fold++) {
      const others = examples.filter((_, index) => index % FOLDS !== fold);
      // What a whole is made of the blank models does not know.
      teachContacts(round === 0 ? learnParts(others) : learn(others));
      for (const [index, one] of annotated.entries())
        if (index % FOLDS === fold) next[index] = examplesOf(one);
    }
    examples = next;
  }
  const count = (name: keyof Examples): number => examples.reduce((sum, one) => sum + one[name].length, 0);
  process.stdout.write(
    `contacts: ${count('event')} words, ${count('part')} whom their sentences name, ${count('other')} whom they do ` +
      `not, ${count('status')} statuses, ${count('whole')} wholes\n`,
  );
  const tables = learn(examples);
  teachContacts(tables);
  return tables;
}
