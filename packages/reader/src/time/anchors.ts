/**
 * Events that news counts days from, or names by their day and month alone. Data: add a row to extend.
 * `words` are folded; one of them near a count ("day 149 of the war") chooses the anchor.
 */
export interface Anchor {
  readonly id: string;
  /** The first day. */
  readonly date: string;
  /** Actors whose presence in the text chooses this anchor. */
  readonly words: readonly string[];
  /** The day and month are used as the event's name ("السابع من أكتوبر", "February 24"). */
  readonly namedByDay: boolean;
}

export const ANCHORS: readonly Anchor[] = [
  {
    id: 'gaza-2023',
    date: '2023-10-07',
    words: ['غزه', 'القطاع', 'حماس', 'gaza', 'hamas'],
    namedByDay: true,
  },
  {
    id: 'ukraine-2022',
    date: '2022-02-24',
    words: ['اوكرانيا', 'كييف', 'الاوكرانيه', 'ukraine', 'kyiv'],
    namedByDay: true,
  },
  {
    id: 'sudan-2023',
    date: '2023-04-15',
    words: ['السودان', 'الخرطوم', 'السودانيه', 'دقلو', 'sudan', 'khartoum', 'rsf'],
    namedByDay: true,
  },
];
