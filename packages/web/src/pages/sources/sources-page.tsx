import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { SourcesPage as Page, SourceRow } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAsOf } from '../../app/as-of.ts';
import { sourcesQuery } from '../../data/case-queries.ts';
import { useAct } from '../../data/use-act.ts';
import { ActorLink } from '../../design/actor-link.tsx';
import { Button } from '../../design/button.tsx';
import { Empty } from '../../design/empty.tsx';
import { EdgeLegend } from '../../design/mark-row.tsx';
import { PageState } from '../../design/page-state.tsx';
import { StartAdding } from '../../design/start-adding.tsx';
import tables from '../../design/table.module.css';
import { useOnPaper } from '../../design/use-on-paper.ts';
import { useText } from '../../messages/use-text.ts';
import { Group } from './claim-group.tsx';
import { SourceGradeField } from './grades.tsx';
import styles from './sources.module.css';

/** Groups put on the page at once: the rest come when asked for, so that a long list never blocks it. */
const AT_ONCE = 40;

const SourceTable = ({
  sources,
  caseId,
  readOnly,
}: {
  readonly sources: readonly SourceRow[];
  readonly caseId: string;
  readonly readOnly: boolean;
}): ReactNode => {
  const t = useText();
  const act = useAct(caseId);
  const figure = (count: number) => (count === 0 ? '–' : t('nav.count', { count }));
  return (
    <div className={`${tables.scroll} ${styles.list}`}>
      <table className={tables.table}>
        <thead>
          <tr>
            <th scope="col">{t('word.source')}</th>
            <th scope="col">{t('sources.grade.source')}</th>
            <th scope="col">{t('sources.column.origin')}</th>
            <th scope="col">{t('sources.column.echo')}</th>
            <th scope="col">{t('sources.column.denied')}</th>
            <th scope="col">{t('sources.column.retracted')}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((row) => (
            <tr key={row.actor.id}>
              <th scope="row">
                <ActorLink actor={row.actor} />
              </th>
              <td>
                <SourceGradeField
                  grade={row.grade}
                  readOnly={readOnly}
                  bare
                  onChange={(grade) =>
                    void act({
                      command: { type: 'grade-source', actorId: row.actor.id, grade },
                      done: t('sources.graded'),
                      undo: () => ({ type: 'grade-source', actorId: row.actor.id, grade: row.grade }),
                    })
                  }
                />
              </td>
              <td>{figure(row.originates)}</td>
              <td>{figure(row.echoes)}</td>
              <td>{figure(row.denied)}</td>
              <td>{figure(row.retracted)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const Sources = ({ page }: { readonly page: Page }): ReactNode => {
  const t = useText();
  const [asked, setMost] = useState(AT_ONCE);
  const most = useOnPaper() ? page.groups.length : asked;
  const { caseId } = page.case;
  const readOnly = page.asOf !== null;
  const byId = new Map(page.groups.map((group) => [group.id, group]));
  if (page.groups.length === 0) {
    return (
      <>
        <h1>{t('nav.sources')}</h1>
        <Empty title={t('sources.empty')} action={<StartAdding />}>
          <p>{t('sources.empty.hint')}</p>
        </Empty>
      </>
    );
  }
  return (
    <>
      <header className={styles.head}>
        <h1>{t('nav.sources')}</h1>
        <p>{t('sources.intro')}</p>
        <EdgeLegend />
      </header>
      <div className={styles.columns}>
        <section aria-label={t('sources.assertions')}>
          <ol className={styles.groups}>
            {page.groups.slice(0, most).map((group) => (
              <Group
                key={group.id}
                group={group}
                against={group.contradictedBy.flatMap((id) => byId.get(id) ?? [])}
                caseId={caseId}
                readOnly={readOnly}
              />
            ))}
          </ol>
          {page.groups.length > most && (
            <Button onClick={() => setMost(most + AT_ONCE)}>
              {t('sources.more', { count: page.groups.length - most })}
            </Button>
          )}
        </section>
        <section aria-labelledby="sources-list">
          <h2 id="sources-list">{t('sources.list')}</h2>
          <SourceTable sources={page.sources} caseId={caseId} readOnly={readOnly} />
        </section>
      </div>
    </>
  );
};

/** Sources: says who? Claims by what they assert, under each its origins, the echoes folded away. */
export const SourcesPage = (): ReactNode => {
  const { caseId } = useParams({ from: '/cases/$caseId/sources' });
  const { asOf } = useAsOf();
  const query = useQuery(sourcesQuery(caseId, asOf));
  return <PageState query={query}>{(page) => <Sources page={page} />}</PageState>;
};
