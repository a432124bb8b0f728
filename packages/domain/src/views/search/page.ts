/** Search: what the store found, shown from the viewer's own fold. */
import { z } from 'zod';
import { bilingual } from '../../reading/reading.ts';
import { evidence } from '../evidence.ts';

export const searchHit = z.object({
  caseId: z.string(),
  kind: z.enum([
    'case',
    'report',
    'claim',
    'contact',
    'position',
    'term',
    'actor',
    'issue',
    'track',
    'proposal',
    'relay',
    'delivery',
    'round',
  ]),
  id: z.string(),
  /** For named things. */
  name: bilingual.nullable(),
  /** A report's title or an entry's words, in its own language. */
  text: z.string().nullable(),
  evidence: evidence.nullable(),
  /** The piece of text that was found, with what matched in it (UTF-16 offsets into `text`). */
  fragment: z.object({
    text: z.string(),
    matches: z.array(z.object({ start: z.int(), end: z.int() })),
  }),
});
export type SearchHit = z.infer<typeof searchHit>;

export const searchPage = z.object({
  query: z.string(),
  hits: z.array(searchHit),
});
export type SearchPage = z.infer<typeof searchPage>;
