import { useQueryClient } from '@tanstack/react-query';
import type { ActorsPage, RoomsPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useNotify } from '../../app/toasts.tsx';
import { caseScope } from '../../data/case-queries.ts';
import { client } from '../../data/client.ts';
import { Button } from '../../design/button.tsx';
import { useName } from '../../design/name.ts';
import { QuietButton } from '../../design/quiet-button.tsx';
import { useText } from '../../messages/use-text.ts';
import { useSaid } from '../sign-in/use-said.ts';
import { HandOver } from './hand-over.tsx';
import { OpenRooms } from './open-rooms.tsx';
import styles from './people.module.css';
import type { PeopleAnswer } from './what-ends.ts';

type Room = RoomsPage['rooms'][number];

/** What becomes of a room that all have left: another in its place, or the way to open one. */
const Closed = ({
  room,
  successor,
  opens,
  caseId,
}: {
  readonly room: Room;
  readonly successor: Room | undefined;
  /** The lead alone gives a party a new room. */
  readonly opens: boolean;
  readonly caseId: string;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const notify = useNotify();
  const queries = useQueryClient();
  const { sentence, busy, ask } = useSaid();
  const succeed = async (): Promise<void> => {
    const opened = await ask(() => client.succeedRoom({ params: { caseId }, body: { room: room.id } }));
    if (opened === null) return;
    notify({ text: t('people.room.opened') });
    await queries.invalidateQueries(caseScope(caseId));
  };
  const { party } = room;
  return (
    <div className={styles.wide}>
      <p className={styles.closed}>
        {successor === undefined
          ? t('people.room.closed')
          : t('people.room.succeeded', { room: `\u2068${nameOf(successor.name)}\u2069` })}
      </p>
      {opens && successor === undefined && party !== null && (
        <p className={styles.succeed}>
          <Button disabled={busy} onClick={() => void succeed()}>
            {t('people.room.succeed', { party: nameOf(party.name) })}
          </Button>
        </p>
      )}
      <div role="alert">{sentence !== null && <p className={styles.said}>{sentence}</p>}</div>
    </div>
  );
};

const RoomLine = ({
  room,
  successor,
  people,
  caseId,
  leads,
}: {
  readonly room: Room;
  readonly successor: Room | undefined;
  readonly people: PeopleAnswer;
  readonly caseId: string;
  readonly leads: boolean;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const [handing, setHanding] = useState(false);
  const { kind, party } = room;
  const told = people.rooms.find(({ id }) => id === room.id);
  const keeper = people.people.find(({ id }) => id === told?.keeper);
  const others = people.people.filter(({ own, rooms }) => !own && rooms.includes(room.id));
  return (
    <li data-row tabIndex={-1}>
      <span>
        <bdi>{nameOf(room.name)}</bdi>{' '}
        {room.own && <span className={styles.own}>{t('people.room.own')}</span>}
      </span>
      <span className={styles.about}>
        {party !== null && t('people.room.of', { party: nameOf(party.name) })}
        {kind === 'mediators' && t('people.room.mediators')}
        {kind === 'track' && t('people.room.track')}
      </span>
      <span className={styles.about}>
        {keeper !== undefined &&
          (keeper.own ? t('people.room.keeper.own') : t('people.room.keeper', { name: keeper.name }))}
        {told !== undefined && told.keeper === null && !told.closed && t('people.room.empty')}
      </span>
      <span className={styles.act}>
        {keeper?.own === true && others.length > 0 && !handing && (
          <QuietButton onClick={() => setHanding(true)}>
            {t('people.room.hand')}
            <span className="hidden-visually">
              {' '}
              {t('people.room.hand.label', { room: nameOf(room.name) })}
            </span>
          </QuietButton>
        )}
      </span>
      {told?.closed === true && <Closed room={room} successor={successor} opens={leads} caseId={caseId} />}
      {handing && (
        <HandOver
          caseId={caseId}
          room={room.id}
          name={nameOf(room.name)}
          others={others}
          onDone={() => setHanding(false)}
        />
      )}
    </li>
  );
};

/** The rooms that the reader knows of; whoever keeps the record opens those that are wanting. */
export const Rooms = ({
  rooms,
  people,
  actors,
  opens,
  leads,
}: {
  readonly rooms: RoomsPage;
  readonly people: PeopleAnswer;
  readonly actors: ActorsPage;
  readonly opens: boolean;
  readonly leads: boolean;
}): ReactNode => {
  const t = useText();
  const { caseId } = rooms.case;
  const shown = rooms.rooms.filter((room) => opens || room.own);
  return (
    <section aria-labelledby="people-rooms">
      <h2 id="people-rooms">{t('people.rooms')}</h2>
      <p className={styles.hint}>
        {t('people.intro')} {t('people.room.keeper.hint')}
      </p>
      {people.rooms.some(({ closed }) => closed) && (
        <p className={styles.hint}>{t('people.room.closed.hint')}</p>
      )}
      {opens && shown.length === 0 && <p>{t('people.rooms.none')}</p>}
      <ul className={`${styles.rows} ${styles.rooms}`}>
        {shown.map((room) => (
          <RoomLine
            key={room.id}
            room={room}
            successor={rooms.rooms.find(({ succeeds }) => succeeds === room.id)}
            people={people}
            caseId={caseId}
            leads={leads}
          />
        ))}
      </ul>
      {opens && <OpenRooms rooms={rooms} actors={actors} />}
    </section>
  );
};
