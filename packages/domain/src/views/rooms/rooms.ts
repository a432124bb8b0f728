import type { Compartment } from '../../log/audience.ts';
import type { CaseState } from '../../state/case-state.ts';
import { frameOf } from '../frame.ts';
import { actorRefOf, byText } from '../names.ts';
import type { RoomsPage } from './page.ts';

export const roomsView = (
  state: CaseState,
  asOf: string | null,
  clearances: readonly Compartment[],
): RoomsPage => ({
  ...frameOf(state, asOf),
  rooms: [...state.rooms.values()]
    .map(({ id, name, kind, partyId, succeeds }) => ({
      id,
      name,
      kind,
      party: partyId === null ? null : actorRefOf(state, partyId),
      succeeds,
      own: clearances.includes(id),
    }))
    .sort((a, b) => byText(a.id, b.id)),
});
