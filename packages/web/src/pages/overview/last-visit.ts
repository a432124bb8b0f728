/**
 * Up to where the reader had seen the record before this visit. A visit lasts as long as the browser's tab:
 * going to and fro among pages does not make what is new look old.
 */
const read = (storage: Storage, key: string): string | null => {
  try {
    return storage.getItem(key);
  } catch {
    return null;
  }
};

const write = (storage: Storage, key: string, value: string): void => {
  try {
    storage.setItem(key, value);
  } catch {
    // Without storage every visit is the first.
  }
};

const key = (caseId: string): string => `wasit-seen:${caseId}`;

/** The cursor to count changes from; null on the first visit. */
export const seenBefore = (caseId: string): string | null => {
  const visit = read(sessionStorage, key(caseId));
  if (visit !== null) return visit === '' ? null : visit;
  const before = read(localStorage, key(caseId));
  write(sessionStorage, key(caseId), before ?? '');
  return before;
};

/** Notes what this visit has shown, for the next one. */
export const noteSeen = (caseId: string, cursor: string): void => write(localStorage, key(caseId), cursor);

/** The reader has gone through the changes: from here on they are not new. */
export const markSeen = (caseId: string, cursor: string): void => {
  write(sessionStorage, key(caseId), cursor);
  write(localStorage, key(caseId), cursor);
};
