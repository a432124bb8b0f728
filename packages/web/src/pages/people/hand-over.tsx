import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useNotify } from '../../app/toasts.tsx';
import { caseScope } from '../../data/case-queries.ts';
import { client } from '../../data/client.ts';
import { Button } from '../../design/button.tsx';
import { SelectField } from '../../design/fields.tsx';
import { useText } from '../../messages/use-text.ts';
import { useSaid } from '../sign-in/use-said.ts';
import styles from './people.module.css';
import type { Person } from './what-ends.ts';

/** The keeper of a room hands the keeping to another who is in it. */
export const HandOver = ({
  caseId,
  room,
  name,
  others,
  onDone,
}: {
  readonly caseId: string;
  readonly room: string;
  /** Of the room. */
  readonly name: string;
  readonly others: readonly Person[];
  readonly onDone: () => void;
}): ReactNode => {
  const t = useText();
  const queries = useQueryClient();
  const notify = useNotify();
  const { sentence, busy, ask } = useSaid();
  const [chosen, setChosen] = useState(others[0]?.id ?? null);
  const heir = others.find(({ id }) => id === chosen);
  const hand = async (to: Person): Promise<void> => {
    const body = { accountId: to.id, room };
    if ((await ask(() => client.handOverRoom({ params: { caseId }, body }))) === null) return;
    notify({ text: t('people.room.handed', { room: name, name: to.name }) });
    onDone();
    await queries.invalidateQueries(caseScope(caseId));
  };
  return (
    <form
      className={`${styles.wide} ${styles.hand}`}
      onSubmit={(event) => {
        event.preventDefault();
        if (heir !== undefined && !busy) void hand(heir);
      }}
    >
      <SelectField
        label={t('people.room.hand.to')}
        value={chosen}
        choices={others.map(({ id, name: label }) => ({ value: id, label }))}
        onChange={setChosen}
      />
      <div role="alert">{sentence !== null && <p className={styles.said}>{sentence}</p>}</div>
      <div className={styles.acts}>
        <Button type="submit" disabled={busy || heir === undefined}>
          {t('people.room.hand.act')}
        </Button>
        <Button onClick={onDone}>{t('account.cancel')}</Button>
      </div>
    </form>
  );
};
