import type { Direction } from '@wasit/engine';
import type { ReactNode } from 'react';
import { PartyTag } from '../../design/party-tag.tsx';
import { QuietButton } from '../../design/quiet-button.tsx';
import { useText } from '../../messages/use-text.ts';
import { useConflict } from './conflict-context.ts';
import {
  changedOption,
  type Decider,
  MOST_DECIDERS,
  MOST_OPTIONS,
  optionsOf,
  withDecider,
  withOption,
  withoutDecider,
  withoutOption,
} from './conflict-draft.ts';
import { NameForm } from './name-form.tsx';
import styles from './who-can-what.module.css';

const directions: readonly Direction[] = ['both', 'forward', 'back', 'fixed'];

const Remove = ({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }): ReactNode => {
  const t = useText();
  return (
    <span data-print="no">
      <QuietButton onClick={onRemove}>
        {t('stability.remove')}
        <span className="hidden-visually"> {name}</span>
      </QuietButton>
    </span>
  );
};

const Party = ({ decider, hue }: { readonly decider: Decider; readonly hue: number | null }): ReactNode => {
  const t = useText();
  const { draft, change, takeAway } = useConflict();
  const all = optionsOf(draft);
  const own = all.filter(({ deciderId }) => deciderId === decider.id);
  const full = all.length >= MOST_OPTIONS;
  return (
    <li className={styles.party}>
      <h3>
        <PartyTag name={decider.name} hue={hue} />{' '}
        <Remove
          name={decider.name}
          onRemove={() =>
            takeAway(
              withoutDecider(draft, decider.id),
              t('stability.decider.removed', { name: decider.name }),
            )
          }
        />
      </h3>
      {own.length === 0 && <p className={styles.none}>{t('stability.options.none')}</p>}
      <ul className={styles.options}>
        {own.map((option) => (
          <li key={option.id}>
            <input
              dir="auto"
              value={option.name}
              aria-label={t('stability.option.name')}
              onChange={(event) =>
                change(changedOption(draft, option.id, { name: event.currentTarget.value }))
              }
            />
            <select
              aria-label={t('stability.option.direction', { option: option.name })}
              value={option.direction}
              onChange={(event) =>
                change(
                  changedOption(draft, option.id, {
                    direction: directions.find((one) => one === event.currentTarget.value) ?? 'both',
                  }),
                )
              }
            >
              {directions.map((one) => (
                <option key={one} value={one}>
                  {t(`stability.direction.${one}`)}
                </option>
              ))}
            </select>
            <Remove
              name={option.name}
              onRemove={() =>
                takeAway(
                  withoutOption(draft, option.id),
                  t('stability.option.removed', { option: option.name }),
                )
              }
            />
          </li>
        ))}
      </ul>
      {full ? (
        <p className={styles.none}>{t('stability.options.full', { count: MOST_OPTIONS })}</p>
      ) : (
        <NameForm
          label={t('stability.option.new', { party: decider.name })}
          placeholder={t('stability.option.placeholder')}
          act={t('stability.add')}
          onName={(name) => change(withOption(draft, decider.id, name))}
        />
      )}
    </li>
  );
};

/** The parties, and what each could do by itself. */
export const WhoCanWhat = (): ReactNode => {
  const t = useText();
  const { draft, hues, change } = useConflict();
  const { frame } = draft;
  return (
    <section aria-labelledby="stability-options">
      <h2 id="stability-options">{t('stability.options')}</h2>
      <p className={styles.hint}>
        {t(frame.kind === 'options' ? 'stability.options.text' : 'stability.graph.text')}
      </p>
      {frame.kind === 'graph' ? (
        <ul className={styles.moves}>
          {draft.deciders.map(({ id, name: who }, dm) => (
            <li key={id}>
              <PartyTag name={who} hue={hues[dm] ?? null} />{' '}
              {t('stability.graph.moves', {
                count: (frame.moves[dm] ?? []).reduce((sum, to) => sum + to.length, 0),
              })}
            </li>
          ))}
        </ul>
      ) : (
        <>
          <ul className={styles.parties}>
            {draft.deciders.map((decider, dm) => (
              <Party key={decider.id} decider={decider} hue={hues[dm] ?? null} />
            ))}
          </ul>
          {draft.deciders.length < MOST_DECIDERS && (
            <NameForm
              label={t('stability.decider.new')}
              act={t('stability.decider.add')}
              onName={(name) => change(withDecider(draft, name))}
            />
          )}
        </>
      )}
    </section>
  );
};
