import { describe, expect, it } from 'vitest';
import { peelings, peelTo } from './clitics.ts';
import { openDocument } from './document.ts';
import { languageOf } from './language.ts';
import { fold, foldedText, normalise } from './normalise.ts';
import { pairQuotations, quotedLength } from './quotes.ts';
import { sha256 } from './sha256.ts';

const forms = (text: string): string[] => openDocument(text).tokens.map((token) => token.form);

describe('normalise', () => {
  it('folds spelling habits to one form', () => {
    expect(fold('أُكِّدَ')).toBe(fold('اكد'));
    expect(fold('القـــاهرة')).toBe(fold('القاهره'));
    expect(fold('إلى')).toBe(fold('الي'));
    expect(fold('٢٠٢٤')).toBe('2024');
    expect(fold('ﻻ')).toBe('لا');
    expect(fold('São')).toBe('sao');
  });

  it('finds the way back over dropped marks, and keeps them inside spans', () => {
    const text = 'قـالَ\u200F المصدرُ';
    const { text: folded, toOriginal, toOriginalEnd } = normalise(text);
    expect(folded).toBe('قال المصدر');
    expect(text.slice(toOriginal(0), toOriginalEnd(3))).toBe('قـالَ');
    expect(text.slice(toOriginal(4), toOriginalEnd(10))).toBe('المصدرُ');
  });

  it('folds a phrase to the same text without the way back', () => {
    for (const text of ['أُكِّدَ القـــاهرة', 'ﻻ São ٢٠٢٤ ﷺ', '\u200Fقال\u00A0«نعم»…', 'U.S. İstanbul \uD800'])
      expect(foldedText(text)).toBe(normalise(text).text);
  });

  it('maps both halves of a ligature to the same place', () => {
    const { text, toOriginal, toOriginalEnd } = normalise('aﻻb');
    expect(text).toBe('aلاb');
    expect([toOriginal(1), toOriginalEnd(3), toOriginal(3)]).toEqual([1, 2, 2]);
  });
});

describe('tokens', () => {
  it('keeps initials, numbers and possessives whole', () => {
    expect(forms("The U.S. envoy's 1,200 words")).toEqual(['the', 'us', 'envoy', "'s", '1,200', 'words']);
  });

  it('gives original offsets for every token', () => {
    const text = 'وصلَ الوفدُ إلى «جنيف».';
    for (const token of openDocument(text).tokens)
      expect(text.slice(token.start, token.end).length).toBeGreaterThan(0);
  });
});

describe('clitics', () => {
  it('restores the alef that لل swallowed', () => {
    expect(peelTo('للوفد', (stem) => stem === 'الوفد')).toEqual({ clitics: 'ل', stem: 'الوفد', skip: 1 });
    expect(peelTo('وبالمدينه', (stem) => stem === 'المدينه')?.skip).toBe(2);
  });

  it('lists the form as written first, so that evidence decides', () => {
    expect(peelings('وليد')[0]).toEqual({ clitics: '', stem: 'وليد', skip: 0 });
  });
});

describe('sentences', () => {
  it('ends at stops and lines, not at abbreviations or in numbers', () => {
    const text = 'Gen. Smith met the U.N. envoy. Talks took 3.5 hours.\nHeadline without a stop\nLast line';
    const { sentences } = openDocument(text);
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Gen. Smith met the U.N. envoy.',
      'Talks took 3.5 hours.',
      'Headline without a stop',
      'Last line',
    ]);
  });

  it('splits what never stops', () => {
    const { sentences } = openDocument('كلمة '.repeat(1000));
    expect(sentences.length).toBeGreaterThan(1);
    expect(Math.max(...sentences.map(({ first, last }) => last - first))).toBeLessThanOrEqual(401);
  });
});

describe('quotations', () => {
  const pairs = (text: string): string[] => {
    const { tokens } = openDocument(text);
    return pairQuotations(tokens, text).all.map(({ open, close }) =>
      text.slice(tokens[open + 1]?.start, tokens[close - 1]?.end),
    );
  };

  it('pairs mixed marks, and marks that face the wrong way', () => {
    expect(pairs('قال «نعم هذا ممكن» ثم ”لا“')).toEqual(['نعم هذا ممكن', 'لا']);
  });

  it('lets an unclosed mark run to the end of its line only', () => {
    expect(pairs('قال: "لن نقبل\nسطر آخر')).toEqual(['لن نقبل']);
  });

  it('tells an apostrophe from a quotation', () => {
    expect(pairs("the unions' offer wasn't new")).toEqual([]);
    expect(pairs('She said: ‘We will not sign this paper today’.')).toEqual([
      'We will not sign this paper today',
    ]);
  });

  it('measures by words', () => {
    const { tokens } = openDocument('"one two three"');
    const [only] = pairQuotations(tokens, '"one two three"').all;
    expect(only === undefined ? 0 : quotedLength(only)).toBe(3);
  });
});

describe('language', () => {
  const language = (text: string): string => languageOf(openDocument(text).tokens);
  it('goes by the words', () => {
    expect(language('وصل الوفد إلى المدينة')).toBe('ar');
    expect(language('The delegation arrived in the city')).toBe('en');
    expect(language('وصل الوفد The delegation arrived')).toBe('mixed');
    expect(language('12345 — ???')).toBe('other');
    expect(language('Переговоры продолжаются')).toBe('other');
  });
});

describe('sha256', () => {
  it('agrees with the published vectors', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    );
  });
});
