import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Filing } from '../data/filing.ts';
import { Button } from '../design/button.tsx';
import { Loading } from '../design/loading.tsx';
import { useLanguage, useText } from '../messages/use-text.ts';
import styles from './file-reports.module.css';

/** What was refused and why; a sentence that begins with the name of the file says it once. */
const Because = ({
  file,
  line,
  sentence,
}: {
  readonly file: string;
  readonly line: number | null;
  readonly sentence: string;
}): ReactNode => {
  const t = useText();
  const place = line === null ? '' : ` (${t('filing.line', { line })})`;
  const named = sentence.startsWith(file);
  return (
    <>
      <strong>
        <bdi>{file}</bdi>
      </strong>
      {place}
      {named ? sentence.slice(file.length) : `: ${sentence}`}
    </>
  );
};

/** How far the filing is, and what became of each report: filed, or refused with what to do about it. */
export const FilingReport = ({
  filing,
  caseId,
  onStop,
}: {
  readonly filing: Filing;
  readonly caseId: string;
  /** Left out when there is nothing to stop any more. */
  readonly onStop?: () => void;
}): ReactNode => {
  const t = useText();
  const language = useLanguage();
  const { filed, refused } = filing;
  return (
    <section className={styles.report} aria-label={t('filing.title')}>
      {filing.finished ? (
        <p className={styles.outcome}>{t('filing.done', { filed: filed.length, refused: refused.length })}</p>
      ) : (
        <div className={styles.under}>
          <Loading done={filing.done} all={filing.all} label={filing.now ?? t('filing.sending')} />
          {onStop !== undefined && <Button onClick={onStop}>{t('filing.stop')}</Button>}
        </div>
      )}
      {refused.length > 0 && (
        <ul className={styles.outcomes}>
          {refused.map((one, place) => (
            <li key={`${one.file ?? ''} ${place}`} data-refused="">
              <Because
                file={one.file ?? t('filing.pasted')}
                line={one.line}
                sentence={one.sentence?.[language] ?? t('filing.unreadable')}
              />
              {one.reportId !== null && (
                <>
                  {' '}
                  <Link to="/cases/$caseId/reading/$reportId" params={{ caseId, reportId: one.reportId }}>
                    {t('passage.open')}
                  </Link>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {filed.length > 0 && (
        <ul className={styles.outcomes}>
          {filed.map((one) => (
            <li key={one.reportId}>
              <Link to="/cases/$caseId/reading/$reportId" params={{ caseId, reportId: one.reportId }}>
                <bdi>{one.title ?? one.file ?? t('filing.pasted')}</bdi>
              </Link>{' '}
              <span className={styles.hint}>{t('filing.entries', { count: one.entries })}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
