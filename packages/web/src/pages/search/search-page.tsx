import type { ReactNode } from 'react';
import { useText } from '../../messages/use-text.ts';

export const SearchPage = (): ReactNode => {
  const t = useText();
  return <h1>{t('nav.search')}</h1>;
};
