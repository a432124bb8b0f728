import { Link } from '@tanstack/react-router';
import type { Clause, OverviewPage } from '@wasit/domain';
import { Fragment, type ReactNode } from 'react';
import { useDateText } from '../../design/edtf-date.tsx';
import { EvidenceLink } from '../../design/evidence.tsx';
import { evidenceItems } from '../../design/evidence-items.ts';
import { useWordsOf } from '../../design/words-of.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './overview.module.css';

const useClauseWords = (): ((clause: Clause) => string) => {
  const t = useText();
  const say = useWordsOf();
  const dateText = useDateText();
  return (clause) => {
    const { kind, contact } = clause;
    switch (kind) {
      case 'talks-ongoing':
      case 'latest-contact':
      case 'next-contact': {
        const what = contact === null ? say.names(clause.actors) : say.contact(contact);
        return t(`clause.${kind}`, { what, date: dateText(clause.when) });
      }
      case 'stand':
        return clause.stance === null
          ? say.names(clause.actors)
          : say.stand(say.names(clause.actors), clause.stance, clause.issue);
      case 'silent':
        return clause.when === null
          ? t('clause.silent.always', { who: say.names(clause.actors) })
          : t('clause.silent', { who: say.names(clause.actors), date: dateText(clause.when) });
      case 'disagreement':
        return t('clause.disagreement', { count: clause.count ?? 0 });
    }
  };
};

const ClauseLink = ({
  clause,
  words,
  caseId,
}: {
  readonly clause: Clause;
  readonly words: string;
  readonly caseId: string;
}): ReactNode => {
  const [actor] = clause.actors;
  if (clause.kind === 'disagreement') {
    return (
      <a href="#disagreements" className={styles.clause}>
        {words}
      </a>
    );
  }
  // Of whom nothing was heard there is no passage: it opens to what is known of them.
  if (clause.kind === 'silent' && actor !== undefined) {
    return (
      <Link
        to="/cases/$caseId/actors/$actorId"
        params={{ caseId, actorId: actor.id }}
        search={(before) => ({ asOf: before.asOf })}
        className={styles.clause}
      >
        {words}
      </Link>
    );
  }
  return (
    <span className={styles.clause} data-review={clause.marks?.review} data-planned={clause.marks?.planned}>
      <EvidenceLink title={words} evidence={evidenceItems(clause.evidence)}>
        {words}
      </EvidenceLink>
    </span>
  );
};

/** One line of state a track, in plain words, every clause of it open to its passages. */
export const StateOfPlay = ({
  page,
  caseId,
}: {
  readonly page: OverviewPage;
  readonly caseId: string;
}): ReactNode => {
  const t = useText();
  const say = useWordsOf();
  const wordsOf = useClauseWords();
  const trackIds = [...new Set(page.stateOfPlay.map((clause) => clause.trackId))];
  if (page.stateOfPlay.length === 0) {
    return (
      <div className={styles.state}>
        <p>
          {t('overview.nothing')}{' '}
          <Link to="/cases/$caseId/reading" params={{ caseId }}>
            {t('nav.reading')}
          </Link>
        </p>
      </div>
    );
  }
  return (
    <div className={styles.state}>
      {trackIds.map((trackId) => {
        const clauses = page.stateOfPlay.filter((clause) => clause.trackId === trackId);
        const track = page.case.tracks.find((one) => one.id === trackId);
        return (
          <p key={trackId ?? ''}>
            {track !== undefined && trackIds.length > 1 && (
              <strong className={styles.track}>
                <bdi>{say.name(track.name)}</bdi>:{' '}
              </strong>
            )}
            {clauses.map((clause, place) => (
              <Fragment key={`${clause.kind} ${clause.entryIds.join(' ')} ${place}`}>
                {place > 0 && t('clause.and')}
                <ClauseLink clause={clause} words={wordsOf(clause)} caseId={caseId} />
              </Fragment>
            ))}
            {t('clause.end')}
          </p>
        );
      })}
    </div>
  );
};
