import type { CaseState } from '../../state/case-state.ts';
import { frameOf } from '../frame.ts';
import { byText } from '../names.ts';
import { shown } from '../shown.ts';
import type { IssuesPage } from './page.ts';

export const issuesView = (state: CaseState, asOf: string | null): IssuesPage => {
  const counts = new Map<string, number>();
  for (const position of state.positions.values()) {
    if (shown(position)) counts.set(position.issueId, (counts.get(position.issueId) ?? 0) + 1);
  }
  return {
    ...frameOf(state, asOf),
    issues: [...state.issues.values()]
      .map(({ id, name, trackId, reviewed, options }) => ({
        id,
        name,
        trackId,
        reviewed,
        positions: counts.get(id) ?? 0,
        options: options.map((option) => ({ id: option.id, name: option.name })),
      }))
      .sort((a, b) => byText(a.id, b.id)),
  };
};
