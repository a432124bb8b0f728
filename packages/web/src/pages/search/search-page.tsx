import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import type { SearchHit } from '@wasit/domain';
import type { ReactNode } from 'react';
import { searchQuery } from '../../data/case-queries.ts';
import { useStanding } from '../../data/session.ts';
import { Empty } from '../../design/empty.tsx';
import { useName } from '../../design/name.ts';
import { PageState } from '../../design/page-state.tsx';
import { useText } from '../../messages/use-text.ts';
import { anchorOf } from '../proposals/lineage.tsx';
import { relayAnchorOf } from '../relays/relay-item.tsx';
import styles from './search.module.css';

/** The text that was found, with what matched in it marked. */
const Fragment = ({
  fragment,
  named,
}: {
  readonly fragment: SearchHit['fragment'];
  /** What was found is a name, not a passage. */
  readonly named: boolean;
}): ReactNode => {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of fragment.matches) {
    if (start < at) continue;
    parts.push(fragment.text.slice(at, start), <mark key={start}>{fragment.text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(fragment.text.slice(at));
  // Names of both scripts in a row are no text of either: they stand where the page's own lines stand.
  return named ? (
    <p className={styles.fragment}>
      <bdi>{parts}</bdi>
    </p>
  ) : (
    <p dir="auto" className={styles.fragment}>
      {parts}
    </p>
  );
};

const Title = ({ hit, caseId }: { readonly hit: SearchHit; readonly caseId: string }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const { role } = useStanding(caseId);
  const words = hit.name === null ? (hit.text ?? hit.fragment.text) : nameOf(hit.name);
  const label = <bdi>{words.length > 140 ? `${words.slice(0, 140)}…` : words}</bdi>;
  if (hit.kind === 'actor') {
    return (
      <Link to="/cases/$caseId/actors/$actorId" params={{ caseId, actorId: hit.id }} data-row="">
        {label}
      </Link>
    );
  }
  if (hit.kind === 'report') {
    return (
      <Link to="/cases/$caseId/reading/$reportId" params={{ caseId, reportId: hit.id }} data-row="">
        {label}
      </Link>
    );
  }
  if (hit.kind === 'issue' || hit.kind === 'track' || hit.kind === 'case') {
    return (
      <Link
        to={hit.kind === 'issue' ? '/cases/$caseId/positions' : '/cases/$caseId/overview'}
        params={{ caseId }}
        data-row=""
      >
        {label}
      </Link>
    );
  }
  if (hit.kind === 'proposal' || hit.kind === 'round') {
    return (
      <Link to="/cases/$caseId/proposals" params={{ caseId }} hash={anchorOf(hit.id)} data-row="">
        {label}
      </Link>
    );
  }
  if (hit.kind === 'relay' || hit.kind === 'delivery') {
    return (
      <Link
        to={role === 'delegation' ? '/cases/$caseId/desk' : '/cases/$caseId/relays'}
        params={{ caseId }}
        hash={relayAnchorOf(hit.id)}
        data-row=""
      >
        {label}
      </Link>
    );
  }
  if (hit.evidence === null) return <span>{label}</span>;
  const { reportId, start, end } = hit.evidence;
  return (
    <Link
      to="/cases/$caseId/reading/$reportId"
      params={{ caseId, reportId }}
      search={(before) => ({ asOf: before.asOf, start, end, entry: hit.id })}
      title={t('evidence.show')}
      data-row=""
    >
      {label}
    </Link>
  );
};

/** Search in both languages, through the same wall as every page. */
export const SearchPage = (): ReactNode => {
  const t = useText();
  const { caseId } = useParams({ from: '/cases/$caseId/search' });
  const { q = '' } = useSearch({ from: '/cases/$caseId/search' });
  const query = useQuery(searchQuery(caseId, q));
  if (q.trim() === '') {
    return (
      <>
        <h1>{t('nav.search')}</h1>
        <Empty title={t('search.start')}>
          <p>{t('search.start.hint')}</p>
        </Empty>
      </>
    );
  }
  return (
    <PageState query={query}>
      {(page) => (
        <>
          <h1>{t('search.results', { query: page.query })}</h1>
          <p className={styles.count} role="status">
            {t('search.count', { count: page.hits.length })}
          </p>
          {page.hits.length === 0 ? (
            <Empty title={t('search.none')}>
              <p>{t('search.none.hint')}</p>
            </Empty>
          ) : (
            <ol className={styles.hits}>
              {page.hits.map((hit) => (
                <li key={`${hit.kind} ${hit.id}`}>
                  <span className={styles.kind}>{t(`search.kind.${hit.kind}`)}</span>
                  <Title hit={hit} caseId={caseId} />
                  <Fragment fragment={hit.fragment} named={hit.name !== null} />
                </li>
              ))}
            </ol>
          )}
        </>
      )}
    </PageState>
  );
};
