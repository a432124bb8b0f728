import { Navigate, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useStanding } from '../data/session.ts';
import { homePage } from './pages.ts';

/** A case's own address leads to where its reader begins. */
export const CaseHome = (): ReactNode => {
  const { caseId } = useParams({ from: '/cases/$caseId/' });
  const to = homePage(useStanding(caseId));
  return <Navigate to={to} params={{ caseId }} search={(before) => ({ asOf: before.asOf })} replace />;
};
