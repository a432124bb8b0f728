import { type Clause, CONCEPTS, type Concept } from '@wasit/engine';
import { type ReactNode, useMemo } from 'react';
import { Loading } from '../../design/loading.tsx';
import { PartyTag } from '../../design/party-tag.tsx';
import { AssumedMark } from '../../design/status-mark.tsx';
import type { Requirement } from '../../engine/conflict-answers.ts';
import { useAnswer } from '../../engine/use-engine.ts';
import { useFigures } from '../../format/use-figures.ts';
import { useText } from '../../messages/use-text.ts';
import conditions from './conditions.module.css';
import { useConflict, useConflictWords } from './conflict-context.ts';
import styles from './outcome.module.css';
import { isMet } from './reading.ts';

const CLAUSES = 6;
const WAYS = 4;

const ClauseWords = ({ clause }: { readonly clause: Clause }): ReactNode => {
  const t = useText();
  const figures = useFigures();
  const words = useConflictWords();
  const named = (places: readonly number[]): string => figures.list(places.map(words.numbered));
  const ways = clause.anyOf.filter(({ at }) => at !== clause.move);
  return (
    <>
      {t('stability.clause.unwanted', { state: words.numbered(clause.move), done: words.state(clause.move) })}
      {ways.length > 0 && (
        <ul>
          {ways.slice(0, WAYS).map(({ at, notAbove }) => (
            <li key={at}>
              {notAbove.length === 0
                ? t('stability.clause.met', { state: words.numbered(at) })
                : t('stability.clause.deterred', { state: words.numbered(at), states: named(notAbove) })}
            </li>
          ))}
          {ways.length > WAYS && <li>{t('stability.clause.ways', { count: ways.length - WAYS })}</li>}
        </ul>
      )}
    </>
  );
};

const OfParty = ({
  requirement: { holds, clauses, share, equilibriumShare },
  dm,
  state,
}: {
  readonly requirement: Requirement;
  readonly dm: number;
  readonly state: number;
}): ReactNode => {
  const t = useText();
  const figures = useFigures();
  const { draft, hues, payoffs } = useConflict();
  const decider = draft.deciders[dm];
  const own = payoffs[dm] ?? [];
  const unmet = clauses.filter((clause) => !isMet(clause, own, state));
  const shown = unmet.length > 0 ? unmet : clauses;
  return (
    <li className={styles.requirement}>
      <h4>
        <PartyTag name={decider?.name ?? ''} hue={hues[dm] ?? null} />{' '}
        {decider?.assumed === true && <AssumedMark />}
      </h4>
      <p>
        <strong>{t(holds ? 'stability.holds' : 'stability.holds.not')}</strong>{' '}
        {clauses.length === 0 && t('stability.no.moves')}
      </p>
      {share !== null && (
        <p className={conditions.hint}>
          {t('stability.share', { share: figures.share(share) })}{' '}
          {equilibriumShare !== null && t('stability.share.rest', { share: figures.share(equilibriumShare) })}
        </p>
      )}
      {shown.length > 0 && (
        <>
          <p>{t(unmet.length > 0 ? 'stability.clauses.unmet' : 'stability.clauses.met')}</p>
          <ul className={styles.clauses}>
            {shown.slice(0, CLAUSES).map((clause) => (
              <li key={clause.move}>
                <ClauseWords clause={clause} />
              </li>
            ))}
            {shown.length > CLAUSES && (
              <li>{t('stability.clauses.more', { count: shown.length - CLAUSES })}</li>
            )}
          </ul>
        </>
      )}
    </li>
  );
};

/** The question backwards: what would each have to prefer for a state to hold? */
export const Requirements = ({
  json,
  state,
  concept,
  onState,
  onConcept,
}: {
  readonly json: unknown;
  readonly state: number;
  readonly concept: Concept;
  readonly onState: (state: number) => void;
  readonly onConcept: (concept: Concept) => void;
}): ReactNode => {
  const t = useText();
  const words = useConflictWords();
  const { desk, draft, states } = useConflict();
  const about = useMemo(() => ({ json, state, concept }), [json, state, concept]);
  const answer = useAnswer<readonly Requirement[]>(about, () => desk.ask({ kind: 'inverse', ...about }));
  return (
    <section aria-labelledby="stability-inverse" id="stability-inverse-section">
      <h3 id="stability-inverse">
        {t('stability.inverse')} {draft.deciders.some(({ assumed }) => assumed) && <AssumedMark />}
      </h3>
      <p className={conditions.hint}>{t('stability.inverse.text')}</p>
      <p className={styles.controls}>
        <label>
          {t('stability.inverse.state')}{' '}
          <select value={state} onChange={(event) => onState(Number(event.currentTarget.value))}>
            {states.keys.map((key, place) => (
              <option key={key} value={place}>
                {words.numbered(place)} · {words.state(place)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('stability.inverse.concept')}{' '}
          <select
            value={concept}
            onChange={(event) =>
              onConcept(CONCEPTS.find((one) => one === event.currentTarget.value) ?? 'seq')
            }
          >
            {CONCEPTS.map((one) => (
              <option key={one} value={one}>
                {t(`stability.concept.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </p>
      {answer.state === 'waiting' && <Loading />}
      {answer.state !== 'waiting' && answer.value === null && <p role="alert">{t('stability.cut')}</p>}
      <ul className={styles.requirements}>
        {answer.value?.map((requirement, dm) => (
          <OfParty key={draft.deciders[dm]?.id ?? dm} requirement={requirement} dm={dm} state={state} />
        ))}
      </ul>
    </section>
  );
};
