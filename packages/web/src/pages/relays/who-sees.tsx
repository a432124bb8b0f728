import type { RoomsPage } from '@wasit/domain';
import type { ReactNode } from 'react';
import { useName } from '../../design/name.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './relays.module.css';

/** Names of circles, in the interface language; a circle that the viewer knows no name of shows as its id. */
export const useCircleNames = (rooms: RoomsPage | undefined): ((ids: readonly string[]) => string) => {
  const t = useText();
  const nameOf = useName();
  return (ids) =>
    ids
      .map((id) => {
        if (id === 'public') return t('circle.public');
        const room = rooms?.rooms.find((one) => one.id === id);
        return room === undefined ? id : nameOf(room.name);
      })
      .join(t('list.comma'));
};

/** Who can see this: beside every item, before and after it is saved. */
export const WhoSees = ({
  circles,
  rooms,
  future = false,
}: {
  readonly circles: readonly string[];
  readonly rooms: RoomsPage | undefined;
  /** It is not recorded yet. */
  readonly future?: boolean;
}): ReactNode => {
  const t = useText();
  const names = useCircleNames(rooms);
  return (
    <p className={styles.circle}>{t(future ? 'circle.will' : 'circle.can', { circles: names(circles) })}</p>
  );
};
