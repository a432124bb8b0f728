import type { BriefPage } from '@wasit/domain';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { briefDocument } from './brief-document.ts';

const brief = (language: 'ar' | 'en', text: string): BriefPage => ({
  caseId: 'case-1',
  language,
  title: 'Brief',
  asOf: '2026-01-05T06:00:00.000Z',
  head: ['As of then.'],
  rooms: [],
  sections: [
    {
      kind: 'stand',
      title: 'Where it stands',
      none: 'Nothing.',
      sentences: [
        [
          { text, sources: [1] },
          { text: 'and more', sources: [] },
        ],
      ],
    },
  ],
  sourcesTitle: 'Sources',
  sources: [
    {
      number: 1,
      kind: 'report',
      id: 'r1',
      start: 0,
      end: 4,
      words: 'A report',
      quote: 'Said & done',
      language: 'en',
    },
  ],
});

const bodyOf = (bytes: Uint8Array): string => {
  const part = Object.entries(unzipSync(bytes)).find(([name]) => name === 'word/document.xml');
  if (part === undefined) throw new Error('the document has no body');
  return strFromU8(part[1]);
};

describe('a brief as a document', () => {
  it('holds every sentence with its sources, and what is a sign in XML as text', async () => {
    const body = bodyOf(await briefDocument(brief('en', 'A <b> & "c"')));
    expect(body).toContain('A &lt;b&gt; &amp; ');
    expect(body).toContain('[1]');
    expect(body).toContain('Said &amp; done');
    expect(body).not.toContain('<w:bidi/>');
  });

  it('runs from right to left in Arabic', async () => {
    const body = bodyOf(await briefDocument(brief('ar', 'نص')));
    expect(body).toContain('<w:bidi/>');
    expect(body).toContain('<w:rtl/>');
    expect(body).toContain('[١]');
  });

  it('is the same bytes for the same brief', async () => {
    const one = await briefDocument(brief('ar', 'نص'));
    await new Promise((done) => setTimeout(done, 1100));
    expect(Buffer.compare(one, await briefDocument(brief('ar', 'نص')))).toBe(0);
  });
});
