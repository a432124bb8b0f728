/** What is on the table and what is due, as far as the chosen clearance sees it. */
import { dueOf } from '../overview/due.ts';
import { proposalsView } from '../proposals/proposals.ts';
import { relaysView } from '../relays/relays.ts';
import { roundsView } from '../rounds/rounds.ts';
import type { BriefPart } from './page.ts';
import type { BriefWriter } from './writer.ts';

const proposalSentences = (writer: BriefWriter): BriefPart[][] =>
  proposalsView(writer.state, null, writer.moment)
    .proposals.filter(({ withdrawnAt }) => withdrawnAt === null)
    .map((proposal) => {
      const head = writer.say.proposal({
        title: writer.name(proposal.title),
        by: proposal.by.length === 0 ? null : writer.names(proposal.by),
        on: writer.instant(proposal.tabledAt),
        closed: proposal.closed,
        points: proposal.choices.length,
      });
      return [
        writer.part(head, [writer.record(proposal.id, proposal.tabledAt)]),
        ...proposal.answers.map((answer) =>
          writer.part(writer.say.answer(writer.name(answer.party.name), answer.whole), [
            writer.record(answer.id, answer.at),
          ]),
        ),
      ];
    });

const roundSentences = (writer: BriefWriter): BriefPart[][] =>
  roundsView(writer.state, null).rounds.map((round) => [
    writer.part(
      writer.say.round({
        title: writer.name(round.title),
        closes: writer.instant(round.closesAt),
        outcome: round.outcome,
      }),
      [writer.record(round.id, round.openedAt)],
    ),
  ]);

const carriedSentences = (writer: BriefWriter): BriefPart[][] => {
  const { relays, received } = relaysView(writer.state, null, writer.moment);
  return [
    ...relays.map((relay) => [
      writer.part(
        writer.say.carried({
          from: writer.name(relay.from.name),
          words: relay.words,
          to: writer.names(relay.release.to),
          status: relay.status,
          notBefore: relay.release.notBefore === null ? null : writer.instant(relay.release.notBefore),
        }),
        [writer.record(relay.id, relay.at)],
      ),
    ]),
    ...received.map((delivery) => [
      writer.part(
        writer.say.brought({
          to: writer.name(delivery.to.name),
          words: delivery.words,
          on: writer.instant(delivery.at),
        }),
        [writer.record(delivery.id, delivery.at)],
      ),
    ]),
  ];
};

export const tableSentences = (writer: BriefWriter): BriefPart[][] => [
  ...proposalSentences(writer),
  ...roundSentences(writer),
  ...carriedSentences(writer),
];

interface Dated {
  readonly at: string;
  readonly sentence: BriefPart[];
}

const repliesDue = (writer: BriefWriter): Dated[] => {
  const { relays, received } = relaysView(writer.state, null, writer.moment);
  const deliveries = [
    ...relays.flatMap(({ legs }) => legs.flatMap(({ delivery }) => delivery ?? [])),
    ...received,
  ];
  return deliveries.flatMap(({ id, at, to, replyBy, repliedBy, overdue }) => {
    if (replyBy === null || repliedBy !== null) return [];
    const text = writer.say.dueReply(writer.name(to.name), writer.instant(replyBy), overdue);
    return [{ at: replyBy, sentence: [writer.part(text, [writer.record(id, at)])] }];
  });
};

const answersDue = (writer: BriefWriter): Dated[] =>
  proposalsView(writer.state, null, writer.moment).proposals.flatMap((proposal) => {
    const { deadline, withdrawnAt, id, tabledAt, answers } = proposal;
    if (deadline === null || withdrawnAt !== null) return [];
    const asked = [...writer.state.rooms.values()].filter(
      ({ id: room, partyId }) => partyId !== null && proposal.seenBy.includes(room),
    );
    const silent = asked.filter(
      ({ partyId }) => !answers.some(({ party, whole }) => party.id === partyId && whole !== 'studying'),
    );
    if (silent.length === 0) return [];
    const who = writer.say.names(
      silent.flatMap(({ partyId }) => {
        const actor = writer.state.actors.get(partyId ?? '');
        return actor === undefined ? [] : [writer.name(actor.name)];
      }),
    );
    const text = writer.say.dueAnswer(
      writer.name(proposal.title),
      who,
      writer.instant(deadline),
      proposal.overdue,
    );
    return [{ at: deadline, sentence: [writer.part(text, [writer.record(id, tabledAt)])] }];
  });

const roundsDue = (writer: BriefWriter): Dated[] =>
  roundsView(writer.state, null)
    .rounds.filter(({ outcome }) => outcome === null)
    .map(({ id, title, closesAt, openedAt }) => ({
      at: closesAt,
      sentence: [
        writer.part(writer.say.dueRound(writer.name(title), writer.instant(closesAt)), [
          writer.record(id, openedAt),
        ]),
      ],
    }));

const reportedDue = (writer: BriefWriter): BriefPart[][] =>
  dueOf(writer.state).map((due) => {
    const ground = writer.ground(due.entryId, due.evidence);
    if (due.contact !== null) {
      return [
        writer.part(writer.say.dueContact(writer.contact(due.contact), due.overdue === true), [ground]),
      ];
    }
    const issue = due.issue === null ? '' : writer.name(due.issue.name);
    const text = writer.say.dueStand(writer.names(due.actors), issue, due.words, writer.date(due.when));
    return [writer.part(writer.marked(text, due.marks), [ground])];
  });

/** What was asked with a time limit, the earliest first; then what the reports announce. */
export const dueSentences = (writer: BriefWriter): BriefPart[][] => [
  ...[...repliesDue(writer), ...answersDue(writer), ...roundsDue(writer)]
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .map(({ sentence }) => sentence),
  ...reportedDue(writer),
];
