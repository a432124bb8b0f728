import type { ReactNode } from 'react';
import { useText } from '../../messages/use-text.ts';

export const ReportPage = (): ReactNode => {
  const t = useText();
  return <h1>{t('nav.reading')}</h1>;
};
