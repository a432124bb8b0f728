import { useQuery } from '@tanstack/react-query';
import type { PackagesPage } from '@wasit/domain';
import type { Statement } from '@wasit/engine';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { whoAmIQuery } from '../../data/case-queries.ts';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../design/button.tsx';
import { useName } from '../../design/name.ts';
import { useEngineDesk } from '../../engine/use-engine.ts';
import { useText } from '../../messages/use-text.ts';
import { Elicitation } from './elicitation.tsx';
import parts from './page-parts.module.css';
import { draftOf, restored, saysSomething, statementOf } from './preference-draft.ts';
import styles from './preference-form.module.css';
import { openWeights, spaceOf, weightsInHundreds } from './uncertain.ts';

const MEDIATORS = 'room:mediators';

const Slider = ({
  label,
  name,
  value,
  onChange,
}: {
  readonly label: string;
  readonly name: ReactNode;
  readonly value: number;
  readonly onChange: (value: number) => void;
}): ReactNode => {
  const set = (next: number): void => onChange(Math.min(100, Math.max(0, Math.round(next) || 0)));
  return (
    <div className={styles.slider}>
      <span>{name}</span>
      <input
        type="range"
        min={0}
        max={100}
        step={5}
        value={value}
        aria-label={label}
        onChange={(event) => set(event.currentTarget.valueAsNumber)}
      />
      <input
        type="number"
        min={0}
        max={100}
        value={value}
        aria-label={label}
        onChange={(event) => set(event.currentTarget.valueAsNumber)}
      />
    </div>
  );
};

/** What somebody who is not the party takes it to value. Who will see it is said before it is saved. */
export const PreferenceForm = ({
  page,
  row,
  onClose,
}: {
  readonly page: PackagesPage;
  readonly row: PackagesPage['parties'][number];
  readonly onClose: () => void;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const act = useAct(page.case.caseId);
  const me = useQuery(whoAmIQuery());
  const [draft, setDraft] = useState(() => draftOf(row, page.issues));
  const desk = useEngineDesk();
  const [asking, setAsking] = useState(false);
  // A point on which all options are worth the same has no weight to ask for; two others make a question.
  const telling = useMemo(
    () => page.issues.filter(({ id }) => new Set(Object.values(draft.worths[id] ?? {})).size > 1),
    [page.issues, draft.worths],
  );
  const worthAsking = telling.length > 1;
  // Answers hold for the points they were given on: with other points the questions begin anew.
  const points = telling.map(({ id }) => id).join();
  const [answered, setAnswered] = useState<{ points: string; statements: readonly Statement[] }>({
    points,
    statements: [],
  });
  const space = useMemo(() => spaceOf(telling, nameOf), [telling, nameOf]);
  const open = useMemo(
    () => openWeights(row.party.id, draft, telling, answered.points === points ? answered.statements : []),
    [row.party.id, draft, telling, answered, points],
  );
  const askId = useId();
  const noteId = useId();
  const party = nameOf(row.party.name);
  const offered = new Map(row.lastOffer.map(({ issueId, optionId }) => [issueId, optionId]));
  const mediators = me.data?.clearances.includes(MEDIATORS) === true;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void act({
          command: statementOf(row.party.id, draft),
          done: t('packages.preference.saved', { party }),
          undo: () => restored(row.party.id, row.preference),
          ...(mediators ? { audience: [MEDIATORS] } : {}),
        }).then((recorded) => recorded !== null && onClose());
      }}
    >
      <h3>{t('packages.form.title', { party })}</h3>
      <p className={parts.hint}>{t('packages.form.weights', { party })}</p>
      <p className={parts.hint}>{t('packages.form.worths')}</p>
      {page.issues.map((issue) => (
        <fieldset key={issue.id} className={styles.weighted}>
          <legend className="hidden-visually">{nameOf(issue.name)}</legend>
          <Slider
            label={t('packages.form.weight', { issue: nameOf(issue.name) })}
            name={
              <strong>
                <bdi>{nameOf(issue.name)}</bdi>
              </strong>
            }
            value={draft.weights[issue.id] ?? 0}
            onChange={(weight) => setDraft({ ...draft, weights: { ...draft.weights, [issue.id]: weight } })}
          />
          <div className={styles.worths}>
            {issue.options.map((option) => (
              <Slider
                key={option.id}
                label={t('packages.form.worth', { option: nameOf(option.name) })}
                name={
                  <>
                    <bdi>{nameOf(option.name)}</bdi>
                    {offered.get(issue.id) === option.id && (
                      <span className={parts.here}> {t('packages.form.offer')}</span>
                    )}
                  </>
                }
                value={draft.worths[issue.id]?.[option.id] ?? 0}
                onChange={(worth) =>
                  setDraft({
                    ...draft,
                    worths: {
                      ...draft.worths,
                      [issue.id]: { ...draft.worths[issue.id], [option.id]: worth },
                    },
                  })
                }
              />
            ))}
          </div>
        </fieldset>
      ))}
      <Slider
        label={t('packages.form.reservation')}
        name={<strong>{t('packages.form.reservation')}</strong>}
        value={draft.reservation}
        onChange={(reservation) => setDraft({ ...draft, reservation })}
      />
      <p className={parts.hint}>{t('packages.form.reservation.text')}</p>
      <label htmlFor={noteId}>{t('packages.form.note')}</label>
      <textarea
        id={noteId}
        dir="auto"
        rows={2}
        maxLength={4000}
        value={draft.note}
        onChange={(event) => setDraft({ ...draft, note: event.currentTarget.value })}
      />
      <section aria-labelledby={askId} className={styles.ask}>
        <h4 id={askId}>{t('packages.ask')}</h4>
        <p className={parts.hint}>{t('packages.ask.text')}</p>
        {asking ? (
          <Elicitation
            key={points}
            space={space}
            preferences={open}
            before={0}
            desk={desk}
            onStatements={(statements) => setAnswered({ points, statements })}
            onUse={(mean) => {
              setDraft({ ...draft, weights: { ...draft.weights, ...weightsInHundreds(telling, mean) } });
              setAsking(false);
            }}
          />
        ) : (
          <p>
            <Button disabled={!worthAsking} onClick={() => setAsking(true)}>
              {t('packages.ask.start')}
            </Button>{' '}
            {!worthAsking && <span className={parts.here}>{t('packages.ask.first')}</span>}
          </p>
        )}
      </section>
      <p className={styles.audience}>
        {me.data === undefined
          ? t('loading')
          : t(mediators ? 'packages.form.audience.mediators' : 'packages.form.audience.own')}
      </p>
      <p className={parts.acts}>
        <Button type="submit" main disabled={me.data === undefined || !saysSomething(draft)}>
          {t('packages.form.save')}
        </Button>
        <Button onClick={onClose}>{t('packages.form.close')}</Button>
      </p>
    </form>
  );
};
