import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useAnnounce } from '../app/announcer.tsx';
import { carriesFiles } from '../app/stray-files.ts';
import { caseScope } from '../data/case-queries.ts';
import { type Filing, fileFiles, fileText, type Hints } from '../data/filing.ts';
import { Button } from '../design/button.tsx';
import { ErrorState } from '../design/error-state.tsx';
import { useText } from '../messages/use-text.ts';
import styles from './file-reports.module.css';
import { FilingReport } from './filing-report.tsx';

const filesOf = (list: FileList | null): readonly File[] => (list === null ? [] : [...list]);

/** Puts reports into a case: dropped or chosen files, or pasted text; tells of each what became of it. */
export const FileReports = ({ caseId }: { readonly caseId: string }): ReactNode => {
  const t = useText();
  const announce = useAnnounce();
  const queries = useQueryClient();
  const id = useId();
  const [over, setOver] = useState(false);
  const [text, setText] = useState('');
  const [outlet, setOutlet] = useState('');
  const [published, setPublished] = useState('');
  const [filing, setFiling] = useState<Filing | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const stop = useRef<AbortController | null>(null);
  const busy = filing !== null && !filing.finished && fault === null;

  const follow = async (
    start: (hints: Hints, signal: AbortSignal) => AsyncGenerator<Filing>,
  ): Promise<void> => {
    const controller = new AbortController();
    stop.current = controller;
    setFault(null);
    const hints = {
      ...(outlet.trim() === '' ? {} : { outlet: outlet.trim() }),
      ...(published === '' ? {} : { published }),
    };
    try {
      let last: Filing | null = null;
      for await (const now of start(hints, controller.signal)) {
        last = now;
        setFiling(now);
      }
      if (last !== null) {
        announce(t('filing.done', { filed: last.filed.length, refused: last.refused.length }));
        if (last.refused.length === 0) setText('');
      }
    } catch (caught) {
      if (controller.signal.aborted)
        setFiling((before) => before && { ...before, now: null, finished: true });
      else setFault(caught);
    } finally {
      stop.current = null;
      await queries.invalidateQueries(caseScope(caseId));
      await queries.invalidateQueries({ queryKey: ['cases'] });
    }
  };
  const take = (files: readonly File[]): void => {
    if (files.length > 0 && !busy) void follow((hints, signal) => fileFiles(caseId, files, hints, signal));
  };

  const latest = useRef(take);
  latest.current = take;
  const zone = useRef<HTMLDivElement>(null);
  // The whole page takes the files, so that nobody must aim; where several places take files, each its own.
  // The button does the same by keyboard.
  useEffect(() => {
    const isMine = (event: DragEvent): boolean =>
      carriesFiles(event) &&
      (document.querySelectorAll('[data-drop]').length === 1 ||
        (event.target instanceof Node && zone.current?.contains(event.target) === true));
    const onOver = (event: DragEvent): void => {
      setOver(isMine(event));
      if (isMine(event)) event.preventDefault();
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent): void => {
      setOver(false);
      if (!isMine(event)) return;
      event.preventDefault();
      latest.current(filesOf(event.dataTransfer?.files ?? null));
    };
    document.addEventListener('dragover', onOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, []);

  return (
    <div className={styles.intake}>
      <div ref={zone} className={styles.drop} data-drop="" data-over={over ? '' : undefined}>
        <p>
          {t('filing.drop')}{' '}
          <button
            type="button"
            className={styles.choose}
            onClick={() => chooser.current?.click()}
            disabled={busy}
          >
            {t('filing.choose')}
          </button>
        </p>
        <p className={styles.hint}>{t('filing.formats')}</p>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            take(filesOf(event.currentTarget.files));
            event.currentTarget.value = '';
          }}
        />
      </div>
      <form
        className={styles.paste}
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== '' && !busy)
            void follow((hints, signal) => fileText(caseId, text, hints, signal));
        }}
      >
        <label htmlFor={`${id}text`}>{t('filing.paste')}</label>
        <textarea
          id={`${id}text`}
          dir="auto"
          rows={4}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className={styles.hints}>
          <label>
            {t('filing.outlet')}
            <input
              dir="auto"
              maxLength={200}
              value={outlet}
              onChange={(event) => setOutlet(event.currentTarget.value)}
            />
          </label>
          <label>
            {t('filing.published')}
            <input
              type="date"
              value={published}
              onChange={(event) => setPublished(event.currentTarget.value)}
            />
          </label>
          <Button type="submit" disabled={busy || text.trim() === ''}>
            {t('filing.read')}
          </Button>
        </div>
        <p className={styles.hint}>{t('filing.hints')}</p>
      </form>
      {fault !== null && <ErrorState fault={fault} />}
      {filing !== null && fault === null && (
        <FilingReport
          filing={filing}
          caseId={caseId}
          {...(busy ? { onStop: () => stop.current?.abort() } : {})}
        />
      )}
      {filing?.finished === true && filing.filed.length > 0 && (
        <p className={styles.next}>
          <Link to="/cases/$caseId/overview" params={{ caseId }}>
            {t('filing.overview')}
          </Link>{' '}
          <Link to="/cases/$caseId/reading" params={{ caseId }}>
            {t('filing.review')}
          </Link>
        </p>
      )}
    </div>
  );
};
