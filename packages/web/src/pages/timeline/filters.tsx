import type { TimelinePage } from '@wasit/domain';
import type { ReactNode } from 'react';
import { entryKinds, type TimelineChoice } from '../../data/case-queries.ts';
import { useName } from '../../design/name.ts';
import type { MessageId } from '../../messages/message-id.ts';
import { useText } from '../../messages/use-text.ts';
import { type LaneKind, laneKinds } from './lanes.ts';
import styles from './timeline.module.css';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

const Choose = ({
  label,
  value,
  choices,
  onChoose,
}: {
  readonly label: MessageId;
  readonly value: string | undefined;
  readonly choices: readonly Choice[];
  readonly onChoose: (id: string | undefined) => void;
}): ReactNode => {
  const t = useText();
  return choices.length === 0 ? null : (
    <label>
      {t(label)}{' '}
      <select value={value ?? ''} onChange={(event) => onChoose(event.currentTarget.value || undefined)}>
        <option value="">{t('filter.all')}</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {t('filter.choice', { name: choice.name, count: choice.count })}
          </option>
        ))}
      </select>
    </label>
  );
};

/** What the timeline is narrowed to, and what its lanes are. */
export const Filters = ({
  page,
  filter,
  onFilter,
  lane,
  onLane,
}: {
  readonly page: TimelinePage;
  readonly filter: TimelineChoice;
  readonly onFilter: (filter: TimelineChoice) => void;
  readonly lane: LaneKind;
  readonly onLane: (lane: LaneKind) => void;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const { facets } = page;
  const set = (key: keyof TimelineChoice, id: string | undefined): void => {
    const { [key]: _before, ...rest } = filter;
    onFilter(id === undefined ? rest : { ...rest, [key]: id });
  };
  return (
    <div className={styles.filters} data-print="no">
      <label>
        {t('timeline.lanes')}{' '}
        <select
          value={lane}
          onChange={(event) => onLane(laneKinds.find((one) => one === event.currentTarget.value) ?? 'actor')}
        >
          {laneKinds.map((one) => (
            <option key={one} value={one}>
              {t(`timeline.lanes.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <Choose
        label="timeline.kind"
        value={filter.kind}
        choices={facets.kinds.flatMap(({ id, count }) => {
          const kind = entryKinds.find((one) => one === id);
          return kind === undefined ? [] : [{ id, count, name: t(`entry.${kind}`) }];
        })}
        onChoose={(id) => set('kind', id)}
      />
      <Choose
        label="word.actor"
        value={filter.actor}
        choices={facets.actors.map(({ id, count, actor }) => ({ id, count, name: nameOf(actor.name) }))}
        onChoose={(id) => set('actor', id)}
      />
      <Choose
        label="word.track"
        value={filter.track}
        choices={facets.tracks.flatMap(({ id, count, track }) =>
          track === null ? [] : [{ id, count, name: nameOf(track.name) }],
        )}
        onChoose={(id) => set('track', id)}
      />
      <Choose
        label="word.issue"
        value={filter.issue}
        choices={facets.issues.map(({ id, count, issue }) => ({ id, count, name: nameOf(issue.name) }))}
        onChoose={(id) => set('issue', id)}
      />
      <Choose
        label="word.source"
        value={filter.source}
        choices={facets.sources.map(({ id, count, actor }) => ({ id, count, name: nameOf(actor.name) }))}
        onChoose={(id) => set('source', id)}
      />
      {Object.keys(filter).length > 0 && (
        <button type="button" className={styles.quiet} onClick={() => onFilter({})}>
          {t('filter.clear')}
        </button>
      )}
    </div>
  );
};
