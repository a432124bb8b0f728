import { CaseBuilder, smallReading } from '@wasit/testkit';
import { describe, expect, it } from 'vitest';
import { audienceOf, viewer } from '../log/audience.ts';
import { valueOfEntry } from '../state/entry-value.ts';
import type { Command } from './registry.ts';

const TEXT = 'The union met the minister and an official said that wages come first of all.';

const opened = () => new CaseBuilder().run({ type: 'open-case', title: { en: 'Harbour talks' } });

const read = (built: CaseBuilder = opened()) => {
  built.run({ type: 'file-report', text: TEXT, outlet: 'Sample Wire' });
  const reportId = [...built.stateFor().reports.keys()][0] ?? '';
  return built.run({
    type: 'record-reading',
    reportId,
    reader: { name: 'test', version: '1' },
    reading: smallReading(TEXT),
    issueNames: { wages: { en: 'Wages', ar: 'الأجور' } },
  });
};

const refusal = (built: CaseBuilder, command: Command, ...rest: [ReturnType<typeof audienceOf>?]) => {
  const decision = built.try(command, ...rest);
  return decision.ok ? 'accepted' : decision.refusal.code;
};

describe('deciding', () => {
  it('opens a case once, and nothing before it', () => {
    const built = new CaseBuilder();
    expect(refusal(built, { type: 'add-actor', name: { en: 'A' }, kind: 'state' })).toBe('case-not-open');
    built.run({ type: 'open-case', title: { en: 'One' } });
    expect(refusal(built, { type: 'open-case', title: { en: 'Two' } })).toBe('case-already-open');
  });

  it('refuses what does not fit the schema, naming the field', () => {
    const decision = opened().try({ type: 'open-track', name: { en: '' } });
    expect(decision).toEqual({ ok: false, refusal: { code: 'input-invalid', subject: 'name.en' } });
  });

  it('lets an event refer only to what its whole audience can see', () => {
    const built = opened().run(
      { type: 'add-actor', actorId: 'secret', name: { en: 'Secret' }, kind: 'organisation' },
      audienceOf('room:a'),
    );
    const role: Command = { type: 'assign-role', actorId: 'secret', role: 'party' };
    expect(refusal(built, role, audienceOf('public'))).toBe('audience-wider-than-reference');
    expect(refusal(built, role, audienceOf('room:a', 'room:b'))).toBe('audience-wider-than-reference');
    expect(refusal(built, role, audienceOf('room:a/head'))).toBe('accepted');
  });

  it('answers the same about what is hidden and about what does not exist', () => {
    const built = opened().run(
      { type: 'add-actor', actorId: 'secret', name: { en: 'Secret' }, kind: 'organisation' },
      audienceOf('room:a'),
    );
    const outsider = viewer('of-b', 'room:b');
    const hidden = built.try({ type: 'assign-role', actorId: 'secret', role: 'party' }, undefined, outsider);
    const absent = built.try({ type: 'assign-role', actorId: 'absent', role: 'party' }, undefined, outsider);
    expect(hidden).toEqual({ ok: false, refusal: { code: 'unknown-reference', subject: 'secret' } });
    expect(absent).toEqual({ ok: false, refusal: { code: 'unknown-reference', subject: 'absent' } });
  });

  it('does not let an author address a room that is not the author’s', () => {
    const built = opened();
    const decision = built.try(
      { type: 'add-actor', name: { en: 'X' }, kind: 'state' },
      audienceOf('room:a'),
      viewer('of-b', 'room:b'),
    );
    expect(decision).toMatchObject({ ok: false, refusal: { code: 'audience-not-yours' } });
  });

  it('files one text of one outlet once', () => {
    const built = opened().run({ type: 'file-report', text: TEXT, outlet: 'Sample Wire' });
    expect(refusal(built, { type: 'file-report', text: TEXT, outlet: 'Sample Wire' })).toBe(
      'report-already-filed',
    );
    expect(refusal(built, { type: 'file-report', text: TEXT, outlet: 'Sample Post' })).toBe('accepted');
  });
});

