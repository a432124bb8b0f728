/** The rooms of a case at a desk, where one person holds them all and invites nobody into them. */
import { useQuery } from '@tanstack/react-query';
import type { ActorsPage } from '@wasit/domain';
import type { ReactNode } from 'react';
import { useAsOf } from '../../app/as-of.ts';
import { roomsQuery } from '../../data/case-queries.ts';
import { useSession } from '../../data/session.ts';
import { useName } from '../../design/name.ts';
import { PageState } from '../../design/page-state.tsx';
import { useText } from '../../messages/use-text.ts';
import { OpenRooms } from '../people/open-rooms.tsx';
import styles from './settings.module.css';

export const DeskRooms = ({ actors }: { readonly actors: ActorsPage }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const { asOf } = useAsOf();
  const desk = useSession()?.mode === 'desk';
  const query = useQuery({ ...roomsQuery(actors.case.caseId, asOf), enabled: desk });
  if (!desk) return null;
  return (
    <section aria-labelledby="settings-rooms">
      <h2 id="settings-rooms">{t('people.rooms')}</h2>
      <p className={styles.hint}>{t('settings.rooms.hint')}</p>
      <PageState query={query}>
        {(rooms) => (
          <>
            <ul className={styles.rows}>
              {rooms.rooms.map(({ id, name, party }) => (
                <li key={id}>
                  <bdi>{nameOf(name)}</bdi>
                  {party !== null && (
                    <span className={styles.hint}> {t('people.room.of', { party: nameOf(party.name) })}</span>
                  )}
                </li>
              ))}
            </ul>
            {asOf === null && <OpenRooms rooms={rooms} actors={actors} />}
          </>
        )}
      </PageState>
    </section>
  );
};
