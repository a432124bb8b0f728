import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useAsOf } from '../app/as-of.ts';
import { keepsRecord, useStanding } from '../data/session.ts';
import { useText } from '../messages/use-text.ts';

/** The one act that starts an empty page of the record; nothing for who may not, and nothing in the past. */
export const StartAdding = (): ReactNode => {
  const t = useText();
  const { caseId = '' } = useParams({ strict: false });
  const { asOf } = useAsOf();
  const standing = useStanding(caseId);
  return caseId === '' || asOf !== null || !keepsRecord(standing) ? null : (
    <Link to="/cases/$caseId/add" params={{ caseId }}>
      {t('cases.add')}
    </Link>
  );
};
