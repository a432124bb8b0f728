import type { ReactNode } from 'react';
import { useText } from '../../messages/use-text.ts';

export const CasesPage = (): ReactNode => {
  const t = useText();
  return <h1>{t('word.cases')}</h1>;
};
