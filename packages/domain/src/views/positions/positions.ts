import type { CaseState } from '../../state/case-state.ts';
import type { Issue } from '../../state/records.ts';
import { frameOf } from '../frame.ts';
import { type ActorRef, actorRefOf, byText } from '../names.ts';
import { gapOf, movementOf } from './gap.ts';
import type { Cell, IssueRow, PositionsPage } from './page.ts';
import { type StandCell, standCells, standOf } from './stands.ts';

const cellOf = (state: CaseState, cell: StandCell): Cell[] => {
  const history = cell.positions.map((position) => standOf(state, position));
  const [current] = history;
  if (current === undefined) return [];
  const { issueId, partyId } = cell;
  return [{ issueId, partyId, current, movement: movementOf(cell.positions), history }];
};

const rowOf = (issue: Issue, cells: readonly StandCell[]): IssueRow => {
  const stands = cells.flatMap(({ positions }) => positions.slice(0, 1));
  return {
    id: issue.id,
    name: issue.name,
    trackId: issue.trackId,
    reviewed: issue.reviewed,
    options: issue.options.map(({ id, name }) => ({
      id,
      name,
      partyIds: cells.filter(({ positions }) => positions[0]?.optionId === id).map(({ partyId }) => partyId),
    })),
    gap: gapOf(stands),
    parties: cells.length,
  };
};

const isParty = (state: CaseState, actor: ActorRef): boolean =>
  state.actors.get(actor.id)?.roles.some(({ role }) => role === 'party') === true;

const columnsOf = (state: CaseState, cells: readonly StandCell[]): ActorRef[] => {
  const counts = new Map<string, number>();
  for (const { partyId, positions } of cells) {
    counts.set(partyId, (counts.get(partyId) ?? 0) + positions.length);
  }
  for (const actor of state.actors.values()) {
    const standing = actor.mergedInto === null && actor.roles.some(({ role }) => role === 'party');
    if (standing && !counts.has(actor.id)) counts.set(actor.id, 0);
  }
  return [...counts.keys()]
    .map((id) => actorRefOf(state, id))
    .sort(
      (a, b) =>
        Number(isParty(state, b)) - Number(isParty(state, a)) ||
        (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0) ||
        byText(a.id, b.id),
    );
};

/** Nearest to closing first; issues without a gap last, the more stands the earlier. */
const byGap = (a: IssueRow, b: IssueRow): number => {
  if (a.gap !== null && b.gap !== null && a.gap !== b.gap) return a.gap - b.gap;
  if ((a.gap === null) !== (b.gap === null)) return a.gap === null ? 1 : -1;
  return b.parties - a.parties || byText(a.id, b.id);
};

/** With `track`, only the issues of that track. */
export const positionsView = (
  state: CaseState,
  asOf: string | null,
  filter: { readonly track?: string | undefined } = {},
): PositionsPage => {
  const issues = [...state.issues.values()].filter(
    ({ trackId }) => filter.track === undefined || trackId === filter.track,
  );
  const wanted = new Set(issues.map(({ id }) => id));
  const cells = standCells(state).filter(({ issueId }) => wanted.has(issueId));
  const rows = issues.map((issue) =>
    rowOf(
      issue,
      cells.filter(({ issueId }) => issueId === issue.id),
    ),
  );
  return {
    ...frameOf(state, asOf),
    parties: columnsOf(state, cells),
    issues: rows.sort(byGap),
    cells: cells.flatMap((cell) => cellOf(state, cell)),
  };
};
