/**
 * What is known of a contact word and of those around it, as cells: whether it tells of a contact at all, who
 * takes part, and whether it has happened. Grammar's own answer (`told.ts`) is part of the evidence.
 */
import type { ContactStatus } from '@wasit/domain';
import type { Group } from '../group.ts';
import type { Telling, Told } from '../telling.ts';
import type { Unit } from '../unit.ts';
import { cell, far, nameHash, type Sink, stemAt, wordAt } from './cells.ts';

const few = (count: number, most: number): number => Math.min(count, most);
const flag = (value: boolean): number => (value ? 1 : 2);

interface Around {
  /** Of the language, so that nothing learned in one counts in the other. */
  readonly tongue: number;
  readonly frame: number;
  readonly shape: number;
  readonly left: readonly Group[];
  readonly right: readonly Group[];
}

function around({ input, at, word, groups }: Telling): Around {
  return {
    tongue: input.scene.doc.tokens[at]?.kind === 'arabic' ? 1 : 2,
    frame: nameHash(word.frame),
    shape: nameHash(word.shape),
    left: groups.filter(({ last }) => last <= at),
    right: groups.filter(({ first }) => first > at),
  };
}

const sortOf = (group: Group | undefined): number => nameHash(group?.units[0]?.sort ?? '');
const governs = (group: Group | undefined): number => nameHash(group === undefined ? '-' : group.before);

/** Whether a contact word tells of a contact. */
export function eventEvidence(
  telling: Telling,
  told: readonly Told[],
  verdict: ContactStatus | null,
  sink: Sink,
): void {
  const { input, at, word, sentence } = telling;
  const { tokens } = input.scene.doc;
  const { tongue, frame, shape, left, right } = around(telling);
  const add = (question: number, a = 0, b = 0): void => sink.add(cell(question * 4 + tongue, a, b));
  add(1);
  add(2, frame);
  add(3, nameHash(word.stem));
  add(4, shape, flag(word.noun));
  add(5, flag(word.definite), flag(word.owned));
  add(6, frame, shape);
  add(7, nameHash(word.preposition));
  for (let step = 1; step <= 5; step++) {
    const before = wordAt(tokens, at - step);
    const after = wordAt(tokens, at + step);
    add(8, before);
    add(9, after);
    if (step > 3) continue;
    add(10, before, step);
    add(11, after, step);
  }
  add(12, few(left.length, 3));
  add(13, few(right.length, 3));
  for (const group of right.slice(0, 3)) add(14, governs(group), sortOf(group));
  for (const group of left.slice(-2)) add(15, governs(group), sortOf(group));
  const next = right[0];
  if (next !== undefined) {
    sink.add(cell(16 * 4 + tongue, governs(next), sortOf(next), frame + far(next.first - at)));
    add(17, few(next.units.length, 3), frame);
  }
  const last = left.at(-1);
  if (last !== undefined)
    sink.add(cell(18 * 4 + tongue, governs(last), sortOf(last), frame + far(at - last.last)));
  add(19, told.length);
  for (const one of told) {
    add(20, few(one.refs.length, 4));
    add(21, Math.floor(one.sure * 10));
  }
  add(22, flag(told.length > 0), frame);
  // Grammar takes it for unreal ("any meeting would be a mistake"), or for something that is or will be.
  const said = nameHash(verdict ?? 'none');
  add(25, said);
  add(26, said, flag(told.length > 0));
  add(27, said, flag(word.noun));
  add(23, far(at - sentence.first));
  add(24, few(sentence.index, 4));
}

