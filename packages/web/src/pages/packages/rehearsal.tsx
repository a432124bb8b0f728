import {
  type Protocol,
  type RehearsalReport,
  type Setup,
  STYLES,
  type Style,
  type Voting,
} from '@wasit/engine';
import { type ReactNode, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Loading } from '../../design/loading.tsx';
import { PartyTag } from '../../design/party-tag.tsx';
import { QuietButton } from '../../design/quiet-button.tsx';
import { AssumedMark } from '../../design/status-mark.tsx';
import { useWork } from '../../engine/use-engine.ts';
import { useFigures } from '../../format/use-figures.ts';
import { useText } from '../../messages/use-text.ts';
import { useBench } from './bench.ts';
import gainBar from './gain-bar.module.css';
import { GainBar, ShareBar } from './gain-bar.tsx';
import { packageKey } from './judged-package.ts';
import parts from './page-parts.module.css';
import styles from './rehearsal.module.css';

/** The same seed makes the same rehearsals, so that two people who ask alike are told alike. */
const SEED = 20;
/** Time for the frontier and the solution that the endings are measured against. */
const YARDSTICK_MS = 20_000;
const MOST_RUNS = 1_000;
const MOST_ROUNDS = 400;
const kinds = ['alternating-offers', 'single-text'] as const;
const votings: readonly Voting[] = ['hill-climbing', 'annealing'];

const within = (value: number, most: number): number => Math.min(most, Math.max(1, Math.round(value) || 1));

const Result = ({ report }: { readonly report: RehearsalReport }): ReactNode => {
  const t = useText();
  const figures = useFigures();
  const { theCase, names, hues, setPack, judge } = useBench();
  const { agreements, done, runs, rateInterval, frequent } = report;
  const gains = report.meanUtilities?.map(
    (utility, p) => utility - (theCase.scenario.parties[p]?.preferences.reservation ?? 0),
  );
  const most = Math.max(0.1, ...(gains ?? []).map(Math.abs));
  return (
    <div className={styles.report} aria-live="polite">
      {done < runs && <p>{t('packages.rehearsal.stopped', { done, runs })}</p>}
      <p>
        {t('packages.rehearsal.rate', {
          agreements,
          done,
          rate: figures.share(report.agreementRate),
          least: figures.share(rateInterval[0]),
          most: figures.share(rateInterval[1]),
        })}{' '}
        {report.rounds !== null &&
          t('packages.rehearsal.rounds.text', { median: figures.plain(report.rounds.median) })}{' '}
        {report.distance !== null &&
          t('packages.rehearsal.distance', {
            mean: figures.plain(report.distance.mean),
            most: figures.plain(report.distance.most),
          })}
      </p>
      <ShareBar share={report.agreementRate} />
      {gains !== undefined && (
        <div className={styles.charts}>
          <div>
            <h3>
              {t('packages.rehearsal.gains')} {theCase.assumed && <AssumedMark />}
            </h3>
            <ul className={gainBar.gains}>
              {names.map((name, p) => (
                <li key={theCase.parties[p]?.id}>
                  <span className={gainBar.gainName}>
                    <PartyTag name={name} hue={hues[p] ?? null} />
                  </span>
                  <span className={gainBar.gainFigure}>{figures.gain(gains[p] ?? 0)}</span>
                  <GainBar gain={gains[p] ?? 0} hue={hues[p] ?? null} most={most} />
                </li>
              ))}
            </ul>
          </div>
          <div>
            <h3>{t('packages.rehearsal.frequent')}</h3>
            <ol className={styles.frequent}>
              {frequent.slice(0, 5).map(({ package: pack, times }) => (
                <li key={packageKey(pack)}>
                  <span>
                    {t('packages.rehearsal.times', { count: times })} ·{' '}
                    {figures.list(judge(pack).gains.map((gain) => figures.gain(gain)))}
                  </span>
                  <ShareBar share={times / Math.max(1, frequent[0]?.times ?? 1)} />
                  <span data-print="no">
                    <QuietButton onClick={() => setPack(pack)}>{t('packages.load')}</QuietButton>
                  </span>
                </li>
              ))}
            </ol>
          </div>
        </div>
      )}
    </div>
  );
};

