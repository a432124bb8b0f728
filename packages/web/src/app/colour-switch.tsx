import { useMantineColorScheme } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../messages/use-text.ts';
import styles from './frame.module.css';

const schemes = ['auto', 'light', 'dark'] as const;

/** Light, dark, or as the device has it. */
export const ColourSwitch = (): ReactNode => {
  const t = useText();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <select
      className={styles.select}
      aria-label={t('app.colours')}
      value={colorScheme}
      onChange={(event) => {
        const chosen = schemes.find((scheme) => scheme === event.currentTarget.value);
        if (chosen !== undefined) setColorScheme(chosen);
      }}
    >
      {schemes.map((scheme) => (
        <option key={scheme} value={scheme}>
          {t('app.colours')}: {t(`app.colours.${scheme}`)}
        </option>
      ))}
    </select>
  );
};
