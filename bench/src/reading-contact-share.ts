/** How far a contact that was read agrees with one of gold. */
import type { Reading } from '@wasit/domain';
import type { GoldContact } from './reading-gold.ts';

/** Which kinds of contact are told apart when they are scored. */
export const contactGroup = (type: GoldContact['type']): string =>
  type === 'visit' || type === 'arrival' || type === 'shuttle'
    ? 'journey'
    : type === 'call' || type === 'message'
      ? 'message'
      : 'meeting';

/** Intersection over union of participants; whoever else was there is not judged where gold says `*`. */
function agreement(participants: readonly string[], got: ReadonlySet<string | null>): number {
  const wanted = new Set(participants.filter((ref) => ref !== '*'));
  const shared = [...wanted].filter((ref) => got.has(ref)).length;
  const extra = participants.includes('*') ? 0 : got.size - shared;
  return wanted.size === 0 ? 1 : shared / (wanted.size + extra);
}

const statusGroup = (status: GoldContact['status']): string =>
  status === 'held' || status === 'ongoing'
    ? 'happened'
    : status === 'planned' || status === 'expected'
      ? 'ahead'
      : status;

/** How far the participants of a contact agree with gold's, from 0 to 1; 0 where its kind or status does not. */
export function contactShare(
  item: GoldContact,
  read: Reading['contacts'][number],
  goldRef: (ref: string) => string | null,
): number {
  const groups = [item.type, ...(item.typeAlternatives ?? [])].map(contactGroup);
  const statuses = [item.status, ...(item.statusAlternatives ?? [])].map(statusGroup);
  if (!groups.includes(contactGroup(read.type)) || !statuses.includes(statusGroup(read.status))) return 0;
  const got = new Set(read.participants.map((ref) => goldRef(ref)));
  return Math.max(
    ...[item.participants, ...(item.participantAlternatives ?? [])].map((list) => agreement(list, got)),
  );
}
