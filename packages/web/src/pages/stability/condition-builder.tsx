import { type ReactNode, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { QuietButton } from '../../design/quiet-button.tsx';
import { useText } from '../../messages/use-text.ts';
import styles from './conditions.module.css';
import { useConflict, useConflictWords } from './conflict-context.ts';
import { optionsOf } from './conflict-draft.ts';
import { composed, type Literal } from './statement.ts';

/** A row of literals: which option, taken or not, and one more. */
const Literals = ({
  literals,
  first,
  onChange,
}: {
  readonly literals: readonly Literal[];
  /** What the first row is called for those who cannot see what stands before it. */
  readonly first: string;
  readonly onChange: (literals: readonly Literal[]) => void;
}): ReactNode => {
  const t = useText();
  const words = useConflictWords();
  const { draft } = useConflict();
  const options = optionsOf(draft);
  const change = (place: number, next: Partial<Literal>): void =>
    onChange(literals.map((one, at) => (at === place ? { ...one, ...next } : one)));
  const spare = options.find(({ id }) => literals.every(({ optionId }) => optionId !== id));
  return (
    <span className={styles.literals}>
      {literals.map(({ optionId, taken }, place) => (
        <span key={place} className={styles.literal}>
          <select
            aria-label={place === 0 ? first : t('stability.builder.option')}
            value={optionId}
            onChange={(event) => change(place, { optionId: event.currentTarget.value })}
          >
            {options.map(({ id }) => (
              <option key={id} value={id}>
                {words.option(id)}
              </option>
            ))}
          </select>
          <select
            aria-label={t('stability.builder.taken')}
            value={taken ? 'yes' : 'no'}
            onChange={(event) => change(place, { taken: event.currentTarget.value === 'yes' })}
          >
            <option value="yes">{t('stability.builder.yes')}</option>
            <option value="no">{t('stability.builder.no')}</option>
          </select>
          {literals.length > 1 && (
            <QuietButton onClick={() => onChange(literals.filter((_, at) => at !== place))}>
              {t('stability.remove')}
            </QuietButton>
          )}
        </span>
      ))}
      {spare !== undefined && (
        <QuietButton onClick={() => onChange([...literals, { optionId: spare.id, taken: true }])}>
          {t('stability.builder.more')}
        </QuietButton>
      )}
    </span>
  );
};

/** Puts a condition together without a formula: options taken or not, all or any of them, perhaps only if. */
export const ConditionBuilder = ({
  label,
  act,
  conditional = false,
  onAdd,
}: {
  readonly label: string;
  readonly act: string;
  /** Whether "only if" can be said. */
  readonly conditional?: boolean;
  readonly onAdd: (template: string) => void;
}): ReactNode => {
  const t = useText();
  const { draft } = useConflict();
  const options = optionsOf(draft);
  const [terms, setTerms] = useState<readonly Literal[]>([]);
  const [join, setJoin] = useState<'all' | 'any'>('all');
  const [condition, setCondition] = useState<readonly Literal[]>([]);
  const known = (literals: readonly Literal[]): readonly Literal[] =>
    literals.filter(({ optionId }) => options.some(({ id }) => id === optionId));
  const first = options[0];
  if (first === undefined) return null;
  const usual = { optionId: first.id, taken: true };
  const shown = known(terms).length === 0 ? [usual] : known(terms);
  return (
    <form
      className={styles.builder}
      data-print="no"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(composed(shown, join, known(condition)));
        setTerms([]);
        setCondition([]);
      }}
    >
      <Literals literals={shown} first={label} onChange={setTerms} />
      {shown.length > 1 && (
        <select
          aria-label={t('stability.builder.join')}
          value={join}
          onChange={(event) => setJoin(event.currentTarget.value === 'any' ? 'any' : 'all')}
        >
          <option value="all">{t('stability.builder.all')}</option>
          <option value="any">{t('stability.builder.any')}</option>
        </select>
      )}
      {conditional &&
        (known(condition).length === 0 ? (
          <QuietButton onClick={() => setCondition([usual])}>{t('stability.builder.if')}</QuietButton>
        ) : (
          <span className={styles.literals}>
            <span>{t('stability.word.if')}</span>
            <Literals
              literals={known(condition)}
              first={t('stability.builder.condition')}
              onChange={setCondition}
            />
            <QuietButton onClick={() => setCondition([])}>{t('stability.builder.always')}</QuietButton>
          </span>
        ))}
      <Button type="submit">{act}</Button>
    </form>
  );
};
