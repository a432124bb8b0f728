import type { Due, OverviewPage } from '@wasit/domain';
import type { ReactNode } from 'react';
import { EdtfDate, useDateText } from '../../design/edtf-date.tsx';
import { EvidenceLink } from '../../design/evidence.tsx';
import { evidenceItems } from '../../design/evidence-items.ts';
import { MarkWords, markedRow, reviewOf } from '../../design/mark-row.tsx';
import { useWordsOf } from '../../design/words-of.ts';
import { distanceTo, presentOf } from '../../format/counting.ts';
import { elapsedDays, elapsedWords } from '../../format/elapsed.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import styles from './overview.module.css';

const dayLength = 86_400_000;

const useDueWords = (): ((due: Due) => string) => {
  const t = useText();
  const say = useWordsOf();
  return ({ kind, contact, actors, issue, words }) => {
    if (kind === 'planned-contact' && contact !== null) return say.contact(contact);
    const who = actors.length === 0 ? t('names.nobody') : say.names(actors);
    if (kind === 'awaited-answer') {
      return issue === null
        ? t('due.answer', { who })
        : t('due.answer.issue', { who, issue: say.name(issue.name) });
    }
    return words === null ? t('due.deadline', { who }) : t('due.deadline.words', { who, words });
  };
};

/** What is awaited: answers, deadlines, planned visits, each with the time left by the record's own present. */
export const DueList = ({ page }: { readonly page: OverviewPage }): ReactNode => {
  const t = useText();
  const language = useLanguage();
  const wordsOf = useDueWords();
  const dateText = useDateText();
  const present = presentOf(page.case.present, Date.now());
  return (
    <section aria-labelledby="due">
      <h2 id="due">{t('due.title')}</h2>
      {page.due.length === 0 ? (
        <p className={styles.none}>{t('due.none')}</p>
      ) : (
        <>
          {page.case.present !== null && Date.now() - present > dayLength && (
            <p className={styles.none}>{t('due.counted', { date: dateText(page.case.present) })}</p>
          )}
          <ul className={styles.list}>
            {page.due.map((due) => {
              const words = wordsOf(due);
              const distance = due.when === null ? null : distanceTo(due.when, present);
              return (
                <li key={`${due.kind} ${due.entryId}`} className={markedRow} {...reviewOf(due.marks)}>
                  <span className={styles.clock} data-overdue={due.overdue === true ? '' : undefined}>
                    {due.overdue === true
                      ? t('due.over')
                      : distance === null
                        ? t('due.undated')
                        : distance === 0
                          ? elapsedDays(0, language)
                          : elapsedWords(distance, 0, language)}
                  </span>{' '}
                  <EvidenceLink title={words} evidence={evidenceItems([due.evidence])}>
                    {words}
                  </EvidenceLink>
                  <MarkWords marks={due.marks} />{' '}
                  {due.when !== null && (
                    <span className={styles.when}>
                      <EdtfDate value={due.when} />
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
};
