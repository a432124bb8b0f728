import { reading as readingSchema } from '@wasit/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Pieces from which hostile text is made: cues, marks, controls, halves of pairs, both scripts. */
const PIECES = [
  'قال المصدر إن ',
  'وأضاف ',
  'مشيراً إلى أن ',
  'بحسب مصدر مطلع، ',
  'نقلت رويترز عن ',
  'حركة حماس ',
  'القاهرة ',
  'لـ',
  '"',
  '«',
  '»',
  '“',
  ': ',
  '، ',
  '. ',
  '\n',
  '\r\n',
  '\u00a0',
  '\u200f',
  '\u202e',
  '\u2066',
  'ـــ',
  '\ud800',
  '\udc00',
  '😀',
  '\ufeff',
  'ﷺ',
  'ﻻ',
  '٣',
  'said ',
  'A senior official told Reuters that ',
  "'",
  '’',
  'according to ',
  ', who ',
  'The talks ',
  ' met ',
  'U.S. ',
  'إذا ',
  'رفضت ',
  'وقف إطلاق النار ',
  'أمس الاثنين ',
  'اجتماع ',
  'بين ',
  'مرحلة ثانية ',
  'İ',
  'ß',
  '\u0300',
  '\u0000',
  '(',
  ')',
  '-',
  '…',
] as const;

const hostile = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((units) => String.fromCharCode(...units)),
);

function check(text: string): void {
  const result = read({ text });
  expect(readingSchema.safeParse(result).success).toBe(true);
  const refs = new Set(result.actors.map(({ ref }) => ref));
  const spans = [
    result.statements,
    result.contacts,
    result.positions,
    result.terms,
    result.dates,
    result.boilerplate,
    ...result.actors.map(({ mentions }) => mentions),
  ];
  for (const list of spans) {
    let before = -1;
    for (const { start, end } of list) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(start).toBeGreaterThanOrEqual(before);
      before = start;
    }
  }
  for (const { cue, chain, speaker, confidence, start, end } of result.statements) {
    expect(cue.end).toBeGreaterThan(cue.start);
    // The attribution is no part of the content.
    expect(cue.end <= start || cue.start >= end).toBe(true);
    for (const ref of chain) expect(refs.has(ref)).toBe(true);
    if (speaker !== null) expect(chain.at(-1)).toBe(speaker);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
  }
  for (const { participants, venue } of result.contacts) {
    for (const ref of [...participants, ...(venue === null ? [] : [venue])]) expect(refs.has(ref)).toBe(true);
  }
  for (const { party, condition } of result.positions) {
    expect(refs.has(party)).toBe(true);
    if (condition !== undefined) expect(condition.end).toBeGreaterThan(condition.start);
  }
}

describe('whatever the text', () => {
  it('every span is valid and in order, every ref known', () => {
    fc.assert(fc.property(hostile, check), { numRuns: 250 });
  });

  it('the same text reads the same', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(read({ text })).toEqual(read({ text }));
      }),
      { numRuns: 40 },
    );
  });

  it('holds on nothing and on other scripts', () => {
    for (const text of ['', ' \n ', '\ud800', 'Переговоры', '会谈', '1234']) check(text);
    expect(read({ text: '' }).problems).toEqual([{ code: 'empty' }]);
  });

  it.each([
    ['without a full stop', 'قال مصدر مطلع لرويترز إن الوفد وصل إلى القاهرة '],
    ['all quotation marks', '"قال «'],
    ['all cues', 'قال وأضاف وأكد إن بحسب '],
    ['all commas', 'وقال، '],
    ['English without a full stop', 'the union said that talks with the company in Geneva '],
  ])('costs linear time: %s', (_, piece) => {
    const time = (length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const start = performance.now();
      read({ text });
      return performance.now() - start;
    };
    time(40_000);
    const small = Math.max(20, Math.min(time(60_000), time(60_000)));
    const large = Math.min(time(480_000), time(480_000));
    // Eight times the text; quadratic work would take sixty-four times as long.
    expect(large / small).toBeLessThan(26);
  });
});
