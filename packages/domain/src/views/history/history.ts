import type { CaseState } from '../../state/case-state.ts';
import { frameOf } from '../frame.ts';
import { changeOf } from './changes.ts';
import type { HistoryPage } from './page.ts';

const MOST_MOMENTS = 400;

const momentsOf = (state: CaseState): string[] => {
  const all = state.history.instants();
  if (all.length <= MOST_MOMENTS) return all;
  const step = (all.length - 1) / (MOST_MOMENTS - 1);
  return Array.from({ length: MOST_MOMENTS }, (_, i) => all[Math.round(i * step)] ?? '');
};

export interface HistoryRange {
  /** Id of an event: the page ends before it. An unknown one begins at the newest. */
  readonly before?: string | undefined;
  readonly limit: number;
}

export const historyView = (state: CaseState, asOf: string | null, range: HistoryRange): HistoryPage => {
  const at = range.before === undefined ? -1 : state.history.placeOf(range.before);
  const end = at < 0 ? state.history.length : at;
  const from = Math.max(0, end - range.limit);
  const touches = state.history.slice(from, end).reverse();
  return {
    ...frameOf(state, asOf),
    items: touches.map((touch) => changeOf(state, touch)),
    before: from > 0 ? (touches.at(-1)?.eventId ?? null) : null,
    total: state.history.length,
    moments: momentsOf(state),
  };
};
