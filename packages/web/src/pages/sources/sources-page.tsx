import type { ReactNode } from 'react';
import { useText } from '../../messages/use-text.ts';

export const SourcesPage = (): ReactNode => {
  const t = useText();
  return <h1>{t('nav.sources')}</h1>;
};
