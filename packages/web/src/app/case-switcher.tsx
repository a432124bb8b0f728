import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useText } from '../messages/use-text.ts';

/** Names the case that is open, and leads to the others. */
export const CaseSwitcher = ({ current }: { readonly current: string | null }): ReactNode => {
  const t = useText();
  return current === null ? null : <Link to="/cases">{t('case.all')}</Link>;
};
