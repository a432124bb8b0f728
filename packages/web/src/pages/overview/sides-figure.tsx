import { Link } from '@tanstack/react-router';
import type { ContactLine, OverviewPage, Seat } from '@wasit/domain';
import type { ReactNode } from 'react';
import { ActorLink } from '../../design/actor-link.tsx';
import { useDateText } from '../../design/edtf-date.tsx';
import { EvidenceLink, useEvidence } from '../../design/evidence.tsx';
import { evidenceItems } from '../../design/evidence-items.ts';
import { partyHues } from '../../design/party-hues.ts';
import { partyHue } from '../../design/party-tag.tsx';
import { useWordsOf } from '../../design/words-of.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './sides-figure.module.css';
import { endsOf, type Place, pathBetween, placesOf, rowsOf } from './sides-layout.ts';

/** Of those beyond, only who had contacts is drawn, and no more than this. */
const mostOthers = 8;

const passagesOf = (line: ContactLine) =>
  evidenceItems([...(line.last?.tellings ?? []), ...(line.next?.tellings ?? [])].map((one) => one.evidence));

const useLineWords = (names: ReadonlyMap<string, string>) => {
  const t = useText();
  const say = useWordsOf();
  const dateText = useDateText();
  return (line: ContactLine): { readonly title: string; readonly words: string } => {
    const title = t('sides.pair', { a: names.get(line.aId) ?? line.aId, b: names.get(line.bId) ?? line.bId });
    const parts = [t('sides.counts', { held: line.held, recent: line.recent, planned: line.planned })];
    if (line.last !== null) {
      parts.push(t('sides.last', { what: say.contact(line.last), date: dateText(line.last.when) }));
    }
    if (line.next !== null) {
      parts.push(t('sides.next', { what: say.contact(line.next), date: dateText(line.next.when) }));
    }
    return { title, words: parts.join(' ') };
  };
};

const Line = ({
  line,
  from,
  to,
  title,
  words,
  row,
}: {
  readonly row: number;
  readonly line: ContactLine;
  readonly from: Place;
  readonly to: Place;
  readonly title: string;
  readonly words: string;
}): ReactNode => {
  const open = useEvidence();
  const path = pathBetween(from, to, row);
  const kind = line.recent > 0 ? 'recent' : line.held > 0 ? 'held' : 'planned';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the list below the figure does the same by keyboard
    <g className={styles.line} onClick={() => open(`${title}: ${words}`, passagesOf(line), null)}>
      <title>{`${title}: ${words}`}</title>
      <path
        d={path}
        className={styles.stroke}
        data-kind={kind}
        strokeWidth={1 + Math.min(line.recent, 6) * 1.3}
      />
      <path d={path} className={styles.reach} />
    </g>
  );
};

const SeatLabel = ({
  seat,
  place,
  hue,
}: {
  seat: Seat;
  place: Place;
  hue: number | undefined;
}): ReactNode => {
  const t = useText();
  return (
    <div
      className={styles.seat}
      style={{ insetInlineStart: `${place.x}%`, insetBlockStart: `${place.y}%` }}
      data-role={seat.actor.role}
    >
      <span
        className={styles.name}
        style={hue === undefined ? undefined : { borderBlockEndColor: partyHue(hue) }}
      >
        <ActorLink actor={seat.actor} />
      </span>
      <span className={styles.role}>
        {seat.roles.length > 0 && t(`role.${seat.roles[0] ?? 'consulted'}`)}
      </span>
    </div>
  );
};

/** Parties at the two ends, mediators between them, others beyond; lines by the contacts of the last days. */
export const SidesFigure = ({ page }: { readonly page: OverviewPage }): ReactNode => {
  const t = useText();
  const say = useWordsOf();
  const linked = new Set(page.lines.flatMap((line) => [line.aId, line.bId]));
  const others = page.others.filter((seat) => linked.has(seat.actor.id)).slice(0, mostOthers);
  const seats = [...page.parties, ...page.mediators, ...others];
  const pairs = new Set(page.lines.filter((line) => line.held > 0).map((line) => `${line.aId} ${line.bId}`));
  const sides = {
    ...endsOf(
      page.parties.map((seat) => seat.actor.id),
      (a, b) => pairs.has(`${a} ${b}`) || pairs.has(`${b} ${a}`),
    ),
    mediators: page.mediators.map((seat) => seat.actor.id),
    others: others.map((seat) => seat.actor.id),
  };
  const places = new Map(placesOf(sides).map((place) => [place.id, place]));
  const names = new Map(seats.map((seat) => [seat.actor.id, say.name(seat.actor.name)]));
  const hues = partyHues(seats.map((seat) => seat.actor));
  const lineWords = useLineWords(names);
  const lines = page.lines.flatMap((line) => {
    const from = places.get(line.aId);
    const to = places.get(line.bId);
    return from === undefined || to === undefined ? [] : [{ line, from, to, ...lineWords(line) }];
  });
  if (seats.length < 2) {
    return (
      <p className={`${styles.hint} ${styles.section}`}>
        {t('sides.none')}{' '}
        <Link to="/cases/$caseId/settings" params={{ caseId: page.case.caseId }} search={{}}>
          {t('app.settings')}
        </Link>
      </p>
    );
  }
  return (
    <section aria-labelledby="sides" className={styles.section}>
      <h2 id="sides" className="hidden-visually">
        {t('sides.title')}
      </h2>
      <figure className={styles.figure} style={{ blockSize: `${rowsOf(sides) * 4}rem` }}>
        <svg className={styles.lines} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
          {lines.map((one) => (
            <Line key={`${one.line.aId} ${one.line.bId}`} {...one} row={100 / rowsOf(sides)} />
          ))}
        </svg>
        {seats.map((seat) => {
          const place = places.get(seat.actor.id);
          return place === undefined ? null : (
            <SeatLabel key={seat.actor.id} seat={seat} place={place} hue={hues.get(seat.actor.id)} />
          );
        })}
      </figure>
      {lines.length === 0 ? (
        <p className={styles.hint}>{t('sides.no.lines')}</p>
      ) : (
        <>
          <p className={styles.hint}>{t('sides.legend')}</p>
          <details className={styles.words}>
            <summary>{t('sides.list', { count: lines.length })}</summary>
            <ul>
              {lines.map(({ line, title, words }) => (
                <li key={`${line.aId} ${line.bId}`}>
                  <EvidenceLink title={`${title}: ${words}`} evidence={passagesOf(line)}>
                    {title}
                  </EvidenceLink>
                  : {words}
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
    </section>
  );
};
