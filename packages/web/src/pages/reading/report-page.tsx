import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReadingEntry, ReadingReportPage } from '@wasit/domain';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { useAsOf } from '../../app/as-of.ts';
import { useShortcut } from '../../app/shortcuts.tsx';
import { useNotify } from '../../app/toasts.tsx';
import { readingReportQuery } from '../../data/case-queries.ts';
import { useAct } from '../../data/use-act.ts';
import { Empty } from '../../design/empty.tsx';
import { EdgeLegend } from '../../design/mark-row.tsx';
import { PageState } from '../../design/page-state.tsx';
import { useText } from '../../messages/use-text.ts';
import { Candidate, type Deed } from './candidate.tsx';
import { CorrectForm } from './correct-form.tsx';
import { LikelyTwin } from './likely-twin.tsx';
import type { Merge } from './merge.ts';
import { MergeForm } from './merge-form.tsx';
import { Progress } from './progress.tsx';
import { PublicationDate } from './publication-date.tsx';
import styles from './reading.module.css';
import { ReportText } from './report-text.tsx';

const isOpen = (entry: ReadingEntry): boolean => entry.marks.review === 'unreviewed';

/** The next one to decide on after `id`, going round once. */
const nextOpen = (entries: readonly ReadingEntry[], id: string | null): string | null => {
  const at = entries.findIndex((entry) => entry.id === id);
  const order = [...entries.slice(at + 1), ...entries.slice(0, at + 1)];
  return order.find((entry) => entry.id !== id && isOpen(entry))?.id ?? null;
};

