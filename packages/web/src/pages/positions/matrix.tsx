import type { ActorRef, Cell, IssueRow, PositionsPage } from '@wasit/domain';
import type { CSSProperties, ReactNode } from 'react';
import { ActorLink } from '../../design/actor-link.tsx';
import { useName } from '../../design/name.ts';
import { partyHues } from '../../design/party-hues.ts';
import { PartyTag, partyHue } from '../../design/party-tag.tsx';
import { localeOf } from '../../format/locale.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import styles from './positions.module.css';
import { gapWord } from './row-order.ts';
import { StandCell } from './stand-cell.tsx';

/** How far apart the stands are: a line with the gap left open in it, and a word. */
const Gap = ({ gap }: { readonly gap: number | null }): ReactNode => {
  const t = useText();
  const language = useLanguage();
  const word = gapWord(gap);
  const share =
    gap === null ? undefined : new Intl.NumberFormat(localeOf(language), { style: 'percent' }).format(gap);
  const side = gap === null ? 0 : 50 * (1 - gap);
  return (
    <span className={styles.gap} title={share}>
      {gap !== null && (
        <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
          <rect x="0" y="2" width={Math.max(side, 2)} height="2" />
          <rect x={100 - Math.max(side, 2)} y="2" width={Math.max(side, 2)} height="2" />
        </svg>
      )}
      {t(`gap.${word}`)}
    </span>
  );
};

const Options = ({
  issue,
  names,
  hues,
}: {
  readonly issue: IssueRow;
  readonly names: ReadonlyMap<string, string>;
  readonly hues: ReadonlyMap<string, number>;
}): ReactNode => {
  const nameOf = useName();
  return (
    <ul className={styles.options}>
      {issue.options.map((option) => (
        <li key={option.id} data-held={option.partyIds.length > 0 ? '' : undefined}>
          <bdi>{nameOf(option.name)}</bdi>
          {option.partyIds.map((partyId) => (
            <span key={partyId} className={styles.holder}>
              <PartyTag name={names.get(partyId) ?? partyId} hue={hues.get(partyId) ?? null} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
};

/** Disputed point × party: where each stands now, and the ways in which each point could be settled. */
export const Matrix = ({
  page,
  issues,
  columns,
}: {
  readonly page: PositionsPage;
  readonly issues: readonly IssueRow[];
  readonly columns: readonly ActorRef[];
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const hues = partyHues(page.parties);
  const names = new Map(page.parties.map((party) => [party.id, nameOf(party.name)]));
  const cells = new Map<string, Cell>(page.cells.map((cell) => [`${cell.issueId} ${cell.partyId}`, cell]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={t('nav.positions')} tabIndex={0}>
      <table className={styles.matrix} style={{ '--parties': columns.length } as CSSProperties}>
        <colgroup>
          <col className={styles.issueColumn} />
          {columns.map((party) => (
            <col key={party.id} />
          ))}
          <col className={styles.optionsColumn} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('word.issue')}</th>
            {columns.map((party) => {
              const hue = hues.get(party.id);
              return (
                <th
                  key={party.id}
                  scope="col"
                  className={styles.party}
                  style={hue === undefined ? undefined : { borderBlockEndColor: partyHue(hue) }}
                >
                  <ActorLink actor={party} />
                </th>
              );
            })}
            <th scope="col">{t('positions.options')}</th>
          </tr>
        </thead>
        <tbody>
          {issues.map((issue) => (
            <tr key={issue.id}>
              <th
                scope="row"
                className={styles.issue}
                data-review={issue.reviewed ? undefined : 'unreviewed'}
              >
                <bdi>{nameOf(issue.name)}</bdi>
                <Gap gap={issue.gap} />
              </th>
              {columns.map((party) => (
                <td key={party.id}>
                  <span className={styles.narrowLabel}>
                    <PartyTag name={nameOf(party.name)} hue={hues.get(party.id) ?? null} />
                  </span>
                  <StandCell cell={cells.get(`${issue.id} ${party.id}`)} party={party} issue={issue} />
                </td>
              ))}
              <td>
                {issue.options.length > 0 && (
                  <>
                    <span className={styles.narrowLabel}>{t('positions.options')}</span>
                    <Options issue={issue} names={names} hues={hues} />
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