/** Whether one of those whom a sentence names takes part. `group` is at `index` among the telling's groups. */
export function partEvidence(
  telling: Telling,
  told: readonly Told[],
  group: Group,
  unit: Unit,
  sink: Sink,
): void {
  const { input, at, word } = telling;
  const { doc, mentions } = input.scene;
  const { tokens } = doc;
  const { tongue, frame, shape, left, right } = around(telling);
  const after = group.first > at;
  const side = after ? 1 : 2;
  const rank = few(after ? right.indexOf(group) : Math.max(0, left.length - 1 - left.indexOf(group)), 3);
  const place = group.units.indexOf(unit);
  const gap = after ? unit.first - at : at - unit.last;
  const before = nameHash(place === 0 ? group.before : '+');
  const add = (question: number, a = 0, b = 0, c = 0): void =>
    sink.add(cell((question + 40) * 4 + tongue, a, b, c));
  add(1);
  add(2, frame, side);
  add(3, frame, side, rank);
  add(4, frame, side * 8 + rank, nameHash(group.before));
  add(5, nameHash(group.before), side);
  add(6, before, side, place === 0 ? 1 : 2);
  add(7, nameHash(unit.sort));
  add(8, frame, nameHash(unit.sort), side * 8 + rank);
  add(9, few(place, 2));
  add(10, side, far(gap));
  add(11, frame, side, far(gap));
  add(12, flag(group.owner), frame, side);
  add(13, flag(unit.conjoined), side, rank);
  add(14, flag(unit.many));
  add(15, nameHash(unit.before));
  const mention = mentions.within(unit.first, unit.last).at(-1) ?? mentions.at(unit.first);
  const kind = mention == null ? 3 : nameHash(mention.kind) + flag(mention.id !== null);
  add(16, kind);
  add(17, kind, frame, side);
  add(18, wordAt(tokens, unit.first - 1));
  add(19, wordAt(tokens, unit.first - 2));
  add(20, wordAt(tokens, unit.last));
  add(21, wordAt(tokens, unit.last + 1));
  add(22, wordAt(tokens, unit.first - 1), frame, side);
  add(23, wordAt(tokens, unit.first));
  const from = after ? at + 1 : unit.last;
  const to = after ? unit.first : at;
  let commas = 0;
  let stopped = false;
  for (let index = from; index < Math.min(to, from + 30); index++) {
    const form = tokens[index]?.form ?? '';
    if (index < from + 14) add(24, wordAt(tokens, index), side);
    if (form === ',' || form === '،') commas++;
    else stopped ||= /^[.؛;:"]$/.test(form);
  }
  add(25, side, few(commas, 3));
  add(26, side, flag(stopped));
  const named = told.some(({ groups }) =>
    groups.some((one) => one.first <= unit.first && unit.last <= one.last),
  );
  add(27, flag(named), frame);
  add(28, flag(named), flag(told.length > 0));
  add(29, flag(word.owned), side, rank);
  add(30, shape, frame, side * 8 + rank);
  add(31, few((after ? right : left).length, 4), side, rank);
}

/** Whether it has happened. `verdict` is what grammar says of it. */
export function statusEvidence(
  telling: Telling,
  support: number | null,
  verdict: ContactStatus | null,
  sink: Sink,
): void {
  const { input, at, word, sentence } = telling;
  const { tokens } = input.scene.doc;
  const tongue = tokens[at]?.kind === 'arabic' ? 1 : 2;
  const said = nameHash(verdict ?? 'none');
  const add = (question: number, a = 0, b = 0): void => sink.add(cell((question + 80) * 4 + tongue, a, b));
  add(1);
  add(2, said);
  add(3, said, nameHash(word.frame) + nameHash(word.shape));
  add(4, said, flag(word.noun));
  if (support !== null) add(5, wordAt(tokens, support));
  for (let step = 1; step <= 25 && at - step >= sentence.first; step++) {
    if (step < 4) add(6, wordAt(tokens, at - step), step);
    add(step < 9 ? 7 : 8, wordAt(tokens, at - step));
    const stem = stemAt(tokens, at - step);
    if (stem !== 0) add(9, stem);
  }
  for (let step = 1; step <= 13 && at + step < sentence.last; step++) {
    if (step < 4) add(10, wordAt(tokens, at + step), step);
    add(step < 7 ? 11 : 12, wordAt(tokens, at + step));
    const stem = stemAt(tokens, at + step);
    if (stem !== 0) add(13, stem);
  }
  add(14, wordAt(tokens, at));
  add(15, nameHash(word.stem));
}
