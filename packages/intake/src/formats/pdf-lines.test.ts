/** Arabic lines of a PDF are read from where their glyphs stand. */
import { describe, expect, it } from 'vitest';
import { linesOf, type PlacedText } from './pdf-lines.ts';

const SIZE = 10;

/** Glyphs set one by one from the left, each as wide as its letters; a blank leaves a gap and nothing else. */
const setFromLeft = (glyphs: readonly string[], y = 700): PlacedText[] => {
  let x = 50;
  return glyphs.flatMap((str) => {
    const width = str === ' ' ? 4 : str.length * 5;
    const item = { str, transform: [1, 0, 0, 1, x, y], width, height: SIZE, hasEOL: false };
    x += width;
    return str === ' ' ? [] : [item];
  });
};

describe('the lines of a page', () => {
  it('are left as they are where they are not Arabic', () => {
    const line = (str: string, y: number): PlacedText => ({
      str,
      transform: [1, 0, 0, 1, 50, y],
      width: 90,
      height: SIZE,
      hasEOL: true,
    });
    expect(linesOf([line('The talks', 700), line('resume.', 686)])).toEqual(['The talks', 'resume.']);
  });

  it('come out of joined forms, glyph by glyph, in plain letters', () => {
    expect(linesOf(setFromLeft(['ﺪ', 'ﻓ', 'و', ' ', 'ﻞ', 'ﺻ', 'و']))).toEqual(['وصل وفد']);
  });

  it('keep figures and foreign words running to the right', () => {
    const date = [...'ﻡﺎﻋ', ' ', '2025', '/', '3', '/', '14', ' ', 'ﻲ', 'ﻓ'];
    expect(linesOf(setFromLeft(date))).toEqual(['في 2025/3/14 عام']);
    const firm = ['(', 'Hala', ' ', 'Line', ' ', '24', ')', ' ', ...'ﻞﻘﻨﻠﻟ', ' ', ...'ﺔﻛﺮﺷ', ' ', ...'ﺖﻟﺎﻗ'];
    expect(linesOf(setFromLeft(firm))).toEqual(['قالت شركة للنقل (Hala Line 24)']);
  });

  it('keep a raised vowel mark in its line, behind its letter', () => {
    const letters = setFromLeft(['ا', 'ﺪ', 'ﻓ', 'و', ' ', 'ﻞ', 'ﺻ', 'و']);
    const [alef] = letters;
    const mark: PlacedText = {
      str: ' ً',
      transform: [1, 0, 0, 1, (alef?.transform[4] ?? 0) + 1, 704],
      width: 0,
      height: SIZE,
      hasEOL: true,
    };
    expect(linesOf([...letters.slice(0, 4), mark, ...letters.slice(4)])).toEqual(['وصل وفداً']);
  });

  it('read one glyph for two letters in their order, and leave the same two apart where they are two', () => {
    expect(linesOf(setFromLeft(['ال', ' ', 'ﻞ', 'ﺻ', 'و']))).toEqual(['وصل لا']);
    expect(linesOf(setFromLeft(['ﺪ', 'ﻳ', 'ﺪ', 'ﺟ', ' ', 'ال']))).toEqual(['لا جديد']);
    expect(linesOf(setFromLeft(['ال', 'ز', ' ', 'ﺎ', 'ﻣ']))).toEqual(['ما زال']);
  });
});
