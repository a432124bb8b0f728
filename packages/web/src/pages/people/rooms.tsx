import type { ActorsPage, RoomsPage } from '@wasit/domain';
import type { ReactNode } from 'react';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../design/button.tsx';
import { useName } from '../../design/name.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './people.module.css';
import { roomsWanting, type WantedRoom } from './rooms-wanting.ts';

type Room = RoomsPage['rooms'][number];

const RoomLine = ({ room }: { readonly room: Room }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const { kind, party } = room;
  return (
    <li data-row tabIndex={-1}>
      <bdi className={styles.room}>{nameOf(room.name)}</bdi>
      <span className={styles.about}>
        {party !== null && t('people.room.of', { party: nameOf(party.name) })}
        {kind === 'mediators' && t('people.room.mediators')}
        {kind === 'track' && t('people.room.track')}
      </span>
      {room.own && <span className={styles.own}>{t('people.room.own')}</span>}
    </li>
  );
};

/** The rooms that the reader knows of; whoever keeps the record opens those that are wanting. */
export const Rooms = ({
  rooms,
  actors,
  opens,
}: {
  readonly rooms: RoomsPage;
  readonly actors: ActorsPage;
  readonly opens: boolean;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const act = useAct(rooms.case.caseId);
  const shown = rooms.rooms.filter((room) => opens || room.own);
  const open = ({ room, name, party }: WantedRoom): void => {
    const kind = party === null ? 'mediators' : 'party';
    void act({
      command: { type: 'open-room', room, name, kind, partyId: party?.id ?? null },
      audience: ['public'],
      done: t('people.room.opened'),
    });
  };
  return (
    <section aria-labelledby="people-rooms">
      <h2 id="people-rooms">{t('people.rooms')}</h2>
      <p className={styles.hint}>{t('people.intro')}</p>
      {opens && shown.length === 0 && <p>{t('people.rooms.none')}</p>}
      <ul className={styles.rows}>
        {shown.map((room) => (
          <RoomLine key={room.id} room={room} />
        ))}
      </ul>
      {opens && (
        <div className={styles.acts}>
          {roomsWanting(rooms, actors).map((wanted) => (
            <Button key={wanted.room} onClick={() => open(wanted)}>
              {wanted.party === null
                ? t('people.room.open.mediators')
                : t('people.room.open', { party: nameOf(wanted.party.name) })}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
};
