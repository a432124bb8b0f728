/**
 * What is known of one who may take part in a contact, as cells: of those whom the sentence names, and of those
 * whom it does not (`elsewhere.ts`).
 */
import { type Evidence, far, nameHash, wordAt } from '../../learned/cells.ts';
import type { FoundContact } from '../contact-input.ts';
import type { Telling, Told } from '../telling.ts';
import type { Unit } from '../unit.ts';
import type { Elsewhere } from './elsewhere.ts';
import { type Around, few, flag, governs, sortOf } from './evidence.ts';
import { BETWEEN, type Named, type NamedIn, namedIn } from './named.ts';
import { timesNamed } from './standing.ts';

/** How far, in tokens, what stands between is counted, and how far its words are asked. */
const REACH = 30;
const WORDS = 14;

/** Whether one of those whom a sentence names takes part. */
export function partEvidence(
  telling: Telling,
  { tongue, frame, shape, left, right, ahead }: Around,
  told: readonly Told[],
  { group, unit, order, place, refs, key, sort, before, governed, joined, kind }: Named,
  { all, between, standing }: NamedIn,
  evidence: Evidence,
): void {
  const { input, at, word, previous } = telling;
  const { tokens } = input.scene.doc;
  const after = group.first > at;
  const side = after ? 1 : 2;
  const rank = few(after ? order - ahead : group.last > at ? left.length : left.length - 1 - order, 3);
  const there = side * 8 + rank;
  const gap = far(after ? unit.first - at : at - unit.last);
  const byGrammar = flag(isTold(told, unit));
  const first = place === 0 ? 1 : 2;
  evidence.begin(tongue);
  evidence.add(41);
  evidence.add(42, frame, side);
  evidence.add(43, frame, side, rank);
  evidence.add(44, frame, there, governed);
  evidence.add(45, governed, side);
  evidence.add(46, joined, side, first);
  evidence.add(47, sort);
  evidence.add(48, frame, sort, there);
  evidence.add(49, few(place, 2));
  evidence.add(50, side, gap);
  evidence.add(51, frame, side, gap);
  evidence.add(52, flag(group.owner), frame, side);
  evidence.add(53, flag(unit.conjoined), side, rank);
  evidence.add(54, flag(unit.many));
  evidence.add(55, before);
  evidence.add(56, kind);
  evidence.add(57, kind, frame, side);
  const word1 = wordAt(tokens, unit.first - 1);
  evidence.add(58, word1);
  evidence.add(59, wordAt(tokens, unit.first - 2));
  evidence.add(60, wordAt(tokens, unit.last));
  evidence.add(61, wordAt(tokens, unit.last + 1));
  evidence.add(62, word1, frame, side);
  evidence.add(63, wordAt(tokens, unit.first));
  const from = after ? at + 1 : unit.last;
  const to = after ? unit.first : at;
  for (let index = from; index < Math.min(to, from + WORDS); index++)
    evidence.add(64, wordAt(tokens, index), side);
  const until = Math.max(from, Math.min(to, from + REACH));
  const verbs = few(between.count(BETWEEN.verb, from, until), 2);
  const complements = few(between.count(BETWEEN.complement, from, until), 2);
  const relatives = few(between.count(BETWEEN.relative, from, until), 2);
  const speaker = input.speakerAt(at)?.speaker ?? null;
  const speaks = speaker !== null && refs.includes(speaker) ? 1 : 2;
  let prior = 0;
  if (previous !== null)
    for (const ref of refs) prior = Math.max(prior, previous.participants.indexOf(ref) + 1);
  const earlier = few(prior, 3);
  const actor = refs.length === 1 ? input.table.get(refs[0] ?? '') : null;
  evidence.add(140, speaks, side, frame);
  evidence.add(141, speaks, byGrammar);
  evidence.add(142, earlier, side, frame);
  evidence.add(143, earlier, few(previous?.participants.length ?? 0, 3), sort);
  evidence.add(144, far(actor?.mentions.length ?? 0), nameHash(actor?.kind ?? ''));
  evidence.add(145, verbs, side, frame);
  evidence.add(146, few(between.count(BETWEEN.said, from, until), 2), side);
  evidence.add(147, complements, side, frame);
  evidence.add(148, relatives, side);
  evidence.add(149, verbs * 16 + complements * 4 + relatives, side, rank);
  evidence.add(65, side, few(between.count(BETWEEN.comma, from, until), 3));
  evidence.add(66, side, flag(between.count(BETWEEN.stop, from, until) > 0));
  evidence.add(67, byGrammar, frame);
  evidence.add(68, byGrammar, flag(told.length > 0));
  evidence.add(69, flag(word.owned), side, rank);
  evidence.add(70, shape, frame, there);
  evidence.add(71, few((after ? right : left).length, 4), side, rank);
  const away = Math.abs(unit.first - at);
  const nearer = all.some((other) => other.key === key && Math.abs(other.unit.first - at) < away);
  evidence.add(170, flag(nearer), side);
  const times = timesNamed(input.scene, actor?.id ?? null) + 1;
  const whose = nameHash(actor?.kind ?? '');
  evidence.add(171, few(times, 12), standing);
  evidence.add(172, far(times), whose);
  evidence.add(173, flag(times > 0), whose, frame);
  evidence.add(174, few(group.units.length, 4), flag(place === group.units.length - 1), side);
  const groupBefore = telling.groups[order - 1];
  const groupAfter = telling.groups[order + 1];
  evidence.add(
    175,
    sort,
    nameHash(groupBefore?.units.at(-1)?.sort ?? ''),
    nameHash(groupAfter?.units[0]?.sort ?? ''),
  );
  evidence.add(176, governed, governs(groupBefore), there);
  evidence.add(177, wordAt(tokens, at), governed, side);
  evidence.add(178, wordAt(tokens, at - 1), side, rank);
  evidence.add(179, wordAt(tokens, at + 1), side, rank);
}

