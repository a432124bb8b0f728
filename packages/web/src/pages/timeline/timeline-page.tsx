import type { ReactNode } from 'react';
import { useText } from '../../messages/use-text.ts';

export const TimelinePage = (): ReactNode => {
  const t = useText();
  return <h1>{t('nav.timeline')}</h1>;
};
