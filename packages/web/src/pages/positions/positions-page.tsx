import type { ReactNode } from 'react';
import { useText } from '../../messages/use-text.ts';

export const PositionsPage = (): ReactNode => {
  const t = useText();
  return <h1>{t('nav.positions')}</h1>;
};
