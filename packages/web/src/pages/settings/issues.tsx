import type { IssuesPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { BilingualFields, blankName, nameTyped } from '../../design/bilingual-fields.tsx';
import { Button } from '../../design/button.tsx';
import { useName } from '../../design/name.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './settings.module.css';

type IssueOfPage = IssuesPage['issues'][number];

const AddOption = ({
  issue,
  caseId,
}: {
  readonly issue: IssueOfPage;
  readonly caseId: string;
}): ReactNode => {
  const t = useText();
  const act = useAct(caseId);
  const [typed, setTyped] = useState(blankName);
  const name = nameTyped(typed);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (name === null) return;
        void act({
          command: { type: 'add-option', issueId: issue.id, name },
          done: t('settings.option.done'),
        }).then((recorded) => recorded !== null && setTyped(blankName));
      }}
    >
      <BilingualFields value={typed} onChange={setTyped} />
      <Button type="submit" disabled={name === null}>
        {t('settings.option.act')}
      </Button>
    </form>
  );
};

const IssueRow = ({
  issue,
  page,
  past,
}: {
  readonly issue: IssueOfPage;
  readonly page: IssuesPage;
  readonly past: boolean;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const act = useAct(page.case.caseId);
  const { caseId } = page.case;
  return (
    <li>
      <details className={styles.issue}>
        <summary>
          <bdi>{nameOf(issue.name)}</bdi>{' '}
          <span className={styles.hint}>
            {t('settings.issue.counts', { options: issue.options.length, positions: issue.positions })}
            {!issue.reviewed && ` · ${t('word.unreviewed')}`}
          </span>
        </summary>
        <ul className={styles.plain}>
          {issue.options.map((option) => (
            <li key={option.id}>
              <bdi>{nameOf(option.name)}</bdi>
            </li>
          ))}
        </ul>
        {!past && (
          <>
            <AddOption issue={issue} caseId={caseId} />
            <label className={styles.inline}>
              {t('word.track')}{' '}
              <select
                value={issue.trackId ?? ''}
                onChange={(event) => {
                  const trackId = event.currentTarget.value || null;
                  void act({
                    command: { type: 'assign-track', subjectId: issue.id, trackId },
                    done: t('settings.issue.moved'),
                    undo: () => ({ type: 'assign-track', subjectId: issue.id, trackId: issue.trackId }),
                  });
                }}
              >
                <option value="">{t('timeline.none.track')}</option>
                {page.case.tracks.map((track) => (
                  <option key={track.id} value={track.id}>
                    {nameOf(track.name)}
                  </option>
                ))}
              </select>
            </label>
            {!issue.reviewed && (
              <Button
                onClick={() =>
                  void act({
                    command: {
                      type: 'add-issue',
                      issueId: issue.id,
                      name: issue.name,
                      trackId: issue.trackId,
                    },
                    done: t('settings.issue.confirmed'),
                  })
                }
              >
                {t('settings.issue.confirm')}
              </Button>
            )}
          </>
        )}
      </details>
    </li>
  );
};

/** The disputed points and the ways in which each could be settled. */
export const Issues = ({ page, past }: { readonly page: IssuesPage; readonly past: boolean }): ReactNode => {
  const t = useText();
  const act = useAct(page.case.caseId);
  const [typed, setTyped] = useState(blankName);
  const name = nameTyped(typed);
  return (
    <section aria-labelledby="settings-issues">
      <h2 id="settings-issues">{t('settings.issues')}</h2>
      <p className={styles.hint}>{t('settings.issues.hint')}</p>
      <ul className={styles.rows}>
        {page.issues.map((issue) => (
          <IssueRow key={issue.id} issue={issue} page={page} past={past} />
        ))}
      </ul>
      {!past && (
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (name === null) return;
            void act({
              command: { type: 'add-issue', name, trackId: null },
              done: t('settings.issue.done'),
            }).then((recorded) => recorded !== null && setTyped(blankName));
          }}
        >
          <BilingualFields value={typed} onChange={setTyped} />
          <Button type="submit" disabled={name === null}>
            {t('settings.issue.act')}
          </Button>
        </form>
      )}
    </section>
  );
};