const Room = ({ page }: { readonly page: ReadingReportPage }): ReactNode => {
  const t = useText();
  const notify = useNotify();
  const navigate = useNavigate();
  const search = useSearch({ from: '/cases/$caseId/reading/$reportId' });
  const { caseId } = page.case;
  const act = useAct(caseId);
  const readOnly = page.asOf !== null;
  const [selected, setSelected] = useState<string | null>(search.entry ?? null);
  const [open, setOpen] = useState<'edit' | 'merge' | null>(null);
  const { start, end } = search;
  const shown = useMemo(
    () => (start === undefined || end === undefined ? null : { start, end }),
    [start, end],
  );
  const { entries } = page;
  const entry = entries.find(({ id }) => id === selected) ?? null;

  useEffect(() => {
    if (selected !== null || shown !== null) return;
    setSelected(entries.find(isOpen)?.id ?? null);
  }, [entries, selected, shown]);

  const select = useCallback((id: string | null) => {
    setSelected(id);
    setOpen(null);
  }, []);

  /** Leaves a form without a decision; the keyboard goes back to the row. */
  const close = useCallback(() => {
    document.querySelector<HTMLElement>('main [data-selected] [data-row]')?.focus();
    setOpen(null);
  }, []);

  const advance = useCallback(
    (from: string) => {
      const next = nextOpen(entries, from);
      if (next !== null) {
        select(next);
        return;
      }
      if (page.nextUnreviewed === null) {
        notify({ text: t('reading.finished') });
        return;
      }
      notify({ text: t('reading.next.opened') });
      void navigate({
        to: '/cases/$caseId/reading/$reportId',
        params: { caseId, reportId: page.nextUnreviewed },
        search: (before) => ({ asOf: before.asOf }),
      });
    },
    [entries, select, page.nextUnreviewed, notify, navigate, t, caseId],
  );

  const deed = async (target: ReadingEntry, what: Deed): Promise<void> => {
    const entryId = target.id;
    const undo = () => ({ type: 'withdraw-decision', entryId }) as const;
    if (what === 'edit' || what === 'merge') {
      setSelected(entryId);
      setOpen((before) => (before === what ? null : what));
      return;
    }
    if (what === 'withdraw') {
      await act({ command: { type: 'withdraw-decision', entryId }, done: t('reading.withdrawn') });
      return;
    }
    const done =
      what === 'accept'
        ? await act({ command: { type: 'accept-entry', entryId }, done: t('reading.accepted'), undo })
        : await act({ command: { type: 'refuse-entry', entryId }, done: t('reading.refused'), undo });
    if (done !== null) advance(entryId);
  };

  const merge = async ({ command, undo, done }: Merge): Promise<void> => {
    if ((await act({ command, done, undo: () => undo })) !== null) setOpen(null);
  };

  const onKey = (what: Deed) => () => {
    if (entry !== null) void deed(entry, what);
  };
  const active = entry !== null && !readOnly && open === null;
  useShortcut(active && entry.marks.review !== 'accepted' ? 'a' : null, t('reading.accept'), onKey('accept'));
  useShortcut(active ? 'e' : null, t('reading.edit'), onKey('edit'));
  useShortcut(active ? 'm' : null, t('reading.merge'), onKey('merge'));
  useShortcut(active && entry.marks.review !== 'refused' ? 'x' : null, t('reading.refuse'), onKey('refuse'));

  useShortcut(open === null ? null : 'Escape', t('reading.cancel'), close);

  const { report } = page;
  return (
    <>
      <header className={styles.head}>
        <h1 dir="auto">{report.title ?? report.file ?? t('reading.untitled')}</h1>
        <p className={styles.meta}>
          {report.outlet !== null && <bdi>{report.outlet}</bdi>}
          {report.byline !== null && <bdi>{report.byline}</bdi>}
          <PublicationDate report={report} caseId={caseId} readOnly={readOnly} />
          {report.url !== null && <bdi className={styles.url}>{report.url}</bdi>}
        </p>
        <nav className={styles.neighbours} aria-label={t('reading.neighbours')} data-print="no">
          <Link to="/cases/$caseId/reading" params={{ caseId }}>
            {t('reading.queue')}
          </Link>
          {page.previous !== null && (
            <Link to="/cases/$caseId/reading/$reportId" params={{ caseId, reportId: page.previous }}>
              {t('reading.previous')}
            </Link>
          )}
          {page.next !== null && (
            <Link to="/cases/$caseId/reading/$reportId" params={{ caseId, reportId: page.next }}>
              {t('reading.next')}
            </Link>
          )}
        </nav>
        <Progress progress={report.progress} />
      </header>
      <div className={styles.room}>
        <section aria-label={t('reading.report')}>
          <ReportText page={page} selected={selected} shown={shown} onSelect={select} />
          {report.dates.some(({ value }) => value === null) && (
            <details className={styles.dates}>
              <summary>
                {t('reading.dates.unresolved', {
                  count: report.dates.filter(({ value }) => value === null).length,
                })}
              </summary>
              <ul>
                {report.dates
                  .filter(({ value }) => value === null)
                  .map((date) => (
                    <li key={date.start}>
                      <q dir="auto">{report.text.slice(date.start, date.end)}</q> <small>{date.basis}</small>
                    </li>
                  ))}
              </ul>
            </details>
          )}
        </section>
        <section aria-label={t('reading.candidates')}>
          {entries.length === 0 ? (
            <Empty title={t('reading.none')}>
              <p>{t('reading.none.hint')}</p>
            </Empty>
          ) : (
            <>
              <EdgeLegend />
              <ol className={styles.candidates}>
                {entries.map((one) => (
                  <Candidate
                    key={one.id}
                    entry={one}
                    selected={one.id === selected}
                    readOnly={readOnly}
                    onSelect={() => {
                      if (one.id !== selected) select(one.id);
                    }}
                    onDeed={(what) => void deed(one, what)}
                    hint={
                      one.id === selected && !readOnly && one.marks.review === 'unreviewed' ? (
                        <LikelyTwin entry={one} page={page} onMerge={(what) => void merge(what)} />
                      ) : null
                    }
                  >
                    {one.id !== selected || open === null ? undefined : open === 'edit' ? (
                      <CorrectForm
                        entry={one}
                        page={page}
                        onCancel={close}
                        onSave={(now, span) => {
                          void act({
                            command: { type: 'correct-entry', entryId: one.id, now, span },
                            done: t('reading.corrected'),
                            undo: () => ({ type: 'withdraw-decision', entryId: one.id }),
                          }).then((done) => {
                            if (done === null) return;
                            setOpen(null);
                            advance(one.id);
                          });
                        }}
                      />
                    ) : (
                      <MergeForm
                        entry={one}
                        page={page}
                        onCancel={close}
                        onMerge={(what) => void merge(what)}
                      />
                    )}
                  </Candidate>
                ))}
              </ol>
            </>
          )}
        </section>
      </div>
    </>
  );
};

/** Reading room: is this right? The report on one side, what was read in it on the other. */
export const ReportPage = (): ReactNode => {
  const { caseId, reportId } = useParams({ from: '/cases/$caseId/reading/$reportId' });
  const { asOf } = useAsOf();
  const query = useQuery(readingReportQuery(caseId, reportId, asOf));
  return <PageState query={query}>{(page) => <Room key={page.report.reportId} page={page} />}</PageState>;
};
