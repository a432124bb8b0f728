/**
 * What is known of a contact word, as cells: whether it tells of a contact at all, and whether that has happened.
 * Grammar's own answer (`told.ts`) is part of the evidence.
 */
import type { ContactStatus } from '@wasit/domain';
import { type Evidence, far, nameHash, stemAt, wordAt } from '../../learned/cells.ts';
import type { Group } from '../group.ts';
import type { Telling, Told } from '../telling.ts';
import { dayNear, neighbours, quotedAt } from './setting.ts';

export const few = (count: number, most: number): number => Math.min(count, most);
export const flag = (value: boolean): number => (value ? 1 : 2);

/** What is asked of a telling again and again. */
export interface Around {
  /** Of the language, so that nothing learned in one counts in the other. */
  readonly tongue: number;
  readonly frame: number;
  readonly shape: number;
  readonly left: readonly Group[];
  readonly right: readonly Group[];
  /** Where the first group on the right stands among the sentence's. */
  readonly ahead: number;
}

/** The latest answer: the same telling asks several times. */
let asked: Telling | null = null;
let answer: Around | null = null;

export function around(telling: Telling): Around {
  if (asked === telling && answer !== null) return answer;
  const { input, at, word, groups } = telling;
  const ahead = groups.findIndex(({ first }) => first > at);
  const split = ahead < 0 ? groups.length : ahead;
  // A group that the word itself stands in is on neither side.
  const inside = (groups[split - 1]?.last ?? 0) > at ? 1 : 0;
  asked = telling;
  answer = {
    tongue: input.scene.doc.tokens[at]?.kind === 'arabic' ? 1 : 2,
    frame: nameHash(word.frame),
    shape: nameHash(word.shape),
    left: groups.slice(0, split - inside),
    right: groups.slice(split),
    ahead: split,
  };
  return answer;
}

export const sortOf = (group: Group | undefined): number => nameHash(group?.units[0]?.sort ?? '');
export const governs = (group: Group | undefined): number =>
  nameHash(group === undefined ? '-' : group.before);

/** Whether a contact word tells of a contact. */
export function eventEvidence(telling: Telling, told: readonly Told[], evidence: Evidence): void {
  const { input, at, word, sentence } = telling;
  const { tokens } = input.scene.doc;
  const { tongue, frame, shape, left, right } = around(telling);
  evidence.begin(tongue);
  evidence.add(1);
  evidence.add(2, frame);
  evidence.add(3, nameHash(word.stem));
  evidence.add(4, shape, flag(word.noun));
  evidence.add(5, flag(word.definite), flag(word.owned));
  evidence.add(6, frame, shape);
  evidence.add(7, nameHash(word.preposition));
  for (let step = 1; step <= 5; step++) {
    const before = wordAt(tokens, at - step);
    const after = wordAt(tokens, at + step);
    evidence.add(8, before);
    evidence.add(9, after);
    if (step > 3) continue;
    evidence.add(10, before, step);
    evidence.add(11, after, step);
  }
  evidence.add(12, few(left.length, 3));
  evidence.add(13, few(right.length, 3));
  for (const group of right.slice(0, 3)) evidence.add(14, governs(group), sortOf(group));
  for (const group of left.slice(-2)) evidence.add(15, governs(group), sortOf(group));
  const next = right[0];
  if (next !== undefined) {
    evidence.add(16, governs(next), sortOf(next), frame + far(next.first - at));
    evidence.add(17, few(next.units.length, 3), frame);
  }
  const last = left.at(-1);
  if (last !== undefined) evidence.add(18, governs(last), sortOf(last), frame + far(at - last.last));
  evidence.add(19, told.length);
  for (const one of told) {
    evidence.add(20, few(one.refs.length, 4));
    evidence.add(21, Math.floor(one.sure * 10));
  }
  evidence.add(22, flag(told.length > 0), frame);
  evidence.add(23, far(at - sentence.first));
  evidence.add(24, few(sentence.index, 4));
  wordsAround(telling, evidence);
  const { sort, from } = dayNear(telling, at);
  evidence.add(150, sort);
  evidence.add(151, sort, frame);
  evidence.add(152, far(from), from < 0 ? 1 : 2);
  const others = neighbours(telling);
  evidence.add(153, nameHash(others.before?.frame ?? ''), frame, others.beforeFar);
  evidence.add(154, nameHash(others.after?.frame ?? ''), frame, others.afterFar);
  evidence.add(155, few(others.stems, 4));
  evidence.add(156, few(others.frames, 6));
  evidence.add(157, quotedAt(telling, at));
  evidence.add(158, far(sentence.last - at));
  evidence.add(159, few(sentence.last - sentence.first, 60) >> 3);
  evidence.add(160, governs(next), wordAt(tokens, at));
  evidence.add(161, governs(last), wordAt(tokens, at));
}

