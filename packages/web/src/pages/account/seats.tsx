import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { homePage } from '../../app/pages.ts';
import { casesQuery, roomsQuery } from '../../data/case-queries.ts';
import { type Seat, type Session, standingIn } from '../../data/session.ts';
import { useName } from '../../design/name.ts';
import { QuietButton } from '../../design/quiet-button.tsx';
import { useText } from '../../messages/use-text.ts';
import { EndAccess } from '../people/end-access.tsx';
import { peopleQuery } from '../people/people-query.ts';
import { useCircleNames } from '../relays/who-sees.tsx';
import styles from './account.module.css';

/** Leaving a case or a room of it: who else is there decides what follows, so it is asked for first. */
const Leaving = ({
  caseId,
  onClose,
}: {
  readonly caseId: string;
  readonly onClose: () => void;
}): ReactNode => {
  const people = useQuery(peopleQuery(caseId)).data;
  const rooms = useQuery(roomsQuery(caseId, null));
  const roomNames = useCircleNames(rooms.data);
  const own = people?.people.find((person) => person.own);
  if (people === undefined || own === undefined || rooms.isPending) return null;
  return (
    <EndAccess
      caseId={caseId}
      people={people}
      person={own}
      roomName={(id) => `\u2068${roomNames([id])}\u2069`}
      onClose={onClose}
    />
  );
};

/** The cases that the account has a part in, and the way out of each. */
export const Seats = ({ session }: { readonly session: Session }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const heads = useQuery(casesQuery()).data?.cases ?? [];
  const [leaving, setLeaving] = useState<Seat | null>(null);
  return (
    <section aria-labelledby="account-seats">
      <h2 id="account-seats">{t('account.seats')}</h2>
      {session.cases.length === 0 && <p className={styles.hint}>{t('account.seats.none')}</p>}
      <ul className={styles.rows}>
        {session.cases.map((seat) => {
          const { caseId, role } = seat;
          const known = heads.find((head) => head.caseId === caseId)?.title;
          const title = known === undefined ? caseId : nameOf(known);
          return (
            <li key={caseId}>
              <Link
                to={homePage(standingIn(session, caseId))}
                params={{ caseId }}
                search={{}}
                data-row=""
                className={styles.seat}
              >
                {t('account.seat', { role: t(`role.in.${role}`), title })}
              </Link>
              <QuietButton onClick={() => setLeaving(seat)}>
                {t('account.seat.leave')}
                <span className="hidden-visually"> {t('account.seat.leave.label', { title })}</span>
              </QuietButton>
            </li>
          );
        })}
      </ul>
      {leaving !== null && <Leaving caseId={leaving.caseId} onClose={() => setLeaving(null)} />}
    </section>
  );
};
