import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type {
  ActorsPage,
  DeliveryItem,
  IssuesPage,
  DeskPage as Page,
  ProposalItem,
  RoomsPage,
} from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAsOf } from '../../app/as-of.ts';
import { actorsQuery, deskQuery, issuesQuery, roomsQuery } from '../../data/case-queries.ts';
import { Button } from '../../design/button.tsx';
import { Empty } from '../../design/empty.tsx';
import { SelectField } from '../../design/fields.tsx';
import { Loading } from '../../design/loading.tsx';
import { useName } from '../../design/name.ts';
import { PageState } from '../../design/page-state.tsx';
import { useWordsOf } from '../../design/words-of.ts';
import { useText } from '../../messages/use-text.ts';
import { Proposal } from '../proposals/proposal.tsx';
import { Round } from '../proposals/rounds.tsx';
import { EntrustForm } from '../relays/entrust-form.tsx';
import { Delivered, Relayed } from '../relays/relay-item.tsx';
import styles from './desk.module.css';
import { deskOf } from './one-desk.ts';

interface Around {
  readonly rooms: RoomsPage;
  readonly actors: ActorsPage;
  readonly issues: IssuesPage;
}

/** A message that awaits a reply, with the reply beneath it. */
const Awaiting = ({
  delivery,
  proposals,
  around,
  caseId,
  readOnly,
}: {
  readonly delivery: DeliveryItem;
  readonly proposals: readonly ProposalItem[];
  readonly around: Around;
  readonly caseId: string;
  readonly readOnly: boolean;
}): ReactNode => {
  const t = useText();
  const [replying, setReplying] = useState(false);
  return (
    <div className={styles.item} data-row tabIndex={-1}>
      <Delivered delivery={delivery} rooms={around.rooms} proposals={proposals} caseId={caseId} />
      {replying ? (
        <EntrustForm
          caseId={caseId}
          rooms={around.rooms}
          actors={around.actors}
          proposals={proposals}
          from={delivery.to.id}
          inReplyToId={delivery.id}
          onDone={() => setReplying(false)}
        />
      ) : (
        !readOnly && (
          <p data-print="no">
            <Button onClick={() => setReplying(true)}>{t('desk.reply')}</Button>
          </p>
        )
      )}
    </div>
  );
};

const Proposals = ({
  proposals,
  all,
  around,
  caseId,
  readOnly,
}: {
  readonly proposals: readonly ProposalItem[];
  readonly all: readonly ProposalItem[];
  readonly around: Around;
  readonly caseId: string;
  readonly readOnly: boolean;
}): ReactNode => (
  <ul className={styles.list}>
    {proposals.map((proposal) => (
      <Proposal
        key={proposal.id}
        proposal={proposal}
        parent={all.find(({ id }) => id === proposal.derivedFromId)}
        {...around}
        caseId={caseId}
        readOnly={readOnly}
      />
    ))}
  </ul>
);

