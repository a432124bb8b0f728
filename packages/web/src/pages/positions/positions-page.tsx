import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ActorRef, PositionsPage as Positions } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAsOf } from '../../app/as-of.ts';
import { positionsQuery } from '../../data/case-queries.ts';
import { Empty } from '../../design/empty.tsx';
import { EdgeLegend } from '../../design/mark-row.tsx';
import { useName } from '../../design/name.ts';
import { PageState } from '../../design/page-state.tsx';
import { StartAdding } from '../../design/start-adding.tsx';
import { useText } from '../../messages/use-text.ts';
import { Matrix } from './matrix.tsx';
import styles from './positions.module.css';
import { inOrder, type RowOrder, rowOrders } from './row-order.ts';

/** Columns shown before the reader asks for the rest: the parties, and a few others who took a stand. */
const columnsOf = (page: Positions, all: boolean): readonly ActorRef[] => {
  const parties = page.parties.filter((actor) => actor.role === 'party');
  const taken = new Set(page.cells.map((cell) => cell.partyId));
  const others = page.parties.filter((actor) => actor.role !== 'party' && taken.has(actor.id));
  return all ? [...parties, ...others] : [...parties, ...others.slice(0, Math.max(0, 4 - parties.length))];
};

const Loaded = ({
  page,
  track,
  onTrack,
}: {
  readonly page: Positions;
  readonly track: string | null;
  readonly onTrack: (track: string | null) => void;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const [order, setOrder] = useState<RowOrder>('nearest');
  const [all, setAll] = useState(false);
  const columns = columnsOf(page, all);
  const hidden = columnsOf(page, true).length - columns.length;
  const issues = inOrder(page, order, nameOf);
  return (
    <>
      {issues.length > 0 || track !== null ? (
        <div className={styles.controls} data-print="no">
          <label>
            {t('positions.order')}{' '}
            <select
              value={order}
              onChange={(event) =>
                setOrder(rowOrders.find((one) => one === event.currentTarget.value) ?? 'nearest')
              }
            >
              {rowOrders.map((one) => (
                <option key={one} value={one}>
                  {t(`positions.order.${one}`)}
                </option>
              ))}
            </select>
          </label>
          {page.case.tracks.length > 0 && (
            <label>
              {t('word.track')}{' '}
              <select value={track ?? ''} onChange={(event) => onTrack(event.currentTarget.value || null)}>
                <option value="">{t('filter.all')}</option>
                {page.case.tracks.map((one) => (
                  <option key={one.id} value={one.id}>
                    {nameOf(one.name)}
                  </option>
                ))}
              </select>
            </label>
          )}
          {(hidden > 0 || all) && (
            <label>
              <input
                type="checkbox"
                checked={all}
                onChange={(event) => setAll(event.currentTarget.checked)}
              />{' '}
              {t('positions.others')}
            </label>
          )}
        </div>
      ) : null}
      {issues.length === 0 ? (
        <Empty title={t('positions.empty')} action={<StartAdding />}>
          <p>{t('positions.empty.text')}</p>
        </Empty>
      ) : (
        <>
          <Matrix page={page} issues={issues} columns={columns} />
          <EdgeLegend />
        </>
      )}
    </>
  );
};

/** Who wants what? */
export const PositionsPage = (): ReactNode => {
  const t = useText();
  const { caseId } = useParams({ from: '/cases/$caseId/positions' });
  const { asOf } = useAsOf();
  const [track, setTrack] = useState<string | null>(null);
  const query = useQuery(positionsQuery(caseId, asOf, track));
  return (
    <>
      <h1>{t('nav.positions')}</h1>
      <PageState query={query}>{(page) => <Loaded page={page} track={track} onTrack={setTrack} />}</PageState>
    </>
  );
};
