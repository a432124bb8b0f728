/**
 * Every fact is one click from its passage. An `EvidenceLink` opens the panel beside the page; the page
 * stays where it is and stays usable.
 */
import { Link } from '@tanstack/react-router';
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useAsOf } from '../app/as-of.ts';
import { useText } from '../messages/use-text.ts';
import { type ChainLink, ChainLinks } from './chain-links.tsx';
import styles from './evidence.module.css';
import { Passage } from './passage.tsx';

/** A passage as views carry it: `evidence` of any page of the API. */
export interface Quoted {
  readonly reportId: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  /** The quotation was shortened. */
  readonly cut: boolean;
  readonly title: string | null;
  readonly outlet: string | null;
  /** EDTF of publication. */
  readonly published: string | null;
}

/** One passage that a line rests on, with whatever is known about how it came there. */
export interface EvidenceItem {
  readonly passage: Quoted;
  /** The attribution chain with names in the interface language; left out where there is none. */
  readonly chain?: readonly ChainLink[];
  /** False where the report does not settle who spoke. */
  readonly resolved?: boolean;
  /** Marks to stand beside it: unreviewed, denied, modality. */
  readonly marks?: ReactNode;
}

interface Opened {
  readonly title: string;
  readonly evidence: readonly EvidenceItem[];
  readonly opener: HTMLElement | null;
}

type Open = (title: string, evidence: readonly EvidenceItem[], opener: HTMLElement | null) => void;

const EvidenceContext = createContext<{
  readonly open: Open;
  /** Where the passage stands in its report, at the moment shown. */
  readonly addressOf: (passage: Quoted) => string;
}>({ open: () => undefined, addressOf: () => '' });

const Panel = ({
  caseId,
  opened,
  onClose,
}: {
  readonly caseId: string;
  readonly opened: Opened;
  readonly onClose: () => void;
}): ReactNode => {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opened.evidence.length >= 0) heading.current?.focus();
  }, [opened]);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);
  return (
    <aside className={styles.panel} aria-labelledby="evidence-title" data-print="no">
      <header className={styles.head}>
        <h2 id="evidence-title" ref={heading} tabIndex={-1}>
          {t('evidence.title')}
        </h2>
        <button type="button" className={styles.close} onClick={onClose}>
          {t('app.close')} <kbd>Esc</kbd>
        </button>
      </header>
      <p className={styles.fact}>{opened.title}</p>
      {opened.evidence.length === 0 ? (
        <p className={styles.none}>{t('evidence.none')}</p>
      ) : (
        <>
          <p className={styles.count}>{t('evidence.count', { count: opened.evidence.length })}</p>
          <ol className={styles.list}>
            {opened.evidence.map(({ passage, chain, resolved, marks }) => (
              <li key={`${passage.reportId} ${passage.start} ${passage.end}`}>
                {chain !== undefined && (
                  <ChainLinks links={chain} {...(resolved === undefined ? {} : { resolved })} />
                )}
                {marks}
                <Passage
                  text={passage.cut ? `${passage.quote} …` : passage.quote}
                  title={passage.title}
                  outlet={passage.outlet}
                  published={passage.published}
                  link={
                    <Link
                      to="/cases/$caseId/reading/$reportId"
                      params={{ caseId, reportId: passage.reportId }}
                      search={(before) => ({ asOf: before.asOf, start: passage.start, end: passage.end })}
                    >
                      {t('passage.open')}
                    </Link>
                  }
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </aside>
  );
};

export const EvidenceProvider = ({
  caseId,
  children,
}: {
  readonly caseId: string;
  readonly children: ReactNode;
}): ReactNode => {
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = useCallback<Open>((title, evidence, opener) => setOpened({ title, evidence, opener }), []);
  const close = useCallback(() => {
    setOpened((before) => {
      before?.opener?.focus();
      return null;
    });
  }, []);
  const { asOf } = useAsOf();
  const value = useMemo(
    () => ({
      open,
      addressOf: ({ reportId, start, end }: Quoted): string => {
        const query = new URLSearchParams({ start: String(start), end: String(end) });
        if (asOf !== null) query.set('asOf', asOf);
        return `/cases/${encodeURIComponent(caseId)}/reading/${encodeURIComponent(reportId)}?${query}`;
      },
    }),
    [caseId, asOf, open],
  );
  const panel = useMemo(
    () => opened !== null && <Panel caseId={caseId} opened={opened} onClose={close} />,
    [caseId, opened, close],
  );
  return (
    <EvidenceContext value={value}>
      {children}
      {panel}
    </EvidenceContext>
  );
};

/** Opens the panel with these passages. `title` is the line they hold up, in plain words. */
export const useEvidence = (): Open => use(EvidenceContext).open;

/**
 * A line of the record that opens to what it rests on: a link to the first passage in its report, that
 * shows the panel instead when it is simply clicked. `row` puts it among the rows that `j` and `k` go through.
 */
export const EvidenceLink = ({
  title,
  evidence,
  row = false,
  children,
}: {
  readonly title: string;
  readonly evidence: readonly EvidenceItem[];
  readonly row?: boolean;
  readonly children: ReactNode;
}): ReactNode => {
  const t = useText();
  const { addressOf, open } = use(EvidenceContext);
  const [first] = evidence;
  if (first === undefined) {
    return (
      <span title={t('evidence.none')} data-row={row ? '' : undefined} {...(row ? { tabIndex: -1 } : {})}>
        {children}
      </span>
    );
  }
  return (
    // An ordinary link, not the router's: lists hold hundreds of them, and a click does not navigate.
    <a
      href={addressOf(first.passage)}
      className={styles.link}
      title={t('evidence.show')}
      data-row={row ? '' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open(title, evidence, event.currentTarget);
      }}
    >
      {children}
    </a>
  );
};
