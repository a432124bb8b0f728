import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { TimelinePage as Timeline, TimelineItem } from '@wasit/domain';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useAsOf } from '../../app/as-of.ts';
import { useShortcut } from '../../app/shortcuts.tsx';
import { type TimelineChoice, timelineQuery } from '../../data/case-queries.ts';
import { usePartyHues } from '../../data/use-party-hues.ts';
import { Button } from '../../design/button.tsx';
import { Empty } from '../../design/empty.tsx';
import { useEvidence } from '../../design/evidence.tsx';
import { evidenceItems, linksOf } from '../../design/evidence-items.ts';
import { EdgeLegend } from '../../design/mark-row.tsx';
import { useName } from '../../design/name.ts';
import { PageState } from '../../design/page-state.tsx';
import { partyHue } from '../../design/party-tag.tsx';
import { StartAdding } from '../../design/start-adding.tsx';
import { useText } from '../../messages/use-text.ts';
import { Chart } from './chart.tsx';
import { ContextStrip } from './context-strip.tsx';
import { Filters } from './filters.tsx';
import { ItemList } from './item-list.tsx';
import { drawnLanes, type Lane, type LaneKind, lanesOf, mostLanes, UNNAMED } from './lanes.ts';
import { Legend } from './legend.tsx';
import { padded, shifted, type TimeWindow, touches, within, zoomed } from './time-window.ts';
import styles from './timeline.module.css';
import { useItemWords } from './use-item-words.ts';

const dayLength = 86_400_000;

/** The window widened to whole days, so that small moves ask for the same. */
const daysOf = ({ from, to }: TimeWindow): { readonly from: string; readonly to: string } => ({
  from: new Date(Math.floor(from / dayLength) * dayLength).toISOString(),
  to: new Date(Math.ceil(to / dayLength) * dayLength).toISOString(),
});

const dated = (item: TimelineItem): boolean => item.from !== null || item.to !== null;

const useLaneName = (page: Timeline, kind: LaneKind): ((lane: Lane) => string) => {
  const t = useText();
  const nameOf = useName();
  const names = useMemo(() => {
    const { actors, tracks, issues } = page.facets;
    const named =
      kind === 'actor'
        ? actors.map(({ actor }) => actor)
        : kind === 'track'
          ? tracks.flatMap(({ track }) => track ?? [])
          : issues.map(({ issue }) => issue);
    return new Map(named.map(({ id, name }) => [id, nameOf(name)]));
  }, [page, kind, nameOf]);
  return ({ id }) =>
    id === null ? t(`timeline.none.${kind}`) : id === UNNAMED ? t('timeline.unnamed') : (names.get(id) ?? id);
};

