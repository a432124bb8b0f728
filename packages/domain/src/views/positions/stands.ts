/** Dated stands, by issue and by the side whose they are. */
import { actorFor, type CaseState } from '../../state/case-state.ts';
import type { Position } from '../../state/records.ts';
import { compareEdtf } from '../../time/edtf.ts';
import { chainOf, claimBehind } from '../chain-of.ts';
import { byTelling, datedOf } from '../entry-order.ts';
import { evidenceOf } from '../evidence.ts';
import { marksOf } from '../marks.ts';
import { actorRefOf } from '../names.ts';
import { daysBefore } from '../present.ts';
import { remembered } from '../remembered.ts';
import { shakenEntries } from '../shaken.ts';
import { shown } from '../shown.ts';
import { sideOf } from '../sides.ts';
import type { Stand } from './page.ts';

/** The party whose stand it is: the side its holder stands for, else the holder. */
export const holderOf = (state: CaseState, position: Position): string => {
  const holder = actorFor(state, position.partyId);
  return sideOf(state, holder, position.occurred) ?? holder;
};

export const standOf = (state: CaseState, position: Position): Stand => {
  const { when } = datedOf(state, position);
  const speakerId = claimBehind(state, position)?.speakerId ?? null;
  const speaker = speakerId === null ? null : actorFor(state, speakerId);
  const option =
    position.optionId === null
      ? null
      : state.issues.get(position.issueId)?.options.find(({ id }) => id === position.optionId);
  return {
    entryId: position.id,
    stance: position.stance,
    option:
      position.optionId === null
        ? null
        : { id: position.optionId, name: option?.name ?? { en: position.optionId } },
    basis: position.basis,
    condition: position.condition,
    since: when,
    ageDays: daysBefore(state, when),
    saidBy: speaker === null || speaker === holderOf(state, position) ? null : actorRefOf(state, speaker),
    chain: chainOf(state, position),
    evidence: evidenceOf(state, position),
    marks: marksOf(state, position),
  };
};

export interface StandCell {
  readonly issueId: string;
  readonly partyId: string;
  /** Latest first; what is shaken or denied comes after what stands, so the first is the current one. */
  readonly positions: readonly Position[];
}

const infirm = (state: CaseState, position: Position): boolean => {
  const claim = claimBehind(state, position);
  return (
    shakenEntries(state).has(position.id) ||
    (claim !== null && (claim.denials.length > 0 || claim.modality === 'denied'))
  );
};

/** Latest first; undated ones after the dated, firm before infirm. */
const byCurrency = (state: CaseState) => {
  const telling = byTelling(state);
  return (a: Position, b: Position): number => {
    const firmness = Number(infirm(state, a)) - Number(infirm(state, b));
    if (firmness !== 0) return firmness;
    const left = datedOf(state, a).when;
    const right = datedOf(state, b).when;
    if (left === null || right === null) return left === right ? telling(b, a) : left === null ? 1 : -1;
    return compareEdtf(right, left) || telling(b, a);
  };
};

export const standCells = remembered((state): readonly StandCell[] => {
  const cells = new Map<string, { issueId: string; partyId: string; positions: Position[] }>();
  for (const position of state.positions.values()) {
    if (!shown(position)) continue;
    const partyId = holderOf(state, position);
    const key = JSON.stringify([position.issueId, partyId]);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { issueId: position.issueId, partyId, positions: [position] });
    else cell.positions.push(position);
  }
  const order = byCurrency(state);
  return [...cells]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, cell]) => ({ ...cell, positions: cell.positions.sort(order) }));
});
