/** What the statement finders look at. */
import type { MentionIndex } from '../mentions/mention.ts';
import type { Document } from '../text/document.ts';
import type { Quotations } from '../text/quotes.ts';

export interface Scene {
  readonly doc: Document;
  readonly mentions: MentionIndex;
  readonly quotes: Quotations;
}
