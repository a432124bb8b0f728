import type { RoomsPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { QuietButton } from '../../design/quiet-button.tsx';
import { useText } from '../../messages/use-text.ts';
import { useCircleNames } from '../relays/who-sees.tsx';
import { EndAccess } from './end-access.tsx';
import styles from './people.module.css';
import type { PeopleAnswer, Person } from './what-ends.ts';

const MemberLine = ({
  person,
  rooms,
  onEnd,
}: {
  readonly person: Person;
  readonly rooms: string;
  readonly onEnd: () => void;
}): ReactNode => {
  const t = useText();
  const { name, role, own, mayEnd } = person;
  return (
    <li data-row tabIndex={-1}>
      <span>
        <bdi>{name}</bdi> {own && <span className={styles.own}>{t('people.you')}</span>}
      </span>
      <span>{t(`role.in.${role}`)}</span>
      <span className={styles.about}>{rooms}</span>
      <span className={styles.act}>
        {(mayEnd.rooms.length > 0 || mayEnd.seat) && (
          <QuietButton onClick={onEnd}>
            {t(own ? 'access.leave' : 'access.end')}
            <span className="hidden-visually">
              {' '}
              {own ? t('access.title.own') : t('access.end.label', { name })}
            </span>
          </QuietButton>
        )}
      </span>
    </li>
  );
};

/** Who is in which room, with which role: as far as the reader is told. */
export const Members = ({
  rooms,
  people,
}: {
  readonly rooms: RoomsPage;
  readonly people: PeopleAnswer;
}): ReactNode => {
  const t = useText();
  const roomNames = useCircleNames(rooms);
  const [ending, setEnding] = useState<Person | null>(null);
  return (
    <section aria-labelledby="people-members">
      <h2 id="people-members">{t('people.members')}</h2>
      <ul className={`${styles.rows} ${styles.members}`}>
        {people.people.map((person) => (
          <MemberLine
            key={person.id}
            person={person}
            rooms={roomNames(person.rooms)}
            onEnd={() => setEnding(person)}
          />
        ))}
      </ul>
      {ending !== null && (
        <EndAccess
          caseId={rooms.case.caseId}
          people={people}
          person={ending}
          roomName={(id) => `\u2068${roomNames([id])}\u2069`}
          onClose={() => setEnding(null)}
        />
      )}
    </section>
  );
};
