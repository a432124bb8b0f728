import { type ReactNode, useMemo, useState } from 'react';
import { PartyTag } from '../../design/party-tag.tsx';
import { QuietButton } from '../../design/quiet-button.tsx';
import { useText } from '../../messages/use-text.ts';
import { ConceptStrip } from './concept-strip.tsx';
import { useConflict, useConflictWords } from './conflict-context.ts';
import { withRemoved } from './conflict-draft.ts';
import type { StateReading } from './reading.ts';
import styles from './states-table.module.css';

/** Rows drawn at first; more are drawn when asked for. */
const ROWS = 40;

/** Every state: what is done in it, where it stands for each party, and by which concepts it holds. */
export const StatesTable = ({
  readings,
  onAsk,
}: {
  readonly readings: readonly StateReading[];
  /** Asks what it would take for a state to hold. */
  readonly onAsk: (place: number) => void;
}): ReactNode => {
  const t = useText();
  const words = useConflictWords();
  const { draft, states, payoffs, hues, takeAway } = useConflict();
  const [order, setOrder] = useState<'rest' | 'number' | number>('rest');
  const [shown, setShown] = useState(ROWS);
  const together = readings.some(({ restsTogether }) => restsTogether !== null);
  // The place of a payoff among the different ones of its party: 1 is the best.
  const places = useMemo(
    () =>
      payoffs.map((row) => {
        const sorted = [...new Set(row ?? [])].sort((a, b) => b - a);
        return new Map(sorted.map((worth, place) => [worth, place + 1]));
      }),
    [payoffs],
  );
  const rows = useMemo(() => {
    if (order === 'number') return readings;
    return readings.toSorted((a, b) =>
      order === 'rest'
        ? b.rests.size - a.rests.size || a.place - b.place
        : (payoffs[order]?.[b.place] ?? 0) - (payoffs[order]?.[a.place] ?? 0) || a.place - b.place,
    );
  }, [readings, order, payoffs]);
  const now = draft.statusQuo === null ? undefined : states.placeOf.get(draft.statusQuo);
  return (
    <div className={styles.whole}>
      <p className={styles.controls} data-print="no">
        <label>
          {t('stability.order')}{' '}
          <select
            value={order}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setOrder(value === 'rest' || value === 'number' ? value : Number(value));
            }}
          >
            <option value="rest">{t('stability.order.rest')}</option>
            <option value="number">{t('stability.order.number')}</option>
            {draft.deciders.map(({ id, name }, dm) => (
              <option key={id} value={dm}>
                {t('stability.order.best', { party: name })}
              </option>
            ))}
          </select>
        </label>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className={styles.scroll} tabIndex={0}>
        <table className={styles.table}>
          <caption className="hidden-visually">{t('stability.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('stability.table.state')}</th>
              {draft.deciders.map(({ id, name }, dm) => (
                <th key={id} scope="col">
                  <PartyTag name={name} hue={hues[dm] ?? null} />
                </th>
              ))}
              <th scope="col">{t('stability.table.rests')}</th>
              {together && <th scope="col">{t('stability.table.together')}</th>}
              <td data-print="no" />
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map(({ place, stable, rests, restsTogether }) => (
              <tr key={place} data-now={place === now ? '' : undefined}>
                <th scope="row">
                  <span className={styles.number}>
                    {words.numbered(place)}
                    {place === now && <> · {t('stability.table.now')}</>}
                  </span>
                  <span className={styles.done}>{words.state(place)}</span>
                </th>
                {draft.deciders.map(({ id }, dm) => (
                  <td key={id}>
                    <ConceptStrip holds={(concept) => stable[dm]?.has(concept) === true} />
                    <span className={styles.rank}>
                      {t('stability.table.rank', {
                        place: places[dm]?.get(payoffs[dm]?.[place] ?? 0) ?? 0,
                        count: places[dm]?.size ?? 0,
                      })}
                    </span>
                  </td>
                ))}
                <td>
                  <ConceptStrip holds={(concept) => rests.has(concept)} />
                </td>
                {together && (
                  <td>
                    <ConceptStrip holds={(concept) => restsTogether?.has(concept) === true} />
                  </td>
                )}
                <td className={styles.acts} data-print="no">
                  <QuietButton onClick={() => onAsk(place)}>
                    {t('stability.ask')}
                    <span className="hidden-visually"> {words.numbered(place)}</span>
                  </QuietButton>
                  {draft.frame.kind === 'options' && (
                    <QuietButton
                      disabled={states.keys.length < 2}
                      onClick={() =>
                        takeAway(
                          withRemoved(draft, states.keys[place] ?? ''),
                          t('stability.state.removed', { state: words.numbered(place) }),
                        )
                      }
                    >
                      {t('stability.state.remove')}
                      <span className="hidden-visually"> {words.numbered(place)}</span>
                    </QuietButton>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown && (
        <p data-print="no">
          <QuietButton onClick={() => setShown((before) => before + 5 * ROWS)}>
            {t('stability.table.more', { shown, count: rows.length })}
          </QuietButton>
        </p>
      )}
    </div>
  );
};