/** Whether it stands in a group that grammar takes for a participant. */
function isTold(told: readonly Told[], { first, last }: Unit): boolean {
  for (const { groups } of told)
    for (const group of groups) if (group.first <= first && last <= group.last) return true;
  return false;
}

/** Whether somebody whom the sentence does not name takes part. */
export function elsewhereEvidence(
  telling: Telling,
  { tongue, frame, shape, left, right }: Around,
  told: readonly Told[],
  one: Elsewhere,
  evidence: Evidence,
): void {
  const { input, at, word, sentence } = telling;
  const { tokens } = input.scene.doc;
  const actor = input.table.get(one.ref);
  const kind = nameHash(actor?.kind ?? '');
  const where = one.previous + 8 * one.meeting + 64 * one.recent + 512 * (one.speaks ? 1 : 0);
  const owned = flag(word.owned) + 2 * flag(word.conjoined);
  const side = few(left.length, 3) * 4 + few(right.length, 3);
  evidence.begin(tongue);
  evidence.add(101);
  evidence.add(102, flag(one.told), few(told[0]?.refs.length ?? 0, 3));
  evidence.add(103, flag(one.told), frame);
  evidence.add(104, flag(one.told), Math.floor((told[0]?.sure ?? 0) * 10));
  evidence.add(105, kind);
  evidence.add(106, kind, frame);
  evidence.add(107, flag(one.speaks), kind);
  evidence.add(108, flag(one.speaks), frame, shape);
  evidence.add(109, one.previous, kind);
  evidence.add(110, one.meeting, kind);
  evidence.add(111, one.recent, kind);
  evidence.add(112, where);
  evidence.add(113, where, frame);
  evidence.add(114, side, frame);
  evidence.add(115, side, where);
  evidence.add(116, owned, frame);
  evidence.add(117, owned, where);
  evidence.add(118, shape, frame, where);
  evidence.add(119, flag(word.many), where);
  evidence.add(120, far(at - sentence.first), few(left.length, 2));
  for (let step = 1; step <= 4; step++) {
    evidence.add(121, wordAt(tokens, at - step));
    evidence.add(122, wordAt(tokens, at + step));
    evidence.add(123, wordAt(tokens, at - step), one.previous, flag(one.speaks));
    evidence.add(124, wordAt(tokens, at + step), one.previous, flag(one.speaks));
  }
  evidence.add(125, wordAt(tokens, at), where);
  const last = left.at(-1);
  const next = right[0];
  evidence.add(126, governs(last), sortOf(last), far(at - (last?.last ?? at)));
  evidence.add(127, governs(next), sortOf(next), far((next?.first ?? at) - at));
  evidence.add(128, governs(next), governs(last), frame);
  const distance = sentence.first - (actor?.lastToken ?? sentence.first);
  evidence.add(129, far(distance), one.recent);
  const times = few(timesNamed(input.scene, actor?.id ?? null) + 1, 12);
  const { previous, meeting } = telling;
  const { refs: named } = namedIn(telling);
  evidence.add(180, times);
  evidence.add(181, times, kind);
  evidence.add(182, few(sentence.index, 12));
  evidence.add(183, previous === null ? 0 : far(at - previous.trigger), one.previous);
  evidence.add(184, kindOf(previous), one.previous, frame);
  evidence.add(185, meeting === null ? 0 : far(at - meeting.trigger), one.meeting);
  evidence.add(186, kindOf(meeting), one.meeting, frame);
  evidence.add(187, shared(previous, named), one.previous);
  evidence.add(188, shared(meeting, named), one.meeting);
  evidence.add(189, few(previous?.participants.length ?? 0, 6), where);
  evidence.add(190, few(meeting?.participants.length ?? 0, 6), where);
  evidence.add(191, flag(word.definite), where, frame);
}

const kindOf = (contact: FoundContact | null): number =>
  contact === null ? 0 : nameHash(contact.type) + nameHash(contact.status);
const shared = (contact: FoundContact | null, refs: ReadonlySet<string>): number =>
  contact === null ? 0 : few(contact.participants.filter((ref) => refs.has(ref)).length, 3) + 1;
