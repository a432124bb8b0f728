/** Plain labelled fields for forms. */
import { type ReactNode, useId } from 'react';
import { useText } from '../messages/use-text.ts';
import styles from './fields.module.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export const SelectField = ({
  label,
  value,
  choices,
  empty,
  onChange,
}: {
  readonly label: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
  /** The word for choosing nothing; left out where something must be chosen. */
  readonly empty?: string;
  readonly onChange: (value: string | null) => void;
}): ReactNode => (
  <label className={styles.field}>
    <span>{label}</span>
    <select value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
      {(empty !== undefined || value === null) && <option value="">{empty ?? ''}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  </label>
);

export const TextField = ({
  label,
  value,
  hint,
  long = false,
  kind = 'text',
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly long?: boolean;
  readonly kind?: 'text' | 'number' | 'datetime-local';
  readonly onChange: (value: string) => void;
}): ReactNode => {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {long ? (
        <textarea
          id={id}
          dir="auto"
          rows={3}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input
          id={id}
          type={kind}
          {...(kind === 'text' ? { dir: 'auto' } : {})}
          {...(kind === 'number' ? { min: 1, step: 'any' } : {})}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {hint !== undefined && <small>{hint}</small>}
    </div>
  );
};

/** Several out of a list, in the order of the list. */
export const ManyField = ({
  label,
  values,
  choices,
  onChange,
}: {
  readonly label: string;
  readonly values: readonly string[];
  readonly choices: readonly Choice[];
  readonly onChange: (values: string[]) => void;
}): ReactNode => (
  <fieldset className={styles.many}>
    <legend>{label}</legend>
    {choices.map((choice) => (
      <label key={choice.value}>
        <input
          type="checkbox"
          checked={values.includes(choice.value)}
          onChange={(event) =>
            onChange(
              event.target.checked
                ? [...values, choice.value]
                : values.filter((value) => value !== choice.value),
            )
          }
        />
        <bdi>{choice.label}</bdi>
      </label>
    ))}
  </fieldset>
);

/** A list whose order means something: links can be added at the end and taken out. */
export const ChainField = ({
  label,
  values,
  choices,
  onChange,
}: {
  readonly label: string;
  readonly values: readonly string[];
  readonly choices: readonly Choice[];
  readonly onChange: (values: string[]) => void;
}): ReactNode => {
  const t = useText();
  const labelOf = (value: string) => choices.find((choice) => choice.value === value)?.label ?? value;
  return (
    <fieldset className={styles.many}>
      <legend>{label}</legend>
      {values.map((value, place) => (
        <span key={`${value} ${place}`} className={styles.chainLink}>
          <bdi>{labelOf(value)}</bdi>
          <button type="button" onClick={() => onChange(values.filter((_, i) => i !== place))}>
            {t('field.remove')}
          </button>
        </span>
      ))}
      <select
        value=""
        aria-label={t('field.add')}
        onChange={(event) => {
          if (event.target.value !== '') onChange([...values, event.target.value]);
        }}
      >
        <option value="">{t('field.add')}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </fieldset>
  );
};
