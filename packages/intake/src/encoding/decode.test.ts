import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeSingleByte, encodeUtf16 } from '../testing/bytes.ts';
import { decode } from './decode.ts';

const ARABIC = 'وصل الوفد إلى العاصمة اليوم من أجل المحادثات، وقال المتحدث إن الطرفين على وشك الاتفاق.';
const ENGLISH = 'The delegation arrived on Sunday; “we are close”, its head said.';

describe('decode', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(ARABIC)],
    ['utf-8', new TextEncoder().encode(`\uFEFF${ARABIC}`)],
    ['utf-16le', encodeUtf16(ARABIC, 'le', true)],
    ['utf-16be', encodeUtf16(ARABIC, 'be', true)],
    ['utf-16le', encodeUtf16(ARABIC, 'le', false)],
    ['utf-16be', encodeUtf16(ARABIC, 'be', false)],
    ['windows-1256', encodeSingleByte(ARABIC, 'windows-1256')],
    ['iso-8859-6', encodeSingleByte(ARABIC, 'iso-8859-6')],
  ])('tells %s and gives the text back', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ ok: true, text: ARABIC, encoding });
  });

  it('tells English in windows-1252 and UTF-16', () => {
    expect(decode(encodeSingleByte(ENGLISH, 'windows-1252'))).toEqual({
      ok: true,
      text: ENGLISH,
      encoding: 'windows-1252',
    });
    expect(decode(encodeUtf16(ENGLISH, 'le', false))).toMatchObject({ ok: true, text: ENGLISH });
  });

  it('does not guess at a text it cannot tell', () => {
    const shifted = Uint8Array.from({ length: 300 }, (_, at) => (at % 7 === 0 ? 0x20 : 0xb0 + (at % 40)));
    expect(decode(shifted)).toEqual({ ok: false, code: 'encoding-unknown' });
  });

  it('never throws, and gives text that is well-formed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decode(bytes);
        if (decoded.ok)
          expect(decoded.text.includes('\u0000') || /\p{Surrogate}/u.test(decoded.text)).toBe(false);
      }),
    );
  });
});