/** A thousand tries with automated parties: how talks of this shape can go. */
export const Rehearsal = (): ReactNode => {
  const t = useText();
  const { theCase, desk, names, hues } = useBench();
  const { scenario } = theCase;
  const work = useWork<RehearsalReport>();
  const [kind, setKind] = useState<(typeof kinds)[number]>('alternating-offers');
  const [voting, setVoting] = useState<Voting>('hill-climbing');
  const [runs, setRuns] = useState(300);
  const [rounds, setRounds] = useState(40);
  const [manners, setManners] = useState<ReadonlyMap<string, readonly Style[]>>(new Map());
  const ofParty = (id: string): readonly Style[] => manners.get(id) ?? STYLES;
  const start = (): void => {
    const protocol: Protocol =
      kind === 'single-text'
        ? { kind, rounds, voting }
        : { kind, rounds, styles: scenario.parties.map(({ id }) => ofParty(id)) };
    const setup: Setup = { protocol, runs, seed: SEED, limits: { ms: YARDSTICK_MS } };
    work.start(scenario, (progress) => desk.rehearse(scenario, setup, progress));
  };
  const current = work.answer?.about === scenario ? work.answer : null;
  const idle = scenario.parties.some(({ id }) => ofParty(id).length === 0);
  return (
    <section aria-labelledby="packages-rehearsal" data-print={current?.value == null ? 'no' : undefined}>
      <h2 id="packages-rehearsal">{t('packages.rehearsal')}</h2>
      <p className={parts.hint}>{t('packages.rehearsal.text')}</p>
      <form
        className={styles.rehearse}
        data-print="no"
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <div className={parts.controls}>
          <label>
            {t('packages.rehearsal.protocol')}{' '}
            <select
              value={kind}
              onChange={(event) =>
                setKind(kinds.find((one) => one === event.currentTarget.value) ?? 'alternating-offers')
              }
            >
              {kinds.map((one) => (
                <option key={one} value={one}>
                  {t(`packages.rehearsal.${one}`)}
                </option>
              ))}
            </select>
          </label>
          {kind === 'single-text' && (
            <label>
              {t('packages.rehearsal.voting')}{' '}
              <select
                value={voting}
                onChange={(event) =>
                  setVoting(votings.find((one) => one === event.currentTarget.value) ?? 'hill-climbing')
                }
              >
                {votings.map((one) => (
                  <option key={one} value={one}>
                    {t(`packages.voting.${one}`)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            {t('packages.rehearsal.runs')}{' '}
            <input
              type="number"
              min={1}
              max={MOST_RUNS}
              value={runs}
              onChange={(event) => setRuns(within(event.currentTarget.valueAsNumber, MOST_RUNS))}
            />
          </label>
          <label>
            {t('packages.rehearsal.rounds')}{' '}
            <input
              type="number"
              min={1}
              max={MOST_ROUNDS}
              value={rounds}
              onChange={(event) => setRounds(within(event.currentTarget.valueAsNumber, MOST_ROUNDS))}
            />
          </label>
        </div>
        {kind === 'alternating-offers' && (
          <div className={styles.manners}>
            {scenario.parties.map(({ id }, p) => (
              <fieldset key={id}>
                <legend>
                  <span className="hidden-visually">
                    {t('packages.rehearsal.styles', { party: names[p] ?? '' })}
                  </span>
                  <span aria-hidden="true">
                    <PartyTag name={names[p] ?? ''} hue={hues[p] ?? null} />
                  </span>
                </legend>
                {STYLES.map((style) => (
                  <label key={style}>
                    <input
                      type="checkbox"
                      checked={ofParty(id).includes(style)}
                      onChange={(event) =>
                        setManners(
                          new Map(manners).set(
                            id,
                            event.currentTarget.checked
                              ? [...ofParty(id), style]
                              : ofParty(id).filter((one) => one !== style),
                          ),
                        )
                      }
                    />{' '}
                    {t(`packages.style.${style}`)}
                  </label>
                ))}
              </fieldset>
            ))}
          </div>
        )}
        <p className={parts.acts}>
          {work.running ? (
            <Button key="stop" onClick={work.cancel}>
              {t('packages.cancel')}
            </Button>
          ) : (
            <Button key="start" type="submit" disabled={idle && kind === 'alternating-offers'}>
              {t('packages.rehearsal.start')}
            </Button>
          )}
        </p>
      </form>
      {work.running && (
        <Loading
          label={t('packages.rehearsal.running')}
          {...(work.progress === null ? {} : { done: work.progress.done, all: work.progress.runs })}
        />
      )}
      {current?.value != null && <Result report={current.value} />}
      {current !== null && current.state === 'refused' && <p>{t('packages.refused')}</p>}
      {current !== null && current.state === 'cut-off' && <p>{t('packages.cut')}</p>}
      {current !== null && current.state === 'fault' && <p>{t('packages.fault')}</p>}
    </section>
  );
};
