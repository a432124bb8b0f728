import type { ClaimGroup, Origin, SourcedClaim } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../design/button.tsx';
import { useName } from '../../design/name.ts';
import { QuietButton } from '../../design/quiet-button.tsx';
import { useFormFocus } from '../../design/use-form-focus.ts';
import { useText } from '../../messages/use-text.ts';
import { ClaimLine, type Denial } from './claim-line.tsx';
import { InformationGradeField, SourceGradeField } from './grades.tsx';
import { Retract } from './retract.tsx';
import styles from './sources.module.css';

const Deeds = ({
  claim,
  caseId,
  group,
  readOnly,
}: {
  readonly claim: SourcedClaim;
  readonly caseId: string;
  readonly group: ClaimGroup;
  readonly readOnly: boolean;
}): ReactNode => {
  const t = useText();
  const act = useAct(caseId);
  const [open, setOpen] = useState<'deny' | 'retract' | null>(null);
  const [note, setNote] = useState('');
  const denying = useFormFocus<HTMLFormElement>(open === 'deny');
  const claimId = claim.id;
  if (readOnly) return null;
  return (
    <>
      <div className={styles.deeds} data-print="no">
        <InformationGradeField
          grade={claim.grade}
          mayBeConfirmed={group.mayBeConfirmed}
          readOnly={readOnly}
          onChange={(grade) =>
            void act({
              command: { type: 'grade-claim', claimId, grade },
              done: t('sources.graded'),
              undo: () => ({ type: 'grade-claim', claimId, grade: claim.grade }),
            })
          }
        />
        <QuietButton onClick={() => setOpen(open === 'deny' ? null : 'deny')}>
          {t('sources.deny')}
        </QuietButton>
        {claim.retracted === null ? (
          <QuietButton onClick={() => setOpen(open === 'retract' ? null : 'retract')}>
            {t('sources.retract')}
          </QuietButton>
        ) : (
          <QuietButton
            onClick={() =>
              void act({
                command: { type: 'reinstate-claim', claimId },
                done: t('sources.reinstated'),
                undo: () => ({ type: 'retract-claim', claimId, reason: claim.retracted?.reason ?? '' }),
              })
            }
          >
            {t('sources.reinstate')}
          </QuietButton>
        )}
      </div>
      {open === 'retract' && <Retract caseId={caseId} claimId={claimId} onClose={() => setOpen(null)} />}
      {open === 'deny' && (
        <form
          ref={denying}
          className={styles.retract}
          onSubmit={(event) => {
            event.preventDefault();
            void act({
              command: { type: 'deny-claim', claimId, note: note.trim() },
              done: t('sources.denial.recorded'),
              undo: ({ eventIds }) => ({
                type: 'withdraw-denial',
                claimId,
                denialEventId: eventIds[0] ?? '',
              }),
            }).then((done) => {
              if (done === null) return;
              setOpen(null);
              setNote('');
            });
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setOpen(null);
          }}
        >
          <label>
            {t('sources.denial')}{' '}
            <input dir="auto" required value={note} onChange={(event) => setNote(event.target.value)} />
          </label>
          <Button type="submit" main disabled={note.trim() === ''}>
            {t('sources.denial.record')}
          </Button>
          <Button onClick={() => setOpen(null)}>{t('reading.cancel')}</Button>
        </form>
      )}
    </>
  );
};

const OriginBlock = ({
  origin,
  group,
  caseId,
  readOnly,
}: {
  readonly origin: Origin;
  readonly group: ClaimGroup;
  readonly caseId: string;
  readonly readOnly: boolean;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const act = useAct(caseId);
  const { source, unnamed, echoes } = origin;
  const withdraw = ({ id }: SourcedClaim, { eventId, note, claimId: byClaimId }: Denial): void =>
    void act({
      command: { type: 'withdraw-denial', claimId: id, denialEventId: eventId },
      done: t('sources.denial.withdrawn'),
      undo: () => ({ type: 'deny-claim', claimId: id, byClaimId, note }),
    });
  return (
    <li className={styles.origin}>
      <p className={styles.source}>
        {source === null ? t('chain.unresolved') : <bdi>{nameOf(source.name)}</bdi>}
        {unnamed !== null && unnamed.id !== source?.id && (
          <span className={styles.unnamed}>
            {' '}
            <bdi>{nameOf(unnamed.name)}</bdi> ({t('chain.anonymous')})
          </span>
        )}
        {source !== null && (
          <SourceGradeField
            grade={origin.grade}
            readOnly={readOnly}
            onChange={(grade) =>
              void act({
                command: { type: 'grade-source', actorId: source.id, grade },
                done: t('sources.graded'),
                undo: () => ({ type: 'grade-source', actorId: source.id, grade: origin.grade }),
              })
            }
          />
        )}
      </p>
      <ClaimLine
        claim={origin.first}
        {...(readOnly ? {} : { onWithdraw: (denial: Denial) => withdraw(origin.first, denial) })}
      >
        <Deeds claim={origin.first} caseId={caseId} group={group} readOnly={readOnly} />
      </ClaimLine>
      {echoes.length > 0 && (
        <details className={styles.echoes}>
          <summary>{t('sources.echoes', { count: echoes.length })}</summary>
          {echoes.map((claim) => (
            <ClaimLine key={claim.id} claim={claim} />
          ))}
        </details>
      )}
    </li>
  );
};

/** One assertion: the origins that make it, each with its echoes folded away behind a number. */
export const Group = ({
  group,
  against,
  caseId,
  readOnly,
}: {
  readonly group: ClaimGroup;
  /** The groups that say the opposite. */
  readonly against: readonly ClaimGroup[];
  readonly caseId: string;
  readonly readOnly: boolean;
}): ReactNode => {
  const t = useText();
  const own = (
    <ul className={styles.origins}>
      {group.origins.map((origin) => (
        <OriginBlock
          key={origin.first.id}
          origin={origin}
          group={group}
          caseId={caseId}
          readOnly={readOnly}
        />
      ))}
    </ul>
  );
  return (
    <li className={styles.group} data-contested={against.length > 0 ? '' : undefined}>
      <p className={styles.count}>
        {t('sources.origins', { count: group.origins.length })}
        {group.claims > group.origins.length && ` · ${t('sources.claims', { count: group.claims })}`}
      </p>
      {against.length === 0 ? (
        own
      ) : (
        <div className={styles.sides}>
          {own}
          <div>
            <p className={styles.count}>{t('sources.contradicted')}</p>
            {against.flatMap(({ origins }) =>
              origins.map(({ first }) => <ClaimLine key={first.id} claim={first} />),
            )}
          </div>
        </div>
      )}
    </li>
  );
};
