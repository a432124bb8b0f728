import { useQuery } from '@tanstack/react-query';
import { orThrow } from '@wasit/api';
import type { RoomsPage } from '@wasit/domain';
import type { ReactNode } from 'react';
import { client } from '../../data/client.ts';
import { PageState } from '../../design/page-state.tsx';
import { useText } from '../../messages/use-text.ts';
import { useCircleNames } from '../relays/who-sees.tsx';
import styles from './people.module.css';

/** Who is in which room, with which role: as far as the reader is told. */
export const Members = ({ rooms }: { readonly rooms: RoomsPage }): ReactNode => {
  const t = useText();
  const roomNames = useCircleNames(rooms);
  const { caseId } = rooms.case;
  const query = useQuery({
    queryKey: ['case', caseId, 'people'],
    queryFn: ({ signal }) => orThrow(client.people({ params: { caseId }, signal })),
    staleTime: 0,
  });
  return (
    <section aria-labelledby="people-members">
      <h2 id="people-members">{t('people.members')}</h2>
      <PageState query={query}>
        {({ people }) => (
          <ul className={styles.rows}>
            {people.map((person) => (
              <li key={person.id} data-row tabIndex={-1}>
                <bdi className={styles.person}>{person.name}</bdi>
                <span>{t(`role.in.${person.role}`)}</span>
                <span className={styles.about}>{roomNames(person.rooms)}</span>
                {person.own && <span className={styles.own}>{t('people.you')}</span>}
              </li>
            ))}
          </ul>
        )}
      </PageState>
    </section>
  );
};
