/** "If they accept this, then we accept that": what stands, its clock, and making or withdrawing one. */
import type { IssuesPage, OfferItem, RoomsPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../design/button.tsx';
import { useName } from '../../design/name.ts';
import { useText } from '../../messages/use-text.ts';
import { Limit } from '../relays/instant.tsx';
import { WhoSees } from '../relays/who-sees.tsx';
import { OfferForm } from './offer-form.tsx';
import styles from './proposals.module.css';

const Offer = ({
  offer,
  rooms,
  caseId,
  readOnly,
}: {
  readonly offer: OfferItem;
  readonly rooms: RoomsPage;
  readonly caseId: string;
  readonly readOnly: boolean;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const act = useAct(caseId);
  const own = rooms.rooms.some(({ kind, own: sits, party }) => {
    return kind === 'party' && sits && party?.id === offer.party.id;
  });
  return (
    <li data-row tabIndex={-1}>
      {t('offers.words', {
        party: nameOf(offer.party.name),
        other: nameOf(offer.when.party.name),
        when: `${nameOf(offer.when.issue.name)}: ${nameOf(offer.when.option.name)}`,
        offered: `${nameOf(offer.offered.issue.name)}: ${nameOf(offer.offered.option.name)}`,
        hours: offer.withinHours,
      })}{' '}
      <span className={styles.status}>{t(`offers.state.${offer.state}`)}</span>
      {offer.dueBy !== null && (
        <span className={styles.note}>
          {' '}
          <Limit value={offer.dueBy} overdue={offer.state === 'lapsed'}>
            {t('proposal.due')}
          </Limit>
        </span>
      )}
      <WhoSees circles={offer.seenBy} rooms={rooms} />
      {own && !readOnly && (offer.state === 'waiting' || offer.state === 'due') && (
        <p className={styles.deeds} data-print="no">
          <Button
            onClick={() =>
              void act({
                command: { type: 'withdraw-offer', offerId: offer.id },
                done: t('offers.withdrawn'),
              })
            }
          >
            {t('offers.withdraw')}
          </Button>
        </p>
      )}
    </li>
  );
};

export const Offers = ({
  offers,
  issues,
  rooms,
  caseId,
  readOnly,
}: {
  readonly offers: readonly OfferItem[];
  readonly issues: IssuesPage;
  readonly rooms: RoomsPage;
  readonly caseId: string;
  readonly readOnly: boolean;
}): ReactNode => {
  const t = useText();
  const [writing, setWriting] = useState(false);
  const parties = rooms.rooms.filter(({ kind, party }) => kind === 'party' && party !== null);
  const mayOffer =
    !readOnly &&
    parties.length > 1 &&
    parties.some(({ own }) => own) &&
    issues.issues.some(({ options }) => options.length > 0);
  if (offers.length === 0 && !mayOffer) return null;
  return (
    <section className={styles.part}>
      <h2>{t('offers.title')}</h2>
      {offers.length === 0 && <p className={styles.note}>{t('offers.empty.hint')}</p>}
      <ul className={styles.choices}>
        {offers.map((offer) => (
          <Offer key={offer.id} offer={offer} rooms={rooms} caseId={caseId} readOnly={readOnly} />
        ))}
      </ul>
      {mayOffer && !writing && (
        <p className={styles.deeds} data-print="no">
          <Button onClick={() => setWriting(true)}>{t('offers.new')}</Button>
        </p>
      )}
      {writing && (
        <OfferForm caseId={caseId} rooms={rooms} issues={issues} onDone={() => setWriting(false)} />
      )}
    </section>
  );
};
