import { type ReactNode, useId, useMemo } from 'react';
import { PartyTag } from '../../design/party-tag.tsx';
import { QuietButton } from '../../design/quiet-button.tsx';
import { AssumedMark } from '../../design/status-mark.tsx';
import { useText } from '../../messages/use-text.ts';
import { ConditionBuilder } from './condition-builder.tsx';
import conditions from './conditions.module.css';
import { useConflict, useConflictWords } from './conflict-context.ts';
import { changedDecider, type Decider, type DraftPreference } from './conflict-draft.ts';
import { groupsOf, lackOf } from './problem.ts';
import { RankingEditor } from './ranking-editor.tsx';
import styles from './wants.module.css';

const moved = <T,>(list: readonly T[], from: number, by: -1 | 1): readonly T[] => {
  const to = from + by;
  if (to < 0 || to >= list.length) return list;
  const next = [...list];
  [next[from], next[to]] = [next[to] as T, next[from] as T];
  return next;
};

/** What a party would rather have, the most important first. */
const Statements = ({ decider, dm }: { readonly decider: Decider; readonly dm: number }): ReactNode => {
  const t = useText();
  const words = useConflictWords();
  const { draft, states, payoffs, change, takeAway } = useConflict();
  const { preference } = decider;
  const statements = preference?.kind === 'statements' ? preference.statements : [];
  const set = (next: readonly string[]) =>
    changedDecider(draft, decider.id, { preference: { kind: 'statements', statements: next } });
  const own = payoffs[dm] ?? null;
  const groups = useMemo(() => (own === null ? [] : groupsOf(own, states.keys)), [own, states]);
  return (
    <div>
      <ol className={styles.statements}>
        {statements.map((statement, place) => (
          <li key={statement}>
            <span>{words.statement(statement)}</span>
            <span className={styles.acts} data-print="no">
              <QuietButton disabled={place === 0} onClick={() => change(set(moved(statements, place, -1)))}>
                {t('stability.statement.up')}
              </QuietButton>
              <QuietButton
                disabled={place === statements.length - 1}
                onClick={() => change(set(moved(statements, place, 1)))}
              >
                {t('stability.statement.down')}
              </QuietButton>
              <QuietButton
                onClick={() =>
                  takeAway(set(statements.filter((_, at) => at !== place)), t('stability.statement.removed'))
                }
              >
                {t('stability.remove')}
              </QuietButton>
            </span>
          </li>
        ))}
      </ol>
      <ConditionBuilder
        label={t('stability.statement.first', { party: decider.name })}
        act={t('stability.statement.add')}
        conditional
        onAdd={(statement) => {
          if (!statements.includes(statement)) change(set([...statements, statement]));
        }}
      />
      {groups.length > 0 && (
        <p className={conditions.hint}>
          {t('stability.statement.levels', {
            count: groups.length,
            best: words.keyed(groups[0]?.[0] ?? ''),
            worst: words.keyed(groups.at(-1)?.[0] ?? ''),
          })}
        </p>
      )}
    </div>
  );
};

const Wanting = ({ decider, dm }: { readonly decider: Decider; readonly dm: number }): ReactNode => {
  const t = useText();
  const { draft, states, payoffs, hues, change, takeAway } = useConflict();
  const basisId = useId();
  const { preference } = decider;
  const graph = draft.frame.kind === 'graph';
  const begin = (kind: 'statements' | 'ranking'): void => {
    const own = payoffs[dm];
    const next: DraftPreference =
      kind === 'statements'
        ? { kind, statements: [] }
        : { kind, groups: own == null ? [] : groupsOf(own, states.keys) };
    const after = changedDecider(draft, decider.id, { preference: next });
    if (preference === null) change(after);
    else takeAway(after, t('stability.wants.changed', { party: decider.name }));
  };
  const lack = lackOf(decider, states);
  return (
    <li className={styles.party}>
      <h3>
        <PartyTag name={decider.name} hue={hues[dm] ?? null} />{' '}
        {preference !== null && decider.assumed && <AssumedMark />}
      </h3>
      {preference === null ? (
        <>
          <p className={conditions.hint}>{t('stability.wants.nothing')}</p>
          <p className={styles.acts} data-print="no">
            {!graph && (
              <QuietButton onClick={() => begin('statements')}>{t('stability.wants.statements')}</QuietButton>
            )}
            <QuietButton onClick={() => begin('ranking')}>{t('stability.wants.ranking')}</QuietButton>
          </p>
        </>
      ) : (
        <>
          <p className={styles.basis} data-print="no">
            <label htmlFor={basisId}>{t('stability.basis')}</label>{' '}
            <select
              id={basisId}
              value={decider.assumed ? 'assumed' : 'own'}
              onChange={(event) =>
                change(
                  changedDecider(draft, decider.id, { assumed: event.currentTarget.value === 'assumed' }),
                )
              }
            >
              <option value="assumed">{t('stability.basis.assumed')}</option>
              <option value="own">{t('stability.basis.own')}</option>
            </select>{' '}
            {preference.kind === 'statements' ? (
              <QuietButton onClick={() => begin('ranking')}>{t('stability.wants.to.ranking')}</QuietButton>
            ) : (
              !graph && (
                <QuietButton onClick={() => begin('statements')}>
                  {t('stability.wants.to.statements')}
                </QuietButton>
              )
            )}
          </p>
          {preference.kind === 'statements' ? (
            <Statements decider={decider} dm={dm} />
          ) : (
            <RankingEditor decider={decider} groups={preference.groups} />
          )}
          {lack === 'all' && preference.kind === 'statements' && (
            <p className={conditions.hint}>{t('stability.statement.none')}</p>
          )}
        </>
      )}
    </li>
  );
};

/** What each party prefers: by statements in the order of their weight, or by ordering the states. */
export const Wants = (): ReactNode => {
  const t = useText();
  const { draft } = useConflict();
  if (draft.frame.kind === 'options' && draft.frame.options.length === 0) return null;
  return (
    <section aria-labelledby="stability-wants">
      <h2 id="stability-wants">{t('stability.wants')}</h2>
      <p className={conditions.hint}>{t('stability.wants.text')}</p>
      <ul className={styles.parties}>
        {draft.deciders.map((decider, dm) => (
          <Wanting key={decider.id} decider={decider} dm={dm} />
        ))}
      </ul>
    </section>
  );
};
