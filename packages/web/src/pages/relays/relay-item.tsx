import type { ActorsPage, DeliveryItem, RelayItem, RoomsPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { useName } from '../../design/name.ts';
import { useWordsOf } from '../../design/words-of.ts';
import { useText } from '../../messages/use-text.ts';
import { DeliverForm } from './deliver-form.tsx';
import { Instant } from './instant.tsx';
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
            <span data-overdue={delivery.overdue ? '' : undefined}>
              {t(delivery.overdue ? 'relay.reply.overdue' : 'relay.reply.due')}{' '}
              <Instant value={delivery.replyBy} />
            </span>
          </>
        )}
        {delivery.repliedBy !== null && ` · ${t('relay.replied')}`}
      </p>
      <WhoSees circles={delivery.seenBy} rooms={rooms} />
    </div>
  );
};

/** One item of the ledger: as given, what is allowed, as delivered to each, the reply. */
export const Relayed = ({
  relay,
  rooms,
  actors,
  caseId,
  readOnly,
}: {
  readonly relay: RelayItem;
  readonly rooms: RoomsPage;
  readonly actors: ActorsPage;
  readonly caseId: string;
  readonly readOnly: boolean;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const words = useWordsOf();
  const [delivering, setDelivering] = useState(false);
  const carries = relay.seenBy.some((id) =>
    rooms.rooms.some((room) => room.id === id && room.kind === 'mediators' && room.own),
  );
  return (
    <li className={styles.relay} data-overdue={relay.overdue ? '' : undefined}>
      <header>
        <h3>{t('relay.of', { party: nameOf(relay.from.name) })}</h3>
        <span className={styles.status} data-status={relay.status}>
          {t(`relay.status.${relay.status}`)}
        </span>
        <Instant value={relay.at} />
      </header>
      <div className={styles.legs}>
        <section>
          <h4>{t('relay.given')}</h4>
          <blockquote dir="auto" lang={relay.language}>
            {relay.words}
          </blockquote>
          <p className={styles.note}>
            {t(`relay.form.${relay.form}`)} ·{' '}
            {t('relay.released.to', { parties: words.names(relay.release.to) })} ·{' '}
            {t(`relay.attribution.${relay.release.attribution}`)} ·{' '}
            {t(`relay.manner.${relay.release.manner}`)}
            {relay.release.notBefore !== null && (
              <>
                {' · '}
                {t('relay.not.before')} <Instant value={relay.release.notBefore} />
              </>
            )}
          </p>
          <WhoSees circles={relay.seenBy} rooms={rooms} />
        </section>
        <section>
          <h4>{t('relay.as.delivered')}</h4>
          {relay.legs.length === 0 && <p className={styles.note}>{t('relay.not.delivered')}</p>}
          {relay.legs.map((leg) => (
            <div key={`${leg.to.id} ${leg.at}`}>
              <p>
                <strong>
                  <bdi>{nameOf(leg.to.name)}</bdi>
                </strong>{' '}
                <Instant value={leg.at} />{' '}
                <span className={styles.note}>{t('relay.waited', { hours: leg.waitedHours })}</span>
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
          {carries && !readOnly && !delivering && (
            <Button onClick={() => setDelivering(true)}>{t('relay.deliver')}</Button>
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
