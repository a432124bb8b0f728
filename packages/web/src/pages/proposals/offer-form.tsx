/** A conditional offer: whose, on what condition, what for, and how long the clock runs. */
import type { IssuesPage, RoomsPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../design/button.tsx';
import { SelectField, TextField } from '../../design/fields.tsx';
import { useName } from '../../design/name.ts';
import { useText } from '../../messages/use-text.ts';
import { WhoSees } from '../relays/who-sees.tsx';
import styles from './proposals.module.css';

const DEFAULT_HOURS = 48;
const MOST_HOURS = 24 * 366;

/** An issue and one of its options as one choice of a list. */
const keyOf = (issueId: string, optionId: string): string => JSON.stringify([issueId, optionId]);

const optionOf = (
  issues: IssuesPage,
  key: string | null,
): { readonly issueId: string; readonly optionId: string } | null => {
  for (const { id: issueId, options } of issues.issues) {
    const option = options.find(({ id }) => keyOf(issueId, id) === key);
    if (option !== undefined) return { issueId, optionId: option.id };
  }
  return null;
};

export const OfferForm = ({
  caseId,
  rooms,
  issues,
  onDone,
}: {
  readonly caseId: string;
  readonly rooms: RoomsPage;
  readonly issues: IssuesPage;
  readonly onDone: () => void;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const act = useAct(caseId);
  const seats = rooms.rooms.flatMap(({ id, kind, own, party }) =>
    kind === 'party' && party !== null ? [{ room: id, own, party }] : [],
  );
  const carriers = rooms.rooms
    .filter(({ kind }) => kind === 'mediators')
    .slice(0, 1)
    .map(({ id }) => id);
  const [by, setBy] = useState<string | null>(seats.find(({ own }) => own)?.party.id ?? null);
  const [other, setOther] = useState<string | null>(
    seats.find(({ party }) => party.id !== by)?.party.id ?? null,
  );
  const [when, setWhen] = useState<string | null>(null);
  const [offered, setOffered] = useState<string | null>(null);
  const [hours, setHours] = useState(String(DEFAULT_HOURS));
  const seat = seats.find(({ party }) => party.id === by);
  const condition = optionOf(issues, when);
  const given = optionOf(issues, offered);
  const within = Number(hours);
  const options = issues.issues.flatMap(({ id, name, options: own }) =>
    own.map((option) => ({
      value: keyOf(id, option.id),
      label: `${nameOf(name)}: ${nameOf(option.name)}`,
    })),
  );
  const partyChoices = (choices: typeof seats) =>
    choices.map(({ party }) => ({ value: party.id, label: nameOf(party.name) }));
  const ready =
    seat !== undefined &&
    other !== null &&
    other !== by &&
    condition !== null &&
    given !== null &&
    within > 0 &&
    within <= MOST_HOURS;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (seat === undefined || other === null || condition === null || given === null) return;
        void act({
          command: {
            type: 'condition-offer',
            partyId: seat.party.id,
            when: { partyId: other, ...condition },
            offered: given,
            withinHours: within,
            carriers,
          },
          audience: [seat.room],
          done: t('offers.made'),
        }).then((done) => {
          if (done !== null) onDone();
        });
      }}
    >
      <SelectField
        label={t('offers.by')}
        value={by}
        choices={partyChoices(seats.filter(({ own }) => own))}
        onChange={(next) => {
          setBy(next);
          if (next === other) setOther(null);
        }}
      />
      <SelectField
        label={t('offers.if.party')}
        value={other}
        choices={partyChoices(seats.filter(({ party }) => party.id !== by))}
        onChange={setOther}
      />
      <SelectField label={t('offers.if')} value={when} choices={options} onChange={setWhen} />
      <SelectField label={t('offers.then')} value={offered} choices={options} onChange={setOffered} />
      <TextField label={t('offers.hours')} kind="number" value={hours} onChange={setHours} />
      {seat !== undefined && <WhoSees circles={[seat.room, ...carriers]} rooms={rooms} future />}
      <div className={styles.deeds}>
        <Button type="submit" main disabled={!ready}>
          {t('offers.do')}
        </Button>
        <Button onClick={onDone}>{t('reading.cancel')}</Button>
      </div>
    </form>
  );
};
