import type { ReactNode } from 'react';
import { useText } from '../../messages/use-text.ts';

export const ActorsPage = (): ReactNode => {
  const t = useText();
  return <h1>{t('nav.actors')}</h1>;
};
