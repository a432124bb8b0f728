/** The issue that a report names most. */
import type { Document } from '../text/document.ts';
import type { IssueMatcher } from './issue-matcher.ts';

/** Counts hits, longer terms for more; null where no term occurs. Linear. */
export function mainIssue(doc: Document, issues: IssueMatcher): string | null {
  const counts = new Map<string, number>();
  for (const hit of issues.within(doc.tokens, 0, doc.tokens.length)) {
    counts.set(hit.issue, (counts.get(hit.issue) ?? 0) + hit.words);
  }
  let best: string | null = null;
  let most = 0;
  for (const [issue, count] of counts) {
    if (count > most) {
      best = issue;
      most = count;
    }
  }
  return best;
}
