import { actorFor, type CaseState } from '../../state/case-state.ts';
import type { Claim } from '../../state/records.ts';
import { chainOf } from '../chain-of.ts';
import { evidenceOf } from '../evidence.ts';
import { marksOf } from '../marks.ts';
import { actorRefOf } from '../names.ts';
import { shown } from '../shown.ts';
import type { SourcedClaim } from './page.ts';

const speakerOf = (state: CaseState, claim: Claim) =>
  claim.speakerId === null ? null : actorRefOf(state, actorFor(state, claim.speakerId));

export const sourcedClaimOf = (state: CaseState, claim: Claim): SourcedClaim => ({
  id: claim.id,
  content: claim.content,
  modality: claim.modality,
  said: claim.said,
  speaker: speakerOf(state, claim),
  chain: chainOf(state, claim),
  grade: claim.informationGrade,
  evidence: evidenceOf(state, claim),
  marks: marksOf(state, claim),
  denials: claim.denials.map(({ eventId, byClaimId, note }) => {
    const by = byClaimId === null ? undefined : state.claims.get(byClaimId);
    const told = by !== undefined && shown(by) ? by : null;
    return {
      eventId,
      note,
      claimId: told?.id ?? null,
      speaker: told === null ? null : speakerOf(state, told),
      content: told?.content ?? null,
      evidence: told === null ? null : evidenceOf(state, told),
    };
  }),
  retracted: claim.retracted === null ? null : { reason: claim.retracted.reason },
});
