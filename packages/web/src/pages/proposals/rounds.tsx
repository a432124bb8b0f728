import type { RoomsPage, RoundItem } from '@wasit/domain';
import type { ReactNode } from 'react';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../design/button.tsx';
import { useName } from '../../design/name.ts';
import { useWordsOf } from '../../design/words-of.ts';
import { useText } from '../../messages/use-text.ts';
import { Limit, useShownMoment } from '../relays/instant.tsx';
import { WhoSees } from '../relays/who-sees.tsx';
import { anchorOf } from './lineage.tsx';
import styles from './proposals.module.css';

/** A mediator's proposal with secret answers: what it settles, one's own answer, and, at its hour, the outcome. */
export const Round = ({
  round,
  rooms,
  party: one = null,
  caseId,
  readOnly,
}: {
  readonly round: RoundItem;
  readonly rooms: RoomsPage;
  /** The one party whose answer is asked for here; null for every party whose room the viewer is in. */
  readonly party?: string | null;
  readonly caseId: string;
  readonly readOnly: boolean;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const words = useWordsOf();
  const act = useAct(caseId);
  // Between the hour and the closing, a moment later, nothing can be answered any more.
  const open = useShownMoment() < Date.parse(round.closesAt) && round.outcome === null;
  const seats = rooms.rooms.filter(
    ({ kind, own, party }) =>
      kind === 'party' &&
      own &&
      party !== null &&
      (one === null || party.id === one) &&
      round.parties.some(({ id }) => id === party.id),
  );
  return (
    <li id={anchorOf(round.id)} className={styles.round} data-row tabIndex={-1}>
      <header>
        <h3>
          <bdi>{nameOf(round.title)}</bdi>
        </h3>
        <span className={styles.status}>
          {round.outcome === null
            ? t(open ? 'round.running' : 'round.closing')
            : t(`round.outcome.${round.outcome}`)}
        </span>
        <span className={styles.note}>
          <Limit value={round.closesAt}>{t('round.closes')}</Limit>
        </span>
      </header>
      <p className={styles.note}>{t('round.parties', { parties: words.names(round.parties, 8) })}</p>
      <ul className={styles.choices}>
        {round.choices.map(({ issue, option, words: own }) => (
          <li key={issue.id}>
            <bdi>{nameOf(issue.name)}</bdi>: <bdi>{option === null ? own : nameOf(option.name)}</bdi>
          </li>
        ))}
      </ul>
      {round.outcome === null && <p className={styles.note}>{t('round.rule')}</p>}
      {round.own
        .filter(({ party }) => one === null || party.id === one)
        .map((answer) => (
          <p key={answer.party.id}>
            {answer.accepts === null
              ? t('round.own.sealed', { party: nameOf(answer.party.name) })
              : t(answer.accepts ? 'round.own.yes' : 'round.own.no', { party: nameOf(answer.party.name) })}
            {open && ` ${t('round.own.open')}`}
          </p>
        ))}
      {open &&
        !readOnly &&
        seats.map(({ id, party }) =>
          party === null ? null : (
            <div key={id} className={`${styles.deeds} ${styles.answering}`} data-print="no">
              <span>{t('round.answer.for', { party: nameOf(party.name) })}</span>
              {([true, false] as const).map((accepts) => (
                <Button
                  key={String(accepts)}
                  onClick={() =>
                    void act({
                      command: { type: 'seal-answer', roundId: round.id, partyId: party.id, accepts },
                      audience: [id],
                      done: t('round.sealed'),
                    })
                  }
                >
                  {t(accepts ? 'round.accept' : 'round.refuse')}
                </Button>
              ))}
              <WhoSees circles={[id]} rooms={rooms} future />
            </div>
          ),
        )}
    </li>
  );
};
