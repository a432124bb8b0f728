import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { ActorPage as Page } from '@wasit/domain';
import { Fragment, type ReactNode, useState } from 'react';
import { useAsOf } from '../../app/as-of.ts';
import { actorQuery } from '../../data/case-queries.ts';
import { useAct } from '../../data/use-act.ts';
import { ActorLink } from '../../design/actor-link.tsx';
import { BasisMark } from '../../design/basis-mark.tsx';
import { Button } from '../../design/button.tsx';
import { EdtfDate } from '../../design/edtf-date.tsx';
import { EvidenceLink } from '../../design/evidence.tsx';
import { evidenceItems, linksOf } from '../../design/evidence-items.ts';
import { EdgeLegend, MarkWords, markedRow, reviewOf } from '../../design/mark-row.tsx';
import { useName } from '../../design/name.ts';
import { PageState } from '../../design/page-state.tsx';
import { QuietButton } from '../../design/quiet-button.tsx';
import { StatusMark } from '../../design/status-mark.tsx';
import { useWordsOf } from '../../design/words-of.ts';
import { useText } from '../../messages/use-text.ts';
import { ClaimLine } from '../sources/claim-line.tsx';
import { ActorForm } from './actor-form.tsx';
import styles from './actors.module.css';

const Facts = ({ page }: { readonly page: Page }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const act = useAct(page.case.caseId);
  const { actor, offices, delegations, constituents, absorbed } = page;
  return (
    <dl className={styles.facts}>
      {actor.aliases.length > 0 && (
        <>
          <dt>{t('actor.aliases')}</dt>
          <dd>
            {actor.aliases.map((alias) => (
              <bdi key={alias} className={styles.alias}>
                {alias}
              </bdi>
            ))}
          </dd>
        </>
      )}
      {actor.roles.length > 0 && (
        <>
          <dt>{t('actors.role')}</dt>
          <dd>{[...new Set(actor.roles.map(({ role }) => t(`role.${role}`)))].join(t('list.comma'))}</dd>
        </>
      )}
      {actor.constituentOf !== null && (
        <>
          <dt>{t('actor.constituent.of')}</dt>
          <dd>
            <ActorLink actor={actor.constituentOf} />
          </dd>
        </>
      )}
      {constituents.length > 0 && (
        <>
          <dt>{t('actor.constituents')}</dt>
          <dd>
            {constituents.map((one) => (
              <span key={one.id} className={styles.alias}>
                <ActorLink actor={one} />
              </span>
            ))}
          </dd>
        </>
      )}
      {offices.length > 0 && (
        <>
          <dt>{t('actor.offices')}</dt>
          {offices.map((office) => (
            <dd key={office.id}>
              <bdi>{nameOf(office.title)}</bdi> · <ActorLink actor={office.person} /> ·{' '}
              <EdtfDate value={office.period} />
            </dd>
          ))}
        </>
      )}
      {delegations.length > 0 && (
        <>
          <dt>{t('actor.delegations')}</dt>
          {delegations.map((one) => (
            <dd key={one.id}>
              {one.name === null ? <ActorLink actor={one.party} /> : <bdi>{nameOf(one.name)}</bdi>}
              {one.head !== null && (
                <>
                  {' · '}
                  {t('actor.head')} <ActorLink actor={one.head} />
                </>
              )}
              {` · ${t(`mandate.${one.mandate}`)}`}
            </dd>
          ))}
        </>
      )}
      {absorbed.length > 0 && (
        <>
          <dt>{t('actor.absorbed')}</dt>
          {absorbed.map((one) => (
            <dd key={one.id}>
              <bdi>{nameOf(one.name)}</bdi>{' '}
              {page.asOf === null && (
                <QuietButton
                  onClick={() =>
                    void act({
                      command: { type: 'split-actors', actorId: one.id },
                      done: t('actor.split.done'),
                      undo: () => ({ type: 'merge-actors', keptId: actor.actor.id, absorbedId: one.id }),
                    })
                  }
                >
                  {t('actor.split')}
                </QuietButton>
              )}
            </dd>
          ))}
        </>
      )}
    </dl>
  );
};

