import type { ReactNode } from 'react';
import { useText } from '../../messages/use-text.ts';

export const SettingsPage = (): ReactNode => {
  const t = useText();
  return <h1>{t('app.settings')}</h1>;
};
