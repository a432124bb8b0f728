/** The viewer's fold of a case: the one source of every page. */
import type { CaseState, Viewer } from '@wasit/domain';
import type { App } from './handler.ts';

export interface Looking {
  readonly viewer: Viewer;
  readonly state: CaseState;
  /** The instant looked at, in UTC with milliseconds; null for now. */
  readonly asOf: string | null;
}

const instantOf = (asOf: string | undefined): string | null =>
  asOf === undefined ? null : new Date(asOf).toISOString();

/** Null when the viewer sees no such case: whether there is one makes no difference. */
export const stateFor = async (
  { deps, folds }: App,
  viewer: Viewer,
  caseId: string,
  asOf?: string,
): Promise<Looking | null> => {
  const at = instantOf(asOf);
  let who = deps.doorkeeper.inCase(viewer, caseId);
  let now = await folds.now(who, caseId);
  while (deps.doorkeeper.learns(who, now)) {
    who = deps.doorkeeper.admits(who, now.rooms.keys());
    now = await folds.now(who, caseId);
  }
  const state = at === null ? now : await folds.asOf(who, caseId, at);
  return state.caseId === null ? null : { viewer: who, state, asOf: at };
};
