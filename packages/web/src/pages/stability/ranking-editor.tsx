import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { useAnnounce } from '../../app/announcer.tsx';
import { Button } from '../../design/button.tsx';
import { QuietButton } from '../../design/quiet-button.tsx';
import { useText } from '../../messages/use-text.ts';
import conditions from './conditions.module.css';
import { useConflict, useConflictWords } from './conflict-context.ts';
import { changedDecider, type Decider, type StateKey } from './conflict-draft.ts';
import { rankingOver } from './problem.ts';
import { type Groups, likened, lowered, putAbove, raised } from './ranking.ts';
import styles from './wants.module.css';

/** More states than these nobody orders one by one. */
const MOST_BY_HAND = 64;

/** The states from best to worst: dragged, or moved by keys; what is alike shares a place. */
export const RankingEditor = ({
  decider,
  groups: given,
}: {
  readonly decider: Decider;
  readonly groups: Groups;
}): ReactNode => {
  const t = useText();
  const words = useConflictWords();
  const announce = useAnnounce();
  const { draft, states, change } = useConflict();
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<StateKey | null>(null);
  const { groups, unranked } = rankingOver(given, states);
  const set = (next: Groups): void =>
    change(changedDecider(draft, decider.id, { preference: { kind: 'ranking', groups: next } }));
  const move = (key: StateKey, next: Groups): void => {
    if (next === groups) return;
    set(next);
    const place = next.findIndex((group) => group.includes(key));
    announce(t('stability.ranking.moved', { place: place + 1, count: next.length }));
    // The row is drawn in another place: the focus goes along with it.
    requestAnimationFrame(() => {
      for (const row of list.current?.querySelectorAll<HTMLElement>('[data-state]') ?? []) {
        if (row.dataset.state === key) row.focus();
      }
    });
  };
  const onKey = (event: KeyboardEvent, key: StateKey): void => {
    const acts: Readonly<Record<string, () => Groups>> = {
      ArrowUp: () => raised(groups, key),
      ArrowDown: () => lowered(groups, key),
      '=': () => likened(groups, key),
    };
    const act = event.key === '=' || event.altKey ? acts[event.key] : undefined;
    if (act === undefined || event.target !== event.currentTarget) return;
    event.preventDefault();
    event.stopPropagation();
    move(key, act());
  };
  if (states.keys.length > MOST_BY_HAND) {
    return (
      <p className={conditions.hint}>
        {t('stability.ranking.many', { count: states.keys.length, most: MOST_BY_HAND })}
      </p>
    );
  }
  return (
    <div>
      <p className={conditions.hint}>{t('stability.ranking.text')}</p>
      <ol className={styles.ranking} ref={list}>
        {groups.flatMap((group, place) =>
          group.map((key, within) => (
            <li
              key={key}
              data-state={key}
              data-alike={within > 0 ? '' : undefined}
              data-dragged={dragged === key ? '' : undefined}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: rows are moved by keys
              tabIndex={0}
              draggable
              onKeyDown={(event) => onKey(event, key)}
              onDragStart={() => setDragged(key)}
              onDragEnd={() => setDragged(null)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged !== null) move(dragged, putAbove(groups, dragged, key));
                setDragged(null);
              }}
            >
              <span className={styles.rank}>
                {within === 0
                  ? t('stability.ranking.place', { place: place + 1 })
                  : t('stability.ranking.alike')}
              </span>
              <span>{words.keyed(key)}</span>
              <span className={styles.acts} data-print="no">
                <QuietButton
                  disabled={place === 0 && group.length === 1}
                  onClick={() => move(key, raised(groups, key))}
                >
                  {t('stability.ranking.better')}
                </QuietButton>
                <QuietButton
                  disabled={place === groups.length - 1 && group.length === 1}
                  onClick={() => move(key, lowered(groups, key))}
                >
                  {t('stability.ranking.worse')}
                </QuietButton>
                <QuietButton disabled={place === 0} onClick={() => move(key, likened(groups, key))}>
                  {t('stability.ranking.like')}
                </QuietButton>
              </span>
            </li>
          )),
        )}
      </ol>
      {unranked.length > 0 && (
        <div className={styles.unranked}>
          <p>{t('stability.ranking.unranked', { count: unranked.length })}</p>
          <ul>
            {unranked.map((key) => (
              <li key={key}>
                <span>{words.keyed(key)}</span>{' '}
                <span data-print="no">
                  <QuietButton onClick={() => set([...groups, [key]])}>
                    {t('stability.ranking.put')}
                  </QuietButton>
                </span>
              </li>
            ))}
          </ul>
          <p data-print="no">
            <Button onClick={() => set([...groups, unranked])}>{t('stability.ranking.rest')}</Button>
          </p>
        </div>
      )}
    </div>
  );
};
