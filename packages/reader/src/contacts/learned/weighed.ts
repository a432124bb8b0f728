/** The contacts of a sentence by all that its words give: grammar's answer weighed with what was learned. */
import type { ContactStatus, ContactType } from '@wasit/domain';
import { Evidence } from '../../learned/cells.ts';
import { logistic } from '../../learned/model.ts';
import type { Group } from '../group.ts';
import type { Telling, Told } from '../telling.ts';
import type { Unit } from '../unit.ts';
import {
  type Around,
  around,
  eventEvidence,
  partEvidence,
  statusEvidence,
  verdictEvidence,
} from './evidence.ts';
import { eventModel, partModel, statusModels } from './models.ts';

/** A telling with what grammar makes of it. */
export interface Weighable {
  readonly telling: Telling;
  readonly told: readonly Told[];
  /** What grammar says of its status; null where it takes it for no event at all. */
  readonly verdict: ContactStatus | null;
  /** What all but the verdict adds up to. */
  readonly sum: number;
}

export interface Weighed {
  readonly telling: Telling;
  readonly told: Told;
  readonly verdict: ContactStatus | null;
  /** How likely the word tells of a contact at all. */
  readonly likely: number;
}

/** How likely a word must be: one that grammar made nothing of, and one that it made something of. */
const UNTOLD = 0.3;
const TOLD = 0.05;
/** What grammar takes for unreal. */
const UNREAL = 0.9;
const PART = 0.3;
/** Whom grammar names, so much less is asked; whom it leaves out where it is sure, more. */
const NAMED = 0.15;
const LEFT_OUT = 0.6;
const SURE = 0.75;
/** Tokens within which two words that share somebody tell of one contact. */
const NEAR = 20;

const TYPES: Readonly<Record<string, ContactType>> = {
  call: 'call',
  calling: 'call',
  letter: 'message',
  write: 'message',
  visit: 'visit',
  trip: 'visit',
  guest: 'visit',
  travel: 'arrival',
  send: 'visit',
  sending: 'visit',
};
export const typeOf = (frame: string): ContactType => TYPES[frame] ?? 'meeting';
export const groupOf = (type: ContactType): 'journey' | 'message' | 'meeting' =>
  type === 'visit' || type === 'arrival' || type === 'shuttle'
    ? 'journey'
    : type === 'call' || type === 'message'
      ? 'message'
      : 'meeting';

/** Filled for one thing, asked, and filled for the next. */
const evidence = new Evidence();

function likelihood({ telling, told, verdict, sum }: Weighable): number {
  evidence.begin(telling.input.scene.doc.tokens[telling.at]?.kind === 'arabic' ? 1 : 2);
  verdictEvidence(told.length > 0, telling.word.noun, verdict, evidence);
  return logistic(sum + evidence.sum(eventModel.table));
}

const VERDICTS: readonly (ContactStatus | null)[] = [
  'held',
  'ongoing',
  'planned',
  'expected',
  'cancelled',
  'denied',
  null,
];
let most: number | null = null;

/** By how much a verdict raises a sum at most: of all verdicts, asked of the model once. */
function raise(): number {
  if (most !== null) return most;
  most = 0;
  for (const tongue of [1, 2]) {
    for (const told of [true, false]) {
      for (const noun of [true, false]) {
        for (const verdict of VERDICTS) {
          evidence.begin(tongue);
          verdictEvidence(told, noun, verdict, evidence);
          most = Math.max(most, evidence.sum(eventModel.table));
        }
      }
    }
  }
  return most;
}

/** What a word and what stands around it add up to; null where no verdict can make it likely enough. */
export function sumOf(telling: Telling, told: readonly Told[]): number | null {
  eventEvidence(telling, told, evidence);
  const sum = evidence.sum(eventModel.table);
  return logistic(sum + raise()) < (told.length > 0 ? TOLD : UNTOLD) ? null : sum;
}

