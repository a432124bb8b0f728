/** Random cases: sequences of commands with random audiences, as fast-check values that shrink well. */
import {
  type Audience,
  audienceOf,
  type CaseState,
  type Command,
  PUBLIC,
  type Viewer,
  viewer,
} from '@wasit/domain';
import fc from 'fast-check';
import { CaseBuilder } from './case-builder.ts';
import { seatTable, TABLE_MAKERS } from './random-table.ts';
import { smallReading } from './small-reading.ts';

const AUDIENCES: readonly Audience[] = [
  audienceOf(PUBLIC),
  audienceOf('room:a'),
  audienceOf('room:b'),
  audienceOf('room:mediators'),
  audienceOf('room:a/head'),
  audienceOf('room:a', 'room:mediators'),
];

export const viewers: readonly Viewer[] = [
  viewer('outsider'),
  viewer('of-a', 'room:a'),
  viewer('of-b', 'room:b'),
  viewer('mediator', 'room:mediators'),
  viewer('head-of-a', 'room:a/head'),
  viewer('both', 'room:a', 'room:b'),
];

const at = <T>(items: readonly T[], index: number): T | undefined => items[index % Math.max(1, items.length)];

type Maker = (state: CaseState, a: number, b: number) => Command | null;

const pick = (ids: Iterable<string>, index: number): string => at([...ids], index) ?? 'nobody-knows';

const anyEntry = (state: CaseState, index: number): string =>
  pick(
    [...state.claims.keys(), ...state.contacts.keys(), ...state.positions.keys(), ...state.terms.keys()],
    index,
  );

/** One maker a kind of step. Some make commands that will be refused: that is part of the test. */
const MAKERS: readonly Maker[] = [
  (_s, a) => ({ type: 'open-track', trackId: `track:${a % 3}`, name: { en: `Track ${a % 3}` } }),
  (_s, a) => ({
    type: 'add-actor',
    actorId: `actor:${a % 5}`,
    name: { en: `Actor ${a % 5}`, ar: `طرف ${a % 5}` },
    kind: 'organisation',
  }),
  (s, a, b) => ({
    type: 'assign-role',
    actorId: pick(s.actors.keys(), a),
    role: b % 2 === 0 ? 'party' : 'mediator',
  }),
  (s, a, b) => ({
    type: 'merge-actors',
    keptId: pick(s.actors.keys(), a),
    absorbedId: pick(s.actors.keys(), b),
  }),
  (s, a) => ({ type: 'split-actors', actorId: pick(s.actors.keys(), a) }),
  (_s, a) => ({ type: 'add-issue', issueId: `issue:${a % 4}`, name: { en: `Issue ${a % 4}` } }),
  (s, a, b) => ({
    type: 'add-option',
    issueId: pick(s.issues.keys(), a),
    optionId: `option:${b % 6}`,
    name: { en: `Option ${b % 6}` },
  }),
  (_s, a) => ({
    type: 'file-report',
    text: `Report number ${a % 6}: the parties met and an official said that pay matters most.`,
    outlet: 'Sample Wire',
    published: '2026-01-04',
    publishedBasis: 'metadata',
    language: 'en',
  }),
  (s, a) => {
    const report = s.reports.get(pick(s.reports.keys(), a));
    if (report === undefined) return null;
    return {
      type: 'record-reading',
      reportId: report.id,
      reader: { name: 'test', version: '1' },
      reading: smallReading(report.text),
      issueNames: { wages: { en: 'Wages', ar: 'الأجور' } },
    };
  },
  (s, a) => ({ type: 'accept-entry', entryId: anyEntry(s, a) }),
  (s, a) => ({ type: 'refuse-entry', entryId: anyEntry(s, a), reason: 'not in the text' }),
  (s, a) => ({ type: 'withdraw-decision', entryId: anyEntry(s, a) }),
  (s, a, b) => {
    const contact = s.contacts.get(pick(s.contacts.keys(), a));
    if (contact === undefined) return null;
    const { type, participantIds, venueId } = contact;
    return {
      type: 'correct-entry',
      entryId: contact.id,
      now: {
        entry: 'contact',
        value: {
          type,
          participantIds: [...participantIds],
          venueId,
          occurred: `2026-01-${String(1 + (b % 28)).padStart(2, '0')}`,
          status: 'planned',
        },
      },
    };
  },
  (s, a, b) => ({
    type: 'enter-entry',
    entered: {
      entry: 'position',
      value: {
        partyId: pick(s.actors.keys(), a),
        issueId: pick(s.issues.keys(), b),
        optionId: null,
        stance: 'demands',
        basis: 'conveyed',
        condition: null,
        occurred: null,
      },
    },
  }),
  (s, a, b) => ({
    type: 'merge-contacts',
    keptId: pick(s.contacts.keys(), a),
    absorbedId: pick(s.contacts.keys(), b),
  }),
  (s, a, b) => ({
    type: 'split-contacts',
    contactId: pick(s.contacts.keys(), a),
    fromId: pick(s.contacts.keys(), b),
  }),
  (s, a, b) => ({ type: 'grade-source', actorId: pick(s.actors.keys(), a), grade: b % 3 === 0 ? null : 'B' }),
  (s, a) => ({ type: 'grade-claim', claimId: pick(s.claims.keys(), a), grade: '3' }),
  (s, a, b) => ({
    type: 'deny-claim',
    claimId: pick(s.claims.keys(), a),
    byClaimId: b % 2 === 0 ? null : pick(s.claims.keys(), b),
  }),
  (s, a) => ({ type: 'retract-claim', claimId: pick(s.claims.keys(), a), reason: 'withdrawn by the outlet' }),
  (s, a) => ({ type: 'reinstate-claim', claimId: pick(s.claims.keys(), a) }),
  (s, a, b) => ({ type: 'assign-track', subjectId: anyEntry(s, a), trackId: pick(s.tracks.keys(), b) }),
  (s, a, b) => ({
    type: 'form-delegation',
    partyId: pick(s.actors.keys(), a),
    headId: pick(s.actors.keys(), b),
    mandate: 'ad-referendum',
  }),
  (s, a) => ({
    type: 'record-office',
    personId: pick(s.actors.keys(), a),
    title: { en: 'Chair' },
    period: '2020/2025',
  }),
  ...TABLE_MAKERS,
];

