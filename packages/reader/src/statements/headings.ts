/** A heading that only repeats what a statement of the body says ("حزب كذا: …") is not a statement of its own. */
import type { Draft } from './draft.ts';
import type { Scene } from './scene.ts';

/** Statements around a heading that it may repeat. */
const NEAR = 25;
const SHARE = 0.6;

/** Drops headings most of whose words recur in one statement near by. Bounded comparisons: linear. */
export function withoutEchoedHeadings(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const words = (draft: Draft): Set<string> => {
    const found = new Set<string>();
    for (let at = draft.first; at < Math.min(draft.last, draft.first + 120); at++) {
      const token = scene.doc.tokens[at];
      if (token !== undefined && token.kind !== 'punct' && token.form.length > 2) found.add(token.form);
    }
    return found;
  };
  return drafts.filter((draft, index) => {
    if (draft.link !== 'heading') return true;
    const own = words(draft);
    if (own.size === 0) return false;
    for (const other of drafts.slice(Math.max(0, index - NEAR), index + NEAR)) {
      if (other === draft || other.link === 'heading') continue;
      const shared = words(other);
      let count = 0;
      for (const word of own) if (shared.has(word)) count++;
      if (count >= own.size * SHARE) return false;
    }
    return true;
  });
}
