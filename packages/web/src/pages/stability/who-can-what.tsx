import type { Direction } from '@wasit/engine';
import { type ReactNode, useState } from 'react';
import { Button } from '../../design/button.tsx';
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
import styles from './who-can-what.module.css';

const directions: readonly Direction[] = ['both', 'forward', 'back', 'fixed'];

const Party = ({ decider, hue }: { readonly decider: Decider; readonly hue: number | null }): ReactNode => {
  const t = useText();
  const { draft, change, takeAway } = useConflict();
  const [name, setName] = useState('');
  const all = optionsOf(draft);
  const own = all.filter(({ deciderId }) => deciderId === decider.id);
  const full = all.length >= MOST_OPTIONS;
  return (
    <li className={styles.party}>
      <h3>
        <PartyTag name={decider.name} hue={hue} />{' '}
        <span data-print="no">
          <QuietButton
            onClick={() =>
              takeAway(
                withoutDecider(draft, decider.id),
                t('stability.decider.removed', { name: decider.name }),
              )
            }
          >
            {t('stability.remove')}
            <span className="hidden-visually"> {decider.name}</span>
          </QuietButton>
        </span>
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
            <span data-print="no">
              <QuietButton
                onClick={() =>
                  takeAway(
                    withoutOption(draft, option.id),
                    t('stability.option.removed', { option: option.name }),
                  )
                }
              >
                {t('stability.remove')}
                <span className="hidden-visually"> {option.name}</span>
              </QuietButton>
            </span>
          </li>
        ))}
      </ul>
      {full ? (
        <p className={styles.none}>{t('stability.options.full', { count: MOST_OPTIONS })}</p>
      ) : (
        <form
          className={styles.add}
          data-print="no"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === '') return;
            change(withOption(draft, decider.id, name.trim()));
            setName('');
          }}
        >
          <input
            dir="auto"
            value={name}
            aria-label={t('stability.option.new', { party: decider.name })}
            placeholder={t('stability.option.placeholder')}
            maxLength={120}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" disabled={name.trim() === ''}>
            {t('stability.add')}
          </Button>
        </form>
      )}
    </li>
  );
};

/** The parties, and what each could do by itself. */
export const WhoCanWhat = (): ReactNode => {
  const t = useText();
  const { draft, hues, change } = useConflict();
  const [name, setName] = useState('');
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
            <form
              className={styles.add}
              data-print="no"
              onSubmit={(event) => {
                event.preventDefault();
                if (name.trim() === '') return;
                change(withDecider(draft, name.trim()));
                setName('');
              }}
            >
              <input
                dir="auto"
                value={name}
                aria-label={t('stability.decider.new')}
                placeholder={t('stability.decider.new')}
                maxLength={120}
                onChange={(event) => setName(event.currentTarget.value)}
              />
              <Button type="submit" disabled={name.trim() === ''}>
                {t('stability.decider.add')}
              </Button>
            </form>
          )}
        </>
      )}
    </section>
  );
};
