import { useQueryClient } from '@tanstack/react-query';
import type { AnswerOf } from '@wasit/api';
import type { RoomsPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { client } from '../../data/client.ts';
import { type AccountRole, invitesTo, type Standing } from '../../data/session.ts';
import { Button } from '../../design/button.tsx';
import { ManyField, SelectField, TextField } from '../../design/fields.tsx';
import { useName } from '../../design/name.ts';
import { useText } from '../../messages/use-text.ts';
import { useSaid } from '../sign-in/use-said.ts';
import { Link } from './link.tsx';
import styles from './people.module.css';
import { invitationsQuery } from './people-query.ts';
import type { PeopleAnswer } from './what-ends.ts';

/** A party's room is for its delegation, the mediators' for mediators; the public record needs no room. */
const fits = (role: AccountRole, kind: RoomsPage['rooms'][number]['kind']): boolean => {
  if (role === 'public') return false;
  if (kind === 'party') return role === 'delegation';
  return kind !== 'mediators' || role === 'mediator' || role === 'lead';
};

/** Makes a link to a role and rooms. What whoever opens it will read is said before the link is made. */
export const Invite = ({
  rooms,
  people,
  standing,
}: {
  readonly rooms: RoomsPage;
  readonly people: PeopleAnswer;
  readonly standing: Standing;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const roles = invitesTo(standing);
  const [role, setRole] = useState<AccountRole | null>(roles[0] ?? null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [note, setNote] = useState('');
  const queries = useQueryClient();
  const [made, setMade] = useState<AnswerOf<'invite'> | null>(null);
  const { sentence, busy, ask } = useSaid();
  const leads = standing.role === 'lead';
  // The lead gives the rooms that nobody has entered; of the others, everybody those that they are in.
  const fresh = people.rooms.filter(({ keeper, closed }) => leads && keeper === null && !closed);
  const offered = rooms.rooms.filter(
    (room) => (room.own || fresh.some(({ id }) => id === room.id)) && role !== null && fits(role, room.kind),
  );
  const given = offered.filter(({ id }) => chosen.includes(id));
  const { caseId } = rooms.case;
  const make = async (as: AccountRole): Promise<void> => {
    const body = { role: as, rooms: given.map(({ id }) => id), note: note.trim() };
    setMade(await ask(() => client.invite({ params: { caseId }, body })));
    await queries.invalidateQueries(invitationsQuery(caseId));
  };
  if (role === null) return null;
  const words = { role: t(`role.in.${role}`) };
  const homeless = role === 'delegation' && given.length === 0;
  const will = (): string => {
    if (homeless) return t('people.invite.choose');
    if (given.length === 0) return t('people.invite.will.public', words);
    const names = given.map(({ name }) => `\u2068${nameOf(name)}\u2069`).join(t('list.comma'));
    return `${t('people.invite.will', { ...words, rooms: names })} ${t('people.invite.past')}`;
  };
  return (
    <section aria-labelledby="people-invite">
      <h2 id="people-invite">{t('people.invite')}</h2>
      {made !== null ? (
        <Link
          made={made}
          done={t('people.invite.another')}
          onDone={() => {
            setMade(null);
            setNote('');
          }}
        />
      ) : (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (!busy) void make(role);
          }}
        >
          <SelectField
            label={t('people.invite.role')}
            value={role}
            choices={roles.map((one) => ({ value: one, label: t(`role.in.${one}`) }))}
            onChange={(value) => setRole(roles.find((one) => one === value) ?? role)}
          />
          {offered.length === 0 ? (
            role !== 'public' && <p className={styles.hint}>{t('people.invite.no.rooms')}</p>
          ) : (
            <>
              <ManyField
                label={t('people.invite.rooms')}
                values={chosen}
                choices={offered.map(({ id, name }) => ({ value: id, label: nameOf(name) }))}
                onChange={setChosen}
              />
              <p className={styles.hint}>{t(leads ? 'people.invite.first' : 'people.invite.own')}</p>
            </>
          )}
          <TextField
            label={t('people.invite.note')}
            hint={t('people.invite.note.hint')}
            value={note}
            onChange={(text) => setNote(text.slice(0, 120))}
          />
          <p className={styles.will}>{will()}</p>
          <div role="alert">{sentence !== null && <p className={styles.said}>{sentence}</p>}</div>
          <div>
            <Button type="submit" main disabled={busy || homeless}>
              {t('people.invite.act')}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
};