const Loaded = ({
  page,
  items,
  kind,
  chosen,
  onWindow,
}: {
  readonly page: Timeline;
  /** What is drawn and listed: all that came, or what a nearer look asked for. */
  readonly items: readonly TimelineItem[];
  readonly kind: LaneKind;
  readonly chosen: TimeWindow | null;
  readonly onWindow: (window: TimeWindow | null) => void;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const wordsOf = useItemWords();
  const open = useEvidence();
  const laneName = useLaneName(page, kind);
  const [lit, setLit] = useState<string | null>(null);
  const whole = useMemo(() => padded(page.extent ?? { from: 0, to: 0 }), [page.extent]);
  const window = chosen === null ? whole : within(chosen, whole);
  const hues = usePartyHues(page.case.caseId);
  const lanes = useMemo(() => lanesOf(items.filter(dated), kind), [items, kind]);
  const { drawn, left } = drawnLanes(
    lanes,
    ({ from, to }) => (from !== null || to !== null) && touches(window, from, to),
    mostLanes,
  );
  const hueOf = useCallback(
    (item: TimelineItem): string => {
      const parties = item.actors.filter((actor) => hues.has(actor.id));
      const [only] = parties;
      return only !== undefined && parties.length === 1 ? partyHue(hues.get(only.id) ?? 0) : 'var(--ink-2)';
    },
    [hues],
  );
  const middle = (window.from + window.to) / 2;
  const nearer = (): void => onWindow(zoomed(window, 0.5, middle, whole));
  const farther = (): void => onWindow(zoomed(window, 2, middle, whole));
  const earlier = (): void => onWindow(shifted(window, -0.4, whole));
  const later = (): void => onWindow(shifted(window, 0.4, whole));
  useShortcut('+', t('timeline.nearer'), nearer);
  useShortcut('-', t('timeline.farther'), farther);
  useShortcut('0', t('timeline.all'), () => onWindow(null));
  const inWindow = items.filter((item) =>
    dated(item) ? touches(window, item.from, item.to) : chosen === null,
  );
  const undated = items.filter((item) => !dated(item)).length;
  return (
    <div className={styles.columns}>
      <section aria-label={t('timeline.picture')}>
        <div className={styles.zoom} data-print="no">
          <Button onClick={earlier}>{t('timeline.earlier')}</Button>
          <Button onClick={later}>{t('timeline.later')}</Button>
          <Button onClick={nearer}>{t('timeline.nearer')}</Button>
          <Button onClick={farther}>{t('timeline.farther')}</Button>
          <Button onClick={() => onWindow(null)} disabled={chosen === null}>
            {t('timeline.all')}
          </Button>
        </div>
        {page.matching > page.items.length && (
          <p className={styles.note}>{t('timeline.cut', { count: page.matching - page.items.length })}</p>
        )}
        <ContextStrip items={page.items} whole={whole} window={window} onWindow={onWindow} />
        <Chart
          lanes={drawn}
          laneName={laneName}
          window={window}
          whole={whole}
          lit={lit}
          hueOf={hueOf}
          wordsOf={wordsOf}
          onWindow={onWindow}
          onOpen={(item) =>
            open(wordsOf(item), evidenceItems(item.evidence, linksOf(item.chain, nameOf)), null)
          }
          onLit={setLit}
        />
        {drawn.length === 0 && <p className={styles.note}>{t('timeline.none.here')}</p>}
        {left > 0 && <p className={styles.note}>{t('timeline.more', { count: left })}</p>}
        <Legend />
        <EdgeLegend />
      </section>
      <section aria-label={t('timeline.list')} className={styles.twin}>
        <p className={styles.note}>
          {t('timeline.shown', { shown: inWindow.length, all: page.total })}
          {undated > 0 && ` ${t('timeline.undated', { count: undated })}`}
        </p>
        <ItemList items={inWindow} lit={lit} hueOf={hueOf} wordsOf={wordsOf} onLit={setLit} />
      </section>
    </div>
  );
};

/** What happened? */
export const TimelinePage = (): ReactNode => {
  const t = useText();
  const { caseId } = useParams({ from: '/cases/$caseId/timeline' });
  const { lane = 'actor', from, to, asOf: _asOf, ...filter } = useSearch({ from: '/cases/$caseId/timeline' });
  const navigate = useNavigate({ from: '/cases/$caseId/timeline' });
  const { asOf } = useAsOf();
  const query = useQuery(timelineQuery(caseId, asOf, filter));
  const chosen = from === undefined || to === undefined ? null : { from, to };
  // A long case comes without its earliest items; those of a nearer look are then asked for by themselves.
  const cut = query.data !== undefined && query.data.matching > query.data.items.length;
  const nearer = useQuery({
    ...timelineQuery(caseId, asOf, chosen === null ? filter : { ...filter, ...daysOf(chosen) }),
    enabled: cut && chosen !== null,
  });
  const items = (cut && chosen !== null ? nearer.data?.items : undefined) ?? query.data?.items ?? [];
  const setWindow = useCallback(
    (window: TimeWindow | null) =>
      void navigate({
        replace: true,
        search: ({ from: _from, to: _to, ...rest }) =>
          window === null ? rest : { ...rest, from: Math.round(window.from), to: Math.round(window.to) },
      }),
    [navigate],
  );
  const setFilter = (next: TimelineChoice): void =>
    void navigate({
      search: (before) => ({
        ...next,
        ...(before.lane === undefined ? {} : { lane: before.lane }),
        ...(before.from === undefined || before.to === undefined ? {} : { from: before.from, to: before.to }),
        ...(before.asOf === undefined ? {} : { asOf: before.asOf }),
      }),
    });
  return (
    <>
      <h1>{t('nav.timeline')}</h1>
      <PageState query={query}>
        {(page) => (
          <>
            {page.total > 0 && (
              <Filters
                page={page}
                filter={filter}
                onFilter={setFilter}
                lane={lane}
                onLane={(next) => void navigate({ search: (before) => ({ ...before, lane: next }) })}
              />
            )}
            {page.items.length === 0 ? (
              <Empty
                title={t(page.total === 0 ? 'timeline.empty' : 'timeline.nothing')}
                action={page.total === 0 ? <StartAdding /> : undefined}
              >
                <p>{t(page.total === 0 ? 'timeline.empty.text' : 'timeline.nothing.text')}</p>
              </Empty>
            ) : (
              <Loaded page={page} items={items} kind={lane} chosen={chosen} onWindow={setWindow} />
            )}
          </>
        )}
      </PageState>
    </>
  );
};
