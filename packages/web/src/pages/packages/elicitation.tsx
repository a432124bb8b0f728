import {
  type Answer,
  describeSettled,
  type Literal,
  type OutcomeSpace,
  type Settled,
  type Statement,
  type UncertainPreferences,
  wordQuestion,
} from '@wasit/engine';
import { type ReactNode, useMemo, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Loading } from '../../design/loading.tsx';
import { QuietButton } from '../../design/quiet-button.tsx';
import type { EngineDesk } from '../../engine/engine-desk.ts';
import type { Contradiction, WeightsAnswer } from '../../engine/uncertain-answers.ts';
import { useAnswer } from '../../engine/use-engine.ts';
import { useFigures } from '../../format/use-figures.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import styles from './elicitation.module.css';
import parts from './page-parts.module.css';

const useSides = (space: OutcomeSpace): ((literals: readonly Literal[]) => string) => {
  const t = useText();
  const figures = useFigures();
  return (literals) =>
    figures.list(
      literals.map(({ issue, option }) => {
        const found = space.issues.find(({ id }) => id === issue);
        return t('packages.rule.choice', {
          issue: found?.name ?? issue,
          option: found?.options.find(({ id }) => id === option)?.name ?? option,
        });
      }),
    );
};

/** What may still be true of the weights: a bar for each point, from its least to its most. */
export const WeightIntervals = ({
  space,
  answer,
}: {
  readonly space: OutcomeSpace;
  readonly answer: WeightsAnswer;
}): ReactNode => {
  const t = useText();
  const figures = useFigures();
  return (
    <ul className={styles.intervals}>
      {space.issues.map(({ id, name }, i) => {
        const { least, most } = answer.intervals[i] ?? { least: 0, most: 1 };
        return (
          <li key={id}>
            <bdi>{name}</bdi>
            <span className={styles.interval} aria-hidden="true">
              <span
                style={{
                  insetInlineStart: `${least * 100}%`,
                  inlineSize: `${Math.max(0.5, (most - least) * 100)}%`,
                }}
              />
              <i style={{ insetInlineStart: `${(answer.mean[i] ?? 0) * 100}%` }} />
            </span>
            <span className={parts.here}>
              {t('packages.ask.interval', { least: figures.share(least), most: figures.share(most) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
};

/** Asks the fewest questions: each the one that is expected to settle most. */
export const Elicitation = ({
  space,
  preferences,
  before,
  desk,
  onStatements,
  onUse,
}: {
  readonly space: OutcomeSpace;
  readonly preferences: UncertainPreferences;
  /** How many of the statements were there before the first question. */
  readonly before: number;
  readonly desk: EngineDesk;
  /** The statements that answers have made so far, without those before. */
  readonly onStatements: (statements: readonly Statement[]) => void;
  /** Takes the middle of what is still possible; left out where it cannot be used. */
  readonly onUse?: (mean: readonly number[]) => void;
}): ReactNode => {
  const t = useText();
  const figures = useFigures();
  const language = useLanguage();
  const sideOf = useSides(space);
  const [settled, setSettled] = useState<readonly Settled[]>([]);
  const [clash, setClash] = useState(false);
  const about = useMemo(() => ({ space, preferences }), [space, preferences]);
  const answer = useAnswer<WeightsAnswer | Contradiction>(about, () =>
    desk.ask({ kind: 'weights', space, preferences }),
  );
  const weights = answer.value !== null && 'mean' in answer.value ? answer.value : null;
  const asked = weights?.asked ?? null;
  const reply = async (given: Answer): Promise<void> => {
    if (asked === null) return;
    const { outcome } = desk.ask({
      kind: 'settle',
      space,
      preferences,
      question: asked.question,
      answer: given,
    });
    const told = await outcome;
    if (told.kind !== 'answered' || !told.result.ok) return;
    const { value } = told.result;
    setClash('contradicting' in value);
    if ('contradicting' in value) return;
    setSettled([...settled, value]);
    onStatements(value.preferences.statements.slice(before));
  };
  const back = (): void => {
    const last = settled.at(-1);
    if (last === undefined) return;
    setSettled(settled.slice(0, -1));
    setClash(false);
    onStatements(
      preferences.statements.slice(before, preferences.statements.length - last.statements.length),
    );
  };
  const last = settled.at(-1);
  return (
    <div className={styles.elicitation}>
      {answer.state === 'waiting' && <Loading label={t('packages.ask.looking')} />}
      {answer.state !== 'waiting' && weights === null && <p role="alert">{t('packages.ask.clash')}</p>}
      {asked !== null && (
        <div className={styles.question} aria-live="polite">
          <p>{wordQuestion(space, asked.question, language)}</p>
          <p className={styles.answers}>
            {asked.question.kind === 'swing-first' ? (
              asked.question.issues.map((issue) => (
                <Button key={issue} onClick={() => void reply({ kind: 'first', issue })}>
                  {space.issues.find(({ id }) => id === issue)?.name ?? issue}
                </Button>
              ))
            ) : (
              <>
                <Button onClick={() => void reply({ kind: 'left' })}>
                  {t('packages.ask.left', { side: sideOf(asked.question.left) })}
                </Button>
                <Button onClick={() => void reply({ kind: 'right' })}>
                  {t('packages.ask.right', { side: sideOf(asked.question.right) })}
                </Button>
                <Button onClick={() => void reply({ kind: 'same' })}>{t('packages.ask.same')}</Button>
              </>
            )}
          </p>
          <p className={parts.hint}>{t('packages.ask.settles', { share: figures.share(asked.settles) })}</p>
        </div>
      )}
      {weights !== null && asked === null && <p>{t('packages.ask.enough')}</p>}
      {clash && <p role="alert">{t('packages.ask.clash')}</p>}
      {/* How much is left; what it means for each point, the bars show. */}
      {last !== undefined && <p aria-live="polite">{describeSettled(space, last, language)[0]?.text}</p>}
      {weights !== null && <WeightIntervals space={space} answer={weights} />}
      <p className={parts.acts}>
        {last !== undefined && (
          <QuietButton onClick={back}>{t('packages.ask.back', { count: settled.length })}</QuietButton>
        )}
        {onUse !== undefined && weights !== null && settled.length > 0 && (
          <Button onClick={() => onUse(weights.mean)}>{t('packages.ask.use')}</Button>
        )}
      </p>
    </div>
  );
};
