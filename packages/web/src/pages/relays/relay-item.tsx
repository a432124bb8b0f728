import { Link } from '@tanstack/react-router';
import type { ActorsPage, DeliveryItem, ProposalItem, RelayItem, RoomsPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useName } from '../../design/name.ts';
import { useWordsOf } from '../../design/words-of.ts';
import { useText } from '../../messages/use-text.ts';
import { anchorOf } from '../proposals/lineage.tsx';
import { ChangeReleaseForm } from './change-release-form.tsx';
import { DeliverForm } from './deliver-form.tsx';
import { EntrustForm } from './entrust-form.tsx';
import { Instant, Limit } from './instant.tsx';
import styles from './relays.module.css';
import { WhoSees } from './who-sees.tsx';

/** Where a message stands on the page. */
export const relayAnchorOf = (id: string): string => `message-${id}`;

/** The proposal that goes with a message, as far as the viewer sees it. */
const Enclosed = ({
  proposalId,
  proposals,
  caseId,
}: {
  readonly proposalId: string | null;
  readonly proposals: readonly ProposalItem[];
  readonly caseId: string;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const enclosed = proposals.find(({ id }) => id === proposalId);
  if (enclosed === undefined) return null;
  return (
    <p className={styles.note}>
      {t('relay.proposal.with')}{' '}
      <Link to="/cases/$caseId/proposals" params={{ caseId }} hash={anchorOf(enclosed.id)}>
        <bdi>{nameOf(enclosed.title)}</bdi>
      </Link>
    </p>
  );
};

/** What reached a party, in the words that reached it. */
export const Delivered = ({
  delivery,
  rooms,
  proposals,
  caseId,
}: {
  readonly delivery: DeliveryItem;
  readonly rooms: RoomsPage | undefined;
  readonly proposals: readonly ProposalItem[];
  readonly caseId: string;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  return (
    <div className={styles.delivered} id={relayAnchorOf(delivery.id)}>
      <blockquote dir="auto" lang={delivery.language}>
        {delivery.words}
      </blockquote>
      <p className={styles.note}>
        {delivery.attributedTo === null
          ? t('relay.as.nobody')
          : t('relay.as', { who: nameOf(delivery.attributedTo.name) })}
        {delivery.replyBy !== null && (
          <>
            {' · '}
            {delivery.repliedBy === null ? (
              <Limit value={delivery.replyBy} overdue={delivery.overdue}>
                {t(delivery.overdue ? 'relay.reply.overdue' : 'relay.reply.due')}
              </Limit>
            ) : (
              t('relay.replied')
            )}
          </>
        )}
        {delivery.replyBy === null && delivery.repliedBy !== null && ` · ${t('relay.replied')}`}
      </p>
      <Enclosed proposalId={delivery.proposalId} proposals={proposals} caseId={caseId} />
      <WhoSees circles={delivery.seenBy} rooms={rooms} />
    </div>
  );
};

/** Seen from the mediators' side, or from the side of the party that entrusted it. */
export type Standpoint = 'carrier' | 'origin';

const Given = ({
  relay,
  rooms,
  proposals,
  caseId,
  readOnly,
  standpoint,
}: {
  readonly relay: RelayItem;
  readonly rooms: RoomsPage;
  readonly proposals: readonly ProposalItem[];
  readonly caseId: string;
  readonly readOnly: boolean;
  readonly standpoint: Standpoint;
}): ReactNode => {
  const t = useText();
  const words = useWordsOf();
  const [changing, setChanging] = useState(false);
  const { release } = relay;
  // The release is its origin's: whoever sits in its room may change it, or its carriers where it has none.
  const room = rooms.rooms.find(({ kind, party }) => kind === 'party' && party?.id === relay.from.id);
  const mayChange = room === undefined ? standpoint === 'carrier' : room.own;
  return (
    <section>
      <h4>{t(`relay.given.${standpoint}`)}</h4>
      <blockquote dir="auto" lang={relay.language}>
        {relay.words}
      </blockquote>
      <p className={styles.note}>
        {t(`relay.form.${relay.form}`)} · {t('relay.released.to', { parties: words.names(release.to) })} ·{' '}
        {t(`relay.attribution.${release.attribution}`)} · {t(`relay.manner.${release.manner}`)}
        {release.notBefore !== null && (
          <>
            {' · '}
            <Limit value={release.notBefore}>{t('relay.not.before')}</Limit>
          </>
        )}
        {relay.replyBy !== null && relay.status !== 'answered' && (
          <>
            {' · '}
            <Limit value={relay.replyBy} overdue={relay.overdue}>
              {t(relay.overdue ? 'relay.reply.overdue' : 'relay.reply.due')}
            </Limit>
          </>
        )}
      </p>
      <Enclosed proposalId={relay.proposalId} proposals={proposals} caseId={caseId} />
      <WhoSees circles={relay.seenBy} rooms={rooms} />
      {mayChange && !readOnly && !changing && (
        <p className={styles.deeds} data-print="no">
          <Button onClick={() => setChanging(true)}>{t('relay.release.change')}</Button>
        </p>
      )}
      {changing && (
        <ChangeReleaseForm caseId={caseId} relay={relay} rooms={rooms} onDone={() => setChanging(false)} />
      )}
    </section>
  );
};

/** One item of the ledger: as given, what is allowed, as delivered to each, the reply. */
export const Relayed = ({
  relay,
  rooms,
  actors,
  proposals,
  caseId,
  readOnly,
  standpoint = 'carrier',
}: {
  readonly relay: RelayItem;
  readonly rooms: RoomsPage;
  readonly actors: ActorsPage;
  readonly proposals: readonly ProposalItem[];
  readonly caseId: string;
  readonly readOnly: boolean;
  readonly standpoint?: Standpoint;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const words = useWordsOf();
  const [delivering, setDelivering] = useState(false);
  const [replyTo, setReplyTo] = useState<DeliveryItem | null>(null);
  const carries =
    standpoint === 'carrier' &&
    relay.seenBy.some((id) =>
      rooms.rooms.some((room) => room.id === id && room.kind === 'mediators' && room.own),
    );
  return (
    <li className={styles.relay} id={relayAnchorOf(relay.id)} data-row tabIndex={-1}>
      <header>
        <h3>{t('relay.of', { party: nameOf(relay.from.name) })}</h3>
        <span className={styles.status} data-status={relay.status}>
          {t(`relay.status.${relay.status}`)}
        </span>
        <Instant value={relay.at} />
        {relay.inReplyToId !== null && <span className={styles.note}>{t('relay.is.reply')}</span>}
      </header>
      <div className={styles.legs}>
        <Given
          relay={relay}
          rooms={rooms}
          proposals={proposals}
          caseId={caseId}
          readOnly={readOnly}
          standpoint={standpoint}
        />
        <section>
          <h4>{t('relay.as.delivered')}</h4>
          {relay.legs.map((leg) => (
            <div key={`${leg.to.id} ${leg.at}`}>
              <p className={styles.leg}>
                <strong>
                  <bdi>{nameOf(leg.to.name)}</bdi>
                </strong>{' '}
                <Instant value={leg.at} />{' '}
                <span className={styles.note}>
                  {t('relay.waited', { hours: Math.round(leg.waitedHours) })}
                </span>
              </p>
              {leg.delivery === null ? (
                <p className={styles.note}>{t('relay.wording.unseen')}</p>
              ) : (
                <Delivered delivery={leg.delivery} rooms={rooms} proposals={proposals} caseId={caseId} />
              )}
              {carries && !readOnly && leg.delivery?.repliedBy === null && replyTo !== leg.delivery && (
                <p className={styles.deeds} data-print="no">
                  <Button onClick={() => setReplyTo(leg.delivery)}>{t('relay.reply.record')}</Button>
                </p>
              )}
              {leg.delivery !== null && replyTo === leg.delivery && (
                <EntrustForm
                  caseId={caseId}
                  rooms={rooms}
                  actors={actors}
                  proposals={proposals}
                  from={leg.to.id}
                  inReplyToId={leg.delivery.id}
                  onDone={() => setReplyTo(null)}
                />
              )}
            </div>
          ))}
          {relay.awaiting.length > 0 && (
            <p className={styles.note}>{t('relay.awaiting', { parties: words.names(relay.awaiting) })}</p>
          )}
          {carries && !readOnly && !delivering && relay.awaiting.length > 0 && (
            <p className={styles.deeds} data-print="no">
              <Button onClick={() => setDelivering(true)}>{t('relay.deliver')}</Button>
            </p>
          )}
          {delivering && (
            <DeliverForm
              caseId={caseId}
              relay={relay}
              rooms={rooms}
              actors={actors}
              onDone={() => setDelivering(false)}
            />
          )}
        </section>
      </div>
    </li>
  );
};