const Actor = ({ page }: { readonly page: Page }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const words = useWordsOf();
  const [editing, setEditing] = useState(false);
  const { actor } = page;
  const { name, reviewed, kind } = actor.actor;
  const other = [name.ar, name.en].find((one) => one !== undefined && one !== nameOf(name));
  return (
    <>
      <header className={styles.head}>
        <h1>
          <bdi>{nameOf(name)}</bdi>
        </h1>
        <p className={`${styles.note} ${styles.apart}`}>
          {other !== undefined && <bdi>{other}</bdi>}
          <span>{t(`kind.${kind}`)}</span>
          {!reviewed && <span>{t('word.unreviewed')}</span>}
        </p>
        {page.asOf === null && !editing && (
          <p data-print="no">
            <Button onClick={() => setEditing(true)}>{t('actor.edit')}</Button>
          </p>
        )}
        {editing && <ActorForm page={page} onClose={() => setEditing(false)} />}
      </header>
      <EdgeLegend />
      <Facts page={page} />
      {page.positions.length > 0 && (
        <section>
          <h2>{t('actors.positions')}</h2>
          <dl className={styles.stands}>
            {page.positions.map(({ issue, history }) => (
              <Fragment key={issue.id}>
                <dt>
                  <bdi>{nameOf(issue.name)}</bdi>
                </dt>
                <dd>
                  <ul className={styles.lines}>
                    {history.map((stand) => (
                      <li key={stand.entryId} className={markedRow} {...reviewOf(stand.marks)}>
                        <EvidenceLink
                          title={words.stand(nameOf(name), stand.stance, issue)}
                          evidence={evidenceItems([stand.evidence], linksOf(stand.chain, nameOf))}
                          row
                        >
                          {t(`stance.${stand.stance}`)}
                        </EvidenceLink>{' '}
                        <BasisMark basis={stand.basis} /> <EdtfDate value={stand.since} />
                        <MarkWords marks={stand.marks} />
                      </li>
                    ))}
                  </ul>
                </dd>
              </Fragment>
            ))}
          </dl>
        </section>
      )}
      {page.contacts.length > 0 && (
        <section>
          <h2>{t('actors.contacts')}</h2>
          <ul className={styles.lines}>
            {page.contacts.map((contact) => (
              <li key={contact.id} className={markedRow} {...reviewOf(contact.marks)}>
                <EvidenceLink
                  title={words.contact(contact)}
                  evidence={evidenceItems(contact.tellings.map(({ evidence }) => evidence))}
                  row
                >
                  {words.contact(contact)}
                </EvidenceLink>{' '}
                <StatusMark status={contact.status} /> <EdtfDate value={contact.when} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {page.claims.length > 0 && (
        <section>
          <h2>{t('actors.claims')}</h2>
          <div className={styles.said}>
            {page.claims.map((claim) => (
              <ClaimLine key={claim.id} claim={claim} />
            ))}
          </div>
        </section>
      )}
      {page.mentions.length > 0 && (
        <details>
          <summary>{t('actor.mentions', { count: page.mentions.length })}</summary>
          <ul className={styles.lines}>
            {page.mentions.slice(0, 60).map((mention) => (
              <li key={`${mention.reportId} ${mention.start}`}>
                <EvidenceLink title={nameOf(name)} evidence={evidenceItems([mention])}>
                  <bdi>{mention.quote}</bdi>
                </EvidenceLink>{' '}
                <bdi className={styles.other}>{mention.title}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

/** One actor: what it is called, what it holds, where it stands, whom it met, what it said. */
export const ActorPage = (): ReactNode => {
  const { caseId, actorId } = useParams({ from: '/cases/$caseId/actors/$actorId' });
  const { asOf } = useAsOf();
  const query = useQuery(actorQuery(caseId, actorId, asOf));
  return <PageState query={query}>{(page) => <Actor key={page.actor.actor.id} page={page} />}</PageState>;
};
