import type { ReactNode } from 'react';
import { useText } from '../../messages/use-text.ts';

export const OverviewPage = (): ReactNode => {
  const t = useText();
  return <h1>{t('nav.overview')}</h1>;
};
