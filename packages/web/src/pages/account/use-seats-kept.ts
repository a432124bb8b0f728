/** When what the account holds in a case has changed, nothing that was read before stays on the page. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useNotify } from '../../app/toasts.tsx';
import { caseScope, casesQuery } from '../../data/case-queries.ts';
import { type Session, useSession } from '../../data/session.ts';
import { useName } from '../../design/name.ts';
import { useText } from '../../messages/use-text.ts';

/** The cases in which something that was held is held no more. */
export const lostIn = (before: Session['cases'], now: Session['cases']): readonly string[] =>
  before.flatMap(({ caseId, rooms }) => {
    const held = now.find((seat) => seat.caseId === caseId);
    return held !== undefined && rooms.every((room) => held.rooms.includes(room)) ? [] : [caseId];
  });

export const useSeatsKept = (): void => {
  const t = useText();
  const nameOf = useName();
  const notify = useNotify();
  const queries = useQueryClient();
  const session = useSession();
  const before = useRef<Session | undefined>(undefined);
  useEffect(() => {
    const then = before.current;
    before.current = session;
    const account = session?.account?.id;
    if (session === undefined || account === undefined || then?.account?.id !== account) return;
    for (const caseId of lostIn(then.cases, session.cases)) {
      const title = queries
        .getQueryData(casesQuery().queryKey)
        ?.cases.find((head) => head.caseId === caseId)?.title;
      queries.removeQueries({ ...caseScope(caseId), type: 'inactive' });
      // Those on the screen are emptied and asked for anew: what they held is not shown while they are.
      void queries.resetQueries(caseScope(caseId));
      void queries.resetQueries({ queryKey: ['cases'] });
      notify({
        text:
          title === undefined ? t('account.seat.lost') : t('account.seat.changed', { title: nameOf(title) }),
      });
    }
  }, [session, queries, notify, nameOf, t]);
};
