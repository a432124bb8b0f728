/** The circles that a viewer knows of, and which of them the viewer belongs to. */
import { z } from 'zod';
import { bilingual } from '../../reading/reading.ts';
import { roomKinds } from '../../state/table-records.ts';
import { caseHead } from '../cases/page.ts';
import { actorRef } from '../names.ts';

export const roomsPage = z.object({
  case: caseHead,
  asOf: z.string().nullable(),
  rooms: z.array(
    z.object({
      id: z.string(),
      name: bilingual,
      kind: z.enum(roomKinds),
      party: actorRef.nullable(),
      /** The room in whose place it is. */
      succeeds: z.string().nullable(),
      /** The viewer is in it. */
      own: z.boolean(),
    }),
  ),
});
export type RoomsPage = z.infer<typeof roomsPage>;
