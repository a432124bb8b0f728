import type { PackagesPage } from '@wasit/domain';

type Preference = NonNullable<PackagesPage['parties'][number]['preference']>;

const party = (
  id: string,
  preference: Preference | null,
  lastOffer: PackagesPage['parties'][number]['lastOffer'] = [],
): PackagesPage['parties'][number] => ({
  party: { id, name: { en: id.toUpperCase(), ar: id }, kind: 'organisation', role: 'party', reviewed: true },
  preference,
  lastOffer,
});

const issue = (id: string, ...options: readonly string[]): PackagesPage['issues'][number] => ({
  id,
  name: { en: id },
  options: options.map((option) => ({ id: option, name: { en: option } })),
});

/** Two parties over wages and hours, opposed on wages; a third of which nothing is known. */
export const twoPartyPage: PackagesPage = {
  case: {
    caseId: 'quarry',
    title: { en: 'The quarry' },
    domain: 'labour',
    sample: false,
    openedAt: '2026-01-01T00:00:00Z',
    lastRecordedAt: '2026-01-01T00:00:00Z',
    cursor: '',
    tracks: [],
    unreviewed: 0,
    reports: 0,
    present: null,
  },
  asOf: null,
  issues: [issue('wages', 'low', 'high'), issue('hours', 'long', 'short', 'flexible')],
  parties: [
    party(
      'crew',
      {
        assumed: false,
        reservation: 0.3,
        issues: [
          {
            issueId: 'wages',
            weight: 60,
            worth: [
              { optionId: 'low', worth: 0 },
              { optionId: 'high', worth: 1 },
            ],
          },
          { issueId: 'hours', weight: 40, worth: [{ optionId: 'short', worth: 1 }] },
        ],
        note: null,
        author: 'crew-head',
        at: '2026-01-01T00:00:00Z',
      },
      [
        { issueId: 'wages', optionId: 'high' },
        { issueId: 'gone', optionId: 'x' },
      ],
    ),
    party('owner', {
      assumed: true,
      reservation: 0.2,
      issues: [
        {
          issueId: 'wages',
          weight: 1,
          worth: [
            { optionId: 'low', worth: 1 },
            { optionId: 'high', worth: 0.5 },
          ],
        },
        { issueId: 'hours', weight: 1, worth: [{ optionId: 'flexible', worth: 1 }] },
      ],
      note: 'from last year’s talks',
      author: 'desk',
      at: '2026-01-01T00:00:00Z',
    }),
    party('town', null),
  ],
  rules: [
    {
      id: 'r1',
      kind: 'excludes',
      when: { issueId: 'wages', optionId: 'high' },
      target: { issueId: 'hours', optionId: 'short' },
    },
    {
      id: 'r2',
      kind: 'requires',
      when: { issueId: 'gone', optionId: 'x' },
      target: { issueId: 'hours', optionId: 'short' },
    },
  ],
};