/** How far, in tokens, words count that are not next to a contact word. */
const WIDE = 15;

/** The word as it is written with the words next to it, and those of its sentence that stand farther. */
function wordsAround({ input, at, sentence }: Telling, evidence: Evidence): void {
  const { tokens } = input.scene.doc;
  const own = wordAt(tokens, at);
  evidence.add(162, own, wordAt(tokens, at - 1));
  evidence.add(163, own, wordAt(tokens, at + 1));
  evidence.add(164, own);
  for (let step = 1; step < WIDE && at - step >= sentence.first; step++)
    if (step > 5) evidence.add(165, wordAt(tokens, at - step));
  for (let step = 1; step < WIDE && at + step < sentence.last; step++) {
    const stem = stemAt(tokens, at + step);
    if (step > 5) {
      evidence.add(166, wordAt(tokens, at + step));
      if (stem !== 0) evidence.add(167, stem);
    } else if (stem !== 0) evidence.add(168, stem);
  }
}

/** What grammar's verdict adds: that it is unreal ("any meeting would be a mistake"), or is or will be. */
export function verdictEvidence(
  told: boolean,
  noun: boolean,
  verdict: ContactStatus | null,
  evidence: Evidence,
): void {
  const said = nameHash(verdict ?? 'none');
  evidence.add(25, said);
  evidence.add(26, said, flag(told));
  evidence.add(27, said, flag(noun));
}

/** Whether it has happened. `verdict` is what grammar says of it. */
export function statusEvidence(
  telling: Telling,
  support: number | null,
  verdict: ContactStatus | null,
  evidence: Evidence,
): void {
  const { input, at, word, sentence } = telling;
  const { tokens } = input.scene.doc;
  const tongue = tokens[at]?.kind === 'arabic' ? 1 : 2;
  const said = nameHash(verdict ?? 'none');
  evidence.begin(tongue);
  evidence.add(81);
  evidence.add(82, said);
  evidence.add(83, said, nameHash(word.frame) + nameHash(word.shape));
  evidence.add(84, said, flag(word.noun));
  if (support !== null) evidence.add(85, wordAt(tokens, support));
  for (let step = 1; step <= 25 && at - step >= sentence.first; step++) {
    if (step < 4) evidence.add(86, wordAt(tokens, at - step), step);
    evidence.add(step < 9 ? 87 : 88, wordAt(tokens, at - step));
    const stem = stemAt(tokens, at - step);
    if (stem !== 0) evidence.add(89, stem);
  }
  for (let step = 1; step <= 13 && at + step < sentence.last; step++) {
    if (step < 4) evidence.add(90, wordAt(tokens, at + step), step);
    evidence.add(step < 7 ? 91 : 92, wordAt(tokens, at + step));
    const stem = stemAt(tokens, at + step);
    if (stem !== 0) evidence.add(93, stem);
  }
  evidence.add(94, wordAt(tokens, at));
  evidence.add(95, nameHash(word.stem));
  const day = dayNear(telling, at);
  evidence.add(96, day.sort);
  evidence.add(97, day.sort, said);
}
