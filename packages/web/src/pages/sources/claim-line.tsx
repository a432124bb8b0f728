import type { SourcedClaim } from '@wasit/domain';
import type { ReactNode } from 'react';
import { ChainLinks } from '../../design/chain-links.tsx';
import { EdtfDate } from '../../design/edtf-date.tsx';
import { EvidenceLink } from '../../design/evidence.tsx';
import { evidenceItems, linksOf } from '../../design/evidence-items.ts';
import { MarkWords, markedRow, reviewOf } from '../../design/mark-row.tsx';
import { useName } from '../../design/name.ts';
import { QuietButton } from '../../design/quiet-button.tsx';
import { ModalityMark } from '../../design/status-mark.tsx';
import { useText } from '../../messages/use-text.ts';
import styles from './sources.module.css';

export type Denial = SourcedClaim['denials'][number];

/** One claim: by what chain it came, what it asserts, and what was said against it. */
export const ClaimLine = ({
  claim,
  onWithdraw,
  children,
}: {
  readonly claim: SourcedClaim;
  /** Takes a denial away again; left out where nothing can be done. */
  readonly onWithdraw?: (denial: Denial) => void;
  readonly children?: ReactNode;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const links = linksOf(claim.chain, nameOf);
  const struck = claim.retracted !== null || claim.denials.length > 0 || claim.modality === 'denied';
  const content = <bdi dir="auto">{claim.content}</bdi>;
  return (
    <div className={`${styles.claim} ${markedRow}`} {...reviewOf(claim.marks)}>
      <ChainLinks links={links} resolved={claim.speaker !== null} />
      <EvidenceLink title={claim.content} evidence={evidenceItems([claim.evidence], links)} row>
        {struck ? <s>{content}</s> : content}
      </EvidenceLink>
      <span className={styles.facts}>
        <EdtfDate value={claim.said ?? claim.evidence?.published ?? null} />
        {claim.modality !== 'reported' && <ModalityMark modality={claim.modality} />}
        <MarkWords marks={claim.marks} />
      </span>
      {claim.retracted !== null && (
        <p className={styles.against}>{t('sources.retracted.because', { reason: claim.retracted.reason })}</p>
      )}
      {claim.denials.map((denial) => (
        <p key={denial.eventId} className={styles.against}>
          {denial.speaker === null
            ? t('sources.denied')
            : t('sources.denied.by', { who: nameOf(denial.speaker.name) })}{' '}
          {denial.content !== null && <q dir="auto">{denial.content}</q>}
          {denial.note !== null && <bdi dir="auto">{denial.note}</bdi>}
          {onWithdraw !== undefined && (
            <span data-print="no">
              <QuietButton onClick={() => onWithdraw(denial)}>{t('sources.denial.withdraw')}</QuietButton>
            </span>
          )}
        </p>
      ))}
      {children}
    </div>
  );
};
