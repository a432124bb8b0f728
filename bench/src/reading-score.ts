/**
 * Scores readings against gold.
 *
 * - statement found: the contents' words overlap (IoU) by at least a half, one to one; then its speaker;
 *   then its whole chain, the publishing outlet left aside;
 * - contact: kind of contact, whether it has happened, and at least half of the participants agree;
 * - position: party, issue and stance agree and the passages touch;
 * - date: the passages touch and the EDTF values are equal;
 * - actor: of the actors that a lexicon should know, those recognised as themselves;
 * - boilerplate: lines covered by half or more.
 *
 * What gold marks as optional counts neither way, and so does a layer that a gold file does not annotate.
 * The same contact or position read twice is one.
 */
import type { ReadDate, Reading, Span } from '@wasit/domain';
import { alignActors, pairUp, touch, wordOverlap, words } from './reading-align.ts';
import { contactShare } from './reading-contact-share.ts';
import { addCounts, type Count, type Judged, noCount } from './reading-count.ts';
import { fault, type ReadingFault } from './reading-fault.ts';
import {
  annotates,
  type Gold,
  type GoldContact,
  type GoldDate,
  type GoldLayer,
  type GoldPosition,
  type GoldStatement,
} from './reading-gold.ts';

/** What the reader says how sure it is of. */
export type JudgedLayer = 'statements' | 'contacts' | 'positions';

export interface Score {
  readonly statements: Count;
  readonly withSpeaker: Count;
  readonly withChain: Count;
  readonly modality: Count;
  readonly mode: Count;
  readonly contacts: Count;
  /** Of the contacts found, those with the very people that gold has: one too many or too few is passed in `contacts`. */
  readonly exactly: Count;
  /** Of the contacts found, those whose day or span gold gives and the reading has. */
  readonly occurred: Count;
  readonly positions: Count;
  readonly dates: Count;
  readonly actors: Count;
  readonly boilerplate: Count;
  readonly judged: Readonly<Record<JudgedLayer, readonly Judged[]>>;
  readonly faults: readonly ReadingFault[];
}

const oneOf = <T>(value: T, first: T, others: readonly T[] | undefined): boolean =>
  value === first || (others?.includes(value) ?? false);

/** Right where gold and the reading agree on an item; duplicates of an agreed item are left out of `read`. */
function countOneToOne<G extends { optional?: boolean | undefined }, R>(
  golds: readonly G[],
  reads: readonly R[],
  weight: (gold: G, read: R) => number,
  isRepeat: (gold: G, read: R) => boolean = () => false,
): { count: Count; pairs: Array<{ a: G; b: R }>; missed: G[]; spurious: R[]; judged: R[] } {
  const pairs = pairUp(golds, reads, weight);
  const pairedGold = new Set(pairs.map((pair) => pair.a));
  const pairedRead = new Set(pairs.map((pair) => pair.b));
  const spurious = reads.filter(
    (read) => !pairedRead.has(read) && !golds.some((gold) => isRepeat(gold, read)),
  );
  const firm = pairs.filter((pair) => pair.a.optional !== true);
  return {
    count: {
      right: firm.length,
      read: firm.length + spurious.length,
      gold: golds.filter((gold) => gold.optional !== true).length,
    },
    pairs,
    missed: golds.filter((gold) => gold.optional !== true && !pairedGold.has(gold)),
    spurious,
    judged: [...firm.map((pair) => pair.b), ...spurious],
  };
}

