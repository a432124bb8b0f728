/**
 * What is known of a contact as a whole, as cells: how sure each of its answers is, how far they and grammar agree,
 * who would have met, and where it is told.
 */
import type { ContactStatus } from '@wasit/domain';
import { type Evidence, far, nameHash } from '../../learned/cells.ts';
import type { FoundContact } from '../contact-input.ts';
import type { Told } from '../telling.ts';
import type { Candidate } from './candidate.ts';
import { around, few, flag } from './evidence.ts';
import { groupOf } from './kind.ts';
import { NOBODY } from './participants.ts';
import { dayNear, quotedAt } from './setting.ts';
import { sideOf } from './standing.ts';

/** A candidate with the contact that it would be. */
export interface Possible {
  readonly candidate: Candidate;
  readonly found: FoundContact;
}

/** A logit in steps of two thirds, and in steps of some one and a half. */
const fine = (logit: number): number => Math.max(-9, Math.min(9, Math.round(logit * 1.5))) + 20;
const coarse = (logit: number): number => Math.max(-3, Math.min(3, Math.round(logit * 0.7))) + 20;

/** Grammar tells of nobody, of the same, of fewer, of more, of some of them, of others. */
function agreement(grammar: Told | undefined, refs: readonly string[]): number {
  const by = grammar?.refs ?? [];
  const shared = by.filter((ref) => refs.includes(ref)).length;
  if (by.length === 0) return 0;
  if (shared === by.length) return refs.length === shared ? 1 : 2;
  return shared === refs.length ? 3 : shared > 0 ? 4 : 5;
}

const saidOf = (status: ContactStatus | null): number => nameHash(status ?? 'none');

export function wholeEvidence({ candidate, found }: Possible, evidence: Evidence): void {
  const { telling, told, grammar, verdict, status, statusLikely, event, parts, leftOut, others } = candidate;
  const { input, at, word, sentence, previous } = telling;
  const { tongue, frame, shape, left, right } = around(telling);
  const named = flag(grammar.length > 0);
  const [first = NOBODY, second = NOBODY] = parts;
  const last = parts.at(-1) ?? NOBODY;
  const type = nameHash(groupOf(found.type));
  const agree = agreement(grammar[0], told.refs);
  const people = found.participants.map((ref) => input.table.get(ref));
  const kinds = people.map((actor) => actor?.kind ?? '').sort();
  const known = people.filter((actor) => (actor?.id ?? null) !== null).length;
  const again = previous !== null && found.participants.every((ref) => previous.participants.includes(ref));
  const likely = Math.floor(statusLikely * 6);
  evidence.begin(tongue);
  evidence.add(201);
  evidence.add(202, fine(event));
  evidence.add(203, coarse(event), named);
  evidence.add(204, fine(first));
  evidence.add(205, fine(second));
  evidence.add(206, coarse(first), coarse(second), type);
  evidence.add(207, fine(last), few(parts.length, 4));
  evidence.add(208, few(others, 3), few(told.refs.length, 4));
  evidence.add(209, agree, type);
  evidence.add(210, Math.floor((grammar[0]?.sure ?? 0) * 10));
  evidence.add(211, saidOf(verdict), saidOf(status));
  evidence.add(212, saidOf(status), likely);
  evidence.add(213, flag(verdict === status), likely);
  evidence.add(214, frame, named);
  evidence.add(215, shape, type);
  evidence.add(216, nameHash(kinds.slice(0, 3).join()), type);
  evidence.add(217, known, few(kinds.length, 4), type);
  evidence.add(218, few(sentence.index, 4));
  evidence.add(219, flag(again), named);
  evidence.add(220, fine(leftOut));
  evidence.add(221, nameHash(word.stem));
  evidence.add(222, coarse(event), coarse(second), agree);
  evidence.add(223, flag(found.venue === null), type, named);
  evidence.add(224, few(left.length, 3), few(right.length, 3), type);
  evidence.add(225, far(found.last - found.first), type);
  evidence.add(226, far(at - sentence.first));
  evidence.add(227, frame, coarse(second));
  setting(candidate, type, evidence);
  const count4 = few(people.length, 4);
  const sorts = told.groups.flatMap(({ units }) => units.map(({ sort }) => sort)).slice(0, 4);
  evidence.add(240, far(found.last - found.first), few(found.participants.length, 5));
  evidence.add(241, nameHash(told.groups.map((group) => group.before).join()), type);
  evidence.add(242, few(people.length - known, 3), count4);
  evidence.add(243, nameHash(sorts.join()), type);
  evidence.add(244, nameHash(sorts.join()), frame);
  evidence.add(245, nameHash(found.type));
  evidence.add(246, nameHash(kinds.join()), frame);
  const speaker = input.speakerAt(at)?.speaker ?? null;
  evidence.add(247, speaker === null ? 0 : flag(found.participants.includes(speaker)), type);
  // Somebody beside whom they act for seldom meets them.
  const ids = people.map((actor) => actor?.id ?? null);
  const own = ids.filter((id) => ids.includes(sideOf(input.scene, id) ?? '')).length;
  evidence.add(248, few(own, 2), count4, type);
}

/** The day of a contact word, and whether somebody says it. */
function setting({ telling }: Candidate, type: number, evidence: Evidence): void {
  const { input, at } = telling;
  const said = nameHash(input.speakerAt(at)?.modality ?? '');
  evidence.add(234, said);
  evidence.add(235, said, type);
  evidence.add(236, quotedAt(telling, at));
  evidence.add(237, dayNear(telling, at).sort, type);
}
