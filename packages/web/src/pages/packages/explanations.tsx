import {
  describeAccount,
  describeHinge,
  describeWhy,
  giveAndGet,
  type Hinges,
  type Package,
  type Rule,
  type Sentence,
  whyThis,
} from '@wasit/engine';
import { type ReactNode, useMemo, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Loading } from '../../design/loading.tsx';
import { PartyTag } from '../../design/party-tag.tsx';
import type { Work } from '../../engine/use-engine.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import { useBench } from './bench.ts';
import styles from './explanations.module.css';
import { solutionNames, solutionOf } from './found.ts';
import { packageKey } from './judged-package.ts';
import parts from './page-parts.module.css';

/** Hinges shown: those further down hardly bind. */
const TIGHTEST = 8;

const Sentences = ({ lines }: { readonly lines: readonly Sentence[] }): ReactNode => (
  <ul className={parts.sentences}>
    {lines.map(({ text }) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

const Accounts = ({ pack }: { readonly pack: Package }): ReactNode => {
  const t = useText();
  const language = useLanguage();
  const { theCase, names, hues } = useBench();
  const accounts = useMemo(
    () => giveAndGet({ ...theCase.scenario, constraints: [] }, theCase.positions, pack),
    [theCase, pack],
  );
  if (!accounts.ok) return null;
  return (
    <section aria-labelledby="packages-accounts">
      <h3 id="packages-accounts">{t('packages.explain.accounts')}</h3>
      <div className={styles.accounts}>
        {accounts.value.map((account) => (
          <div key={account.party}>
            <h4>
              <PartyTag name={names[account.party] ?? ''} hue={hues[account.party] ?? null} />
            </h4>
            <Sentences lines={describeAccount(theCase.scenario, account, language)} />
          </div>
        ))}
      </div>
    </section>
  );
};

const rules: readonly Rule[] = ['nash', 'egalitarian', 'utilitarian'];

const Why = ({ pack }: { readonly pack: Package }): ReactNode => {
  const t = useText();
  const language = useLanguage();
  const { theCase, found, pins } = useBench();
  const [against, setAgainst] = useState<string | null>(null);
  const [rule, setRule] = useState<Rule>('nash');
  const others: { readonly label: string; readonly pack: Package }[] = [];
  const offer = (label: string, other: Package | undefined): void => {
    if (other === undefined || packageKey(other) === packageKey(pack)) return;
    if (others.some((one) => packageKey(one.pack) === packageKey(other))) return;
    others.push({ label, pack: other });
  };
  for (const name of solutionNames) {
    offer(t(`packages.solution.${name}`), solutionOf(found, name)?.packages[0]);
  }
  for (const [place, other] of pins.entries())
    offer(t('packages.explain.pinned', { number: place + 1 }), other);
  const other = others.find((one) => packageKey(one.pack) === against) ?? others[0];
  const why =
    other === undefined ? null : whyThis({ ...theCase.scenario, constraints: [] }, rule, pack, other.pack);
  if (other === undefined || why === null || !why.ok) return null;
  return (
    <section aria-labelledby="packages-why">
      <h3 id="packages-why">{t('packages.explain.why')}</h3>
      <p className={parts.controls}>
        <label>
          {t('packages.explain.against')}{' '}
          <select value={packageKey(other.pack)} onChange={(event) => setAgainst(event.currentTarget.value)}>
            {others.map((one) => (
              <option key={packageKey(one.pack)} value={packageKey(one.pack)}>
                {one.label}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('packages.explain.rule')}{' '}
          <select
            value={rule}
            onChange={(event) => setRule(rules.find((one) => one === event.currentTarget.value) ?? 'nash')}
          >
            {rules.map((one) => (
              <option key={one} value={one}>
                {t(`packages.rule-of.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <Sentences lines={describeWhy(theCase.scenario, why.value, pack, other.pack, language)} />
    </section>
  );
};

const HangsOn = ({ work }: { readonly work: Work<Hinges> }): ReactNode => {
  const t = useText();
  const language = useLanguage();
  const { theCase, desk, found } = useBench();
  const { scenario } = theCase;
  const nash = found.solutions.nash?.packages[0];
  if (nash === undefined) return null;
  const current = work.answer?.about === scenario ? work.answer : null;
  const tight = current?.value?.hinges.filter(({ slack }) => Number.isFinite(slack)) ?? [];
  return (
    <section aria-labelledby="packages-hinges">
      <h3 id="packages-hinges">{t('packages.explain.hinges')}</h3>
      <p className={parts.hint}>{t('packages.explain.hinges.text')}</p>
      {work.running && <Loading label={t('packages.explain.hinges.running')} />}
      {work.running && <Button onClick={work.cancel}>{t('packages.cancel')}</Button>}
      {!work.running && current?.value == null && (
        <p data-print="no">
          <Button
            onClick={() => work.start(scenario, () => desk.ask({ kind: 'hinges', scenario, package: nash }))}
          >
            {t('packages.explain.hinges.act')}
          </Button>{' '}
          {current?.state === 'cut-off' && t('packages.cut')}
          {current?.state === 'refused' && t('packages.refused')}
          {current?.state === 'fault' && t('packages.fault')}
        </p>
      )}
      {current?.value != null && (
        <>
          {tight.length === 0 && <p>{t('packages.explain.hinges.none')}</p>}
          <ol className={styles.hinges}>
            {tight.slice(0, TIGHTEST).map((hinge) => (
              <li key={`${hinge.party}.${hinge.issue}`}>
                {describeHinge(scenario, hinge, nash, language)
                  .map(({ text }) => text)
                  .join(' ')}
              </li>
            ))}
          </ol>
          {!current.value.complete && <p>{t('packages.explain.hinges.incomplete')}</p>}
        </>
      )}
    </section>
  );
};

/** What the package asks and brings, why it rather than another, and what the answer hangs on. */
export const Explanations = ({ hinges }: { readonly hinges: Work<Hinges> }): ReactNode => {
  const t = useText();
  const { pack } = useBench();
  return (
    <section aria-labelledby="packages-explain" className={styles.explain}>
      <h2 id="packages-explain">{t('packages.explain')}</h2>
      <Accounts pack={pack} />
      <Why pack={pack} />
      <HangsOn work={hinges} />
    </section>
  );
};
