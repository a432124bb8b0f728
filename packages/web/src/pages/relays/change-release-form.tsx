/** The origin widens, narrows or postpones what it allows; what was delivered stays delivered. */
import type { RelayItem, RoomsPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../design/button.tsx';
import { useText } from '../../messages/use-text.ts';
import { localOf } from './instant.tsx';
import styles from './relays.module.css';
import { type ReleaseDraft, ReleaseFields, releaseOf } from './release-fields.tsx';
import { WhoSees } from './who-sees.tsx';

export const ChangeReleaseForm = ({
  caseId,
  relay,
  rooms,
  onDone,
}: {
  readonly caseId: string;
  readonly relay: RelayItem;
  readonly rooms: RoomsPage;
  readonly onDone: () => void;
}): ReactNode => {
  const t = useText();
  const act = useAct(caseId);
  const [draft, setDraft] = useState<ReleaseDraft>({
    to: relay.release.to.map(({ id }) => id),
    notBefore: localOf(relay.release.notBefore),
    attribution: relay.release.attribution,
    manner: relay.release.manner,
  });
  const { to, ...rest } = relay.release;
  const allowed = { ...rest, toIds: to.map(({ id }) => id) };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void act({
          command: { type: 'change-release', relayId: relay.id, release: releaseOf(draft) },
          done: t('relay.release.changed'),
          undo: () => ({
            type: 'change-release',
            relayId: relay.id,
            release: allowed,
          }),
        }).then((done) => {
          if (done !== null) onDone();
        });
      }}
    >
      {relay.legs.length > 0 && <p>{t('relay.release.delivered')}</p>}
      <ReleaseFields draft={draft} fromId={relay.from.id} rooms={rooms} onChange={setDraft} />
      <WhoSees circles={relay.seenBy} rooms={rooms} future />
      <div className={styles.deeds}>
        <Button type="submit" main disabled={draft.to.length === 0}>
          {t('relay.release.change.do')}
        </Button>
        <Button onClick={onDone}>{t('reading.cancel')}</Button>
      </div>
    </form>
  );
};
