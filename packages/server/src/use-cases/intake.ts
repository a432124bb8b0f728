/** From what somebody offers to reports, told apart from how files are opened (that is `@wasit/intake`'s). */
import type { ErrorCode } from '@wasit/api';
import type { ReportInput } from '@wasit/domain';

/** One file or pasted text, with what the giver knows about it. */
export interface OfferedReport {
  readonly file?: string;
  readonly bytes: Uint8Array;
  /** Pasted text, not a file: it is UTF-8 and it is the report. */
  readonly pasted: boolean;
  readonly outlet?: string;
  readonly byline?: string;
  readonly url?: string;
  readonly title?: string;
  readonly published?: string;
}

/** A file may hold several reports; a broken one among them does not stop the others. */
export type Taken =
  | { readonly ok: true; readonly report: ReportInput }
  | {
      readonly ok: false;
      readonly code: ErrorCode;
      /** What to do, in words that name the file; without it, the code's own sentence. */
      readonly sentence?: { readonly ar: string; readonly en: string };
      /** From 1, for what is read by lines. */
      readonly line?: number;
    };

export type Intake = (offered: OfferedReport) => AsyncIterable<Taken> | Iterable<Taken>;
