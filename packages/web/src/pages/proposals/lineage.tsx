import type { ProposalItem } from '@wasit/domain';
import type { ReactNode } from 'react';
import { useName } from '../../design/name.ts';
import { useWordsOf } from '../../design/words-of.ts';
import { useText } from '../../messages/use-text.ts';
import { Instant } from '../relays/instant.tsx';
import styles from './proposals.module.css';

/** Where a proposal stands on the page. */
export const anchorOf = (proposalId: string): string => `proposal-${proposalId}`;

type Branches = ReadonlyMap<string | null, readonly ProposalItem[]>;

/** By what each derives from; one whose parent is out of the viewer's sight starts a line of its own. */
export const branchesOf = (proposals: readonly ProposalItem[]): Branches => {
  const known = new Set(proposals.map(({ id }) => id));
  const branches = new Map<string | null, ProposalItem[]>();
  for (const proposal of proposals.toReversed()) {
    const { derivedFromId } = proposal;
    const parent = derivedFromId !== null && known.has(derivedFromId) ? derivedFromId : null;
    branches.set(parent, [...(branches.get(parent) ?? []), proposal]);
  }
  return branches;
};

const Branch = ({ at, branches }: { readonly at: string | null; readonly branches: Branches }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const words = useWordsOf();
  const here = branches.get(at) ?? [];
  if (here.length === 0) return null;
  return (
    <ul>
      {here.map((proposal) => {
        const changed = proposal.choices.filter(({ change }) => change === 'changed' || change === 'added');
        return (
          <li key={proposal.id} data-withdrawn={proposal.withdrawnAt === null ? undefined : ''}>
            <a href={`#${anchorOf(proposal.id)}`}>
              <bdi>{nameOf(proposal.title)}</bdi>
            </a>{' '}
            <span className={styles.note}>
              {proposal.by.length === 0
                ? t('proposal.by.nobody')
                : t('proposal.by.names', { names: words.names(proposal.by) })}{' '}
              · <Instant value={proposal.tabledAt} />
              {changed.length + proposal.dropped.length > 0 &&
                ` · ${t('lineage.changes', { count: changed.length + proposal.dropped.length })}`}
              {proposal.withdrawnAt !== null && ` · ${t('proposal.withdrawn')}`}
            </span>
            <Branch at={proposal.id} branches={branches} />
          </li>
        );
      })}
    </ul>
  );
};

/** Which proposal derives from which, the oldest first. */
export const Lineage = ({ proposals }: { readonly proposals: readonly ProposalItem[] }): ReactNode => {
  const t = useText();
  if (proposals.length < 2) return null;
  return (
    <nav className={styles.lineage} aria-label={t('lineage.title')}>
      <h2>{t('lineage.title')}</h2>
      <Branch at={null} branches={branchesOf(proposals)} />
    </nav>
  );
};
