/** A draft is kept in the browser, one a case and account: it is nobody's record. */
import type { ConflictDraft } from './conflict-draft.ts';

const VERSION = 1;
const keyOf = (caseId: string, account: string): string => `wasit-conflict:${account}:${caseId}`;

const isDraft = (given: unknown): given is ConflictDraft => {
  if (typeof given !== 'object' || given === null) return false;
  const { title, deciders, frame } = given as Partial<ConflictDraft>;
  const kinds: readonly unknown[] = ['options', 'graph'];
  return typeof title === 'string' && Array.isArray(deciders) && kinds.includes(frame?.kind);
};

/** The draft as it was kept; null where there is none, or none that this version can read. */
export const readDraft = (caseId: string, account: string): ConflictDraft | null => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(caseId, account)) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { version, draft } = kept as { version?: unknown; draft?: unknown };
    return version === VERSION && isDraft(draft) ? draft : null;
  } catch {
    return null;
  }
};

/** Keeps a draft, or forgets it (null). False where the browser keeps nothing, or not as much. */
export const keepDraft = (caseId: string, account: string, draft: ConflictDraft | null): boolean => {
  try {
    if (draft === null) localStorage.removeItem(keyOf(caseId, account));
    else localStorage.setItem(keyOf(caseId, account), JSON.stringify({ version: VERSION, draft }));
    return true;
  } catch {
    return false;
  }
};
