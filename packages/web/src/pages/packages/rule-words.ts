import { useCallback } from 'react';
import { useName } from '../../design/name.ts';
import { useText } from '../../messages/use-text.ts';
import { useBench } from './bench.ts';
import type { PageRule } from './judged-package.ts';

/** A rule as a sentence, with the names of its two options. */
export const useRuleWords = (): ((rule: PageRule) => string) => {
  const t = useText();
  const nameOf = useName();
  const { page } = useBench();
  return useCallback(
    ({ kind, when, target }) => {
      const words = ({ issueId, optionId }: PageRule['when']): string => {
        const issue = page.issues.find(({ id }) => id === issueId);
        const option = issue?.options.find(({ id }) => id === optionId);
        return t('packages.rule.choice', {
          issue: issue === undefined ? issueId : nameOf(issue.name),
          option: option === undefined ? optionId : nameOf(option.name),
        });
      };
      return t(`packages.rule.${kind}`, { when: words(when), target: words(target) });
    },
    [t, nameOf, page],
  );
};
