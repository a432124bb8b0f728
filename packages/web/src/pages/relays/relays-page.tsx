import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ActorsPage, RelaysPage as Page, ProposalsPage, RoomsPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAsOf } from '../../app/as-of.ts';
import { actorsQuery, proposalsQuery, relaysQuery, roomsQuery } from '../../data/case-queries.ts';
import { Button } from '../../design/button.tsx';
import { Empty } from '../../design/empty.tsx';
import { useName } from '../../design/name.ts';
import { PageState } from '../../design/page-state.tsx';
import { useText } from '../../messages/use-text.ts';
import { Alerts } from './alerts.tsx';
import { EntrustForm } from './entrust-form.tsx';
import { Delivered, Relayed } from './relay-item.tsx';
import styles from './relays.module.css';

const Ledger = ({
  page,
  rooms,
  actors,
  proposals: { proposals },
}: {
  readonly page: Page;
  readonly rooms: RoomsPage;
  readonly actors: ActorsPage;
  readonly proposals: ProposalsPage;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const [writing, setWriting] = useState(false);
  const { caseId } = page.case;
  const readOnly = page.asOf !== null;
  const seated = rooms.rooms.some(({ kind }) => kind === 'mediators');
  // Packages that do not go together are shown where the packages are.
  const alerts = page.alerts.filter(({ kind }) => kind === 'wordings-differ');
  const told = new Map(
    page.relays.flatMap(({ legs }) =>
      legs.flatMap(({ to, delivery }) =>
        delivery === null ? [] : [[delivery.id, nameOf(to.name)] as const],
      ),
    ),
  );
  const nothing = page.relays.length === 0 && page.received.length === 0;
  return (
    <>
      <header className={styles.head}>
        <h1>{t('nav.relays')}</h1>
        <p>{t('relays.intro')}</p>
        {seated && !readOnly && !writing && (
          <p data-print="no">
            <Button main onClick={() => setWriting(true)}>
              {t('relay.record')}
            </Button>
          </p>
        )}
      </header>
      <Alerts alerts={alerts} nameOf={(id) => told.get(id) ?? id} />
      {writing && (
        <EntrustForm
          caseId={caseId}
          rooms={rooms}
          actors={actors}
          proposals={proposals}
          onDone={() => setWriting(false)}
        />
      )}
      {nothing && !writing && (
        <Empty title={t('relays.empty')}>
          <p>{t(seated ? 'relays.empty.hint' : 'relays.empty.rooms')}</p>
        </Empty>
      )}
      <ol className={styles.ledger}>
        {page.relays.map((relay) => (
          <Relayed
            key={relay.id}
            relay={relay}
            rooms={rooms}
            actors={actors}
            proposals={proposals}
            caseId={caseId}
            readOnly={readOnly}
          />
        ))}
      </ol>
      {page.received.length > 0 && (
        <section className={styles.received}>
          <h2>{t('relays.received')}</h2>
          {page.received.map((delivery) => (
            <Delivered
              key={delivery.id}
              delivery={delivery}
              rooms={rooms}
              proposals={proposals}
              caseId={caseId}
            />
          ))}
        </section>
      )}
    </>
  );
};

/** Relays: what was carried, in which words, with whose leave. */
export const RelaysPage = (): ReactNode => {
  const { caseId } = useParams({ from: '/cases/$caseId/relays' });
  const { asOf } = useAsOf();
  const query = useQuery(relaysQuery(caseId, asOf));
  const rooms = useQuery(roomsQuery(caseId, asOf));
  const actors = useQuery(actorsQuery(caseId, asOf));
  const proposals = useQuery(proposalsQuery(caseId, asOf));
  return (
    <PageState query={query}>
      {(page) => (
        <PageState query={rooms}>
          {(known) => (
            <PageState query={actors}>
              {(everybody) => (
                <PageState query={proposals}>
                  {(tabled) => <Ledger page={page} rooms={known} actors={everybody} proposals={tabled} />}
                </PageState>
              )}
            </PageState>
          )}
        </PageState>
      )}
    </PageState>
  );
};
