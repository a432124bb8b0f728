/** The sections that rest on the record of what was reported: state, contacts, positions, disagreements. */
import { contactItems, tookPlace } from '../contact-item.ts';
import { disagreementsOf } from '../overview/disagreements.ts';
import { stateOfPlay } from '../overview/state-of-play.ts';
import { positionsView } from '../positions/positions.ts';
import { daysBefore } from '../present.ts';
import type { BriefPart } from './page.ts';
import type { BriefWriter } from './writer.ts';

const DAYS = 7;
/** A page holds so many; the rest is in the record. */
const MOST = 12;

/** What is under way, what came last, what comes next, who is silent, how many disagreements. */
export const standSentences = (writer: BriefWriter): BriefPart[][] =>
  stateOfPlay(writer.state).flatMap((clause) => {
    const { contact, actors, when } = clause;
    if (contact !== null) return [[writer.contactPart(contact)]];
    if (clause.kind === 'silent') {
      const text = writer.say.silent(writer.names(actors), writer.date(when));
      return [[writer.part(text, [writer.whole()])]];
    }
    if (clause.kind !== 'disagreement') return [];
    const grounds = disagreementsOf(writer.state)
      .slice(0, MOST)
      .flatMap(({ left, right }) =>
        [...left, ...right].map(({ entryId, evidence }) => writer.ground(entryId, evidence)),
      );
    return [[writer.part(writer.say.disagreeing(clause.count ?? 0), grounds)]];
  });

/** The latest first. */
export const contactSentences = (writer: BriefWriter): BriefPart[][] =>
  contactItems(writer.state)
    .filter((item) => {
      const days = daysBefore(writer.state, item.when);
      return tookPlace(item) && days !== null && days >= 0 && days < DAYS;
    })
    .toReversed()
    .slice(0, MOST)
    .map((item) => [writer.contactPart(item)]);

/** One sentence an issue, one part a party; the nearest to closing first. */
export const positionSentences = (writer: BriefWriter): BriefPart[][] => {
  const page = positionsView(writer.state, null);
  return page.issues.flatMap((issue) => {
    const parts = page.parties.flatMap((party) => {
      const cell = page.cells.find(({ issueId, partyId }) => issueId === issue.id && partyId === party.id);
      if (cell === undefined) return [];
      const { current } = cell;
      const text = writer.say.stand({
        who: writer.name(party.name),
        stance: current.stance,
        option: current.option === null ? null : writer.name(current.option.name),
        basis: current.basis,
        since: writer.date(current.since?.replace(/T[^?~%/]*/g, '') ?? null),
        condition: current.condition,
      });
      return [
        writer.part(writer.marked(text, current.marks, true), [
          writer.ground(current.entryId, current.evidence),
        ]),
      ];
    });
    const [first, ...rest] = parts;
    if (first === undefined) return [];
    return [[{ ...first, text: `${writer.say.issue(writer.name(issue.name))}${first.text}` }, ...rest]];
  });
};

export const disagreementSentences = (writer: BriefWriter): BriefPart[][] =>
  disagreementsOf(writer.state)
    .slice(0, MOST)
    .map(({ kind, issue, actors, left, right }) => {
      const about = [issue === null ? '' : writer.name(issue.name), writer.names(actors)]
        .filter((one) => one !== '')
        .join(' – ');
      const groundsOf = (sides: typeof left) =>
        sides.map(({ entryId, evidence }) => writer.ground(entryId, evidence));
      return [
        writer.part(writer.say.disagreement(kind, about), groundsOf(left)),
        ...(right.length === 0 ? [] : [writer.part(writer.say.against, groundsOf(right))]),
      ];
    });
