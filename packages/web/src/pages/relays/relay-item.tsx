import type { ActorsPage, DeliveryItem, RelayItem, RoomsPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useName } from '../../design/name.ts';
import { useWordsOf } from '../../design/words-of.ts';
import { useText } from '../../messages/use-text.ts';
import { DeliverForm } from './deliver-form.tsx';
import { Instant, Limit } from './instant.tsx';
import styles from './relays.module.css';
import { WhoSees } from './who-sees.tsx';

/** What reached a party, in the words that reached it. */
export const Delivered = ({
  delivery,
  rooms,
}: {
  readonly delivery: DeliveryItem;
  readonly rooms: RoomsPage | undefined;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  return (
    <div className={styles.delivered}>
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
      <WhoSees circles={delivery.seenBy} rooms={rooms} />
    </div>
  );
};

/** Seen from the mediators' side, or from the side of the party that entrusted it. */
export type Standpoint = 'carrier' | 'origin';

const Given = ({
  relay,
  rooms,
  standpoint,
}: {
  readonly relay: RelayItem;
  readonly rooms: RoomsPage;
  readonly standpoint: Standpoint;
}): ReactNode => {
  const t = useText();
  const words = useWordsOf();
  const { release } = relay;
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
      <WhoSees circles={relay.seenBy} rooms={rooms} />
    </section>
  );
};

/** One item of the ledger: as given, what is allowed, as delivered to each, the reply. */
export const Relayed = ({
  relay,
  rooms,
  actors,
  caseId,
  readOnly,
  standpoint = 'carrier',
}: {
  readonly relay: RelayItem;
  readonly rooms: RoomsPage;
  readonly actors: ActorsPage;
  readonly caseId: string;
  readonly readOnly: boolean;
  readonly standpoint?: Standpoint;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const words = useWordsOf();
  const [delivering, setDelivering] = useState(false);
  const carries =
    standpoint === 'carrier' &&
    relay.seenBy.some((id) =>
      rooms.rooms.some((room) => room.id === id && room.kind === 'mediators' && room.own),
    );
  return (
    <li className={styles.relay} data-row tabIndex={-1}>
      <header>
        <h3>{t('relay.of', { party: nameOf(relay.from.name) })}</h3>
        <span className={styles.status} data-status={relay.status}>
          {t(`relay.status.${relay.status}`)}
        </span>
        <Instant value={relay.at} />
        {relay.inReplyToId !== null && <span className={styles.note}>{t('relay.is.reply')}</span>}
      </header>
      <div className={styles.legs}>
        <Given relay={relay} rooms={rooms} standpoint={standpoint} />
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
                <Delivered delivery={leg.delivery} rooms={rooms} />
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
