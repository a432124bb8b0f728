import type { ReactNode } from 'react';
import { useText } from '../../messages/use-text.ts';

export const ReadingPage = (): ReactNode => {
  const t = useText();
  return <h1>{t('nav.reading')}</h1>;
};
