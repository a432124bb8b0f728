import type { PackagesPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../design/button.tsx';
import { useName } from '../../design/name.ts';
import { QuietButton } from '../../design/quiet-button.tsx';
import { useText } from '../../messages/use-text.ts';
import { useBench } from './bench.ts';
import type { PageRule } from './judged-package.ts';
import parts from './page-parts.module.css';
import { useRuleWords } from './rule-words.ts';
import styles from './rules.module.css';

const OptionChoice = ({
  label,
  page,
  value,
  onChange,
}: {
  readonly label: string;
  readonly page: PackagesPage;
  readonly value: PageRule['when'] | null;
  readonly onChange: (value: PageRule['when'] | null) => void;
}): ReactNode => {
  const nameOf = useName();
  const all = page.issues.flatMap((issue) =>
    issue.options.map((option) => ({ issueId: issue.id, optionId: option.id })),
  );
  const place = all.findIndex((one) => one.issueId === value?.issueId && one.optionId === value.optionId);
  return (
    <label>
      {label}{' '}
      <select
        value={place < 0 ? '' : place}
        onChange={(event) => onChange(all[Number(event.currentTarget.value || '-1')] ?? null)}
      >
        <option value="" />
        {page.issues.map((issue) => (
          <optgroup key={issue.id} label={nameOf(issue.name)}>
            {issue.options.map((option) => (
              <option
                key={option.id}
                value={all.findIndex((one) => one.issueId === issue.id && one.optionId === option.id)}
              >
                {nameOf(option.name)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
};

const kinds = ['requires', 'excludes'] as const;

/** Which options go together: stated by hand, kept by every package that the engine offers. */
export const Rules = (): ReactNode => {
  const t = useText();
  const words = useRuleWords();
  const { page } = useBench();
  const act = useAct(page.case.caseId);
  const [kind, setKind] = useState<PageRule['kind']>('requires');
  const [when, setWhen] = useState<PageRule['when'] | null>(null);
  const [target, setTarget] = useState<PageRule['when'] | null>(null);
  const past = page.asOf !== null;
  const fits = when !== null && target !== null && when.issueId !== target.issueId;
  return (
    <section aria-labelledby="packages-rules">
      <h2 id="packages-rules">{t('packages.rules')}</h2>
      {page.rules.length === 0 && <p className={parts.hint}>{t('packages.rules.none')}</p>}
      <ul className={styles.rules}>
        {page.rules.map((rule) => (
          <li key={rule.id}>
            {words(rule)}{' '}
            {!past && (
              <span data-print="no">
                <QuietButton
                  onClick={() =>
                    void act({
                      command: { type: 'withdraw-rule', ruleId: rule.id },
                      done: t('packages.rule.withdrawn'),
                      undo: () => ({
                        type: 'state-rule',
                        kind: rule.kind,
                        when: rule.when,
                        target: rule.target,
                      }),
                    })
                  }
                >
                  {t('packages.rule.withdraw')}
                </QuietButton>
              </span>
            )}
          </li>
        ))}
      </ul>
      {!past && (
        <form
          className={parts.controls}
          data-print="no"
          onSubmit={(event) => {
            event.preventDefault();
            if (when === null || target === null) return;
            void act({
              command: { type: 'state-rule', kind, when, target },
              done: t('packages.rule.added'),
              undo: ({ introduced }) => ({ type: 'withdraw-rule', ruleId: introduced[0] ?? '' }),
            }).then((recorded) => {
              if (recorded === null) return;
              setWhen(null);
              setTarget(null);
            });
          }}
        >
          <OptionChoice label={t('packages.rule.when')} page={page} value={when} onChange={setWhen} />
          <label>
            {t('packages.rule.kind')}{' '}
            <select
              value={kind}
              onChange={(event) =>
                setKind(kinds.find((one) => one === event.currentTarget.value) ?? 'requires')
              }
            >
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {t(`packages.rule.kind.${one}`)}
                </option>
              ))}
            </select>
          </label>
          <OptionChoice label={t('packages.rule.target')} page={page} value={target} onChange={setTarget} />
          <Button type="submit" disabled={!fits}>
            {t('packages.rule.add')}
          </Button>
        </form>
      )}
    </section>
  );
};
