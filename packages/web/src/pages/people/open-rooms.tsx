/** Opening the rooms that are wanting, and rooms within rooms. */
import type { ActorsPage, RoomsPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../design/button.tsx';
import { SelectField, TextField } from '../../design/fields.tsx';
import { useName } from '../../design/name.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './people.module.css';
import { roomsWanting, type WantedRoom } from './rooms-wanting.ts';

/** A room within a room: its id is one that nobody can guess, since to ask for it would tell that it is there. */
const Within = ({ rooms, onDone }: { readonly rooms: RoomsPage; readonly onDone: () => void }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const act = useAct(rooms.case.caseId);
  const around = rooms.rooms.filter(({ own }) => own);
  const [outer, setOuter] = useState<string | null>(around[0]?.id ?? null);
  const [name, setName] = useState('');
  const given = name.trim();
  const open = async (): Promise<void> => {
    if (outer === null) return;
    const kind = rooms.rooms.find(({ id }) => id === outer)?.kind === 'mediators' ? 'mediators' : 'other';
    const done = await act({
      command: {
        type: 'open-room',
        room: `${outer}/${crypto.randomUUID()}`,
        name: /\p{Script=Arabic}/u.test(given) ? { ar: given } : { en: given },
        kind,
      },
      audience: [outer],
      done: t('people.room.opened'),
    });
    if (done !== null) onDone();
  };
  return (
    <form
      className={styles.within}
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <SelectField
        label={t('people.room.within')}
        value={outer}
        choices={around.map((room) => ({ value: room.id, label: nameOf(room.name) }))}
        onChange={setOuter}
      />
      <TextField label={t('people.room.name')} value={name} onChange={setName} />
      <p className={styles.hint}>{t('people.room.within.hint')}</p>
      <div className={styles.acts}>
        <Button type="submit" main disabled={outer === null || given === ''}>
          {t('people.room.within.do')}
        </Button>
        <Button onClick={onDone}>{t('reading.cancel')}</Button>
      </div>
    </form>
  );
};

export const OpenRooms = ({
  rooms,
  actors,
}: {
  readonly rooms: RoomsPage;
  readonly actors: ActorsPage;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const act = useAct(rooms.case.caseId);
  const [within, setWithin] = useState(false);
  const open = ({ room, name, party }: WantedRoom): void => {
    const kind = party === null ? 'mediators' : 'party';
    void act({
      command: { type: 'open-room', room, name, kind, partyId: party?.id ?? null },
      audience: ['public'],
      done: t('people.room.opened'),
    });
  };
  return (
    <>
      <div className={styles.acts}>
        {roomsWanting(rooms, actors).map((wanted) => (
          <Button key={wanted.room} onClick={() => open(wanted)}>
            {wanted.party === null
              ? t('people.room.open.mediators')
              : t('people.room.open', { party: nameOf(wanted.party.name) })}
          </Button>
        ))}
        {!within && rooms.rooms.some(({ own }) => own) && (
          <Button onClick={() => setWithin(true)}>{t('people.room.within.open')}</Button>
        )}
      </div>
      {within && <Within rooms={rooms} onDone={() => setWithin(false)} />}
    </>
  );
};
