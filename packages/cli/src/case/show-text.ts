/** A case in the terminal: what the overview, the matrix and the timeline say, in plain lines. */
import type {
  ActorRef,
  Bilingual,
  OverviewPage,
  PositionsPage,
  ReadingQueuePage,
  TimelinePage,
} from '@wasit/domain';

export interface CasePages {
  readonly overview: OverviewPage;
  readonly positions: PositionsPage;
  readonly timeline: TimelinePage;
  readonly reading: ReadingQueuePage;
}

const nameOf = (name: Bilingual): string => name.en ?? name.ar ?? '?';
const namesOf = (actors: readonly ActorRef[]): string => actors.map(({ name }) => nameOf(name)).join(', ');

const itemLine = (item: TimelinePage['items'][number]): string => {
  const when = item.when ?? 'undated';
  const mark = item.marks.review === 'unreviewed' ? ' (unreviewed)' : '';
  switch (item.kind) {
    case 'contact':
      return `${when}  ${item.contact.status} ${item.contact.type}: ${namesOf(item.contact.participants)}${mark}`;
    case 'claim':
      return `${when}  said (${item.modality}) by ${item.chain.map(({ name }) => nameOf(name)).join(' ← ')}${mark}`;
    case 'position':
      return `${when}  ${namesOf(item.actors)} ${item.stance}: ${item.issue === null ? '?' : nameOf(item.issue.name)}${mark}`;
    case 'term':
      return `${when}  term: ${item.instrument}${item.phase === null ? '' : `, phase ${item.phase}`}${mark}`;
  }
};

export const casePage = ({ overview, positions, timeline, reading }: CasePages): string => {
  const { case: head } = overview;
  const lines = [
    `${nameOf(head.title)} (${head.caseId}), ${head.domain}${head.sample ? ', sample' : ''}`,
    `${head.reports} reports; ${reading.progress.unreviewed} of ${reading.progress.entries} entries unreviewed`,
  ];
  if (overview.asOf !== null) lines.push(`as of ${overview.asOf}`);
  lines.push('', 'Positions');
  for (const issue of positions.issues) {
    const stands = positions.cells
      .filter((cell) => cell.issueId === issue.id)
      .map((cell) => {
        const party = positions.parties.find(({ id }) => id === cell.partyId);
        return `${party === undefined ? cell.partyId : nameOf(party.name)} ${cell.current.stance}`;
      });
    lines.push(`  ${nameOf(issue.name)}: ${stands.join('; ')}`);
  }
  lines.push('', 'Timeline');
  for (const item of timeline.items) lines.push(`  ${itemLine(item)}`);
  return `${lines.join('\n')}\n`;
};
