import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FileReports } from '../../intake/file-reports.tsx';
import { useText } from '../../messages/use-text.ts';

/** Where reports come in. */
export const AddingPage = (): ReactNode => {
  const t = useText();
  const { caseId } = useParams({ from: '/cases/$caseId/add' });
  return (
    <>
      <h1>{t('cases.add')}</h1>
      <FileReports caseId={caseId} />
    </>
  );
};
