import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ActorRow, ActorsPage as Page } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAsOf } from '../../app/as-of.ts';
import { actorsQuery, networkQuery } from '../../data/case-queries.ts';
import { ActorLink } from '../../design/actor-link.tsx';
import { Empty } from '../../design/empty.tsx';
import { useName } from '../../design/name.ts';
import { PageState } from '../../design/page-state.tsx';
import { StartAdding } from '../../design/start-adding.tsx';
import tables from '../../design/table.module.css';
import { useText } from '../../messages/use-text.ts';
import styles from './actors.module.css';
import { Network } from './network.tsx';

const matches = (row: ActorRow, words: string): boolean => {
  const wanted = words.trim().toLowerCase();
  const names = [row.actor.name.ar, row.actor.name.en, ...row.aliases];
  return wanted === '' || names.some((name) => name?.toLowerCase().includes(wanted) === true);
};

const Row = ({ row }: { readonly row: ActorRow }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const figures = [
    ['actors.reports', row.reports],
    ['actors.contacts', row.contacts],
    ['actors.positions', row.positions],
    ['actors.claims', row.claims],
  ] as const;
  const other = [row.actor.name.ar, row.actor.name.en].find(
    (name) => name !== undefined && name !== nameOf(row.actor.name),
  );
  return (
    <tr data-reviewed={row.actor.reviewed ? '' : undefined}>
      <th scope="row">
        <ActorLink actor={row.actor} />
        {other !== undefined && (
          <span className={styles.other}>
            <bdi>{other}</bdi>
          </span>
        )}
        {row.offices.map((office) => (
          <span key={office.id} className={styles.other}>
            <bdi>{nameOf(office.title)}</bdi>
          </span>
        ))}
      </th>
      <td data-label="" data-empty={row.roles.length === 0 ? '' : undefined}>
        {[...new Set(row.roles.map(({ role }) => t(`role.${role}`)))].join(t('list.comma'))}
      </td>
      <td data-label="">{t(`kind.${row.actor.kind}`)}</td>
      {figures.map(([label, count]) => (
        <td key={label} data-label={t(label)} data-empty={count === 0 ? '' : undefined}>
          {count === 0 ? '–' : t('nav.count', { count })}
        </td>
      ))}
    </tr>
  );
};

const Table = ({ rows }: { readonly rows: readonly ActorRow[] }): ReactNode => {
  const t = useText();
  return (
    <div className={tables.scroll}>
      <table className={`${tables.table} ${styles.rows}`} data-stacks="">
        <thead>
          <tr>
            <th scope="col">{t('word.actor')}</th>
            <th scope="col">{t('actors.role')}</th>
            <th scope="col">{t('actors.kind')}</th>
            <th scope="col">{t('actors.reports')}</th>
            <th scope="col">{t('actors.contacts')}</th>
            <th scope="col">{t('actors.positions')}</th>
            <th scope="col">{t('actors.claims')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.actor.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Actors = ({ page }: { readonly page: Page }): ReactNode => {
  const t = useText();
  const [words, setWords] = useState('');
  const network = useQuery(networkQuery(page.case.caseId, page.asOf));
  if (page.actors.length === 0) {
    return (
      <>
        <h1>{t('nav.actors')}</h1>
        <Empty title={t('actors.empty')} action={<StartAdding />}>
          <p>{t('actors.empty.hint')}</p>
        </Empty>
      </>
    );
  }
  const found = page.actors.filter((row) => matches(row, words));
  const unnamed = found.filter(({ actor }) => actor.kind === 'anonymous');
  const named = found.filter(({ actor }) => actor.kind !== 'anonymous');
  return (
    <>
      <h1>{t('nav.actors')}</h1>
      <PageState query={network}>{(one) => <Network page={one} />}</PageState>
      <section className={styles.list}>
        <h2>{t('actors.all')}</h2>
        <label className={styles.filter} data-print="no">
          {t('actors.filter')}{' '}
          <input type="search" dir="auto" value={words} onChange={(event) => setWords(event.target.value)} />
        </label>
        {found.length === 0 && <p role="status">{t('search.none')}</p>}
        {named.length > 0 && <Table rows={named} />}
        {unnamed.length > 0 && (
          <details className={styles.unnamed} open={words.trim() !== ''}>
            <summary>{t('actors.unnamed', { count: unnamed.length })}</summary>
            <p className={styles.note}>{t('actors.unnamed.hint')}</p>
            <Table rows={unnamed} />
          </details>
        )}
      </section>
    </>
  );
};

/** Actors: who is who, and who is in contact with whom. */
export const ActorsPage = (): ReactNode => {
  const { caseId } = useParams({ from: '/cases/$caseId/actors' });
  const { asOf } = useAsOf();
  const query = useQuery(actorsQuery(caseId, asOf));
  return <PageState query={query}>{(page) => <Actors page={page} />}</PageState>;
};
