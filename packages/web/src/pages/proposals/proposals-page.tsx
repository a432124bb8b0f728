import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ActorsPage, IssuesPage, ProposalsPage as Page, RoomsPage, RoundsPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAsOf } from '../../app/as-of.ts';
import {
  actorsQuery,
  issuesQuery,
  proposalsQuery,
  roomsQuery,
  roundsQuery,
} from '../../data/case-queries.ts';
import { Button } from '../../design/button.tsx';
import { Empty } from '../../design/empty.tsx';
import { Loading } from '../../design/loading.tsx';
import { useName } from '../../design/name.ts';
import { PageState } from '../../design/page-state.tsx';
import { useText } from '../../messages/use-text.ts';
import { Alerts } from '../relays/alerts.tsx';
import { Compare } from './compare.tsx';
import { DraftForm } from './draft-form.tsx';
import { Lineage } from './lineage.tsx';
import { Offers } from './offers.tsx';
import { Proposal } from './proposal.tsx';
import styles from './proposals.module.css';
import { Round } from './rounds.tsx';

/** Everything that the page needs besides the proposals themselves. */
interface Around {
  readonly rooms: RoomsPage;
  readonly actors: ActorsPage;
  readonly issues: IssuesPage;
  readonly rounds: RoundsPage;
}

const Table = ({ page, around }: { readonly page: Page; readonly around: Around }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const [drafting, setDrafting] = useState<'proposal' | 'round' | null>(null);
  const { caseId } = page.case;
  const readOnly = page.asOf !== null;
  const { rooms, actors, issues, rounds } = around;
  const byId = new Map(page.proposals.map((proposal) => [proposal.id, proposal]));
  const mediating = rooms.rooms.some(({ kind, own }) => kind === 'mediators' && own);
  const seated = rooms.rooms.some(({ own }) => own);
  const names = new Map([
    ...page.proposals.map(({ id, title }) => [id, nameOf(title)] as const),
    ...issues.issues.map(({ id, name }) => [id, nameOf(name)] as const),
  ]);
  return (
    <>
      <header className={styles.head}>
        <h1>{t('nav.proposals')}</h1>
        {!readOnly && seated && drafting === null && (
          <p className={styles.deeds} data-print="no">
            <Button main onClick={() => setDrafting('proposal')}>
              {t('proposal.new')}
            </Button>
            {mediating && <Button onClick={() => setDrafting('round')}>{t('round.new')}</Button>}
          </p>
        )}
      </header>
      <Alerts alerts={page.alerts} nameOf={(id) => names.get(id) ?? id} />
      {drafting !== null && (
        <DraftForm
          caseId={caseId}
          rooms={rooms}
          actors={actors}
          issues={issues}
          from={null}
          secret={drafting === 'round'}
          onDone={() => setDrafting(null)}
        />
      )}
      {rounds.rounds.length > 0 && (
        <section className={styles.part}>
          <h2>{t('round.title')}</h2>
          <ul className={styles.list}>
            {rounds.rounds.map((round) => (
              <Round key={round.id} round={round} rooms={rooms} caseId={caseId} readOnly={readOnly} />
            ))}
          </ul>
        </section>
      )}
      <Offers offers={page.offers} issues={issues} rooms={rooms} caseId={caseId} readOnly={readOnly} />
      <Lineage proposals={page.proposals} />
      <Compare proposals={page.proposals} />
      {page.proposals.length === 0 ? (
        <Empty title={t('proposals.empty')}>
          <p>{t(seated ? 'proposals.empty.hint' : 'relays.empty.rooms')}</p>
        </Empty>
      ) : (
        <ol className={styles.list}>
          {page.proposals.map((proposal) => (
            <Proposal
              key={proposal.id}
              proposal={proposal}
              parent={proposal.derivedFromId === null ? undefined : byId.get(proposal.derivedFromId)}
              rooms={rooms}
              actors={actors}
              issues={issues}
              caseId={caseId}
              readOnly={readOnly}
            />
          ))}
        </ol>
      )}
    </>
  );
};

/** Proposals: what is on the table, what each party answered, what stands closed. */
export const ProposalsPage = (): ReactNode => {
  const { caseId } = useParams({ from: '/cases/$caseId/proposals' });
  const { asOf } = useAsOf();
  const query = useQuery(proposalsQuery(caseId, asOf));
  const rooms = useQuery(roomsQuery(caseId, asOf)).data;
  const actors = useQuery(actorsQuery(caseId, asOf)).data;
  const issues = useQuery(issuesQuery(caseId, asOf)).data;
  const rounds = useQuery(roundsQuery(caseId, asOf)).data;
  return (
    <PageState query={query}>
      {(page) =>
        rooms === undefined || actors === undefined || issues === undefined || rounds === undefined ? (
          <Loading />
        ) : (
          <Table page={page} around={{ rooms, actors, issues, rounds }} />
        )
      }
    </PageState>
  );
};
