/** What kind of contact the word of a frame tells, and which kinds are told apart. */
import type { ContactType } from '@wasit/domain';

const TYPES: Readonly<Record<string, ContactType>> = {
  call: 'call',
  calling: 'call',
  letter: 'message',
  write: 'message',
  tell: 'message',
  convey: 'message',
  visit: 'visit',
  trip: 'visit',
  guest: 'visit',
  stay: 'visit',
  travel: 'arrival',
  send: 'visit',
  sending: 'visit',
};
export const typeOf = (frame: string): ContactType => TYPES[frame] ?? 'meeting';

export const groupOf = (type: ContactType): 'journey' | 'message' | 'meeting' =>
  type === 'visit' || type === 'arrival' || type === 'shuttle'
    ? 'journey'
    : type === 'call' || type === 'message'
      ? 'message'
      : 'meeting';
