/** Taking a claim back: what would fall with it is shown before the act. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { dependentsQuery } from '../../data/case-queries.ts';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../design/button.tsx';
import { Loading } from '../../design/loading.tsx';
import { useFormFocus } from '../../design/use-form-focus.ts';
import { useWordsOf } from '../../design/words-of.ts';
import { useText } from '../../messages/use-text.ts';
import styles from './sources.module.css';

export const Retract = ({
  caseId,
  claimId,
  onClose,
}: {
  readonly caseId: string;
  readonly claimId: string;
  readonly onClose: () => void;
}): ReactNode => {
  const t = useText();
  const words = useWordsOf();
  const act = useAct(caseId);
  const [reason, setReason] = useState('');
  const page = useQuery(dependentsQuery(caseId, claimId, null)).data;
  const form = useFormFocus<HTMLFormElement>(page !== undefined);
  if (page === undefined) return <Loading />;
  return (
    <form
      ref={form}
      className={styles.retract}
      onSubmit={(event) => {
        event.preventDefault();
        void act({
          command: { type: 'retract-claim', claimId, reason: reason.trim() },
          done: t('sources.retracted'),
          undo: () => ({ type: 'reinstate-claim', claimId }),
        }).then((done) => {
          if (done !== null) onClose();
        });
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p>
        {page.dependents.length === 0
          ? t('sources.falls.nothing')
          : t('sources.falls', { count: page.dependents.length })}
      </p>
      <ul>
        {page.dependents.map((one) => (
          <li key={one.entryId}>
            {t(`reading.kind.${one.entry}`)}
            {one.actors.length > 0 && `: ${words.names(one.actors)}`} ({t(`sources.effect.${one.effect}`)}){' '}
            {one.evidence !== null && <q dir="auto">{one.evidence.quote}</q>}
          </li>
        ))}
      </ul>
      <label>
        {t('sources.reason')}{' '}
        <input dir="auto" required value={reason} onChange={(event) => setReason(event.target.value)} />
      </label>
      <Button type="submit" main disabled={reason.trim() === ''}>
        {t('sources.retract')}
      </Button>
      <Button onClick={onClose}>{t('reading.cancel')}</Button>
    </form>
  );
};
