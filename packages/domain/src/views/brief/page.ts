/**
 * The brief: one page for a chosen clearance, in a chosen language, as of a moment. Sentences are made here,
 * not on the page, so that a print, a document and the screen say the same, and the same log says the same
 * for ever.
 */
import { z } from 'zod';
import { compartment } from '../../log/audience.ts';

export const briefLanguages = ['ar', 'en'] as const;
export type BriefLanguage = (typeof briefLanguages)[number];

/** Where a part of a sentence comes from: a passage of a report, or what was recorded here by hand. */
export const briefSource = z.object({
  /** As it stands in the sentences: [1], [2] … in the order of first mention. */
  number: z.int(),
  kind: z.enum(['report', 'record']),
  /** A report's id, or the id of what was recorded. */
  id: z.string(),
  start: z.int().nullable(),
  end: z.int().nullable(),
  /** The source in words: title, outlet and date of a report, or when it was recorded. */
  words: z.string(),
  /** The passage, in the report's own language; null for what was recorded by hand. */
  quote: z.string().nullable(),
  language: z.string().nullable(),
});
export type BriefSource = z.infer<typeof briefSource>;

/** A stretch of a sentence with the numbers of its sources, in order. */
export const briefPart = z.object({ text: z.string(), sources: z.array(z.int()) });
export type BriefPart = z.infer<typeof briefPart>;

export const briefSections = ['stand', 'contacts', 'positions', 'table', 'due', 'disagreements'] as const;
export type BriefSectionKind = (typeof briefSections)[number];

export const briefSection = z.object({
  kind: z.enum(briefSections),
  title: z.string(),
  /** Each a list of parts, read one after the other. */
  sentences: z.array(z.array(briefPart)),
  /** Said in place of sentences when there are none. */
  none: z.string(),
});
export type BriefSection = z.infer<typeof briefSection>;

export const briefPage = z.object({
  caseId: z.string(),
  language: z.enum(briefLanguages),
  title: z.string(),
  /** The moment it speaks of: the one asked for, else that of the last thing recorded for these rooms. */
  asOf: z.string(),
  /** "As of …; for …; n entries unreviewed". */
  head: z.array(z.string()),
  /** The circles whose sight it is limited to, besides the public record. */
  rooms: z.array(compartment),
  sections: z.array(briefSection),
  sourcesTitle: z.string(),
  sources: z.array(briefSource),
});
export type BriefPage = z.infer<typeof briefPage>;
