import type { CaseState } from '../../state/case-state.ts';
import type { Entry } from '../../state/records.ts';
import { frameOf } from '../frame.ts';
import { changeOf } from '../history/changes.ts';
import { queueOf } from '../reading-room/progress.ts';
import { disagreementsOf } from './disagreements.ts';
import { dueOf } from './due.ts';
import type { OverviewPage } from './page.ts';
import { linesOf, seatedOf } from './seats.ts';
import { stateOfPlay } from './state-of-play.ts';

const MOST_CHANGES = 50;

/** Since the event `since`, an id of the viewer's own log; all of them when it is not in it. */
const changesOf = (state: CaseState, since: string | null): OverviewPage['changes'] => {
  const { history } = state;
  const at = since === null ? -1 : history.placeOf(since);
  return {
    since: at < 0 ? null : since,
    total: history.length - (at + 1),
    items: history
      .slice(Math.max(at + 1, history.length - MOST_CHANGES))
      .reverse()
      .map((touch) => changeOf(state, touch)),
  };
};

const counted = (entries: Iterable<Entry>): { readonly unreviewed: number; readonly shown: number } => {
  let unreviewed = 0;
  let shown = 0;
  for (const { review } of entries) {
    if (review === 'unreviewed') unreviewed += 1;
    if (review !== 'refused') shown += 1;
  }
  return { unreviewed, shown };
};

const unreviewedOf = (state: CaseState): OverviewPage['unreviewed'] => {
  const claims = counted(state.claims.values());
  const contacts = counted(state.contacts.values());
  const positions = counted(state.positions.values());
  const terms = counted(state.terms.values());
  const kinds = [claims, contacts, positions, terms];
  return {
    reports: queueOf(state).filter(({ progress }) => progress.unreviewed > 0).length,
    claims: claims.unreviewed,
    contacts: contacts.unreviewed,
    positions: positions.unreviewed,
    terms: terms.unreviewed,
    total: kinds.reduce((sum, { unreviewed }) => sum + unreviewed, 0),
    ofEntries: kinds.reduce((sum, { shown }) => sum + shown, 0),
  };
};

/** `since`: the cursor of an earlier visit, or null. */
export const overviewView = (state: CaseState, asOf: string | null, since: string | null): OverviewPage => ({
  ...frameOf(state, asOf),
  stateOfPlay: stateOfPlay(state),
  ...seatedOf(state),
  lines: linesOf(state),
  changes: changesOf(state, since),
  due: dueOf(state),
  disagreements: [...disagreementsOf(state)],
  unreviewed: unreviewedOf(state),
});