function scoreDates(
  golds: readonly GoldDate[],
  reads: readonly Pick<ReadDate, 'start' | 'end' | 'value'>[],
): { count: Count; faults: ReadingFault[] } {
  const right = (gold: GoldDate, read: { value: string | null }): boolean =>
    oneOf(read.value, gold.value, gold.valueAlternatives);
  // Passages first, so that a wrong value is told from a date that was not seen.
  const pairs = pairUp(golds, reads, (gold, read) => (touch(gold, read) ? (right(gold, read) ? 2 : 1) : 0));
  const paired = new Set(pairs.map((pair) => pair.b));
  const pairedGold = new Set(pairs.map((pair) => pair.a));
  // A phrase that gold passes over and that the reader leaves unresolved or open-ended ("in the coming
  // days") claims no date; a right value read in two halves ("tomorrow, Wednesday") is one.
  const spurious = reads.filter(
    (read) =>
      !paired.has(read) &&
      read.value !== null &&
      !read.value.includes('..') &&
      !golds.some((gold) => touch(gold, read) && right(gold, read)),
  );
  const firm = pairs.filter((pair) => pair.a.optional !== true);
  const rightOnes = firm.filter((pair) => right(pair.a, pair.b));
  const faults: ReadingFault[] = [
    ...firm
      .filter((pair) => !right(pair.a, pair.b))
      .map((pair) => fault('wrong-value', 'date', pair.a, String(pair.a.value), String(pair.b.value))),
    ...golds
      .filter((gold) => gold.optional !== true && !pairedGold.has(gold))
      .map((gold) => fault('missed', 'date', gold, String(gold.value), '')),
    ...spurious.map((read) => fault('spurious', 'date', read, '', String(read.value))),
  ];
  return {
    count: {
      right: rightOnes.length,
      read: firm.length + spurious.length,
      gold: golds.filter((gold) => gold.optional !== true).length,
    },
    faults,
  };
}

/** Dates alone, for a peer that reads nothing else. */
export const scoreDateValues = (
  gold: Gold,
  reads: readonly Pick<ReadDate, 'start' | 'end' | 'value'>[],
): Count => (annotates(gold, 'dates') ? scoreDates(gold.dates, reads).count : noCount);

function covered(line: Span, spans: readonly Span[]): boolean {
  let sum = 0;
  for (const span of spans)
    sum += Math.max(0, Math.min(span.end, line.end) - Math.max(span.start, line.start));
  return sum * 2 >= line.end - line.start;
}

function scoreBoilerplate(
  text: string,
  gold: Gold,
  reading: Reading,
): { count: Count; faults: ReadingFault[] } {
  const firm = gold.boilerplate.filter((item) => item.optional !== true);
  const loose = gold.boilerplate.filter((item) => item.optional === true);
  let count = noCount;
  const faults: ReadingFault[] = [];
  for (const match of text.matchAll(/[^\n]*[^\s][^\n]*/g)) {
    const trimmed = match[0].trim();
    const start = match.index + match[0].indexOf(trimmed);
    const line = { start, end: start + trimmed.length };
    const isGold = covered(line, firm);
    if (!isGold && covered(line, loose)) continue;
    const isRead = covered(line, reading.boilerplate);
    count = addCounts(count, {
      right: isGold && isRead ? 1 : 0,
      read: isRead ? 1 : 0,
      gold: isGold ? 1 : 0,
    });
    if (isGold && !isRead) faults.push(fault('missed', 'boilerplate', line, 'boilerplate', ''));
    if (isRead && !isGold) faults.push(fault('spurious', 'boilerplate', line, '', 'boilerplate'));
  }
  return { count, faults };
}

/** Places are left out: a capital may stand for a town or for a government, and gold does not hold all of them. */
function scoreActors(
  gold: Gold,
  reading: Reading,
  aligned: ReadonlyMap<string, string | null>,
): { count: Count; faults: ReadingFault[] } {
  const expected = gold.actors.filter(
    (actor) => actor.id !== null && actor.kind !== 'place' && actor.mentions.length > 0,
  );
  const known = reading.actors.filter((actor) => actor.id !== null && actor.kind !== 'place');
  const goldMentions = gold.actors.flatMap((actor) => actor.mentions);
  const faults: ReadingFault[] = [];
  let right = 0;
  for (const actor of expected) {
    if (known.some((read) => aligned.get(read.ref) === actor.ref)) right++;
    else
      faults.push(
        fault('missed', 'actor', actor.mentions[0] as Span, actor.name.en ?? actor.name.ar ?? '', ''),
      );
  }
  // Gold does not list every actor, so one that touches no gold mention is not judged.
  const unfit = known.filter(
    (read) =>
      aligned.get(read.ref) === null && read.mentions.some((m) => goldMentions.some((g) => touch(m, g))),
  );
  for (const actor of unfit)
    faults.push(fault('spurious', 'actor', actor.mentions[0] ?? { start: 0, end: 0 }, '', actor.id ?? ''));
  return { count: { right, read: right + unfit.length, gold: expected.length }, faults };
}

