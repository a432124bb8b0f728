import type { Reading } from '@wasit/domain';
import { describe, expect, it } from 'vitest';
import { alignActors } from './reading-align.ts';
import { f1, noCount } from './reading-count.ts';
import { type Gold, gold as goldSchema } from './reading-gold.ts';
import { figures, scoreDateValues, scoreReading, total } from './reading-score.ts';

const text = [
  'The union meets the port',
  'A union official told Sample Wire on Monday that the union wants higher wages.',
  'The port refuses, its director said.',
  'The union and the port met on Sunday.',
  'Share this article',
].join('\n');

/** The span of a phrase, so that the tests count no offsets by hand. */
function at(phrase: string): { start: number; end: number } {
  const start = text.indexOf(phrase);
  if (start < 0) throw new Error(`no such phrase: ${phrase}`);
  return { start, end: start + phrase.length };
}

const gold: Gold = goldSchema.parse({
  set: 'development',
  name: 'union',
  sha256: '0'.repeat(64),
  language: 'en',
  input: { published: '2024-03-05' },
  actors: [
    {
      ref: 'union',
      id: 'union',
      name: { en: 'the union' },
      kind: 'organisation',
      mentions: [at('The union')],
    },
    { ref: 'port', id: 'port', name: { en: 'the port' }, kind: 'organisation', mentions: [at('the port')] },
    { ref: 'wire', id: 'wire', name: { en: 'Sample Wire' }, kind: 'outlet', mentions: [at('Sample Wire')] },
    {
      ref: 'source',
      id: null,
      name: { en: 'a union official' },
      kind: 'anonymous',
      mentions: [at('A union official')],
    },
    {
      ref: 'director',
      id: null,
      name: { en: 'its director' },
      kind: 'office',
      mentions: [at('its director')],
    },
  ],
  statements: [
    {
      ...at('the union wants higher wages'),
      mode: 'indirect',
      speaker: 'source',
      speakerType: 'anonymous',
      chain: ['wire', 'source'],
      modality: 'reported',
    },
    {
      ...at('The port refuses'),
      mode: 'indirect',
      speaker: 'director',
      speakerType: 'organisation',
      chain: ['director'],
      modality: 'reported',
    },
  ],
  contacts: [
    {
      ...at('The union and the port met'),
      type: 'meeting',
      participants: ['union', 'port'],
      venue: null,
      occurred: '2024-03-03',
      status: 'held',
    },
  ],
  positions: [
    { ...at('the union wants higher wages'), party: 'union', issue: 'wages', stance: 'demands' },
    { ...at('The port refuses'), party: 'port', issue: 'wages', stance: 'refuses', optional: true },
  ],
  terms: [],
  dates: [
    { ...at('Monday'), value: '2024-03-04' },
    { ...at('Sunday'), value: '2024-03-03' },
  ],
  boilerplate: [{ ...at('Share this article'), kind: 'share' }],
});

/** A reading that says what gold says. Its refs differ from gold's, as they do in life. */
const perfect: Reading = {
  sha256: '0'.repeat(64),
  language: 'en',
  title: null,
  published: '2024-03-05',
  publishedBasis: 'metadata',
  actors: gold.actors.map((actor) => ({ ...actor, ref: `a-${actor.ref}` })),
  statements: gold.statements.map((item) => ({
    start: item.start,
    end: item.end,
    mode: item.mode,
    speaker: `a-${item.speaker}`,
    speakerType: item.speakerType,
    chain: item.chain.map((ref) => `a-${ref}`),
    modality: item.modality,
    cue: { start: 0, end: 0 },
    said: null,
    confidence: 0.9,
  })),
  contacts: gold.contacts.map((item) => ({
    start: item.start,
    end: item.end,
    type: item.type,
    participants: item.participants.map((ref) => `a-${ref}`),
    venue: null,
    occurred: item.occurred ?? null,
    status: item.status,
    confidence: 0.9,
  })),
  positions: gold.positions.map((item) => ({
    start: item.start,
    end: item.end,
    party: `a-${item.party}`,
    issue: item.issue,
    stance: item.stance,
    confidence: 0.9,
  })),
  terms: [],
  dates: gold.dates.map((item) => ({ start: item.start, end: item.end, value: item.value, basis: 'test' })),
  boilerplate: gold.boilerplate.map((item) => ({ start: item.start, end: item.end, kind: item.kind })),
  problems: [],
};

