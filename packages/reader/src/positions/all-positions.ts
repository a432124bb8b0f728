/** All positions of a report: stands sentence by sentence, then the lists of disputed points. */
import type { ReadPosition } from '@wasit/domain';
import { conditionalIn } from './conditional.ts';
import { disputedList } from './disputed.ts';
import { exampleOf } from './learned/example.ts';
import { reportOf, type SentenceStands, tellingsOf } from './learned/tellings.ts';
import { weighed } from './learned/weighed.ts';
import type { PositionInput } from './position.ts';
import { positionsIn } from './positions.ts';
import type { Stand } from './stand.ts';

/** `boilerplate` tells sentences that repeat or advertise; the first sentence may be a headline. */
export function allPositions(
  input: PositionInput,
  skip: (sentence: number) => boolean,
  may: {
    stance(sentence: number): boolean;
    disputed(sentence: number): boolean;
    agreement(sentence: number): boolean;
  },
): ReadPosition[] {
  /** Told by the shape of a whole sentence: kept as they are. */
  const listed: ReadPosition[] = [];
  /** All that grammar tells, for what the sentences after go on with. */
  const found: ReadPosition[] = [];
  const read: SentenceStands[] = [];
  const { sentences } = input.scene.doc;
  for (const sentence of sentences) {
    if (skip(sentence.index)) continue;
    const open = may.disputed(sentence.index) ? disputedList(input, sentence) : [];
    if (open.length > 0) {
      found.push(...open);
      listed.push(...open);
      continue;
    }
    const conditional = may.agreement(sentence.index) ? conditionalIn(input, sentence) : [];
    if (conditional.length > 0) {
      found.push(...conditional);
      listed.push(...conditional);
    } else if (may.stance(sentence.index)) {
      const stands: Stand[] = [];
      const told = positionsIn(input, sentence, found, (stand) => stands.push(stand));
      read.push({ sentence, stands, latest: found.at(-1) ?? null });
      found.push(...told);
    }
  }
  if (read.length > 0) {
    const report = reportOf(input, found);
    for (const stands of read) {
      if (input.watch !== undefined)
        for (const telling of tellingsOf(input, stands, report, true)) input.watch(exampleOf(telling));
      listed.push(...weighed(tellingsOf(input, stands, report)));
    }
  }
  return distinct(
    listed.sort((a, b) => a.start - b.start || a.end - b.end),
    sentences[0]?.end ?? 0,
  );
}

/** One stand told twice is one: the body's telling is kept before the headline's, then the surest. */
function distinct(positions: readonly ReadPosition[], headlineEnd: number): ReadPosition[] {
  const kept = new Map<string, ReadPosition>();
  for (const position of positions) {
    const key = `${position.party} ${position.issue} ${position.stance}`;
    const other = kept.get(key);
    if (other === undefined || (other.end <= headlineEnd && position.start > headlineEnd))
      kept.set(key, position);
    else if (other.end > headlineEnd && position.confidence > other.confidence) kept.set(key, position);
  }
  return [...kept.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
