import type { ProposalItem } from '@wasit/domain';
import type { ReactNode } from 'react';
import { useName } from '../../design/name.ts';
import { useOverflow } from '../../design/use-overflow.ts';
import { useText } from '../../messages/use-text.ts';
import { usePhaseWords } from './phase-words.ts';
import styles from './proposals.module.css';

/** A proposal point by point: what it settles, how that changed, what each party answered, what stands closed. */
export const ProposalTable = ({ proposal }: { readonly proposal: ProposalItem }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const phaseWords = usePhaseWords();
  const [box, scrolls] = useOverflow<HTMLElement>();
  const answered = proposal.answers.length > 0;
  return (
    <section
      ref={box}
      className={styles.scroll}
      aria-label={nameOf(proposal.title)}
      tabIndex={scrolls ? 0 : undefined}
    >
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('word.issue')}</th>
            <th scope="col">{t('proposal.settles')}</th>
            {proposal.answers.map((answer) => (
              <th key={answer.id} scope="col">
                <bdi>{nameOf(answer.party.name)}</bdi>
              </th>
            ))}
            {answered && <th scope="col">{t('proposal.closure')}</th>}
          </tr>
        </thead>
        <tbody>
          {proposal.choices.map((choice) => {
            const closure = proposal.closures.find(({ issue }) => issue.id === choice.issue.id);
            return (
              <tr key={choice.issue.id} data-change={choice.change ?? undefined}>
                <th scope="row">
                  <bdi>{nameOf(choice.issue.name)}</bdi>
                </th>
                <td>
                  {choice.option !== null && <bdi>{nameOf(choice.option.name)}</bdi>}
                  {choice.words !== null && <q dir="auto">{choice.words}</q>}
                  {choice.phase !== null && (
                    <span className={styles.note}> · {phaseWords(choice.phase)}</span>
                  )}
                  {choice.condition !== null && (
                    <q dir="auto" className={styles.note}>
                      {choice.condition}
                    </q>
                  )}
                  {choice.change !== null && choice.change !== 'same' && (
                    <span className={styles.change}>{t(`proposal.change.${choice.change}`)}</span>
                  )}
                </td>
                {proposal.answers.map((answer) => {
                  const own = answer.perIssue.find(({ issue }) => issue.id === choice.issue.id);
                  return (
                    <td key={answer.id} data-response={own?.response ?? answer.whole}>
                      {t(`response.${own?.response ?? answer.whole}`)}
                      {own?.note != null && (
                        <q dir="auto" className={styles.note}>
                          {own.note}
                        </q>
                      )}
                    </td>
                  );
                })}
                {answered && (
                  <td data-closure={closure?.state}>
                    {closure !== undefined && t(`closure.${closure.state}`)}
                    {closure !== undefined && closure.state === 'closed' && closure.reopens.length > 0 && (
                      <span className={styles.note}>
                        {' '}
                        {t('closure.reopens', {
                          issues: closure.reopens.map(({ name }) => nameOf(name)).join(t('list.comma')),
                        })}
                      </span>
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {proposal.dropped.length > 0 && (
        <p className={styles.note}>
          {t('proposal.dropped', {
            issues: proposal.dropped.map(({ name }) => nameOf(name)).join(t('list.comma')),
          })}
        </p>
      )}
    </section>
  );
};
