/** One page for a chosen clearance: nothing in it that the clearance may not see, nothing without a source. */
import { CaseBuilder, caseFrom, randomViewer, step } from '@wasit/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldFor } from '../../fold/fold.ts';
import { audienceOf, effectiveClearances, maySee, viewer } from '../../log/audience.ts';
import { briefView } from './brief.ts';
import { type BriefPage, briefLanguages, briefPage } from './page.ts';

const mediator = viewer('mediator', 'room:mediators');
const blue = viewer('delegate', 'room:blue');
const lead = viewer('lead', 'room:mediators', 'room:blue', 'room:red');

const SECRET = 'Six per cent would do.';

const table = (): CaseBuilder => {
  const built = new CaseBuilder('case-1').run({
    type: 'open-case',
    title: { en: 'Harbour talks', ar: 'محادثات الميناء' },
  });
  for (const [id, en, ar, role] of [
    ['blue', 'Blue Union', 'النقابة الزرقاء', 'party'],
    ['red', 'Red Union', 'النقابة الحمراء', 'party'],
    ['east', 'Eastland', 'بلاد الشرق', 'mediator'],
  ] as const) {
    built.run({ type: 'add-actor', actorId: id, name: { en, ar }, kind: 'organisation' });
    built.run({ type: 'assign-role', actorId: id, role });
  }
  const open = (room: string, kind: 'party' | 'mediators', partyId: string | null, en: string) =>
    built.run({ type: 'open-room', room, name: { en }, kind, partyId }, audienceOf('public'), lead);
  open('room:blue', 'party', 'blue', 'Blue room');
  open('room:red', 'party', 'red', 'Red room');
  open('room:mediators', 'mediators', null, 'Mediators’ room');
  built.run({
    type: 'enter-entry',
    entered: {
      entry: 'contact',
      value: {
        type: 'meeting',
        participantIds: ['blue', 'east'],
        venueId: null,
        occurred: '2026-01-04',
        status: 'held',
      },
    },
  });
  return built.run(
    {
      type: 'entrust-message',
      fromId: 'blue',
      words: SECRET,
      form: 'verbatim',
      language: 'en',
      release: { toIds: ['red'], notBefore: null, attribution: 'nobody', manner: 'substance' },
      carriers: ['room:mediators'],
    },
    audienceOf('room:blue'),
    blue,
  );
};

const textOf = (page: BriefPage): string =>
  page.sections.flatMap(({ sentences }) => sentences.flat().map(({ text }) => text)).join('\n');

const write = (built: CaseBuilder, rooms: readonly string[], language: 'ar' | 'en' = 'en'): BriefPage => {
  const page = briefView(foldFor(viewer('reader', ...rooms), built.log), null, language, rooms);
  if (page === null) throw new Error('no brief');
  return page;
};

describe('a brief', () => {
  it('says what its clearance sees, and nothing of the rest', () => {
    const built = table();
    expect(textOf(write(built, ['room:mediators']))).toContain(SECRET);
    expect(JSON.stringify(write(built, ['room:red']))).not.toContain(SECRET);
    expect(JSON.stringify(write(built, []))).not.toContain(SECRET);
    expect(write(built, ['room:mediators']).head[1]).toBe('For: Mediators’ room, and the public record.');
    expect(write(built, []).head[1]).toBe('From the public record alone.');
  });

  it('tells it in either language, dates and digits too', () => {
    const english = write(table(), ['room:mediators']);
    const arabic = write(table(), ['room:mediators'], 'ar');
    expect(textOf(english)).toContain('Meeting: Blue Union and Eastland, 4 January 2026, held');
    expect(textOf(arabic)).toContain('لقاء: النقابة الزرقاء وبلاد الشرق، ٤ يناير ٢٠٢٦، تمّ');
    expect(textOf(arabic)).toContain('أمانة من النقابة الزرقاء إلى النقابة الحمراء');
    expect(english.sections.map(({ sentences }) => sentences.length)).toEqual(
      arabic.sections.map(({ sentences }) => sentences.length),
    );
  });

  it('is the same later, for the same moment', () => {
    const built = table();
    const asOf = built.log.at(-1)?.recordedAt ?? '';
    const before = briefView(foldFor(mediator, built.log), asOf, 'ar', ['room:mediators']);
    built.run({ type: 'rename-case', title: { en: 'Another name' } });
    const prefix = built.log.filter(({ recordedAt }) => recordedAt <= asOf);
    const after = briefView(foldFor(mediator, prefix), asOf, 'ar', ['room:mediators']);
    expect(JSON.stringify(after)).toBe(JSON.stringify(before));
  });

  it('has the shape it states, numbers its sources as they come, and points to none that is not listed', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 50 }),
        randomViewer,
        fc.constantFrom(...briefLanguages),
        (steps, who, language) => {
          const { log } = caseFrom(steps);
          const rooms = effectiveClearances(who);
          const page = briefView(foldFor(who, log), null, language, rooms);
          if (page === null) return;
          expect(briefPage.parse(page)).toEqual(page);
          const cited = page.sections.flatMap(({ sentences }) =>
            sentences.flat().flatMap((part) => part.sources),
          );
          expect(page.sources.map(({ number }) => number)).toEqual(page.sources.map((_, place) => place + 1));
          for (const sentence of page.sections.flatMap(({ sentences }) => sentences)) {
            expect(sentence.flatMap(({ sources }) => sources)).not.toEqual([]);
          }
          expect(new Set(cited)).toEqual(new Set(page.sources.map(({ number }) => number)));
          const seen = log.filter(({ audience }) => maySee(who, audience));
          expect(JSON.stringify(page)).toBe(
            JSON.stringify(
              briefView(foldFor(viewer('alone', ...who.clearances), seen), null, language, rooms),
            ),
          );
        },
      ),
      { numRuns: 40 },
    );
  });
});