/** Steps from this position on need the table to be seated. */
const FIRST_AT_TABLE = MAKERS.length - TABLE_MAKERS.length;
const FILE_REPORT = 7;
const RECORD_READING = 8;

export interface Step {
  readonly kind: number;
  readonly a: number;
  readonly b: number;
  readonly audience: number;
}

/** Reports and readings come more often than their share: most other steps need something to work on. */
const someKind = fc.oneof(
  { weight: 3, arbitrary: fc.nat(MAKERS.length - 1) },
  { weight: 1, arbitrary: fc.constantFrom(FILE_REPORT, RECORD_READING) },
);

export const step: fc.Arbitrary<Step> = fc.record({
  kind: someKind,
  a: fc.nat(40),
  b: fc.nat(40),
  audience: fc.nat(AUDIENCES.length - 1),
});

/** Carries out the steps on a fresh case; what is refused is passed over. */
export const caseFrom = (steps: readonly Step[], caseId = 'case-1'): CaseBuilder => {
  const built = new CaseBuilder(caseId).run({
    type: 'open-case',
    title: { en: 'Harbour talks' },
    domain: 'labour',
  });
  if (steps.some(({ kind }) => kind >= FIRST_AT_TABLE)) seatTable(built);
  for (const { kind, a, b, audience } of steps) {
    const command = MAKERS[kind]?.(built.stateFor(), a, b) ?? null;
    if (command !== null) built.try(command, AUDIENCES[audience] ?? audienceOf(PUBLIC));
  }
  return built;
};

export const randomCase = (maxSteps = 40): fc.Arbitrary<CaseBuilder> =>
  fc.array(step, { maxLength: maxSteps }).map((steps) => caseFrom(steps));

export const randomViewer: fc.Arbitrary<Viewer> = fc.constantFrom(...viewers);
