import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../text/document.ts';
import { defaultLexicon, extendLexicon, findActors, parseLexiconFile } from './index.ts';

const idsIn = (text: string, csv: string): (string | null)[] => {
  const { entries } = parseLexiconFile(csv, 'csv');
  return findActors(openDocument(text), extendLexicon(defaultLexicon(), entries)).map(({ id }) => id);
};

describe('a lexicon file', () => {
  it('in CSV adds actors with names in both languages, aliases and offices', () => {
    const csv = [
      'id,kind,name_ar,name_en,aliases,offices',
      'org:harbour-union,organisation,نقابة المرفأ,Harbour Union,"عمال المرفأ; HU",',
      'person:lina-example,person,لينا المثال,Lina Example,,harbour-union-head 2023-01..',
    ].join('\n');
    expect(parseLexiconFile(csv, 'csv').problems).toEqual([]);
    expect(idsIn('قالت لينا المثال إن نقابة المرفأ ترفض العرض.', csv)).toEqual([
      'person:lina-example',
      'org:harbour-union',
    ]);
    expect(idsIn('The Harbour Union met Lina Example; HU had no comment.', csv)).toEqual([
      'org:harbour-union',
      'person:lina-example',
      'org:harbour-union',
    ]);
  });

  it('adds aliases to an entry that is there', () => {
    const csv = 'id,kind,name_en,aliases\nstate:egypt,state,Egypt,أرض الكنانة';
    expect(idsIn('أكدت أرض الكنانة موقفها.', csv)).toEqual(['state:egypt']);
  });

  it('in JSON holds the same', () => {
    const entry = {
      id: 'org:harbour-union',
      kind: 'organisation',
      name: { en: 'Harbour Union' },
      aliases: ['HU'],
    };
    const { entries, problems } = parseLexiconFile(JSON.stringify([entry]), 'json');
    expect(problems).toEqual([]);
    expect(entries).toEqual([
      {
        id: 'org:harbour-union',
        kind: 'organisation',
        name: { en: 'Harbour Union' },
        aliases: [
          { text: 'Harbour Union', form: 'name' },
          { text: 'HU', form: 'name' },
        ],
      },
    ]);
  });

  it.each([
    ['json', '{', [{ code: 'not-json', at: 1 }]],
    ['json', '{}', [{ code: 'not-a-list', at: 1 }]],
    ['json', '[{"id":7}]', [{ code: 'value-not-text', at: 1 }]],
    ['csv', 'a,b\n1,2', [{ code: 'no-header', at: 1 }]],
    [
      'csv',
      'id,kind,name_en\n,state,A\nx,ship,B\ny,state,\nz,state,C\nz,state,D',
      [
        { code: 'id-missing', at: 2 },
        { code: 'kind-unknown', at: 3 },
        { code: 'name-missing', at: 4 },
        { code: 'id-repeated', at: 6 },
      ],
    ],
    ['csv', 'id,kind,name_en,offices\nx,person,A,mayor soon..', [{ code: 'office-unreadable', at: 2 }]],
    ['csv', 'id,kind,name_en\nx,state,"A', [{ code: 'quote-open', at: 2 }]],
  ] as const)('says what is wrong with a %s file %j and reads the rest', (format, text, problems) => {
    expect(parseLexiconFile(text, format).problems).toEqual(problems);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('json' as const, 'csv' as const),
        (text, format) => {
          parseLexiconFile(text, format);
          parseLexiconFile(`id,kind,name_en\n${text}`, 'csv');
        },
      ),
    );
  });
});
