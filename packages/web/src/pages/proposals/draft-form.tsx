/** A new proposal, a counter-proposal, or a mediator's proposal with secret answers. */
import type { ActorsPage, IssuesPage, ProposalItem, RoomsPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../design/button.tsx';
import { ManyField, TextField } from '../../design/fields.tsx';
import { useName } from '../../design/name.ts';
import { useText } from '../../messages/use-text.ts';
import { instantOf } from '../relays/instant.tsx';
import { WhoSees } from '../relays/who-sees.tsx';
import { type ChoiceDraft, ChoiceFields, choiceOf, LEFT_OPEN } from './choice-fields.tsx';
import styles from './proposals.module.css';

export const DraftForm = ({
  caseId,
  rooms,
  actors,
  issues,
  from,
  secret,
  onDone,
}: {
  readonly caseId: string;
  readonly rooms: RoomsPage;
  readonly actors: ActorsPage;
  readonly issues: IssuesPage;
  /** The proposal that it derives from. */
  readonly from: ProposalItem | null;
  /** Answers are given in secret and disclosed only if all accept. */
  readonly secret: boolean;
  readonly onDone: () => void;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const act = useAct(caseId);
  const teams = rooms.rooms.filter(({ kind, own }) => kind === 'mediators' && own);
  const seats = rooms.rooms.filter(({ kind, party }) => kind === 'party' && party !== null);
  const ownSeats = seats.filter(({ own }) => own);
  const [title, setTitle] = useState('');
  const [chosen, setChosen] = useState<Readonly<Record<string, ChoiceDraft>>>(
    Object.fromEntries(
      (from?.choices ?? []).map(({ issue, option, words, phase, condition }) => [
        issue.id,
        {
          optionId: option?.id ?? null,
          words: words ?? '',
          phase: phase ?? '',
          condition: condition ?? '',
        },
      ]),
    ),
  );
  const [by, setBy] = useState<string[]>(from?.by.map(({ id }) => id) ?? []);
  const [to, setTo] = useState<string[]>(seats.flatMap(({ party }) => (party === null ? [] : [party.id])));
  const [deadline, setDeadline] = useState('');
  const mediating = teams.length > 0;
  const carriers = (mediating ? teams : rooms.rooms.filter(({ kind }) => kind === 'mediators'))
    .slice(0, 1)
    .map(({ id }) => id);
  const receivers = mediating ? to : [];
  const circles = [
    ...carriers,
    ...(mediating
      ? seats.filter(({ party }) => party !== null && receivers.includes(party.id))
      : ownSeats
    ).map(({ id }) => id),
  ];
  const choices = Object.entries(chosen).flatMap(([issueId, draft]) => choiceOf(issueId, draft) ?? []);
  const named = /\p{Script=Arabic}/u.test(title) ? { ar: title.trim() } : { en: title.trim() };
  const proposers = actors.actors.filter(({ actor }) => actor.role === 'mediator' || actor.role === 'party');
  const ready =
    title.trim() !== '' &&
    choices.length > 0 &&
    carriers.length > 0 &&
    (secret ? to.length > 1 && deadline !== '' : true);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const closesAt = instantOf(deadline);
        const audience = mediating ? carriers : ownSeats.slice(0, 1).map(({ id }) => id);
        void act(
          secret
            ? {
                command: {
                  type: 'open-round',
                  title: named,
                  choices,
                  partyIds: to,
                  closesAt: closesAt ?? '',
                  carriers,
                },
                audience,
                done: t('round.opened'),
              }
            : {
                command: {
                  type: 'table-proposal',
                  title: named,
                  byIds: by,
                  choices,
                  deadline: closesAt,
                  derivedFromId: from?.id ?? null,
                  toIds: receivers,
                  carriers,
                },
                audience,
                done: t('proposal.tabled'),
              },
        ).then((done) => {
          if (done !== null) onDone();
        });
      }}
    >
      <TextField label={t('proposal.title')} value={title} onChange={setTitle} />
      {issues.issues.map((issue) => (
        <ChoiceFields
          key={issue.id}
          issue={issue}
          draft={chosen[issue.id] ?? LEFT_OPEN}
          onChange={(draft) => setChosen({ ...chosen, [issue.id]: draft })}
        />
      ))}
      {!secret && (
        <ManyField
          label={t('proposal.by')}
          values={by}
          choices={proposers.map(({ actor }) => ({ value: actor.id, label: nameOf(actor.name) }))}
          onChange={setBy}
        />
      )}
      {mediating && (
        <ManyField
          label={t('proposal.to')}
          values={to}
          choices={seats.flatMap(({ party }) =>
            party === null ? [] : [{ value: party.id, label: nameOf(party.name) }],
          )}
          onChange={setTo}
        />
      )}
      <TextField
        label={t(secret ? 'round.closes' : 'proposal.deadline')}
        kind="datetime-local"
        value={deadline}
        onChange={setDeadline}
      />
      {secret && <p className={styles.note}>{t('round.rule')}</p>}
      <WhoSees circles={circles} rooms={rooms} future />
      <div className={styles.deeds}>
        <Button type="submit" main disabled={!ready}>
          {t(secret ? 'round.open' : 'proposal.table')}
        </Button>
        <Button onClick={onDone}>{t('reading.cancel')}</Button>
      </div>
    </form>
  );
};
