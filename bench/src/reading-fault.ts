/** What went wrong in a reading, one item at a time. */
import type { Span } from '@wasit/domain';

/** A miss or a wrong item, for an analysis of errors. `span` is into the report's text. */
export interface ReadingFault {
  readonly kind:
    | 'missed'
    | 'spurious'
    | 'wrong-speaker'
    | 'wrong-chain'
    | 'wrong-value'
    | 'wrong-modality'
    | 'wrong-mode';
  readonly of: 'statement' | 'contact' | 'position' | 'date' | 'actor' | 'boilerplate';
  readonly span: Span;
  readonly expected: string;
  readonly got: string;
}

export function fault(
  kind: ReadingFault['kind'],
  of: ReadingFault['of'],
  span: Span,
  expected: string,
  got: string,
): ReadingFault {
  return { kind, of, span: { start: span.start, end: span.end }, expected, got };
}