/** Scores one reading. `text` is the text that was read. */
export function scoreReading(text: string, gold: Gold, reading: Reading): Score {
  const wordList = words(text);
  const aligned = alignActors(reading, gold);
  const goldRef = (ref: string | null): string | null =>
    ref === null ? null : (aligned.get(ref) ?? `?${ref}`);
  const outlet = gold.input.outlet;
  const isPublisher = (ref: string): boolean => {
    const actor = reading.actors.find((item) => item.ref === ref);
    if (gold.publisher !== undefined && aligned.get(ref) === gold.publisher) return true;
    return outlet !== undefined && (actor?.name.ar === outlet || actor?.name.en === outlet);
  };
  const faults: ReadingFault[] = [];

  const overlap = (item: GoldStatement, read: Span): number => {
    const best = Math.max(
      ...[item, ...(item.spanAlternatives ?? [])].map((span) => wordOverlap(wordList, span, read)),
    );
    return best >= 0.5 ? best : 0;
  };
  const found = countOneToOne(gold.statements, reading.statements, overlap);
  let speakers = 0;
  let chains = 0;
  let modalities = 0;
  let modes = 0;
  const rightReads = new Set<Reading['statements'][number]>();
  for (const { a: item, b: read } of found.pairs) {
    const speaker = goldRef(read.speaker);
    const speakerRight = oneOf(speaker, item.speaker, item.speakerAlternatives);
    if (speakerRight) rightReads.add(read);
    if (item.optional === true) continue;
    if (read.modality === item.modality) modalities++;
    else faults.push(fault('wrong-modality', 'statement', item, item.modality, read.modality));
    if (read.mode === item.mode) modes++;
    else faults.push(fault('wrong-mode', 'statement', item, item.mode, read.mode));
    if (!speakerRight) {
      faults.push(fault('wrong-speaker', 'statement', item, String(item.speaker), String(speaker)));
      continue;
    }
    speakers++;
    const wanted = [item.chain, ...(item.chainAlternatives ?? [])].map((chain) => chain.join(' ← '));
    if (item.speakerAlternatives !== undefined && speaker !== null) wanted.push(speaker);
    const whole = read.chain.map((ref) => goldRef(ref));
    const first = read.chain[0];
    const bare = first !== undefined && whole.length > 1 && isPublisher(first) ? whole.slice(1) : whole;
    if (wanted.includes(whole.join(' ← ')) || wanted.includes(bare.join(' ← '))) chains++;
    else faults.push(fault('wrong-chain', 'statement', item, wanted[0] ?? '', whole.join(' ← ')));
  }
  for (const item of found.missed) faults.push(fault('missed', 'statement', item, String(item.speaker), ''));
  for (const read of found.spurious)
    faults.push(fault('spurious', 'statement', read, '', String(goldRef(read.speaker))));

  const contactWeight = (item: GoldContact, read: Reading['contacts'][number]): number => {
    const share = contactShare(item, read, goldRef);
    return share >= 0.5 ? share + (touch(item, read) ? 1 : 0) : 0;
  };
  const contacts = countOneToOne(
    gold.contacts,
    reading.contacts,
    contactWeight,
    (item, read) => contactWeight(item, read) > 0,
  );
  const firm = contacts.pairs.filter(({ a: item }) => item.optional !== true);
  const exact = firm.filter(({ a: item, b: read }) => contactShare(item, read, goldRef) === 1);
  const timed = contacts.pairs.filter(({ a: item }) => item.optional !== true && item.occurred !== undefined);
  const onTime = timed.filter(({ a: item, b: read }) =>
    (item.occurred ?? '').split(' or ').includes(read.occurred ?? ''),
  );
  for (const { a: item, b: read } of timed) {
    if (!onTime.some((pair) => pair.a === item))
      faults.push(fault('wrong-value', 'contact', item, `occurred ${item.occurred}`, `${read.occurred}`));
  }
  const participantsOf = (refs: readonly string[]): string =>
    refs.map((ref) => goldRef(ref) ?? ref).join(', ');
  for (const item of contacts.missed)
    faults.push(
      fault('missed', 'contact', item, `${item.type} ${item.status}: ${item.participants.join(', ')}`, ''),
    );
  for (const read of contacts.spurious)
    faults.push(
      fault(
        'spurious',
        'contact',
        read,
        '',
        `${read.type} ${read.status}: ${participantsOf(read.participants)}`,
      ),
    );

  const tells = (item: GoldPosition, read: Span): boolean =>
    [item, ...(item.spanAlternatives ?? [])].some((span) => touch(span, read));
  const samePosition = (item: GoldPosition, read: Reading['positions'][number]): boolean => {
    const issues = [item.issue, ...(item.issueAlternatives ?? [])];
    const parties = [item.party, ...(item.partyAlternatives ?? [])];
    return (
      oneOf(read.stance, item.stance, item.stanceAlternatives) &&
      (issues.includes(read.issue) || (issues.includes('*') && tells(item, read))) &&
      (parties.includes('*') || parties.includes(goldRef(read.party) ?? ''))
    );
  };
  // A position told again elsewhere (the headline, the closing paragraph) is the same one.
  const positions = countOneToOne(
    gold.positions,
    reading.positions,
    (item, read) =>
      tells(item, read) && samePosition(item, read) ? 1 + (read.issue === item.issue ? 1 : 0) : 0,
    samePosition,
  );
  for (const item of positions.missed)
    faults.push(fault('missed', 'position', item, `${item.party} ${item.stance} ${item.issue}`, ''));
  for (const read of positions.spurious)
    faults.push(
      fault('spurious', 'position', read, '', `${goldRef(read.party)} ${read.stance} ${read.issue}`),
    );

  const dates = scoreDates(gold.dates, reading.dates);
  const actors = scoreActors(gold, reading, aligned);
  const boilerplate = scoreBoilerplate(text, gold, reading);
  const kept = (layer: GoldLayer, count: Count): Count => (annotates(gold, layer) ? count : noCount);
  const judged = <R extends { readonly confidence: number }>(
    layer: JudgedLayer,
    reads: readonly R[],
    right: (read: R) => boolean,
  ): Judged[] =>
    annotates(gold, layer) ? reads.map((read) => ({ confidence: read.confidence, right: right(read) })) : [];
  return {
    statements: kept('statements', found.count),
    withSpeaker: kept('statements', { ...found.count, right: speakers }),
    withChain: kept('statements', { ...found.count, right: chains }),
    modality: kept('statements', { right: modalities, read: found.count.right, gold: found.count.right }),
    mode: kept('statements', { right: modes, read: found.count.right, gold: found.count.right }),
    contacts: kept('contacts', contacts.count),
    exactly: kept('contacts', { right: exact.length, read: firm.length, gold: firm.length }),
    occurred: kept('contacts', { right: onTime.length, read: timed.length, gold: timed.length }),
    positions: kept('positions', positions.count),
    dates: kept('dates', dates.count),
    actors: kept('actors', actors.count),
    boilerplate: kept('boilerplate', boilerplate.count),
    judged: {
      statements: judged('statements', found.judged, (read) => rightReads.has(read)),
      contacts: judged('contacts', contacts.judged, (read) => !contacts.spurious.includes(read)),
      positions: judged('positions', positions.judged, (read) => !positions.spurious.includes(read)),
    },
    faults: [...faults, ...dates.faults, ...actors.faults, ...boilerplate.faults].filter((item) =>
      annotates(gold, item.of === 'boilerplate' ? item.of : `${item.of}s`),
    ),
  };
}

export type Figure = Exclude<keyof Score, 'judged' | 'faults'>;

export const figures: readonly Figure[] = [
  'statements',
  'withSpeaker',
  'withChain',
  'contacts',
  'exactly',
  'occurred',
  'positions',
  'dates',
  'actors',
  'boilerplate',
  'modality',
  'mode',
];

/** Sums of counts, so that a long report weighs more than a short one. */
export function total(scores: readonly Score[]): Record<Figure, Count> {
  const sum = (figure: Figure): Count =>
    scores.reduce((count, score) => addCounts(count, score[figure]), noCount);
  return {
    statements: sum('statements'),
    withSpeaker: sum('withSpeaker'),
    withChain: sum('withChain'),
    contacts: sum('contacts'),
    exactly: sum('exactly'),
    occurred: sum('occurred'),
    positions: sum('positions'),
    dates: sum('dates'),
    actors: sum('actors'),
    boilerplate: sum('boilerplate'),
    modality: sum('modality'),
    mode: sum('mode'),
  };
}
