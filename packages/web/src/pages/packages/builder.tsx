import type { Issue, Package } from '@wasit/engine';
import { memo, type ReactNode, useCallback, useMemo, useRef } from 'react';
import { partyHue } from '../../design/party-tag.tsx';
import { useFigures } from '../../format/use-figures.ts';
import { useText } from '../../messages/use-text.ts';
import { useBench } from './bench.ts';
import styles from './builder.module.css';
import { addedBy } from './option-worths.ts';
import parts from './page-parts.module.css';

const nothing: readonly (readonly number[])[] = [];

/** One issue. `worths`: what each option adds for each party; `most`: the largest of all, to draw by. */
const IssueRow = memo(
  ({
    issue,
    place,
    chosen,
    worths: all,
    most,
    names,
    hues,
    onChoose,
  }: {
    readonly issue: Issue;
    readonly place: number;
    readonly chosen: number;
    readonly worths: readonly (readonly number[])[];
    readonly most: number;
    readonly names: readonly string[];
    readonly hues: readonly (number | null)[];
    readonly onChoose: (place: number, option: number) => void;
  }): ReactNode => {
    const t = useText();
    const figures = useFigures();
    return (
      <fieldset className={styles.issue}>
        <legend>
          <bdi>{issue.name}</bdi>
        </legend>
        <div className={styles.options}>
          {issue.options.map((option, at) => {
            const worths = all[at] ?? [];
            const said = worths
              .map((worth, p) => t('packages.adds', { party: names[p] ?? '', value: figures.plain(worth) }))
              .join(' · ');
            return (
              <label key={option.id} className={styles.option} title={said}>
                <input
                  type="radio"
                  name={`package-${place}`}
                  checked={chosen === at}
                  onChange={() => onChoose(place, at)}
                />
                <span className={styles.optionName}>
                  <bdi>{option.name}</bdi>
                </span>
                <span className={styles.adds} aria-hidden="true">
                  {worths.map((worth, p) => (
                    <span
                      key={names[p] ?? p}
                      style={{
                        inlineSize: `${(most > 0 ? worth / most : 0) * 100}%`,
                        background: partyHue(hues[p] ?? 0),
                      }}
                    />
                  ))}
                </span>
              </label>
            );
          })}
        </div>
      </fieldset>
    );
  },
);

/** Issues down, options across: one radio group an issue. */
export const Builder = (): ReactNode => {
  const t = useText();
  const { theCase, found, pack, setPack, names, hues } = useBench();
  const { scenario } = theCase;
  const added = useMemo(() => addedBy(scenario), [scenario]);
  // The handler stays the same while the package changes, so that a click redraws one row.
  const current = useRef<Package>(pack);
  current.current = pack;
  const choose = useCallback(
    (place: number, option: number) => setPack(current.current.map((o, i) => (i === place ? option : o))),
    [setPack],
  );
  return (
    <section aria-labelledby="packages-builder" className={styles.builder}>
      <h2 id="packages-builder">{t('packages.builder')}</h2>
      <p className={parts.hint}>
        {t('packages.builder.hint')} {found.solutions.nash?.utilities != null && t('packages.builder.start')}
      </p>
      {scenario.space.issues.map((issue, place) => (
        <IssueRow
          key={issue.id}
          issue={issue}
          place={place}
          chosen={pack[place] ?? 0}
          worths={added.worths[place] ?? nothing}
          most={added.most}
          names={names}
          hues={hues}
          onChoose={choose}
        />
      ))}
    </section>
  );
};
