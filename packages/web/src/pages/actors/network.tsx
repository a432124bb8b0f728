import { useNavigate } from '@tanstack/react-router';
import type { NetworkPage } from '@wasit/domain';
import { type ReactNode, useMemo, useState } from 'react';
import { useDateText } from '../../design/edtf-date.tsx';
import { useName } from '../../design/name.ts';
import { partyHues } from '../../design/party-hues.ts';
import { partyHue } from '../../design/party-tag.tsx';
import { useLanguage, useText } from '../../messages/use-text.ts';
import styles from './actors.module.css';
import { placesOf } from './network-layout.ts';

const frame = { width: 960, height: 380 };

type Edge = NetworkPage['edges'][number];

const within = (edge: Edge, from: number, to: number): Edge['contacts'] =>
  edge.contacts.filter(
    (contact) => contact.from === null || (contact.from <= to && (contact.to ?? contact.from) >= from),
  );

/** The days that contacts are dated to, first and last; null without a dated contact. */
const extent = (page: NetworkPage): { readonly from: number; readonly to: number } | null => {
  const moments = page.edges.flatMap(({ contacts }) =>
    contacts.flatMap(({ from }) => (from === null || !Number.isFinite(from) ? [] : [from])),
  );
  return moments.length === 0 ? null : { from: Math.min(...moments), to: Math.max(...moments) };
};

const LONGEST_LABEL = 26;

/** A name that fits beside its point: as many whole words as there is room for. */
const shortened = (label: string): string => {
  if (label.length <= LONGEST_LABEL) return label;
  const end = label.lastIndexOf(' ', LONGEST_LABEL - 1);
  return `${label.slice(0, end > 0 ? end : LONGEST_LABEL - 1)} …`;
};

/** Who was in contact with whom: thickness is the number of contacts; planned ones are dashed. */
export const Network = ({ page }: { readonly page: NetworkPage }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const dateText = useDateText();
  const navigate = useNavigate();
  const rtl = useLanguage() === 'ar';
  const { places, left } = useMemo(() => placesOf(page, frame), [page]);
  const whole = useMemo(() => extent(page), [page]);
  const [until, setUntil] = useState<number | null>(null);
  const [lit, setLit] = useState<string | null>(null);
  const hues = partyHues(page.nodes.map(({ actor }) => actor));
  const at = new Map(places.map((place) => [place.id, place]));
  const actors = new Map(page.nodes.map(({ actor }) => [actor.id, actor]));
  const last = until ?? whole?.to ?? 0;
  const x = (value: number) => (rtl ? frame.width - value : value);
  const name = (id: string) => nameOf(actors.get(id)?.name ?? { en: id });
  const edges = page.edges
    .map((edge) => ({
      ...edge,
      shown: within(edge, Number.NEGATIVE_INFINITY, until === null ? Number.POSITIVE_INFINITY : last),
    }))
    .filter(({ aId, bId, shown }) => shown.length > 0 && at.has(aId) && at.has(bId));
  if (page.edges.length === 0) return <p className={styles.note}>{t('network.none')}</p>;
  const day = new Date(last).toISOString().slice(0, 10);
  return (
    <figure className={styles.network}>
      <div className={styles.picture}>
        {/* biome-ignore lint/a11y/useSemanticElements: a drawing with links in it is no fieldset */}
        <svg
          viewBox={`0 0 ${frame.width} ${frame.height}`}
          role="group"
          aria-label={t('network.label', { count: edges.length })}
        >
          {edges.map(({ aId, bId, shown }) => {
            const a = at.get(aId);
            const b = at.get(bId);
            if (a === undefined || b === undefined) return null;
            const held = shown.filter(({ status }) => status === 'held' || status === 'ongoing').length;
            const bend = a.column === b.column ? (rtl ? -1 : 1) * (18 + Math.abs(a.y - b.y) * 0.45) : 0;
            const middle = `${(x(a.x) + x(b.x)) / 2 + bend} ${(a.y + b.y) / 2}`;
            return (
              <path
                key={`${aId} ${bId}`}
                className={styles.edge}
                data-planned={held === 0 ? '' : undefined}
                data-faint={lit !== null && lit !== aId && lit !== bId ? '' : undefined}
                d={`M ${x(a.x)} ${a.y} Q ${middle} ${x(b.x)} ${b.y}`}
                strokeWidth={Math.min(9, 1.2 + shown.length * 0.9)}
              >
                <title>
                  {`${name(aId)} – ${name(bId)}: ${t('network.contacts', { count: shown.length })}${shown[0]?.when == null ? '' : `, ${dateText(shown.at(-1)?.when ?? null)}`}`}
                </title>
              </path>
            );
          })}
          {places.map((place) => {
            const actor = actors.get(place.id);
            if (actor === undefined) return null;
            const hue = hues.get(place.id);
            const label = nameOf(actor.name);
            const open = () =>
              void navigate({
                to: '/cases/$caseId/actors/$actorId',
                params: { caseId: page.case.caseId, actorId: place.id },
                search: (before) => ({ asOf: before.asOf }),
              });
            return (
              // biome-ignore lint/a11y/useSemanticElements: a link inside a drawing has no HTML element of its own
              <g
                key={place.id}
                className={styles.node}
                role="link"
                tabIndex={0}
                aria-label={label}
                onClick={open}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') open();
                }}
                onPointerEnter={() => setLit(place.id)}
                onPointerLeave={() => setLit(null)}
                onFocus={() => setLit(place.id)}
                onBlur={() => setLit(null)}
              >
                <title>{label}</title>
                <circle
                  cx={x(place.x)}
                  cy={place.y}
                  r={actor.role === 'party' ? 8 : 6}
                  style={hue === undefined ? undefined : { fill: partyHue(hue), stroke: partyHue(hue) }}
                  data-unreviewed={actor.reviewed ? undefined : ''}
                />
                <text x={x(place.x)} y={place.y - 13} textAnchor="middle">
                  {shortened(label)}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
      {whole !== null && whole.from < whole.to && (
        <label className={styles.brush} data-print="no">
          {t('network.until')}{' '}
          <input
            type="range"
            min={whole.from}
            max={whole.to}
            step={86_400_000}
            value={last}
            onChange={(event) => {
              const next = Number(event.target.value);
              setUntil(next >= whole.to ? null : next);
            }}
          />{' '}
          <output>{dateText(day)}</output>
        </label>
      )}
      <figcaption>
        {t('network.legend')}
        {left > 0 && ` ${t('network.left', { count: left })}`}
      </figcaption>
    </figure>
  );
};
