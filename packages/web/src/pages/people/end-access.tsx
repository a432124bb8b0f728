import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useNotify } from '../../app/toasts.tsx';
import { caseScope } from '../../data/case-queries.ts';
import { client } from '../../data/client.ts';
import { useText } from '../../messages/use-text.ts';
import { useSaid } from '../sign-in/use-said.ts';
import styles from './act-dialog.module.css';
import { ActDialog } from './act-dialog.tsx';
import { type PeopleAnswer, type Person, whatEnds } from './what-ends.ts';

/** All of the case, among the values of rooms. */
const ALL = '';

/** What follows, line by line; the lines that cannot be mended last. */
const Follows = ({
  people,
  person,
  room,
  roomName,
}: {
  readonly people: PeopleAnswer;
  readonly person: Person;
  readonly room: string | null;
  readonly roomName: (id: string) => string;
}): ReactNode => {
  const t = useText();
  const { name, own } = person;
  const { closed, passedOn, out } = whatEnds(people, person, room);
  const rooms = person.rooms.length > 0;
  return (
    <div>
      <h3>{t('access.happens')}</h3>
      <ul aria-live="polite">
        {room === null ? (
          <li>{own ? t('access.now.all.own') : t('access.now.all', { name })}</li>
        ) : (
          <li>{own ? t('access.now.own') : t('access.now', { name })}</li>
        )}
        {out && <li>{own ? t('access.out.own') : t('access.out', { name })}</li>}
        <li>{own ? t('access.past.own') : t('access.past', { name })}</li>
        {rooms && <li>{own ? t('access.links.own') : t('access.links', { name })}</li>}
        {passedOn.map((id) => (
          <li key={id}>{t('access.keeper', { room: roomName(id) })}</li>
        ))}
        {rooms && closed.length === 0 && <li>{own ? t('access.back.own') : t('access.back', { name })}</li>}
        {closed.length > 0 && (
          <li className={styles.grave}>
            {t('access.closed', { room: closed.map(roomName).join(t('list.comma')) })}
          </li>
        )}
      </ul>
    </div>
  );
};

/** Ends somebody's access to a room or to the case, one's own too; what follows from it is said before. */
export const EndAccess = ({
  caseId,
  people,
  person,
  roomName,
  onClose,
}: {
  readonly caseId: string;
  readonly people: PeopleAnswer;
  readonly person: Person;
  readonly roomName: (id: string) => string;
  readonly onClose: () => void;
}): ReactNode => {
  const t = useText();
  const queries = useQueryClient();
  const notify = useNotify();
  const { sentence, busy, ask } = useSaid();
  const { id, name, own, mayEnd } = person;
  const choices = [...mayEnd.rooms, ...(mayEnd.seat ? [ALL] : [])];
  const [chosen, setChosen] = useState(choices[0] ?? ALL);
  const room = chosen === ALL ? null : chosen;
  const end = async (): Promise<void> => {
    const body = { accountId: id, room };
    if ((await ask(() => client.endAccess({ params: { caseId }, body }))) === null) return;
    notify({ text: own ? t('access.done.own') : t('access.done', { name }) });
    onClose();
    document.getElementById('main')?.focus();
    await queries.invalidateQueries({ queryKey: ['session'] });
    await queries.invalidateQueries(caseScope(caseId));
  };
  return (
    <ActDialog
      title={own ? t('access.title.own') : t('access.title', { name: `\u2068${name}\u2069` })}
      act={t(own ? 'access.act.own' : 'access.act')}
      keep={t('access.keep')}
      busy={busy}
      said={sentence}
      onAct={() => void end()}
      onClose={onClose}
    >
      <fieldset className={styles.choices}>
        <legend>{t('access.what')}</legend>
        {choices.map((one) => (
          <label key={one}>
            <input type="radio" name="access-what" checked={one === chosen} onChange={() => setChosen(one)} />
            <bdi>{one === ALL ? t('access.what.all') : roomName(one)}</bdi>
          </label>
        ))}
      </fieldset>
      <Follows people={people} person={person} room={room} roomName={roomName} />
    </ActDialog>
  );
};