const empty: Reading = {
  ...perfect,
  actors: [],
  statements: [],
  contacts: [],
  positions: [],
  dates: [],
  boilerplate: [],
};

const withFirst = (change: Partial<Reading['statements'][number]>): Reading => ({
  ...perfect,
  statements: perfect.statements.map((item, index) => (index === 0 ? { ...item, ...change } : item)),
});

describe('a reading against its gold', () => {
  it('scores 1 on everything when it is perfect, and has no faults', () => {
    const score = scoreReading(text, gold, perfect);
    for (const figure of figures) expect([figure, f1(score[figure])]).toEqual([figure, 1]);
    expect(score.faults).toEqual([]);
  });

  it('scores 0 when nothing was read, and misses each firm item once', () => {
    const score = scoreReading(text, gold, empty);
    for (const figure of figures) {
      if (figure === 'modality' || figure === 'mode' || figure === 'occurred' || figure === 'exactly')
        continue;
      expect([figure, f1(score[figure])]).toEqual([figure, 0]);
    }
    expect(score.faults.filter((item) => item.of === 'statement' && item.kind === 'missed')).toHaveLength(2);
    expect(score.faults.filter((item) => item.of === 'position')).toHaveLength(1);
  });

  it('says of each firm thing read whether it was right; of what gold leaves open, nothing', () => {
    const sure = { confidence: 0.9, right: true };
    expect(scoreReading(text, gold, perfect).judged).toEqual({
      statements: [sure, sure],
      contacts: [sure],
      positions: [sure],
    });
    const [met] = perfect.contacts;
    if (met === undefined) throw new Error('gold has a contact');
    const wrong: Reading = { ...perfect, contacts: [{ ...met, status: 'cancelled', confidence: 0.4 }] };
    expect(scoreReading(text, gold, wrong).judged.contacts).toEqual([{ confidence: 0.4, right: false }]);
  });

  it('passes a contact with one person too many, and says that it is not exactly who met', () => {
    const [met] = perfect.contacts;
    if (met === undefined) throw new Error('gold has a contact');
    const more: Reading = {
      ...perfect,
      contacts: [{ ...met, participants: [...met.participants, 'a-director'] }],
    };
    const score = scoreReading(text, gold, more);
    expect([f1(score.contacts), score.exactly.right, score.exactly.gold]).toEqual([1, 0, 1]);
  });

  it('does not judge a layer that the gold file does not annotate', () => {
    const some = goldSchema.parse({ ...gold, layers: ['actors', 'contacts', 'positions', 'boilerplate'] });
    const unjudged = ['statements', 'withSpeaker', 'withChain', 'modality', 'mode', 'dates'];
    for (const reading of [perfect, empty]) {
      const whole = scoreReading(text, gold, reading);
      const part = scoreReading(text, some, reading);
      for (const figure of figures)
        expect([figure, part[figure]]).toEqual([figure, unjudged.includes(figure) ? noCount : whole[figure]]);
      expect(part.judged).toEqual({ ...whole.judged, statements: [] });
      expect(part.faults).toEqual(
        whole.faults.filter((item) => item.of !== 'statement' && item.of !== 'date'),
      );
    }
    expect(scoreDateValues(some, perfect.dates)).toEqual(noCount);
    expect(scoreDateValues(gold, perfect.dates).right).toBe(2);
  });

  it('finds a statement whose words overlap by half, and not below', () => {
    const half = scoreReading(text, gold, withFirst(at('the union wants')));
    expect(half.statements).toEqual({ right: 2, read: 2, gold: 2 });
    const less = scoreReading(text, gold, withFirst(at('the union')));
    expect(less.statements).toEqual({ right: 1, read: 2, gold: 2 });
  });

  it('matches one to one: the same content read twice is one right and one too many', () => {
    const again = perfect.statements.map((item) => ({ ...item }));
    const twice = { ...perfect, statements: [...perfect.statements, ...again] };
    expect(scoreReading(text, gold, twice).statements).toEqual({ right: 2, read: 4, gold: 2 });
  });

  it('takes the speaker off a statement given to another, and the chain with it', () => {
    const score = scoreReading(text, gold, withFirst({ speaker: 'a-union', chain: ['a-union'] }));
    expect([score.statements.right, score.withSpeaker.right, score.withChain.right]).toEqual([2, 1, 1]);
    expect(score.faults.map((item) => item.kind)).toEqual(['wrong-speaker']);
  });

  it('takes the chain off a statement that lost a link, and leaves its speaker', () => {
    const score = scoreReading(text, gold, withFirst({ chain: ['a-source'] }));
    expect([score.withSpeaker.right, score.withChain.right]).toEqual([2, 1]);
  });

  it('leaves the publishing outlet at the head of a chain aside', () => {
    const published = goldSchema.parse({ ...gold, publisher: 'wire', statements: [] });
    const bare = {
      ...published,
      statements: gold.statements.map((item) => ({ ...item, chain: item.chain.slice(-1) })),
    };
    expect(scoreReading(text, bare, perfect).withChain.right).toBe(2);
  });

  it('does not count an optional item either way', () => {
    const without = { ...perfect, positions: perfect.positions.slice(0, 1) };
    expect(scoreReading(text, gold, without).positions).toEqual({ right: 1, read: 1, gold: 1 });
    expect(scoreReading(text, gold, perfect).positions).toEqual({ right: 1, read: 1, gold: 1 });
  });

  it('keeps a planned meeting apart from one that was held', () => {
    const planned = {
      ...perfect,
      contacts: perfect.contacts.map((item) => ({ ...item, status: 'planned' as const })),
    };
    expect(scoreReading(text, gold, planned).contacts).toEqual({ right: 0, read: 1, gold: 1 });
  });

  it('wants the day of a contact, apart from the contact itself', () => {
    const undated = { ...perfect, contacts: perfect.contacts.map((item) => ({ ...item, occurred: null })) };
    const score = scoreReading(text, gold, undated);
    expect([score.contacts.right, score.occurred.right, score.occurred.gold]).toEqual([1, 0, 1]);
  });

  it('takes either of two lists of participants that a careful reader could give', () => {
    const [first] = gold.contacts;
    if (first === undefined) throw new Error('the sample has a contact');
    const other = gold.actors.find((actor) => !first.participants.includes(actor.ref))?.ref ?? '';
    const read = {
      ...perfect,
      contacts: perfect.contacts.map((item) => ({ ...item, participants: [`a-${other}`] })),
    };
    expect(scoreReading(text, gold, read).contacts.right).toBe(0);
    const either = { ...gold, contacts: [{ ...first, participantAlternatives: [[other]] }] };
    expect(scoreReading(text, either, read).contacts.right).toBe(1);
  });

  it('counts a contact told twice as one', () => {
    const again = perfect.contacts.map((item) => ({ ...item }));
    const twice = { ...perfect, contacts: [...perfect.contacts, ...again] };
    expect(scoreReading(text, gold, twice).contacts).toEqual({ right: 1, read: 1, gold: 1 });
  });

  it('takes a position told again in another place for the same one, and does not find it there alone', () => {
    const first = perfect.positions.slice(0, 1);
    const elsewhere = first.map((item) => ({ ...item, ...at('The union meets the port') }));
    expect(scoreReading(text, gold, { ...perfect, positions: [...first, ...elsewhere] }).positions).toEqual({
      right: 1,
      read: 1,
      gold: 1,
    });
    expect(scoreReading(text, gold, { ...perfect, positions: elsewhere }).positions.right).toBe(0);
  });

  it('finds a position in any of the places where gold says that it is told', () => {
    const [first, ...others] = gold.positions;
    if (first === undefined) throw new Error('no gold position');
    const elsewhere = {
      ...perfect,
      positions: perfect.positions.map((item, i) => (i === 0 ? { ...item, ...at('Sunday') } : item)),
    };
    const told = { ...gold, positions: [{ ...first, spanAlternatives: [at('Sunday')] }, ...others] };
    expect(scoreReading(text, told, elsewhere).positions).toEqual({ right: 1, read: 1, gold: 1 });
    const open = { ...gold, positions: [{ ...first, issueAlternatives: ['*'] }, ...others] };
    // The named class is the same position wherever it is told again; any other class only in its place.
    expect(scoreReading(text, open, elsewhere).positions).toEqual({ right: 0, read: 0, gold: 1 });
    const other = {
      ...elsewhere,
      positions: elsewhere.positions.map((item, i) => (i === 0 ? { ...item, issue: 'pensions' } : item)),
    };
    expect(scoreReading(text, open, other).positions).toEqual({ right: 0, read: 1, gold: 1 });
  });

  it('wants the value of a date, not only its place', () => {
    const wrong = {
      ...perfect,
      dates: perfect.dates.map((item, index) => (index === 0 ? { ...item, value: '2024-03-11' } : item)),
    };
    const score = scoreReading(text, gold, wrong);
    expect(score.dates).toEqual({ right: 1, read: 2, gold: 2 });
    expect(score.faults).toMatchObject([{ kind: 'wrong-value', expected: '2024-03-04', got: '2024-03-11' }]);
  });

  it('counts a line of the report taken for boilerplate', () => {
    const more = {
      ...perfect,
      boilerplate: [...perfect.boilerplate, { ...at('The union meets the port'), kind: 'x' }],
    };
    expect(scoreReading(text, gold, more).boilerplate).toEqual({ right: 1, read: 2, gold: 1 });
  });
});

