import type { Bilingual } from '@wasit/domain';
import type { ReactNode } from 'react';
import { useText } from '../messages/use-text.ts';
import styles from './bilingual-fields.module.css';

/** A name as it is being typed: both may be blank. */
export interface TypedName {
  readonly ar: string;
  readonly en: string;
}

export const blankName: TypedName = { ar: '', en: '' };

/** The name without blanks, or null while there is none in either language. */
export const nameTyped = ({ ar, en }: TypedName): Bilingual | null => {
  const name = {
    ...(ar.trim() === '' ? {} : { ar: ar.trim() }),
    ...(en.trim() === '' ? {} : { en: en.trim() }),
  };
  return Object.keys(name).length === 0 ? null : name;
};

/** A name in Arabic and in English; one of them is enough. */
export const BilingualFields = ({
  value,
  onChange,
}: {
  readonly value: TypedName;
  readonly onChange: (value: TypedName) => void;
}): ReactNode => {
  const t = useText();
  return (
    <>
      <label className={styles.field}>
        {t('name.ar')}
        <input
          lang="ar"
          dir="rtl"
          maxLength={200}
          value={value.ar}
          onChange={(event) => onChange({ ...value, ar: event.currentTarget.value })}
        />
      </label>
      <label className={styles.field}>
        {t('name.en')}
        <input
          lang="en"
          dir="ltr"
          maxLength={200}
          value={value.en}
          onChange={(event) => onChange({ ...value, en: event.currentTarget.value })}
        />
      </label>
    </>
  );
};
