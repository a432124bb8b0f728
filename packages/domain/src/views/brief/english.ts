import type { ContactStatus, ContactType, Stance } from '../../reading/reading.ts';
import type { Response } from '../../state/table-records.ts';
import { countedEnglish } from './counting.ts';
import type { Phrases } from './phrases.ts';

const contactTypes: Readonly<Record<ContactType, string>> = {
  meeting: 'Meeting',
  'proximity-talks': 'Proximity talks',
  multilateral: 'Multilateral meeting',
  shuttle: 'Shuttle leg',
  call: 'Call',
  visit: 'Visit',
  arrival: 'Arrival',
  message: 'Message',
};

const statuses: Readonly<Record<ContactStatus, string>> = {
  held: 'held',
  ongoing: 'under way',
  planned: 'planned',
  expected: 'expected',
  cancelled: 'cancelled',
  denied: 'denied',
};

const stances: Readonly<Record<Stance, string>> = {
  demands: 'demands',
  offers: 'offers',
  accepts: 'accepts',
  refuses: 'refuses',
  conditional: 'accepts on a condition',
  studying: 'is studying it',
  open: 'has not settled it',
};

const responses: Readonly<Record<Response, string>> = {
  accepts: 'accepts',
  'accepts-with-reservations': 'accepts with reservations',
  studying: 'is studying it',
  'counter-proposes': 'counter-proposes',
  refuses: 'refuses',
  'ad-referendum': 'agrees ad referendum',
  conditional: 'accepts on a condition',
};

/** Isolated, so that words in the other script do not make the line jump. */
const quoted = (words: string): string => `“\u2068${words}\u2069”`;

const some = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(', ');

const carriedStatus = {
  held: 'held back',
  ready: 'ready to be delivered',
  'part-delivered': 'delivered to some',
  delivered: 'delivered',
  answered: 'answered',
} as const;

export const english: Phrases = {
  sections: {
    stand: { title: 'Where it stands', none: 'Nothing is recorded yet.' },
    contacts: { title: 'Contacts of the last seven days', none: 'No contact is recorded in these days.' },
    positions: { title: 'Positions', none: 'No stand is recorded.' },
    table: { title: 'On the table', none: 'Nothing is on the table.' },
    due: { title: 'What is due', none: 'Nothing is due.' },
    disagreements: { title: 'Where sources disagree', none: 'No disagreement is recorded.' },
  },
  sources: 'Sources',
  brief: (title) => `Brief: ${title}`,
  asOf: (moment) => `As of ${moment}.`,
  readers: (rooms) =>
    rooms === null ? 'From the public record alone.' : `For: ${rooms}, and the public record.`,
  unreviewed: (count, of) =>
    count === 0
      ? 'Every entry has been reviewed.'
      : `${count} of ${countedEnglish(of, 'entry', 'entries')} ${count === 1 ? 'is' : 'are'} unreviewed.`,
  names: (names) =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`,
  quoted,
  contact: ({ type, status, who, venue, when, disputed }) =>
    `${contactTypes[type]}${venue === null ? '' : ` in ${venue}`}: ${some(who, when, statuses[status])}${disputed ? ' (disputed)' : ''}`,
  silent: (who, since) =>
    since === null ? `Nothing is recorded of ${who}` : `Nothing new of ${who} since ${since}`,
  disagreeing: (count) => `Sources disagree on ${countedEnglish(count, 'point', 'points')}`,
  issue: (name) => `${name}: `,
  stand: ({ who, stance, option, basis, since, condition }) =>
    `${who} ${stances[stance]}${option === null ? '' : ` ${quoted(option)}`}${condition === null ? '' : `, on the condition ${quoted(condition)}`} (${some(basis, since)})`,
  proposal: ({ title, by, on, closed, points }) =>
    `${quoted(title)}, ${by === null ? 'by nobody named' : `by ${by}`}, tabled ${on}: ${closed} of ${countedEnglish(points, 'point', 'points')} closed provisionally`,
  answer: (who, response) => `${who} ${responses[response]}`,
  round: ({ title, closes, outcome }) =>
    outcome === null
      ? `${quoted(title)}, answered in secret, is open until ${closes}`
      : `${quoted(title)}, answered in secret, closed ${closes}: ${outcome === 'agreed' ? 'all accepted' : 'no agreement'}`,
  carried: ({ from, words, to, status, notBefore }) =>
    `Entrusted by ${from} for ${to}: ${quoted(words)} (${some(carriedStatus[status], notBefore === null ? null : `not before ${notBefore}`)})`,
  brought: ({ to, words, on }) => `Delivered to ${to} on ${on}: ${quoted(words)}`,
  dueContact: (what, overdue) => `${what}${overdue ? '; the date has passed' : ''}`,
  dueStand: (who, issue, words, when) =>
    `Awaited of ${who} on ${issue}${words === null ? '' : `: ${quoted(words)}`}${when === null ? '' : `, by ${when}`}`,
  dueReply: (who, when, overdue) => `Reply of ${who} ${overdue ? 'overdue since' : 'asked by'} ${when}`,
  dueAnswer: (title, who, when, overdue) =>
    `Answer to ${quoted(title)} ${overdue ? 'overdue since' : 'asked by'} ${when}: ${who}`,
  dueRound: (title, when) => `Secret answers to ${quoted(title)} close at ${when}`,
  disagreement: (kind, about) =>
    kind === 'contact'
      ? `Whether it took place, ${about}: told`
      : kind === 'stance'
        ? `How ${about}: nearer`
        : `Of ${about}: asserted`,
  against: 'told otherwise',
  marks: {
    unreviewed: 'unreviewed',
    denied: 'denied',
    shaken: 'its source was withdrawn',
    planned: 'planned',
  },
  wholeRecord: (moment) => `The whole record up to ${moment}`,
  recorded: (moment) => `Recorded by hand, ${moment}`,
  report: (title, outlet, on) =>
    some(title === null ? null : quoted(title), outlet, on) || 'Report without a title',
};
