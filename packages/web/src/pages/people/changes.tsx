import type { RoomsPage } from '@wasit/domain';
import type { ReactNode } from 'react';
import { useText } from '../../messages/use-text.ts';
import { Instant } from '../relays/instant.tsx';
import { useCircleNames } from '../relays/who-sees.tsx';
import styles from './people.module.css';
import type { PeopleAnswer } from './what-ends.ts';

type Change = PeopleAnswer['changes'][number];

/** Who came into which room, and who went: for those in the room. Whoever was in it has read what was said. */
export const Changes = ({
  rooms,
  changes,
}: {
  readonly rooms: RoomsPage;
  readonly changes: readonly Change[];
}): ReactNode => {
  const t = useText();
  const roomNames = useCircleNames(rooms);
  const wordsOf = ({ name: plain, room: id, entered, by }: Change): string => {
    const [name, room] = [`\u2068${plain}\u2069`, `\u2068${roomNames([id])}\u2069`];
    if (by === null) return t(entered ? 'people.change.in' : 'people.change.out', { name, room });
    const said = { name, room, by: `\u2068${by}\u2069` };
    return t(entered ? 'people.change.in.by' : 'people.change.out.by', said);
  };
  return (
    <details className={styles.changes}>
      <summary>{t('people.changes')}</summary>
      {changes.length === 0 && <p className={styles.hint}>{t('people.changes.none')}</p>}
      <ol className={`${styles.rows} ${styles.comings}`}>
        {changes.map((change) => (
          <li key={`${change.at} ${change.room} ${change.name} ${change.entered}`}>
            <Instant value={change.at} />
            <span>{wordsOf(change)}</span>
          </li>
        ))}
      </ol>
    </details>
  );
};