const Desk = ({
  page,
  around,
  onLookAs,
}: {
  readonly page: Page;
  readonly around: Around;
  /** Opens the sealed answers of one party, for who is in the rooms of several; null seals them again. */
  readonly onLookAs: (party: string | null) => void;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const words = useWordsOf();
  const [writing, setWriting] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const { caseId } = page.case;
  const { proposals } = page;
  const readOnly = page.asOf !== null;
  const party = page.parties.find(({ id }) => id === chosen) ?? page.parties[0];
  const { awaiting, received, said } = deskOf(page, around.rooms, party?.id ?? null);
  const due = awaiting.deliveries.length + awaiting.proposals.length + awaiting.rounds.length;
  const answered = page.rounds.filter(({ own }) => own.some((answer) => answer.party.id === party?.id));
  const sealed = answered.some(({ own }) =>
    own.some((answer) => answer.party.id === party?.id && answer.accepts === null),
  );
  const shared = { around, caseId, readOnly };
  if (page.parties.length === 0) {
    return (
      <>
        <h1>{t('nav.desk')}</h1>
        <Empty title={t('desk.none')}>
          <p>{t('desk.none.hint')}</p>
        </Empty>
      </>
    );
  }
  return (
    <>
      <header className={styles.head}>
        <h1>{t('nav.desk')}</h1>
        {page.parties.length === 1 ? (
          <p>{t('desk.of', { parties: words.names(page.parties) })}</p>
        ) : (
          <div className={styles.choice} data-print="no">
            <SelectField
              label={t('desk.party')}
              value={party?.id ?? null}
              choices={page.parties.map(({ id, name }) => ({ value: id, label: nameOf(name) }))}
              onChange={(id) => {
                setChosen(id);
                onLookAs(null);
              }}
            />
          </div>
        )}
        {!readOnly && !writing && (
          <p data-print="no">
            <Button onClick={() => setWriting(true)}>{t('desk.entrust')}</Button>
          </p>
        )}
      </header>
      {writing && (
        <EntrustForm
          caseId={caseId}
          rooms={around.rooms}
          actors={around.actors}
          proposals={proposals}
          from={party?.id ?? null}
          onDone={() => setWriting(false)}
        />
      )}
      <section className={styles.part}>
        <h2>{t('desk.awaiting')}</h2>
        {due === 0 && <p className={styles.quiet}>{t('desk.nothing')}</p>}
        {awaiting.deliveries.map((delivery) => (
          <Awaiting key={delivery.id} delivery={delivery} proposals={proposals} {...shared} />
        ))}
        <ul className={styles.list}>
          {awaiting.rounds.map((round) => (
            <Round
              key={round.id}
              round={round}
              rooms={around.rooms}
              party={party?.id ?? null}
              caseId={caseId}
              readOnly={readOnly}
            />
          ))}
        </ul>
        <Proposals proposals={awaiting.proposals} all={proposals} {...shared} />
      </section>
      {party !== undefined && answered.length > 0 && (
        <section className={styles.part}>
          <h2>{t('desk.answered')}</h2>
          {sealed && (
            <p data-print="no">
              <Button onClick={() => onLookAs(party.id)}>
                {t('desk.look', { party: nameOf(party.name) })}
              </Button>
            </p>
          )}
          <ul className={styles.list}>
            {answered.map((round) => (
              <Round
                key={round.id}
                round={round}
                rooms={around.rooms}
                party={party.id}
                caseId={caseId}
                readOnly={readOnly}
              />
            ))}
          </ul>
        </section>
      )}
      {received.length > 0 && (
        <section className={styles.part}>
          <h2>{t('desk.received')}</h2>
          {received.map((delivery) => (
            <div key={delivery.id} className={styles.item} data-row tabIndex={-1}>
              <Delivered delivery={delivery} rooms={around.rooms} proposals={proposals} caseId={caseId} />
            </div>
          ))}
        </section>
      )}
      {said.length > 0 && (
        <section className={styles.part}>
          <h2>{t('desk.said')}</h2>
          <ul className={styles.list}>
            {said.map((relay) => (
              <Relayed
                key={relay.id}
                relay={relay}
                rooms={around.rooms}
                actors={around.actors}
                proposals={proposals}
                caseId={caseId}
                readOnly={readOnly}
                standpoint="origin"
              />
            ))}
          </ul>
        </section>
      )}
      <p className={styles.quiet}>
        <Link to="/cases/$caseId/timeline" params={{ caseId }}>
          {t('desk.public')}
        </Link>
      </p>
    </>
  );
};

/** The delegation's desk: what awaits its answer, what was brought to it, what it said. */
export const DeskPage = (): ReactNode => {
  const { caseId } = useParams({ from: '/cases/$caseId/desk' });
  const { asOf } = useAsOf();
  const [as, setAs] = useState<string | null>(null);
  const query = useQuery(deskQuery(caseId, asOf, as));
  const rooms = useQuery(roomsQuery(caseId, asOf)).data;
  const actors = useQuery(actorsQuery(caseId, asOf)).data;
  const issues = useQuery(issuesQuery(caseId, asOf)).data;
  return (
    <PageState query={query}>
      {(page) =>
        rooms === undefined || actors === undefined || issues === undefined ? (
          <Loading />
        ) : (
          <Desk page={page} around={{ rooms, actors, issues }} onLookAs={setAs} />
        )
      }
    </PageState>
  );
};
