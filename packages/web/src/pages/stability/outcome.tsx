import type { Concept } from '@wasit/engine';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Loading } from '../../design/loading.tsx';
import { AssumedMark } from '../../design/status-mark.tsx';
import type { ConflictAnswer } from '../../engine/conflict-answers.ts';
import { useAnswer } from '../../engine/use-engine.ts';
import { useFigures } from '../../format/use-figures.ts';
import { useText } from '../../messages/use-text.ts';
import { ConceptLegend, ConceptStrip } from './concept-strip.tsx';
import conditions from './conditions.module.css';
import { useConflict, useConflictWords } from './conflict-context.ts';
import { CourseOf } from './course-of.tsx';
import styles from './outcome.module.css';
import { type Problem, problemOf } from './problem.ts';
import { readingsOf, restingPlaces, type StateReading } from './reading.ts';
import { Requirements } from './requirements.tsx';
import { StatesTable } from './states-table.tsx';

const PLACES = 6;

const RestingPlaces = ({ readings }: { readonly readings: readonly StateReading[] }): ReactNode => {
  const t = useText();
  const words = useConflictWords();
  const places = restingPlaces(readings);
  if (places.length === 0) return <p>{t('stability.rests.none')}</p>;
  return (
    <>
      <p>{t('stability.rests.count', { count: places.length })}</p>
      <ol className={styles.places}>
        {places.slice(0, PLACES).map(({ place, rests }) => (
          <li key={place}>
            <ConceptStrip holds={(concept) => rests.has(concept)} />
            <span>
              <span className={styles.number}>{words.numbered(place)}</span> {words.state(place)}
            </span>
          </li>
        ))}
      </ol>
      {places.length > PLACES && (
        <p className={conditions.hint}>{t('stability.rests.more', { count: places.length - PLACES })}</p>
      )}
    </>
  );
};

const Coalitions = ({ answer }: { readonly answer: ConflictAnswer }): ReactNode => {
  const t = useText();
  const figures = useFigures();
  const { draft } = useConflict();
  if (answer.coalitions === null) return null;
  if (answer.coalitions.length === 0)
    return <p className={conditions.hint}>{t('stability.coalitions.two')}</p>;
  return (
    <section aria-labelledby="stability-coalitions">
      <h3 id="stability-coalitions">{t('stability.coalitions')}</h3>
      <p className={conditions.hint}>{t('stability.coalitions.text')}</p>
      <ul className={styles.coalitions}>
        {answer.coalitions.map(({ members, stable }) => (
          <li key={members.join()}>
            {t('stability.coalition', {
              names: figures.list(members.map((dm) => draft.deciders[dm]?.name ?? '')),
              nash: stable.nash.length,
              seq: stable.seq.length,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
};

const Answered = ({
  answer,
  problem,
}: {
  readonly answer: ConflictAnswer;
  readonly problem: Extract<Problem, { ok: true }>;
}): ReactNode => {
  const t = useText();
  const { draft } = useConflict();
  const { states } = problem;
  const readings = useMemo(
    () => readingsOf(answer, states.keys.length, draft.deciders.length),
    [answer, states, draft.deciders.length],
  );
  const likeliest = restingPlaces(readings)[0]?.place ?? answer.course?.from ?? 0;
  const [asked, setAsked] = useState<number | null>(null);
  const [concept, setConcept] = useState<Concept>('seq');
  const state = asked !== null && asked < states.keys.length ? asked : likeliest;
  return (
    <>
      <RestingPlaces readings={readings} />
      <ConceptLegend />
      {answer.course !== null && <CourseOf course={answer.course} readings={readings} />}
      <section aria-labelledby="stability-states">
        <h3 id="stability-states">{t('stability.table')}</h3>
        <StatesTable
          readings={readings}
          onAsk={(place) => {
            setAsked(place);
            document.getElementById('stability-inverse-section')?.scrollIntoView({ block: 'start' });
            document.querySelector<HTMLSelectElement>('#stability-inverse-section select')?.focus();
          }}
        />
      </section>
      <Coalitions answer={answer} />
      <Requirements
        json={problem.json}
        state={state}
        concept={concept}
        onState={setAsked}
        onConcept={setConcept}
      />
    </>
  );
};

/** What follows: where things can come to rest, where they lead from here, and what it would take. */
export const Outcome = (): ReactNode => {
  const t = useText();
  const figures = useFigures();
  const { draft, shape, states, payoffs, desk } = useConflict();
  const [coalitions, setCoalitions] = useState(false);
  const [turn, setTurn] = useState(0);
  const running = useRef<{ readonly cancel: () => void } | null>(null);
  const problem = useMemo(() => problemOf(shape, states, payoffs), [shape, states, payoffs]);
  const statusQuo = draft.statusQuo === null ? null : (states.placeOf.get(draft.statusQuo) ?? null);
  const about = useMemo(
    () => (problem.ok ? { json: problem.json, coalitions, statusQuo, turn } : null),
    [problem, coalitions, statusQuo, turn],
  );
  const answer = useAnswer<ConflictAnswer>(about, () => {
    const asked = desk.ask({
      kind: 'conflict',
      json: about?.json,
      coalitions,
      statusQuo,
    });
    running.current = asked;
    return asked;
  });
  // While a new answer is on its way the one before stays, if it is of the same states.
  const last = useRef<{ answer: ConflictAnswer; problem: Extract<Problem, { ok: true }> } | null>(null);
  if (answer.value !== null && problem.ok) last.current = { answer: answer.value, problem };
  const shown =
    last.current !== null && problem.ok && last.current.problem.states === problem.states
      ? last.current
      : null;
  if (draft.frame.kind === 'options' && draft.frame.options.length === 0) return null;
  const names = problem.ok
    ? []
    : problem.lacking.map((id) => draft.deciders.find((one) => one.id === id)?.name ?? '');
  return (
    <section aria-labelledby="stability-outcome" className={styles.outcome}>
      <h2 id="stability-outcome">
        {t('stability.outcome')} {draft.deciders.some(({ assumed }) => assumed) && <AssumedMark />}
      </h2>
      {!problem.ok && <p>{t('stability.lacking', { names: figures.list(names) })}</p>}
      {problem.ok && (
        <>
          <p className={styles.controls} data-print="no">
            <label>
              <input
                type="checkbox"
                checked={coalitions}
                onChange={(event) => setCoalitions(event.currentTarget.checked)}
              />{' '}
              {t('stability.coalitions.ask')}
            </label>
          </p>
          {answer.state === 'waiting' && (
            <div className={styles.waiting}>
              <Loading label={t('stability.asking')} />
              {(states.keys.length > 500 || coalitions) && (
                <Button onClick={() => running.current?.cancel()}>{t('packages.cancel')}</Button>
              )}
            </div>
          )}
          {answer.state !== 'waiting' && answer.value === null && (
            <p role="alert">
              {t(answer.state === 'fault' ? 'packages.fault' : 'stability.cut')}{' '}
              <Button onClick={() => setTurn((before) => before + 1)}>{t('packages.again')}</Button>
            </p>
          )}
          {shown !== null && <Answered answer={shown.answer} problem={shown.problem} />}
        </>
      )}
    </section>
  );
};
