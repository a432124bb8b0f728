import { useCallback, useState } from 'react';
import { useSession } from '../../data/session.ts';
import type { ConflictDraft } from './conflict-draft.ts';
import { keepDraft, readDraft } from './draft-storage.ts';

export interface Kept {
  readonly draft: ConflictDraft | null;
  readonly set: (draft: ConflictDraft | null) => void;
  /** False when the browser did not keep the last change. */
  readonly kept: boolean;
}

/** The viewer's own draft for a case, kept in this browser. */
export const useDraft = (caseId: string): Kept => {
  const account = useSession()?.account?.id ?? 'desk';
  const [{ draft, kept }, setState] = useState(() => ({ draft: readDraft(caseId, account), kept: true }));
  const set = useCallback(
    (next: ConflictDraft | null) => setState({ draft: next, kept: keepDraft(caseId, account, next) }),
    [caseId, account],
  );
  return { draft, set, kept };
};
