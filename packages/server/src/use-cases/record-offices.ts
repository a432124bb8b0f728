/**
 * The offices that the lexicon knows of people whom a report names, so that who speaks for whom is known. Only
 * those of states and organisations that are in the case. Their ids begin with `lexicon:`, so that a page can
 * tell them from what a person recorded.
 */
import type { Audience, Reading, Viewer } from '@wasit/domain';
import type { KnownOffice, UseCaseDeps } from '../deps.ts';
import type { Folds } from '../folds/folds.ts';
import { recordCommand } from './record-command.ts';

const idOf = (personId: string, { office, from }: KnownOffice): string =>
  `lexicon:${office}:${personId}:${from}`;

export const recordOffices = async (
  deps: Pick<UseCaseDeps, 'store' | 'clock' | 'newId' | 'officesOf'>,
  folds: Folds,
  author: Viewer,
  caseId: string,
  audience: Audience,
  reading: Reading,
): Promise<void> => {
  const people = new Set(
    reading.actors.flatMap(({ id, kind }) => (kind === 'person' && id !== null ? [id] : [])),
  );
  for (const personId of people) {
    for (const held of deps.officesOf(personId)) {
      const state = await folds.now(author, caseId);
      const ofId = held.of.find((id) => state.actors.has(id));
      const officeId = idOf(personId, held);
      if (ofId === undefined || state.offices.has(officeId)) continue;
      const period = `${held.from}/${held.to ?? '..'}`;
      const command = { type: 'record-office', officeId, personId, title: held.title, ofId, period };
      // A refusal (the state is known to fewer people than the report is) leaves the office unrecorded.
      await recordCommand(deps, folds, author, { caseId, command, audience, expected: null });
    }
  }
};
