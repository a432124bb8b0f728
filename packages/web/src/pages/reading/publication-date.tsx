import type { QueueItem } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../design/button.tsx';
import { EdtfDate } from '../../design/edtf-date.tsx';
import { useText } from '../../messages/use-text.ts';
import styles from './reading.module.css';

/** When it was published; where the report does not say, a person can. */
export const PublicationDate = ({
  report,
  caseId,
  readOnly,
}: {
  readonly report: QueueItem;
  readonly caseId: string;
  readonly readOnly: boolean;
}): ReactNode => {
  const t = useText();
  const act = useAct(caseId);
  const [value, setValue] = useState<string | null>(null);
  const { reportId, published } = report;
  if (value === null) {
    return (
      <span>
        {published === null ? t('passage.undated') : <EdtfDate value={published} length="long" />}
        {!readOnly && (
          <button type="button" className={styles.inline} onClick={() => setValue(published ?? '')}>
            {t(published === null ? 'reading.date.set' : 'reading.date.change')}
          </button>
        )}
      </span>
    );
  }
  return (
    <form
      className={styles.dateForm}
      onSubmit={(event) => {
        event.preventDefault();
        void act({
          command: { type: 'date-report', reportId, published: value === '' ? null : value },
          done: t('reading.dated'),
          undo: () => ({ type: 'date-report', reportId, published }),
        }).then((done) => {
          if (done !== null) setValue(null);
        });
      }}
    >
      <input
        type="date"
        value={value.slice(0, 10)}
        aria-label={t('reading.date')}
        onChange={(event) => setValue(event.target.value)}
      />
      <Button type="submit">{t('reading.save')}</Button>
      <Button onClick={() => setValue(null)}>{t('reading.cancel')}</Button>
    </form>
  );
};