describe('actors', () => {
  it('align by name where the mentions differ, and an unnamed source never aligns with its organisation', () => {
    const reading = {
      actors: [
        { ref: 'x', id: 'u', name: { en: 'The Union' }, kind: 'organisation' as const, mentions: [] },
        {
          ref: 'y',
          id: null,
          name: { en: 'official' },
          kind: 'anonymous' as const,
          mentions: [at('A union official told')],
        },
        {
          ref: 'z',
          id: null,
          name: { en: 'union' },
          kind: 'organisation' as const,
          mentions: [at('union official')].map((s) => ({ start: s.start, end: s.start + 5 })),
        },
      ],
    };
    expect(Object.fromEntries(alignActors(reading, gold))).toEqual({ x: 'union', y: 'source', z: null });
  });

  it('stand for one gold actor each: merged sources are right for one of them only', () => {
    const merged: Reading = {
      ...perfect,
      actors: perfect.actors
        .filter((actor) => actor.ref !== 'a-director')
        .map((actor) =>
          actor.ref === 'a-source' ? { ...actor, mentions: [...actor.mentions, at('its director')] } : actor,
        ),
      statements: perfect.statements.map((item) => ({ ...item, speaker: 'a-source', chain: ['a-source'] })),
    };
    expect(scoreReading(text, gold, merged).withSpeaker.right).toBe(1);
  });
});

describe('figures', () => {
  it('weigh by item: totals are sums of counts', () => {
    const sums = total([scoreReading(text, gold, perfect), scoreReading(text, gold, empty)]);
    expect(sums.statements).toEqual({ right: 2, read: 2, gold: 4 });
    expect(f1(sums.statements)).toBeCloseTo(2 / 3);
    expect(f1(noCount)).toBe(1);
  });
});
