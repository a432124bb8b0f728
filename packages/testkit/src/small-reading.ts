import { digest, type Reading } from '@wasit/domain';

/** A blank reading of `text`: fill in what the test is about. */
export const blankReading = (text: string, parts: Partial<Reading> = {}): Reading => ({
  sha256: digest(text),
  language: 'en',
  title: null,
  published: null,
  publishedBasis: 'no-date',
  actors: [],
  statements: [],
  contacts: [],
  positions: [],
  terms: [],
  dates: [],
  boilerplate: [],
  problems: [],
  ...parts,
});

/**
 * One statement, one contact, one position and one term over a text of at least 40 characters, by a party
 * (`party:blue`), a mediator (`state:harbourland`) and an unnamed source.
 */
export const smallReading = (text: string): Reading =>
  blankReading(text, {
    actors: [
      {
        ref: 'a1',
        id: 'party:blue',
        name: { en: 'Blue Union', ar: 'النقابة الزرقاء' },
        kind: 'organisation',
        mentions: [{ start: 0, end: 4 }],
      },
      {
        ref: 'a2',
        id: 'state:harbourland',
        name: { en: 'Harbourland' },
        kind: 'state',
        mentions: [{ start: 5, end: 9 }],
      },
      {
        ref: 'a3',
        id: null,
        name: { en: 'an informed official' },
        kind: 'anonymous',
        mentions: [{ start: 10, end: 14 }],
      },
      {
        ref: 'a4',
        id: null,
        name: { en: 'Dana Quayle' },
        kind: 'person',
        mentions: [{ start: 15, end: 20 }],
      },
    ],
    statements: [
      {
        start: 10,
        end: 36,
        mode: 'indirect',
        speaker: 'a3',
        speakerType: 'anonymous',
        chain: ['a2', 'a3'],
        modality: 'reported',
        cue: { start: 6, end: 9 },
        said: '2026-01-04',
        confidence: 0.8,
      },
    ],
    contacts: [
      {
        start: 2,
        end: 30,
        type: 'meeting',
        participants: ['a1', 'a2'],
        venue: null,
        occurred: '2026-01-04',
        status: 'held',
        confidence: 0.7,
      },
    ],
    positions: [{ start: 14, end: 34, party: 'a1', issue: 'wages', stance: 'demands', confidence: 0.6 }],
    terms: [{ start: 16, end: 30, instrument: 'payment', phase: '1', issue: 'wages', confidence: 0.5 }],
  });
