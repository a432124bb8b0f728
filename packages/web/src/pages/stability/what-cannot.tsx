import type { ReactNode } from 'react';
import { PartyTag } from '../../design/party-tag.tsx';
import { QuietButton } from '../../design/quiet-button.tsx';
import { useText } from '../../messages/use-text.ts';
import { ConditionBuilder } from './condition-builder.tsx';
import styles from './conditions.module.css';
import { useConflict, useConflictWords } from './conflict-context.ts';
import {
  keyOf,
  optionsOf,
  takenIn,
  withImpossible,
  withoutImpossible,
  withoutRemoved,
} from './conflict-draft.ts';

/** Which states there are: what cannot happen together, and what is the case now. */
export const WhatCannot = (): ReactNode => {
  const t = useText();
  const words = useConflictWords();
  const { draft, states, change, takeAway } = useConflict();
  const { frame } = draft;
  if (frame.kind === 'graph' || frame.options.length === 0) return null;
  return (
    <section aria-labelledby="stability-impossible">
      <h2 id="stability-impossible">{t('stability.impossible')}</h2>
      <p className={styles.hint}>
        {t('stability.impossible.text')} {t('stability.states.count', { count: states.keys.length })}
      </p>
      <ul className={styles.conditions}>
        {frame.impossible.map((condition) => (
          <li key={condition}>
            <span>{words.statement(condition)}</span>
            <span data-print="no">
              <QuietButton
                onClick={() =>
                  takeAway(withoutImpossible(draft, condition), t('stability.impossible.removed'))
                }
              >
                {t('stability.remove')}
              </QuietButton>
            </span>
          </li>
        ))}
        {frame.removed.length > 0 && (
          <li>
            <span>{t('stability.removed', { count: frame.removed.length })}</span>
            <span data-print="no">
              <QuietButton onClick={() => change(withoutRemoved(draft))}>
                {t('stability.removed.back')}
              </QuietButton>
            </span>
          </li>
        )}
      </ul>
      <ConditionBuilder
        label={t('stability.impossible.first')}
        act={t('stability.impossible.add')}
        onAdd={(condition) => change(withImpossible(draft, condition))}
      />
    </section>
  );
};

/** The state that things are in: where the talks stand as they stall. */
export const WhereNow = (): ReactNode => {
  const t = useText();
  const words = useConflictWords();
  const { draft, states, hues, change } = useConflict();
  const { frame, statusQuo } = draft;
  if (frame.kind === 'options' && frame.options.length === 0) return null;
  const place = statusQuo === null ? undefined : states.placeOf.get(statusQuo);
  return (
    <section aria-labelledby="stability-now">
      <h2 id="stability-now">{t('stability.now')}</h2>
      <p className={styles.hint}>{t('stability.now.text')}</p>
      {frame.kind === 'graph' ? (
        <p>
          <select
            aria-labelledby="stability-now"
            value={statusQuo ?? ''}
            onChange={(event) => change({ ...draft, statusQuo: event.currentTarget.value })}
          >
            {states.keys.map((key, at) => (
              <option key={key} value={key}>
                {words.state(at)}
              </option>
            ))}
          </select>
        </p>
      ) : (
        <div className={styles.now}>
          {draft.deciders.map(({ id: deciderId, name }, dm) => {
            const own = frame.options.filter((one) => one.deciderId === deciderId);
            return own.length === 0 ? null : (
              <fieldset key={deciderId}>
                <legend>
                  <PartyTag name={name} hue={hues[dm] ?? null} />
                </legend>
                {own.map(({ id, name: option }) => {
                  const taken = takenIn(statusQuo ?? '');
                  return (
                    <label key={id}>
                      <input
                        type="checkbox"
                        checked={taken.has(id)}
                        onChange={(event) => {
                          const next = new Set(taken);
                          if (event.currentTarget.checked) next.add(id);
                          else next.delete(id);
                          change({ ...draft, statusQuo: keyOf(optionsOf(draft), next) });
                        }}
                      />{' '}
                      <bdi>{option}</bdi>
                    </label>
                  );
                })}
              </fieldset>
            );
          })}
        </div>
      )}
      {place === undefined && <p role="alert">{t('stability.now.impossible')}</p>}
    </section>
  );
};
