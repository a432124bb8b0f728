import type { ReactNode } from 'react';
import { useText } from '../../messages/use-text.ts';
import styles from './sources.module.css';

const sourceGrades = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
const informationGrades = ['1', '2', '3', '4', '5', '6'] as const;
export type SourceGrade = (typeof sourceGrades)[number];
export type InformationGrade = (typeof informationGrades)[number];

const Grade = <G extends string>({
  label,
  grade,
  choices,
  readOnly,
  bare = false,
  onChange,
}: {
  readonly label: string;
  readonly grade: G | null;
  readonly choices: readonly { readonly grade: G; readonly words: string; readonly barred?: boolean }[];
  readonly readOnly: boolean;
  /** Under a heading that says what is graded: the field need not. */
  readonly bare?: boolean;
  readonly onChange: (grade: G | null) => void;
}): ReactNode => {
  const t = useText();
  const words = choices.find((choice) => choice.grade === grade)?.words;
  // On paper a choice is its words; what nobody graded says nothing.
  const given =
    grade === null ? null : (
      <span className={readOnly ? undefined : styles.given}>{`${label}: ${grade} · ${words ?? ''}`}</span>
    );
  if (readOnly) return given;
  const select = (
    <select
      data-print="no"
      data-open={grade === null ? '' : undefined}
      className={styles.grade}
      aria-label={label}
      title={words ?? label}
      value={grade ?? ''}
      onChange={(event) =>
        onChange(choices.find((choice) => choice.grade === event.target.value)?.grade ?? null)
      }
    >
      <option value="">{bare ? t('sources.grade.none') : t('sources.grade.give', { label })}</option>
      {choices.map((choice) => (
        <option key={choice.grade} value={choice.grade} disabled={choice.barred === true}>
          {`${choice.grade} · ${choice.words}`}
        </option>
      ))}
    </select>
  );
  return (
    <>
      {select}
      {given}
    </>
  );
};

/** Admiralty code, first part: how reliable the source is. */
export const SourceGradeField = (props: {
  readonly grade: SourceGrade | null;
  readonly readOnly: boolean;
  readonly bare?: boolean;
  readonly onChange: (grade: SourceGrade | null) => void;
}): ReactNode => {
  const t = useText();
  const choices = sourceGrades.map((grade) => ({ grade, words: t(`grade.source.${grade}`) }));
  return <Grade label={t('sources.grade.source')} choices={choices} {...props} />;
};

/** Second part: how credible the information is. "Confirmed" needs independent origins, not more outlets. */
export const InformationGradeField = ({
  mayBeConfirmed,
  ...props
}: {
  readonly grade: InformationGrade | null;
  readonly mayBeConfirmed: boolean;
  readonly readOnly: boolean;
  readonly onChange: (grade: InformationGrade | null) => void;
}): ReactNode => {
  const t = useText();
  const choices = informationGrades.map((grade) => ({
    grade,
    words: t(`grade.information.${grade}`),
    barred: grade === '1' && !mayBeConfirmed,
  }));
  return <Grade label={t('sources.grade.information')} choices={choices} {...props} />;
};
