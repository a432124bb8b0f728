import { CaseBuilder } from '@wasit/testkit';
import { describe, expect, it } from 'vitest';
import type { Command } from '../commands/registry.ts';
import { audienceOf, type Viewer, viewer } from '../log/audience.ts';
import { proposalsView } from '../views/proposals/proposals.ts';
import { relaysView } from '../views/relays/relays.ts';

const lead = viewer('lead', 'room:east', 'room:west', 'room:blue', 'room:red');
const east = viewer('east', 'room:east');
const west = viewer('west', 'room:west');
const blue = viewer('blue', 'room:blue');
const red = viewer('red', 'room:red');
const ISSUES = ['pay', 'hours', 'jobs', 'cranes', 'safety', 'review'] as const;

/** Two parties, two mediators with a room each, six issues with two options each. */
const table = () => {
  const built = new CaseBuilder('case-1').run({ type: 'open-case', title: { en: 'Harbour talks' } });
  const seat = (id: string, role: 'party' | 'mediator') => {
    built.run({ type: 'add-actor', actorId: id, name: { en: `The ${id} side` }, kind: 'organisation' });
    built.run({ type: 'assign-role', actorId: id, role });
    const room = { room: `room:${id}`, name: { en: id }, partyId: role === 'party' ? id : null };
    const kind = role === 'party' ? 'party' : 'mediators';
    built.run({ type: 'open-room', ...room, kind }, audienceOf('public'), lead);
  };
  seat('blue', 'party');
  seat('red', 'party');
  seat('east', 'mediator');
  seat('west', 'mediator');
  for (const issueId of ISSUES) {
    built.run({ type: 'add-issue', issueId, name: { en: issueId } });
    for (const which of ['low', 'high']) {
      built.run({ type: 'add-option', issueId, optionId: `${issueId}-${which}`, name: { en: which } });
    }
  }
  return built;
};

const choices = (which: 'low' | 'high' = 'low') =>
  ISSUES.map((issueId) => ({ issueId, optionId: `${issueId}-${which}` }));

const draft = (more: Partial<Extract<Command, { type: 'table-proposal' }>> = {}): Command => ({
  type: 'table-proposal',
  proposalId: 'draft-1',
  title: { en: 'First draft' },
  byIds: ['east'],
  choices: choices(),
  toIds: ['blue', 'red'],
  carriers: ['room:east'],
  ...more,
});

const NOW = '2026-01-05T07:00:00.000Z';
const seen = (built: CaseBuilder, who: Viewer) => proposalsView(built.stateFor(who), null, NOW);

const answer = (built: CaseBuilder, who: Viewer, accepted: readonly string[]) =>
  built.run(
    {
      type: 'answer-proposal',
      proposalId: 'draft-1',
      partyId: who.id,
      whole: 'studying',
      perIssue: accepted.map((issueId) => ({ issueId, response: 'accepts' })),
      carriers: ['room:east'],
    },
    audienceOf(`room:${who.id}`),
    who,
  );