describe('reviewing what a reader proposed', () => {
  it('starts unreviewed, with the passage of every candidate', () => {
    const state = read().stateFor();
    const claim = [...state.claims.values()][0];
    expect(claim).toMatchObject({ review: 'unreviewed', content: TEXT.slice(10, 36), confidence: 0.8 });
    expect([...state.contacts.values()][0]?.participantIds).toEqual(['party:blue', 'state:harbourland']);
    expect(state.issues.get('wages')).toMatchObject({ name: { ar: 'الأجور' }, reviewed: false });
  });

  it('accepts, corrects and refuses, and takes each back', () => {
    const built = read();
    const contact = [...built.stateFor().contacts.values()][0];
    if (contact === undefined) throw new Error('no contact');
    const entryId = contact.id;
    const now = () => built.stateFor().contacts.get(entryId);

    built.run({ type: 'accept-entry', entryId });
    expect(now()).toMatchObject({ review: 'accepted', decidedBy: 'insider' });
    built.run({ type: 'withdraw-decision', entryId });
    expect(now()).toMatchObject({ review: 'unreviewed', decidedBy: null });

    const value = valueOfEntry(contact);
    if (value.entry !== 'contact') throw new Error('not a contact');
    built.run({
      type: 'correct-entry',
      entryId,
      now: { entry: 'contact', value: { ...value.value, status: 'planned' } },
    });
    built.run({
      type: 'correct-entry',
      entryId,
      now: { entry: 'contact', value: { ...value.value, status: 'cancelled' } },
      span: { start: 4, end: 20 },
    });
    expect(now()).toMatchObject({ review: 'corrected', status: 'cancelled', span: { start: 4, end: 20 } });
    built.run({ type: 'withdraw-decision', entryId });
    expect(now()).toMatchObject({ review: 'unreviewed', status: 'held', span: { start: 2, end: 30 } });

    built.run({ type: 'refuse-entry', entryId, reason: 'background' });
    expect(now()).toMatchObject({ review: 'refused', reason: 'background' });
    expect(refusal(built, { type: 'refuse-entry', entryId })).toBe('nothing-to-change');
  });

  it('keeps what was decided when the report is read again, and replaces the rest', () => {
    const built = read();
    const [claim] = built.stateFor().claims.values();
    if (claim?.reportId == null) throw new Error('no claim');
    built.run({ type: 'accept-entry', entryId: claim.id });
    built.run({
      type: 'record-reading',
      reportId: claim.reportId,
      reader: { name: 'test', version: '2' },
      reading: smallReading(TEXT),
    });
    const state = built.stateFor();
    expect([...state.claims.keys()]).toEqual([claim.id]);
    expect([...state.contacts.values()].map((contact) => contact.review)).toEqual(['unreviewed']);
    expect(state.actors.get('party:blue')?.mentions).toHaveLength(1);
  });

  it('merges two actors, shows the one for the other, and splits them again', () => {
    const built = read();
    const person = [...built.stateFor().actors.values()].find((actor) => actor.kind === 'person');
    built.run({ type: 'add-actor', actorId: 'person:dq', name: { en: 'D. Quayle' }, kind: 'person' });
    built.run({ type: 'merge-actors', keptId: 'person:dq', absorbedId: person?.id ?? '' });
    expect(built.stateFor().actors.get(person?.id ?? '')?.mergedInto).toBe('person:dq');
    expect(refusal(built, { type: 'merge-actors', keptId: person?.id ?? '', absorbedId: 'person:dq' })).toBe(
      'merge-with-itself',
    );
    built.run({ type: 'split-actors', actorId: person?.id ?? '' });
    expect(built.stateFor().actors.get(person?.id ?? '')?.mergedInto).toBeNull();
  });

  it('keeps a denied claim with the denial beside it, and a retracted one until it is reinstated', () => {
    const built = read();
    const claimId = [...built.stateFor().claims.keys()][0] ?? '';
    built.run({ type: 'deny-claim', claimId, note: 'denied by the ministry' });
    built.run({ type: 'retract-claim', claimId, reason: 'withdrawn' });
    expect(built.stateFor().claims.get(claimId)).toMatchObject({
      denials: [{ note: 'denied by the ministry' }],
      retracted: { reason: 'withdrawn' },
    });
    built.run({ type: 'reinstate-claim', claimId });
    expect(built.stateFor().claims.get(claimId)?.retracted).toBeNull();
  });
});
