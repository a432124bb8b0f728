import type { ActorRef, Cell, IssueRow, Stand } from '@wasit/domain';
import type { ReactNode } from 'react';
import { BasisMark } from '../../design/basis-mark.tsx';
import { EdtfDate } from '../../design/edtf-date.tsx';
import { type EvidenceItem, EvidenceLink } from '../../design/evidence.tsx';
import { linksOf } from '../../design/evidence-items.ts';
import { MarkWords, markedRow, reviewOf } from '../../design/mark-row.tsx';
import { useName } from '../../design/name.ts';
import { elapsedDays } from '../../format/elapsed.ts';
import { type Text, useLanguage, useText } from '../../messages/use-text.ts';
import styles from './positions.module.css';

const standWords = (t: Text, stand: Stand, option: string | null): string => {
  const stance = t(`stance.${stand.stance}`);
  return option === null ? stance : t('stand.option', { stance, option });
};

/** A stand's own line above its passage, in the history. */
const HistoryMarks = ({ stand, words }: { readonly stand: Stand; readonly words: string }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  return (
    <p className={`${markedRow} ${styles.history}`} {...reviewOf(stand.marks)}>
      <strong>{words}</strong> <BasisMark basis={stand.basis} /> <EdtfDate value={stand.since} />
      {stand.saidBy !== null && <span> {t('stand.said.by', { who: nameOf(stand.saidBy.name) })}</span>}
      {stand.condition !== null && (
        <q dir="auto" className={styles.condition}>
          {stand.condition}
        </q>
      )}
      <MarkWords marks={stand.marks} />
    </p>
  );
};

/** Where a party stands on a point now; opens to how it came to stand there. */
export const StandCell = ({
  cell,
  party,
  issue,
}: {
  readonly cell: Cell | undefined;
  readonly party: ActorRef;
  readonly issue: IssueRow;
}): ReactNode => {
  const t = useText();
  const language = useLanguage();
  const nameOf = useName();
  if (cell === undefined) {
    return (
      <span className={styles.blank}>
        <span aria-hidden="true">–</span>
        <span className="hidden-visually">{t('stand.none')}</span>
      </span>
    );
  }
  const { current, movement, history } = cell;
  const wordsOf = (stand: Stand): string =>
    standWords(t, stand, stand.option === null ? null : nameOf(stand.option.name));
  const evidence: readonly EvidenceItem[] = history.flatMap((stand) =>
    stand.evidence === null
      ? []
      : [
          {
            passage: stand.evidence,
            ...(stand.chain.length === 0 ? {} : { chain: linksOf(stand.chain, nameOf) }),
            marks: <HistoryMarks stand={stand} words={wordsOf(stand)} />,
          },
        ],
  );
  const title = t('stand.history', { party: nameOf(party.name), issue: nameOf(issue.name) });
  return (
    <div className={`${styles.stand} ${markedRow}`} {...reviewOf(current.marks)}>
      <EvidenceLink title={title} evidence={evidence}>
        {wordsOf(current)}
      </EvidenceLink>
      {current.condition !== null && (
        <q className={styles.condition} dir="auto">
          {current.condition}
        </q>
      )}
      <MarkWords marks={current.marks} />
      <span className={styles.facts}>
        <BasisMark basis={current.basis} />
        {current.ageDays !== null && <span>{elapsedDays(-current.ageDays, language)}</span>}
        {movement !== 'first' && movement !== 'same' && (
          <span className={styles.movement} data-movement={movement}>
            {t(`movement.${movement}`)}
          </span>
        )}
      </span>
    </div>
  );
};
