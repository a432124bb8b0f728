/** A party's answer: to the whole, and point by point where it differs. */
import type { ProposalItem, RoomsPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../design/button.tsx';
import { SelectField, TextField } from '../../design/fields.tsx';
import { useName } from '../../design/name.ts';
import { useText } from '../../messages/use-text.ts';
import { WhoSees } from '../relays/who-sees.tsx';
import styles from './proposals.module.css';

const responses = [
  'accepts',
  'accepts-with-reservations',
  'studying',
  'counter-proposes',
  'refuses',
  'ad-referendum',
  'conditional',
] as const;
type Response = (typeof responses)[number];

export const AnswerForm = ({
  caseId,
  proposal,
  rooms,
  onDone,
}: {
  readonly caseId: string;
  readonly proposal: ProposalItem;
  readonly rooms: RoomsPage;
  readonly onDone: () => void;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const act = useAct(caseId);
  const seats = rooms.rooms.filter(({ kind, own }) => kind === 'party' && own);
  const [room, setRoom] = useState<string | null>(seats[0]?.id ?? null);
  const [whole, setWhole] = useState<Response>('studying');
  const [points, setPoints] = useState<Readonly<Record<string, Response | null>>>({});
  const [note, setNote] = useState('');
  const seat = seats.find(({ id }) => id === room);
  const carriers = proposal.seenBy.filter(
    (id) => rooms.rooms.find((one) => one.id === id)?.kind === 'mediators',
  );
  const choices = responses.map((one) => ({ value: one, label: t(`response.${one}`) }));
  const responseOf = (value: string | null) => responses.find((one) => one === value) ?? null;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (seat?.party == null) return;
        void act({
          command: {
            type: 'answer-proposal',
            proposalId: proposal.id,
            partyId: seat.party.id,
            whole,
            perIssue: Object.entries(points).flatMap(([issueId, response]) =>
              response === null ? [] : [{ issueId, response }],
            ),
            note: note.trim() === '' ? null : note.trim(),
            carriers,
          },
          audience: [seat.id],
          done: t('proposal.answered'),
        }).then((done) => {
          if (done !== null) onDone();
        });
      }}
    >
      {seats.length > 1 && (
        <SelectField
          label={t('proposal.answer.for')}
          value={room}
          choices={seats.flatMap(({ id, party }) =>
            party === null ? [] : [{ value: id, label: nameOf(party.name) }],
          )}
          onChange={setRoom}
        />
      )}
      <SelectField
        label={t('proposal.answer.whole')}
        value={whole}
        choices={choices}
        onChange={(next) => setWhole(responseOf(next) ?? 'studying')}
      />
      {proposal.choices.map(({ issue }) => (
        <SelectField
          key={issue.id}
          label={nameOf(issue.name)}
          value={points[issue.id] ?? null}
          choices={choices}
          empty={t('proposal.answer.same')}
          onChange={(next) => setPoints({ ...points, [issue.id]: responseOf(next) })}
        />
      ))}
      <TextField label={t('proposal.answer.note')} value={note} onChange={setNote} />
      <WhoSees circles={[...(room === null ? [] : [room]), ...carriers]} rooms={rooms} future />
      <div className={styles.deeds}>
        <Button type="submit" main disabled={seat === undefined}>
          {t('proposal.answer.do')}
        </Button>
        <Button onClick={onDone}>{t('reading.cancel')}</Button>
      </div>
    </form>
  );
};
