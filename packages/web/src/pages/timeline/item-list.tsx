import type { TimelineItem } from '@wasit/domain';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { BasisMark } from '../../design/basis-mark.tsx';
import { Button } from '../../design/button.tsx';
import { EdtfDate } from '../../design/edtf-date.tsx';
import { EvidenceLink } from '../../design/evidence.tsx';
import { evidenceItems, linksOf } from '../../design/evidence-items.ts';
import { MarkWords, markedRow, reviewOf } from '../../design/mark-row.tsx';
import { useName } from '../../design/name.ts';
import { ModalityMark, StatusMark } from '../../design/status-mark.tsx';
import { useOnPaper } from '../../design/use-on-paper.ts';
import { useText } from '../../messages/use-text.ts';
import { MarkIcon } from './mark-shape.tsx';
import styles from './timeline.module.css';

const Kind = ({ item }: { readonly item: TimelineItem }): ReactNode => {
  if (item.kind === 'contact') {
    return item.contact.status === 'held' ? null : <StatusMark status={item.contact.status} />;
  }
  if (item.kind === 'claim')
    return item.modality === 'reported' ? null : <ModalityMark modality={item.modality} />;
  return item.kind === 'position' ? <BasisMark basis={item.basis} /> : null;
};

/** The line itself; a claim's content stands in its own direction, under who said it. */
const Said = ({
  item,
  words,
  struck,
}: {
  readonly item: TimelineItem;
  readonly words: string;
  readonly struck: boolean;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const Words = struck ? 's' : 'span';
  if (item.kind !== 'claim') return <Words>{words}</Words>;
  const speaker = item.chain.at(-1);
  return (
    <>
      <bdi>{speaker === undefined ? t('chain.unresolved') : nameOf(speaker.name)}</bdi>
      <Words className={styles.content} dir="auto">
        {item.content}
      </Words>
    </>
  );
};

const Row = ({
  item,
  hue,
  words,
  lit,
  onLit,
}: {
  readonly item: TimelineItem;
  readonly hue: string;
  readonly words: string;
  readonly lit: boolean;
  readonly onLit: (id: string | null) => void;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (lit && row.current?.matches(':hover') === false) row.current.scrollIntoView({ block: 'nearest' });
  }, [lit]);
  const struck = item.marks.denied || item.marks.cancelled || item.marks.retracted;
  return (
    <li
      ref={row}
      className={`${styles.row} ${markedRow}`}
      {...reviewOf(item.marks)}
      data-lit={lit ? '' : undefined}
      onPointerEnter={() => onLit(item.id)}
      onPointerLeave={() => onLit(null)}
    >
      <MarkIcon item={item} hue={hue} />
      <div>
        <EvidenceLink title={words} evidence={evidenceItems(item.evidence, linksOf(item.chain, nameOf))} row>
          <Said item={item} words={words} struck={struck} />
        </EvidenceLink>{' '}
        <Kind item={item} />
        {item.kind !== 'contact' && <MarkWords marks={item.marks} />}
        {item.whenBasis === 'published' && <span className={styles.basis}> {t('when.published')}</span>}
        {item.kind === 'position' && item.condition !== null && (
          <q dir="auto" className={styles.condition}>
            {item.condition}
          </q>
        )}
      </div>
    </li>
  );
};

/** So many lines at once; the rest on request. A printed page and a quick one both have an end. */
const portion = 200;

/** The same in words: by date, undated last. Always beside the picture. */
export const ItemList = ({
  items,
  lit,
  hueOf,
  wordsOf,
  onLit,
}: {
  readonly items: readonly TimelineItem[];
  readonly lit: string | null;
  readonly hueOf: (item: TimelineItem) => string;
  readonly wordsOf: (item: TimelineItem) => string;
  readonly onLit: (id: string | null) => void;
}): ReactNode => {
  const t = useText();
  const [asked, setMost] = useState(portion);
  const most = useOnPaper() ? items.length : asked;
  const days: { readonly when: string | null; readonly items: TimelineItem[] }[] = [];
  for (const item of items.slice(0, most)) {
    const last = days.at(-1);
    if (last !== undefined && last.when === item.when) last.items.push(item);
    else days.push({ when: item.when, items: [item] });
  }
  return (
    <>
      <ol className={styles.list}>
        {days.map((day, place) => (
          <li key={`${day.when ?? ''} ${place}`} className={styles.day}>
            <h2>
              <EdtfDate value={day.when} length="long" />
            </h2>
            <ul>
              {day.items.map((item) => (
                <Row
                  key={item.id}
                  item={item}
                  hue={hueOf(item)}
                  words={wordsOf(item)}
                  lit={lit === item.id}
                  onLit={onLit}
                />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {items.length > most && (
        <p>
          <Button onClick={() => setMost(most + portion)}>
            {t('timeline.show.more', { count: Math.min(portion, items.length - most) })}
          </Button>
        </p>
      )}
    </>
  );
};