describe('a proposal', () => {
  it('is seen by the parties it was brought before and by its mediators, and its answers by nobody else', () => {
    const built = table().run(draft(), audienceOf('room:east'), east);
    expect(seen(built, blue).proposals).toHaveLength(1);
    expect(seen(built, west).proposals).toHaveLength(0);
    answer(built, blue, ['pay']);
    expect(seen(built, east).proposals[0]?.answers).toHaveLength(1);
    expect(seen(built, red).proposals[0]?.answers).toHaveLength(0);
  });

  it('shows four of six closed, and what reopens with one of them', () => {
    const built = table();
    const jobsNeedReview = {
      kind: 'requires',
      when: { issueId: 'jobs', optionId: 'jobs-low' },
      target: { issueId: 'review', optionId: 'review-low' },
    } as const;
    built.run({ type: 'state-rule', ...jobsNeedReview });
    built.run(draft(), audienceOf('room:east'), east);
    const four = ['pay', 'hours', 'jobs', 'review'];
    answer(answer(built, blue, [...four, 'cranes']), red, four);
    const before = seen(built, east).proposals[0];
    expect(before?.closed).toBe(4);
    const review = before?.closures.find(({ issue }) => issue.id === 'review');
    expect(review?.reopens.map(({ id }) => id)).toEqual(['jobs']);
    answer(built, red, ['pay', 'hours', 'jobs']);
    const after = seen(built, east).proposals[0];
    expect(after?.closures.filter(({ state }) => state === 'closed').map(({ issue }) => issue.id)).toEqual([
      'pay',
      'hours',
    ]);
  });

  it('closes what was agreed ad referendum only when the party’s own principal confirms', () => {
    const built = table().run(draft(), audienceOf('room:east'), east);
    answer(built, blue, ['pay']);
    built.run(
      {
        type: 'answer-proposal',
        proposalId: 'draft-1',
        partyId: 'red',
        whole: 'studying',
        perIssue: [{ issueId: 'pay', response: 'ad-referendum' }],
        carriers: ['room:east'],
      },
      audienceOf('room:red'),
      red,
    );
    const pay = () => seen(built, east).proposals[0]?.closures.find(({ issue }) => issue.id === 'pay')?.state;
    expect(pay()).toBe('awaits-confirmation');
    const [mine] = [...built.stateFor(red).answers.values()];
    const confirm = { type: 'confirm-answer', answerId: mine?.id ?? '' } as const;
    expect(built.try(confirm, audienceOf('room:east'), east)).toMatchObject({
      refusal: { code: 'not-your-room' },
    });
    built.run(confirm, audienceOf('room:red'), red);
    expect(pay()).toBe('closed');
  });

  it('is compared with the one that it derives from', () => {
    const built = table().run(draft(), audienceOf('room:east'), east);
    const next = [{ issueId: 'pay', optionId: 'pay-high' }, ...choices().slice(1, 5)];
    const counter = { proposalId: 'draft-2', derivedFromId: 'draft-1', choices: next };
    built.run(draft(counter), audienceOf('room:east'), east);
    const item = seen(built, east).proposals.find(({ id }) => id === 'draft-2');
    expect(item?.choices.map(({ change }) => change)).toEqual(['changed', 'same', 'same', 'same', 'same']);
    expect(item?.dropped.map(({ id }) => id)).toEqual(['review']);
  });

  it('reaches another party as a copy that names nobody who may not be named', () => {
    const built = table();
    const own = { byIds: ['blue'], toIds: [], proposalId: 'of-blue' };
    built.run(draft(own), audienceOf('room:blue'), blue);
    built.run(
      {
        type: 'entrust-message',
        fromId: 'blue',
        words: 'Put this to them as your own idea.',
        form: 'verbatim',
        language: 'en',
        release: { toIds: ['red'], notBefore: null, attribution: 'mediator', manner: 'substance' },
        proposalId: 'of-blue',
        carriers: ['room:east'],
      },
      audienceOf('room:blue'),
      blue,
    );
    const relayId = [...built.stateFor(east).relays.keys()][0] ?? '';
    const words = 'Here is an idea of ours.';
    const carry = { type: 'deliver-message', relayId, toId: 'red', words, language: 'en' } as const;
    built.run({ ...carry, attributedToId: 'east', withProposal: true }, audienceOf('room:east'), east);
    const [brought] = seen(built, red).proposals;
    expect(brought?.by.map(({ id }) => id)).toEqual(['east']);
    expect(brought?.carriedFromId).toBeNull();
    expect(seen(built, east).proposals.find(({ id }) => id === brought?.id)?.carriedFromId).toBe('of-blue');
    expect(JSON.stringify(seen(built, red))).not.toContain('of-blue');
  });
});

