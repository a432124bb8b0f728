import type { ReadingReportPage } from '@wasit/domain';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { useOverflow } from '../../design/use-overflow.ts';
import { useText } from '../../messages/use-text.ts';
import { SEGMENT_START } from './passage-selection.ts';
import styles from './reading.module.css';
import { segmentsOf } from './segments.ts';

const SHOWN = 'shown';

/** The report's own text, with passages underlined by kind; pointing at one lights its candidate. */
export const ReportText = ({
  page,
  selected,
  shown,
  onSelect,
}: {
  readonly page: ReadingReportPage;
  readonly selected: string | null;
  /** A passage that a link led to. */
  readonly shown: { readonly start: number; readonly end: number } | null;
  readonly onSelect: (entryId: string) => void;
}): ReactNode => {
  const t = useText();
  const [box, scrolls] = useOverflow<HTMLElement>();
  const { text, boilerplate } = page.report;
  const lit = useRef<HTMLElement>(null);
  const entries = useMemo(() => new Map(page.entries.map((entry) => [entry.id, entry])), [page.entries]);
  const segments = useMemo(
    () =>
      segmentsOf(text.length, [
        ...page.entries.flatMap(({ id, span, marks }) =>
          span === null || marks.review === 'refused' ? [] : [{ id, ...span }],
        ),
        ...(shown === null ? [] : [{ id: SHOWN, ...shown }]),
      ]),
    [text, page.entries, shown],
  );
  useEffect(() => {
    if (selected !== null || shown !== null) {
      lit.current?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    }
  }, [selected, shown]);
  const background = (start: number, end: number): boolean =>
    boilerplate.some((one) => one.start <= start && one.end >= end);
  let met = false;
  return (
    <section
      ref={box}
      className={styles.text}
      dir="auto"
      lang={page.report.language === 'en' ? 'en' : 'ar'}
      aria-label={t('reading.text')}
      tabIndex={scrolls ? 0 : undefined}
    >
      {segments.map(({ start, end, ids }) => {
        const [first] = ids.filter((id) => id !== SHOWN).toReversed();
        const isLit = selected !== null ? ids.includes(selected) : ids.includes(SHOWN);
        const firstLit = isLit && !met;
        if (isLit) met = true;
        const words = text.slice(start, end);
        const kind = first === undefined ? undefined : entries.get(first)?.value.entry;
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the text does the same by keyboard
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside the text does the same by keyboard
          <span
            key={start}
            ref={firstLit ? lit : undefined}
            className={styles.segment}
            data-kind={kind}
            data-depth={ids.length > 1 ? '2' : undefined}
            data-lit={isLit ? '' : undefined}
            data-background={background(start, end) ? '' : undefined}
            {...{ [SEGMENT_START]: start }}
            onClick={() => {
              if (first !== undefined && document.getSelection()?.isCollapsed !== false) onSelect(first);
            }}
          >
            {words}
          </span>
        );
      })}
    </section>
  );
};
