import type { Acceptance } from '@wasit/engine';
import { describeAcceptance, type Statement, type WorstCase } from '@wasit/engine';
import { type ReactNode, useMemo, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Loading } from '../../design/loading.tsx';
import { PartyTag } from '../../design/party-tag.tsx';
import { QuietButton } from '../../design/quiet-button.tsx';
import { AssumedMark } from '../../design/status-mark.tsx';
import { useAnswer } from '../../engine/use-engine.ts';
import { useFigures } from '../../format/use-figures.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import { useBench } from './bench.ts';
import styles from './doubts.module.css';
import { Elicitation } from './elicitation.tsx';
import { ShareBar } from './gain-bar.tsx';
import parts from './page-parts.module.css';
import { type Doubt, doubted, linesOf, noDoubt, spreads, statedBefore } from './uncertain.ts';

/** Something else that is known of a party's weights: which point matters more, or between what shares it lies. */
const Known = ({
  doubt,
  onChange,
}: {
  readonly doubt: Doubt;
  readonly onChange: (statements: readonly Statement[]) => void;
}): ReactNode => {
  const t = useText();
  const figures = useFigures();
  const { theCase } = useBench();
  const { issues } = theCase.scenario.space;
  const [more, setMore] = useState(issues[0]?.id ?? '');
  const [less, setLess] = useState(issues[1]?.id ?? '');
  const [ranged, setRanged] = useState(issues[0]?.id ?? '');
  const [least, setLeast] = useState(10);
  const [most, setMost] = useState(40);
  const nameOf = (id: string): string => issues.find((issue) => issue.id === id)?.name ?? id;
  const sideOf = (literals: readonly { issue: string; option: string }[]): string =>
    figures.list(
      literals.map(({ issue, option }) =>
        t('packages.rule.choice', {
          issue: nameOf(issue),
          option:
            issues.find(({ id }) => id === issue)?.options.find(({ id }) => id === option)?.name ?? option,
        }),
      ),
    );
  const words = (line: readonly [Statement, ...Statement[]]): string => {
    const [statement] = line;
    switch (statement.kind) {
      case 'order':
        return t('packages.known.order', {
          more: nameOf(statement.more),
          less: figures.list(line.flatMap((one) => (one.kind === 'order' ? [nameOf(one.less)] : []))),
        });
      case 'range':
        return t('packages.known.range', {
          issue: nameOf(statement.issue),
          least: figures.share(statement.least),
          most: figures.share(statement.most),
        });
      case 'prefers':
        return t('packages.known.prefers', {
          better: sideOf(statement.better),
          worse: sideOf(statement.worse),
        });
      case 'indifferent':
        return t('packages.known.same', { left: sideOf(statement.left), right: sideOf(statement.right) });
    }
  };
  const select = (label: string, value: string, set: (value: string) => void): ReactNode => (
    <select aria-label={label} value={value} onChange={(event) => set(event.currentTarget.value)}>
      {issues.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
  const percent = (label: string, value: number, set: (value: number) => void): ReactNode => (
    <input
      type="number"
      min={0}
      max={100}
      aria-label={label}
      value={value}
      onChange={(event) =>
        set(Math.min(100, Math.max(0, Math.round(event.currentTarget.valueAsNumber) || 0)))
      }
    />
  );
  return (
    <>
      <ul className={parts.sentences}>
        {linesOf(doubt.statements).map((line) => (
          <li key={JSON.stringify(line)}>
            {words(line)}{' '}
            <span data-print="no">
              <QuietButton onClick={() => onChange(doubt.statements.filter((one) => !line.includes(one)))}>
                {t('packages.known.remove')}
              </QuietButton>
            </span>
          </li>
        ))}
      </ul>
      <form
        className={parts.controls}
        data-print="no"
        onSubmit={(event) => {
          event.preventDefault();
          onChange([...doubt.statements, { kind: 'order', more, less }]);
        }}
      >
        {select(t('packages.known.more'), more, setMore)} {t('packages.known.matters')}{' '}
        {select(t('packages.known.less'), less, setLess)}
        <Button type="submit" disabled={more === less}>
          {t('packages.known.add')}
        </Button>
      </form>
      <form
        className={parts.controls}
        data-print="no"
        onSubmit={(event) => {
          event.preventDefault();
          onChange([
            ...doubt.statements,
            { kind: 'range', issue: ranged, least: least / 100, most: most / 100 },
          ]);
        }}
      >
        {t('packages.known.weight')} {select(t('packages.known.point'), ranged, setRanged)}{' '}
        {t('packages.known.between')} {percent(t('packages.known.least'), least, setLeast)}{' '}
        {t('packages.known.and')} {percent(t('packages.known.most'), most, setMost)} %
        <Button type="submit" disabled={least > most}>
          {t('packages.known.add')}
        </Button>
      </form>
    </>
  );
};

/** How likely each is to accept the package in the builder. */
const Accepting = ({ doubts }: { readonly doubts: readonly Doubt[] }): ReactNode => {
  const t = useText();
  const language = useLanguage();
  const { theCase, desk, pack, names, hues } = useBench();
  const { space, parties } = theCase.scenario;
  const uncertain = useMemo(() => doubts.map((doubt, p) => doubted(theCase, p, doubt)), [doubts, theCase]);
  const about = useMemo(() => ({ space, parties: uncertain, package: pack }), [space, uncertain, pack]);
  const answer = useAnswer<readonly (Acceptance | null)[]>(about, () =>
    desk.ask({ kind: 'acceptance', ...about }),
  );
  if (answer.state === 'waiting') return <Loading />;
  return (
    <ul className={styles.accepting}>
      {parties.map(({ id, preferences }, p) => {
        const one = answer.value?.[p] ?? null;
        return (
          <li key={id}>
            {one === null ? (
              <span>
                <PartyTag name={names[p] ?? ''} hue={hues[p] ?? null} /> {t('packages.ask.clash')}
              </span>
            ) : (
              <>
                <span>{describeAcceptance(names[p] ?? '', one, preferences.assumed, language).text}</span>
                <ShareBar share={one.probability} hue={hues[p] ?? null} />
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
};

/** The package that leaves the worst-off party best off, whatever the weights turn out to be. */
const Safest = ({ doubts }: { readonly doubts: readonly Doubt[] }): ReactNode => {
  const t = useText();
  const figures = useFigures();
  const { theCase, desk, names, hues, setPack, pin } = useBench();
  const { space, constraints, parties } = theCase.scenario;
  const about = useMemo(
    () => ({ space, constraints, parties: doubts.map((doubt, p) => doubted(theCase, p, doubt)) }),
    [doubts, theCase, space, constraints],
  );
  const answer = useAnswer<WorstCase | null>(about, () => desk.ask({ kind: 'worst-case', ...about }));
  if (answer.state === 'waiting') return <Loading label={t('packages.safest.looking')} />;
  const found = answer.value;
  if (found === null) return <p>{t('packages.safest.none')}</p>;
  return (
    <>
      <p>
        {t(found.margin >= -1e-9 ? 'packages.safest.text' : 'packages.safest.short', {
          margin: figures.gain(found.margin),
        })}{' '}
        <span className={parts.here}>
          {found.certificate.exact
            ? t('packages.certificate.exact')
            : t('packages.certificate.bound', { epsilon: figures.small(found.certificate.epsilon) })}
        </span>
      </p>
      <ul className={parts.sentences}>
        {parties.map(({ id, preferences }, p) => (
          <li key={id}>
            <PartyTag name={names[p] ?? ''} hue={hues[p] ?? null} />{' '}
            {t('packages.safest.least', {
              gain: figures.gain((found.worst[p] ?? 0) - preferences.reservation),
            })}
          </li>
        ))}
      </ul>
      <p className={parts.acts} data-print="no">
        <QuietButton onClick={() => setPack(found.package)}>{t('packages.load')}</QuietButton>
        <QuietButton onClick={() => pin(found.package)}>{t('packages.pin')}</QuietButton>
      </p>
    </>
  );
};

/** When weights are not sure: how sure they are, what is known besides, and what holds all the same. */
export const Doubts = (): ReactNode => {
  const t = useText();
  const { theCase, desk, names, hues } = useBench();
  const { scenario } = theCase;
  const [byParty, setByParty] = useState<ReadonlyMap<string, Doubt>>(new Map());
  const [party, setParty] = useState(0);
  const [asking, setAsking] = useState(false);
  const p = Math.min(party, names.length - 1);
  const doubts = useMemo(
    () => scenario.parties.map(({ id }) => byParty.get(id) ?? noDoubt),
    [scenario.parties, byParty],
  );
  const set = (at: number, doubt: Doubt): void =>
    setByParty(new Map(byParty).set(scenario.parties[at]?.id ?? '', doubt));
  const own = doubts[p] ?? noDoubt;
  const unsure = doubts.some(({ spread }) => spread !== 'exact');
  const preferences = useMemo(() => doubted(theCase, p, own), [theCase, p, own]);
  return (
    <section aria-labelledby="packages-doubts" data-print={unsure ? undefined : 'no'}>
      <h2 id="packages-doubts">
        {t('packages.doubts')} {theCase.assumed && <AssumedMark />}
      </h2>
      <p className={parts.hint}>{t('packages.doubts.text')}</p>
      <ul className={styles.doubts}>
        {scenario.parties.map(({ id }, at) => (
          <li key={id}>
            <PartyTag name={names[at] ?? ''} hue={hues[at] ?? null} />
            <select
              aria-label={t('packages.doubts.of', { party: names[at] ?? '' })}
              value={doubts[at]?.spread ?? 'exact'}
              onChange={(event) => {
                const spread = spreads.find((one) => one === event.currentTarget.value) ?? 'exact';
                set(at, spread === 'exact' ? noDoubt : { ...(doubts[at] ?? noDoubt), spread });
                if (spread !== 'exact') setParty(at);
              }}
            >
              {spreads.map((spread) => (
                <option key={spread} value={spread}>
                  {t(`packages.spread.${spread}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
      {unsure && (
        <div className={styles.columns}>
          <div className={styles.column}>
            <h3>{t('packages.known')}</h3>
            <p className={parts.controls} data-print="no">
              <label>
                {t('packages.known.of')}{' '}
                <select
                  value={p}
                  onChange={(event) => {
                    setParty(Number(event.currentTarget.value));
                    setAsking(false);
                  }}
                >
                  {names.map((name, at) => (
                    <option key={scenario.parties[at]?.id} value={at}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
            </p>
            {own.spread === 'exact' ? (
              <p className={parts.hint}>{t('packages.known.exact')}</p>
            ) : (
              <>
                <Known doubt={own} onChange={(statements) => set(p, { ...own, statements })} />
                {asking ? (
                  <Elicitation
                    key={scenario.parties[p]?.id}
                    space={scenario.space}
                    preferences={preferences}
                    before={statedBefore(theCase, p, own)}
                    desk={desk}
                    onStatements={(statements) => set(p, { ...own, statements })}
                  />
                ) : (
                  <p data-print="no">
                    <Button onClick={() => setAsking(true)}>{t('packages.ask.start')}</Button>
                  </p>
                )}
              </>
            )}
          </div>
          <div className={styles.column}>
            <h3>{t('packages.accepting')}</h3>
            <Accepting doubts={doubts} />
            <h3>{t('packages.safest')}</h3>
            <Safest doubts={doubts} />
          </div>
        </div>
      )}
    </section>
  );
};
