import { useQuery } from '@tanstack/react-query';
import type { ActorsPage, IssuesPage, ProposalItem, RoomsPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { whoAmIQuery } from '../../data/case-queries.ts';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../design/button.tsx';
import { useName } from '../../design/name.ts';
import { useWordsOf } from '../../design/words-of.ts';
import { useText } from '../../messages/use-text.ts';
import { Instant, Limit } from '../relays/instant.tsx';
import { WhoSees } from '../relays/who-sees.tsx';
import { AnswerForm } from './answer-form.tsx';
import { DraftForm } from './draft-form.tsx';
import { anchorOf } from './lineage.tsx';
import { ProposalTable } from './proposal-table.tsx';
import styles from './proposals.module.css';

export const Proposal = ({
  proposal,
  parent,
  rooms,
  actors,
  issues,
  caseId,
  readOnly,
}: {
  readonly proposal: ProposalItem;
  /** The one it derives from, as far as the viewer may see it. */
  readonly parent: ProposalItem | undefined;
  readonly rooms: RoomsPage;
  readonly actors: ActorsPage;
  readonly issues: IssuesPage;
  readonly caseId: string;
  readonly readOnly: boolean;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const words = useWordsOf();
  const act = useAct(caseId);
  const me = useQuery(whoAmIQuery()).data;
  const [open, setOpen] = useState<'answer' | 'counter' | 'withdraw' | null>(null);
  const seated = rooms.rooms.some(({ kind, own }) => kind === 'party' && own);
  const live = proposal.withdrawnAt === null && !readOnly;
  const ownRooms = new Set(rooms.rooms.filter(({ own }) => own).flatMap(({ party }) => party?.id ?? []));
  return (
    <li
      id={anchorOf(proposal.id)}
      className={styles.proposal}
      data-row
      tabIndex={-1}
      data-withdrawn={proposal.withdrawnAt === null ? undefined : ''}
    >
      <header>
        <h2>
          <bdi>{nameOf(proposal.title)}</bdi>
        </h2>
        <span className={styles.note}>
          {proposal.by.length === 0
            ? t('proposal.by.nobody')
            : t('proposal.by.names', { names: words.names(proposal.by) })}
        </span>
        <Instant value={proposal.tabledAt} />
        {proposal.withdrawnAt !== null && <span className={styles.status}>{t('proposal.withdrawn')}</span>}
        {proposal.deadline !== null && (
          <span className={styles.note}>
            <Limit value={proposal.deadline} overdue={proposal.overdue}>
              {t(proposal.overdue ? 'proposal.overdue' : 'proposal.due')}
            </Limit>
          </span>
        )}
      </header>
      {parent !== undefined && (
        <p className={styles.note}>{t('proposal.derived', { title: nameOf(parent.title) })}</p>
      )}
      {proposal.answers.length > 0 && (
        <p className={styles.note}>
          {t('proposal.closed', { closed: proposal.closed, all: proposal.choices.length })}
        </p>
      )}
      <ProposalTable proposal={proposal} />
      {proposal.answers
        .filter(({ note }) => note !== null)
        .map(({ id, party, note }) => (
          <p key={id} className={styles.note} dir="auto">
            {t('proposal.answer.said', { party: nameOf(party.name), note: note ?? '' })}
          </p>
        ))}
      {proposal.answers
        .filter(({ confirmed, party }) => confirmed === false && ownRooms.has(party.id) && !readOnly)
        .map((answer) => (
          <p key={answer.id} className={styles.deeds} data-print="no">
            <span>{t('proposal.referendum', { party: nameOf(answer.party.name) })}</span>
            <Button
              onClick={() =>
                void act({
                  command: { type: 'confirm-answer', answerId: answer.id },
                  done: t('proposal.confirmed'),
                })
              }
            >
              {t('proposal.confirm')}
            </Button>
          </p>
        ))}
      <WhoSees circles={proposal.seenBy} rooms={rooms} />
      {live && open === null && (
        <div className={styles.deeds} data-print="no">
          {seated && <Button onClick={() => setOpen('answer')}>{t('proposal.answer')}</Button>}
          <Button onClick={() => setOpen('counter')}>{t('proposal.counter')}</Button>
          {proposal.answers
            .filter(({ party }) => ownRooms.has(party.id))
            .map((answer) => (
              <Button
                key={answer.id}
                onClick={() =>
                  void act({
                    command: { type: 'withdraw-answer', answerId: answer.id },
                    done: t('proposal.answer.withdrawn'),
                  })
                }
              >
                {t('proposal.answer.withdraw', { party: nameOf(answer.party.name) })}
              </Button>
            ))}
          {proposal.tabledBy === me?.id && (
            <Button onClick={() => setOpen('withdraw')}>{t('proposal.withdraw')}</Button>
          )}
        </div>
      )}
      {open === 'withdraw' && (
        <div className={styles.deeds}>
          <span>{t('proposal.withdraw.sure')}</span>
          <Button
            main
            onClick={() =>
              void act({
                command: { type: 'withdraw-proposal', proposalId: proposal.id },
                done: t('proposal.withdrawn.done'),
              }).then(() => setOpen(null))
            }
          >
            {t('proposal.withdraw')}
          </Button>
          <Button onClick={() => setOpen(null)}>{t('reading.cancel')}</Button>
        </div>
      )}
      {open === 'answer' && (
        <AnswerForm caseId={caseId} proposal={proposal} rooms={rooms} onDone={() => setOpen(null)} />
      )}
      {open === 'counter' && (
        <DraftForm
          caseId={caseId}
          rooms={rooms}
          actors={actors}
          issues={issues}
          from={proposal}
          secret={false}
          onDone={() => setOpen(null)}
        />
      )}
    </li>
  );
};
