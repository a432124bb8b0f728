/** Which statement covers a token: who is speaking there. */
import type { ReadStatement } from '@wasit/domain';
import type { Document } from '../text/document.ts';

/** Statements in order of their start; a lookup is a binary search. A statement's own cue counts as inside. */
export function speakerLookup(
  doc: Document,
  statements: readonly ReadStatement[],
): (token: number) => ReadStatement | null {
  return (token) => {
    const offset = doc.tokens[token]?.start ?? -1;
    let low = 0;
    let high = statements.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((statements[middle]?.start ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    // Contents seldom nest, and cues stand next to them: a few neighbours suffice.
    for (let index = Math.min(low + 1, statements.length - 1); index >= Math.max(0, low - 3); index--) {
      const statement = statements[index];
      if (statement === undefined) continue;
      if (offset >= statement.start && offset < statement.end) return statement;
      if (offset >= statement.cue.start && offset < statement.cue.end) return statement;
    }
    return null;
  };
}
