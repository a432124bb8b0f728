/** The brief of a case, as data and as a document. */
import { briefLanguages, briefPage, compartment } from '@wasit/domain';
import { z } from 'zod';
import { defineRoute } from './define-route.ts';
import { atMoment, caseParams, noBody } from './parts.ts';

const briefQuery = atMoment.extend({
  lang: z.enum(briefLanguages).default('ar'),
  /**
   * The circles that the brief may draw on besides the public record, with commas between them; empty for the
   * public record alone, absent for all that are the viewer's own.
   */
  rooms: z
    .string()
    .max(4_000)
    .transform((list) => list.split(',').filter((item) => item !== ''))
    .pipe(z.array(compartment))
    .optional(),
});

export const brief = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/brief',
  summary:
    'One page for a chosen clearance, in Arabic or English, as of a moment; the same log, the same bytes',
  caller: 'viewer',
  params: caseParams,
  query: briefQuery,
  body: noBody,
  answer: { kind: 'json', schema: briefPage },
  errors: [],
});

export const briefDocument = defineRoute({
  method: 'GET',
  path: '/cases/:caseId/brief.docx',
  summary: 'The same brief as a document to print or send on',
  caller: 'viewer',
  params: caseParams,
  query: briefQuery,
  body: noBody,
  answer: { kind: 'document', schema: z.string() },
  errors: [],
});
