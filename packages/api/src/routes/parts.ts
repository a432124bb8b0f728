import { z } from 'zod';

export const nothing = z.object({});
export const noBody = z.undefined();

export const id = z.string().min(1).max(200);
export const caseParams = z.object({ caseId: z.string().min(1).max(64) });

/** Any instant with its offset; the record is shown as it stood then. Absent: now. */
export const asOf = z.iso.datetime({ offset: true }).optional();
export const atMoment = z.object({ asOf });
