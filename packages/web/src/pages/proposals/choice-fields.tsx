/** What a proposal says on one point: an option or own words, in which phase, on what condition. */
import type { IssuesPage } from '@wasit/domain';
import type { ReactNode } from 'react';
import { SelectField, TextField } from '../../design/fields.tsx';
import { useName } from '../../design/name.ts';
import { useText } from '../../messages/use-text.ts';
import { usePhaseWords } from './phase-words.ts';
import styles from './proposals.module.css';

export interface ChoiceDraft {
  readonly optionId: string | null;
  readonly words: string;
  readonly phase: string;
  readonly condition: string;
}

export const LEFT_OPEN: ChoiceDraft = { optionId: null, words: '', phase: '', condition: '' };

const given = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** The choice as it is tabled; null for a point that is left open. */
export const choiceOf = (issueId: string, { optionId, words, phase, condition }: ChoiceDraft) =>
  optionId === null && given(words) === null
    ? null
    : { issueId, optionId, words: given(words), phase: given(phase), condition: given(condition) };

export const ChoiceFields = ({
  issue,
  draft,
  onChange,
}: {
  readonly issue: IssuesPage['issues'][number];
  readonly draft: ChoiceDraft;
  readonly onChange: (draft: ChoiceDraft) => void;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const phaseWords = usePhaseWords();
  const said = [
    given(draft.words),
    given(draft.phase) === null ? null : phaseWords(draft.phase),
    given(draft.condition),
  ].filter((part) => part !== null);
  return (
    <div className={styles.point}>
      <SelectField
        label={nameOf(issue.name)}
        value={draft.optionId}
        choices={issue.options.map(({ id, name }) => ({ value: id, label: nameOf(name) }))}
        empty={t('proposal.left.open')}
        onChange={(optionId) => onChange({ ...draft, optionId })}
      />
      <details>
        <summary>
          {t('proposal.more', { issue: nameOf(issue.name) })}
          {said.length > 0 && <bdi className={styles.note}> {said.join(' · ')}</bdi>}
        </summary>
        <TextField
          label={t('proposal.more.words')}
          long
          value={draft.words}
          onChange={(words) => onChange({ ...draft, words })}
        />
        <TextField
          label={t('proposal.more.phase')}
          value={draft.phase}
          onChange={(phase) => onChange({ ...draft, phase })}
        />
        <TextField
          label={t('proposal.more.condition')}
          value={draft.condition}
          onChange={(condition) => onChange({ ...draft, condition })}
        />
      </details>
    </div>
  );
};