describe('a conditional offer', () => {
  it('waits, runs when its condition is met in sight of the viewer, and lapses', () => {
    const built = table();
    const offer: Command = {
      type: 'condition-offer',
      partyId: 'blue',
      when: { partyId: 'red', issueId: 'pay', optionId: 'pay-low' },
      offered: { issueId: 'hours', optionId: 'hours-low' },
      withinHours: 48,
      carriers: ['room:east'],
    };
    built.run(offer, audienceOf('room:blue'), blue);
    built.run(draft(), audienceOf('room:east'), east);
    const stateAt = (now: string, who = east) =>
      proposalsView(built.stateFor(who), null, now).offers[0]?.state;
    expect(stateAt(NOW)).toBe('waiting');
    answer(built, red, ['pay']);
    expect(stateAt(NOW)).toBe('due');
    expect(stateAt(NOW, blue)).toBe('waiting');
    expect(stateAt('2026-02-05T07:00:00.000Z')).toBe('lapsed');
    answer(built, blue, ['hours']);
    expect(stateAt(NOW)).toBe('met');
  });

  it('is withdrawn by its own party, once, and no other', () => {
    const built = table();
    const offer: Command = {
      type: 'condition-offer',
      partyId: 'blue',
      when: { partyId: 'red', issueId: 'pay', optionId: 'pay-low' },
      offered: { issueId: 'hours', optionId: 'hours-low' },
      withinHours: 48,
      carriers: ['room:east'],
    };
    built.run(offer, audienceOf('room:blue'), blue);
    const offerId = [...built.stateFor(east).offers.keys()][0] ?? '';
    const withdraw = { type: 'withdraw-offer', offerId } as const;
    const tried = (who: typeof blue, room = 'room:blue') => built.try(withdraw, audienceOf(room), who);
    expect(tried(east, 'room:east')).toMatchObject({ ok: false, refusal: { code: 'not-your-room' } });
    expect(tried(red, 'room:red')).toMatchObject({ ok: false, refusal: { code: 'unknown-reference' } });
    built.run(withdraw, audienceOf('room:blue'), blue);
    expect(proposalsView(built.stateFor(east), null, NOW).offers[0]).toMatchObject({
      state: 'withdrawn',
      dueBy: null,
    });
    expect(tried(blue)).toMatchObject({ ok: false, refusal: { code: 'nothing-to-change' } });
  });
});

describe('several mediators', () => {
  it('are alerted to packages that do not go together, if they may see both, and nobody else is', () => {
    const built = table();
    built.run(draft({ carriers: ['room:east'] }), audienceOf('room:east'), east);
    const other = {
      proposalId: 'draft-w',
      byIds: ['west'],
      choices: choices('high'),
      carriers: ['room:west'],
    };
    built.run(draft(other), audienceOf('room:west'), west);
    expect(seen(built, lead).alerts).toMatchObject([
      { kind: 'packages-incompatible', subjects: ['draft-1', 'draft-w'] },
    ]);
    expect(seen(built, east).alerts).toEqual([]);
    expect(seen(built, west).alerts).toEqual([]);
  });

  it('are alerted to one item delivered in two wordings', () => {
    const built = table();
    built.run(
      {
        type: 'entrust-message',
        fromId: 'east',
        words: 'The port will ensure the crossings.',
        form: 'summary',
        language: 'en',
        release: { toIds: ['blue', 'red'], notBefore: null, attribution: 'nobody', manner: 'substance' },
        carriers: ['room:east'],
      },
      audienceOf('room:east'),
      east,
    );
    const relayId = [...built.stateFor(east).relays.keys()][0] ?? '';
    const deliver = (toId: string, words: string) => {
      const command = { type: 'deliver-message', relayId, toId, words, language: 'en' } as const;
      built.run(command, audienceOf('room:east'), east);
    };
    const alerts = (who: Viewer) => relaysView(built.stateFor(who), null, NOW).alerts.map(({ kind }) => kind);
    deliver('blue', 'The port will ensure the crossings.');
    expect(alerts(east)).toEqual([]);
    deliver('red', 'The port will make every effort on the crossings.');
    expect(alerts(east)).toEqual(['wordings-differ']);
    for (const who of [west, blue, red]) expect(alerts(who)).toEqual([]);
  });
});
