import type { ProposalItem } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { SelectField } from '../../design/fields.tsx';
import { useName } from '../../design/name.ts';
import { useText } from '../../messages/use-text.ts';
import { usePhaseWords } from './phase-words.ts';
import styles from './proposals.module.css';

/** Any two proposals, point by point; only what differs. */
export const Compare = ({ proposals }: { readonly proposals: readonly ProposalItem[] }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const phaseWords = usePhaseWords();
  const [left, setLeft] = useState<string | null>(proposals[1]?.id ?? null);
  const [right, setRight] = useState<string | null>(proposals[0]?.id ?? null);
  const choices = proposals.map(({ id, title }) => ({ value: id, label: nameOf(title) }));
  const a = proposals.find(({ id }) => id === left);
  const b = proposals.find(({ id }) => id === right);
  if (proposals.length < 2) return null;
  const words = (proposal: ProposalItem | undefined, issueId: string): string => {
    const choice = proposal?.choices.find(({ issue }) => issue.id === issueId);
    if (choice === undefined) return t('proposal.left.open');
    return [
      choice.option === null ? null : nameOf(choice.option.name),
      choice.words,
      choice.phase === null ? null : phaseWords(choice.phase),
      choice.condition === null ? null : `${t('proposal.more.condition')} ${choice.condition}`,
    ]
      .filter((part) => part !== null)
      .join(' · ');
  };
  const issues = new Map(
    [...(a?.choices ?? []), ...(b?.choices ?? [])].map(({ issue }) => [issue.id, issue]),
  );
  const differing = [...issues.values()].filter(({ id }) => words(a, id) !== words(b, id));
  return (
    <details className={styles.compare} data-print="no">
      <summary>{t('compare.title')}</summary>
      <div className={styles.pair}>
        <SelectField label={t('compare.first')} value={left} choices={choices} onChange={setLeft} />
        <SelectField label={t('compare.second')} value={right} choices={choices} onChange={setRight} />
      </div>
      {differing.length === 0 ? (
        <p>{t('compare.same')}</p>
      ) : (
        <table className={styles.table}>
          <tbody>
            {differing.map((issue) => (
              <tr key={issue.id}>
                <th scope="row">
                  <bdi>{nameOf(issue.name)}</bdi>
                </th>
                <td>
                  <bdi>{words(a, issue.id)}</bdi>
                </td>
                <td>
                  <bdi>{words(b, issue.id)}</bdi>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
};