/** The contacts of one sentence, in the order of their words; each once, by its likeliest word. */
export function weighed(words: readonly Weighable[]): Weighed[] {
  const likely = words
    .map((word) => ({ ...word, likely: likelihood(word) }))
    .filter((one) => one.likely >= (one.verdict === null ? UNREAL : one.told.length > 0 ? TOLD : UNTOLD))
    .sort((a, b) => b.likely - a.likely || a.telling.at - b.telling.at);
  const kept: Weighed[] = [];
  for (const one of likely) {
    // "A and, separately, B": grammar tells the contacts of one word apart.
    // Who sends whom is for grammar too: the delegation is its sender.
    const sent = one.told.length === 1 && one.telling.word.frame.startsWith('send');
    const tellings = one.told.length > 1 || sent ? one.told : [withParts(one.telling, one.told)];
    const own: Weighed[] = [];
    for (const told of tellings) {
      if (told === null || kept.some((other) => sameEvent(other, one, told))) continue;
      own.push({ telling: one.telling, told, verdict: one.verdict, likely: one.likely });
    }
    kept.push(...own);
  }
  return kept.filter((one) => !purpose(one, kept)).sort((a, b) => a.telling.at - b.telling.at);
}

/** "The delegation arrived for talks": with nobody else named, the talks are what the journey is for. */
const purpose = (one: Weighed, all: readonly Weighed[]): boolean =>
  groupOf(one.told.type) === 'meeting' &&
  all.some(
    (other) =>
      groupOf(other.told.type) === 'journey' && one.told.refs.every((ref) => other.told.refs.includes(ref)),
  );

/** Who takes part; null where too few do. */
function withParts(telling: Telling, told: readonly Told[]): Told | null {
  const groups = new Set<Group>();
  const taken = new Set<string>();
  const grammar = told[0];
  const within = new Set<string>();
  for (const group of grammar?.groups ?? [])
    for (const unit of group.units) for (const ref of unit.refs()) within.add(ref);
  const scene = around(telling);
  for (const group of telling.groups) {
    for (const unit of group.units) {
      if (!takesPart(telling, scene, told, group, unit)) continue;
      groups.add(group);
      for (const ref of unit.refs()) taken.add(ref);
    }
  }
  // In grammar's order, and with whom it carried over from the sentence before.
  const ordered = (grammar?.refs ?? []).filter((ref) => taken.has(ref) || !within.has(ref));
  const refs = new Set([...ordered, ...taken]);
  const type = grammar?.type ?? typeOf(telling.word.frame);
  if (refs.size < (groupOf(type) === 'journey' ? 1 : 2)) return null;
  return {
    type,
    groups: [...groups],
    refs: [...refs],
    sure: grammar?.sure ?? 0.6,
    support: grammar?.support ?? null,
  };
}

function takesPart(
  telling: Telling,
  scene: Around,
  told: readonly Told[],
  group: Group,
  unit: Unit,
): boolean {
  const named = told.some(({ groups }) =>
    groups.some(({ first, last }) => first <= unit.first && unit.last <= last),
  );
  partEvidence(telling, scene, told, group, unit, evidence);
  const sum = evidence.sum(partModel.table);
  const sure = (told[0]?.sure ?? 0) >= SURE;
  return logistic(sum) >= (named ? NAMED : sure ? LEFT_OUT : PART);
}

function sameEvent(other: Weighed, one: Weighable, told: Told): boolean {
  const shared = told.refs.filter((ref) => other.told.refs.includes(ref)).length;
  if (shared === 0) return false;
  const equal = shared === told.refs.length && shared === other.told.refs.length;
  const near = Math.abs(other.telling.at - one.telling.at) < NEAR;
  // "received a letter": with the same people, what grammar made nothing of is no second contact of another kind.
  if (groupOf(other.told.type) !== groupOf(told.type)) return one.told.length === 0 && equal && near;
  return equal || near;
}

/** The status, by grammar's verdict and the words around; and how likely. */
export function statusOf(
  telling: Telling,
  support: number | null,
  verdict: ContactStatus | null,
): { status: ContactStatus; likely: number } {
  statusEvidence(telling, support, verdict, evidence);
  let best: ContactStatus = 'held';
  let most = Number.NEGATIVE_INFINITY;
  let total = 0;
  for (const { status, model } of statusModels) {
    const sum = evidence.sum(model.table);
    if (sum > most) {
      total = total * Math.exp(most - sum) + 1;
      best = status;
      most = sum;
    } else total += Math.exp(sum - most);
  }
  return { status: best, likely: 1 / total };
}
