import type { TableAlert } from '@wasit/domain';
import type { ReactNode } from 'react';
import { useText } from '../../messages/use-text.ts';
import styles from './relays.module.css';

/** What does not go together. It is shown to those who may see both sides of it, and to nobody else. */
export const Alerts = ({
  alerts,
  nameOf,
}: {
  readonly alerts: readonly TableAlert[];
  /** What an id of an alert's subjects or issues is called: a proposal, the party of a delivery, an issue. */
  readonly nameOf: (id: string) => string;
}): ReactNode => {
  const t = useText();
  if (alerts.length === 0) return null;
  return (
    <ul className={styles.alerts} aria-label={t('alert.title')}>
      {alerts.map((alert) => (
        <li key={alert.subjects.join(' ')}>
          {alert.kind === 'wordings-differ'
            ? t('alert.wordings', { parties: alert.subjects.map(nameOf).join(t('list.comma')) })
            : t('alert.packages', {
                proposals: alert.subjects.map(nameOf).join(t('list.comma')),
                issues: alert.issues.map(nameOf).join(t('list.comma')),
              })}
        </li>
      ))}
    </ul>
  );
};
