import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { NotFoundHere } from '../../app/not-found.tsx';
import { actorsQuery, roomsQuery } from '../../data/case-queries.ts';
import { invitesTo, keepsRecord, useStanding } from '../../data/session.ts';
import { Loading } from '../../design/loading.tsx';
import { PageState } from '../../design/page-state.tsx';
import { useText } from '../../messages/use-text.ts';
import { Changes } from './changes.tsx';
import { Invite } from './invite.tsx';
import { Members } from './members.tsx';
import { OpenInvitations } from './open-invitations.tsx';
import styles from './people.module.css';
import { peopleQuery } from './people-query.ts';
import { Rooms } from './rooms.tsx';

/** The rooms of a case, and inviting into them. At a desk, and for who may invite nobody, it is not there. */
export const PeoplePage = (): ReactNode => {
  const t = useText();
  const { caseId } = useParams({ from: '/cases/$caseId/people' });
  const standing = useStanding(caseId);
  const rooms = useQuery(roomsQuery(caseId, null));
  const people = useQuery(peopleQuery(caseId));
  const actors = useQuery(actorsQuery(caseId, null)).data;
  if (invitesTo(standing).length === 0) return <NotFoundHere />;
  return (
    <div className={styles.page}>
      <h1>{t('people.title')}</h1>
      <PageState query={rooms}>
        {(page) => (
          <PageState query={people}>
            {(told) => (
              <>
                <Members rooms={page} people={told} />
                <Changes rooms={page} changes={told.changes} />
                <Invite rooms={page} people={told} standing={standing} />
                <OpenInvitations rooms={page} />
                {actors === undefined ? (
                  <Loading />
                ) : (
                  <Rooms
                    rooms={page}
                    people={told}
                    actors={actors}
                    opens={keepsRecord(standing)}
                    leads={standing.role === 'lead'}
                  />
                )}
              </>
            )}
          </PageState>
        )}
      </PageState>
    </div>
  );
};
