/** One contact as pages show it: one event, told in one report or in several. */
import { z } from 'zod';
import { contactStatus, contactType } from '../reading/reading.ts';
import { evidence } from './evidence.ts';
import { marks } from './marks.ts';
import { actorRef } from './names.ts';

export const telling = z.object({
  entryId: z.string(),
  status: contactStatus,
  when: z.string().nullable(),
  evidence: evidence.nullable(),
  marks,
});

export const contactItem = z.object({
  /** Id of the entry that stands for all tellings: the one to send in commands. */
  id: z.string(),
  type: contactType,
  participants: z.array(actorRef),
  venue: actorRef.nullable(),
  /** EDTF: the narrowest date that the tellings share. */
  when: z.string().nullable(),
  status: contactStatus,
  trackId: z.string().nullable(),
  marks,
  /** In the order of publication; the first is the one `id` names. */
  tellings: z.array(telling),
  /** `evidence`: put together because type, participants and dates agree; `person`: somebody said so. */
  grouped: z.enum(['alone', 'evidence', 'person']),
  /** The tellings do not agree on whether it was held. */
  disputed: z.boolean(),
});
export type ContactItem = z.infer<typeof contactItem>;
