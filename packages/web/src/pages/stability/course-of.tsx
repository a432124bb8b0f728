import { CONCEPTS } from '@wasit/engine';
import type { ReactNode } from 'react';
import { PartyTag } from '../../design/party-tag.tsx';
import type { Course, Step } from '../../engine/conflict-answers.ts';
import { useFigures } from '../../format/use-figures.ts';
import { useText } from '../../messages/use-text.ts';
import conditions from './conditions.module.css';
import { useConflict, useConflictWords } from './conflict-context.ts';
import styles from './outcome.module.css';
import { restingPlaces, type StateReading, stepsTo } from './reading.ts';

const Steps = ({ steps }: { readonly steps: readonly Step[] }): ReactNode => {
  const t = useText();
  const words = useConflictWords();
  const { draft, hues } = useConflict();
  return (
    <ol className={styles.steps}>
      {steps.map(({ decider, from, to }) => (
        <li key={to}>
          <PartyTag name={draft.deciders[decider]?.name ?? ''} hue={hues[decider] ?? null} />{' '}
          <span>{words.step(from, to)}</span>{' '}
          <span className={styles.to}>{t('stability.step.to', { state: words.numbered(to) })}</span>
        </li>
      ))}
    </ol>
  );
};

/** Where improving moves lead from how things are. */
export const CourseOf = ({
  course,
  readings,
}: {
  readonly course: Course;
  readonly readings: readonly StateReading[];
}): ReactNode => {
  const t = useText();
  const figures = useFigures();
  const words = useConflictWords();
  const start = readings[course.from];
  const ends = restingPlaces(readings)
    .filter(({ place, rests }) => place !== course.from && rests.has('nash'))
    .flatMap((reading) => {
      const steps = stepsTo(course, reading.place);
      return steps === null ? [] : [{ reading, steps }];
    })
    .toSorted((a, b) => a.steps.length - b.steps.length);
  const held = CONCEPTS.filter((concept) => start?.rests.has(concept) === true);
  return (
    <section aria-labelledby="stability-course">
      <h3 id="stability-course">{t('stability.course')}</h3>
      {held.includes('nash') ? (
        <p>{t('stability.course.stays')}</p>
      ) : (
        <>
          <p>
            {held.length > 0
              ? t('stability.course.held', {
                  concepts: figures.list(held.map((one) => t(`stability.concept.${one}`))),
                })
              : t('stability.course.moves')}
          </p>
          {ends.length === 0 ? (
            <p>{t('stability.course.round', { count: course.reached.length })}</p>
          ) : (
            <ul className={styles.ends}>
              {ends.slice(0, 5).map(({ reading, steps }) => (
                <li key={reading.place}>
                  <h4>
                    {t('stability.course.end', { count: steps.length, state: words.numbered(reading.place) })}
                  </h4>
                  <p className={conditions.hint}>{words.state(reading.place)}</p>
                  <Steps steps={steps} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
};
