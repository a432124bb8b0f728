import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openDocument } from '../text/document.ts';
import { builtInEntries, defaultLexicon, findActors, holderAt } from './index.ts';

const lexicon = defaultLexicon();
const found = (text: string, date?: string) =>
  findActors(openDocument(text), lexicon, date === undefined ? {} : { date }).map((mention) => ({
    passage: text.slice(mention.start, mention.end),
    id: mention.id,
    kind: mention.kind,
    confidence: mention.confidence,
  }));
const ids = (text: string, date?: string) => found(text, date).map(({ id }) => id);

describe('names', () => {
  it('are found under clitics, spelling variants and diacritics', () => {
    expect(found('وقالت القاهرة لحماس وللولايات المتحدة')).toMatchObject([
      { passage: 'القاهرة', id: 'state:egypt' },
      { passage: 'حماس', id: 'org:hamas' },
      { id: 'state:us' },
    ]);
    expect(ids('اسرائيل وإسرائيل وإسرائـيل')).toEqual(['state:israel', 'state:israel', 'state:israel']);
  });

  it('may hold quotation marks', () => {
    expect(found('أعلنت حركة "حماس" موقفها')).toMatchObject([{ passage: 'حركة "حماس"', id: 'org:hamas' }]);
  });

  it('take the longest match', () => {
    expect(ids('أعلنت وكالة الأنباء الفلسطينية ووزارة الخارجية المصرية')).toEqual([
      'outlet:wafa',
      'org:egypt-foreign-ministry',
    ]);
  });

  it('in English keep their capitals', () => {
    expect(ids('US officials told us that WHO experts, who came late, ate turkey in Turkey.')).toEqual([
      'state:us',
      'org:who',
      'state:turkey',
    ]);
  });

  it('that are common words need support', () => {
    expect(ids('فتح المعبر من جديد')).toEqual([]);
    expect(ids('التقت حركتا فتح وحماس')).toEqual(['org:fatah', 'org:hamas']);
  });
});

describe('capitals', () => {
  it.each([
    ['وصل الوفد إلى القاهرة', 'place:cairo'],
    ['أكدت القاهرة موقفها', 'state:egypt'],
    ['مفاوضات الدوحة', 'place:doha'],
    ['بالدوحة', 'place:doha'],
    ['CAIRO (Reuters) - A delegation came.', 'place:cairo'],
    ['The delegation arrived in Moscow.', 'place:moscow'],
    ['Moscow said it was ready.', 'state:russia'],
    ['Doha talks went on.', 'place:doha'],
    ['They kept talking to Kyiv.', 'state:ukraine'],
    ['He flew to Kyiv.', 'place:kyiv'],
    ['بدعم من واشنطن', 'state:us'],
    ['عاد من واشنطن', 'place:washington'],
  ])('%s', (text, id) => {
    expect(ids(text)[0]).toBe(id);
  });
});

describe('offices', () => {
  it.each([
    ['وزير الخارجية القطري', '2024-02-13', 'person:mohammed-bin-abdulrahman'],
    ['وزير خارجية قطر', '2024-02-13', 'person:mohammed-bin-abdulrahman'],
    ['رئيس مجلس الوزراء القطري', undefined, 'office:qatar-prime-minister'],
    ['رئيس الموساد', '2024-02-13', 'person:david-barnea'],
    ['رئيس المخابرات العامة المصرية', '2024-02-13', 'person:abbas-kamel'],
    ['رئيس المخابرات العامة المصرية', '2025-06-01', 'person:hassan-rashad'],
    ['رئيس المخابرات العامة المصرية', '2024-10', 'office:egypt-gis-head'],
    ['رئيس المخابرات العامة المصرية', undefined, 'office:egypt-gis-head'],
    ["Qatar's prime minister", '2024-02-13', 'person:mohammed-bin-abdulrahman'],
    ['the head of the CIA', '2024-02-13', 'person:william-burns'],
    ['the foreign minister of Turkey', '2021-05-01', 'person:mevlut-cavusoglu'],
    ['Egyptian Foreign Minister', '2024-02-13', 'person:sameh-shoukry'],
    ['the former Egyptian foreign minister', '2024-02-13', null],
    ['نائب وزير الخارجية القطري', '2024-02-13', 'office:qatar-deputy-foreign-minister'],
  ])('%s at %s is %s', (text, date, id) => {
    expect(ids(text, date)[0]).toBe(id);
  });

  it('and the name beside them are one mention, of the person named', () => {
    expect(found('قال وزير الخارجية الأمريكي أنتوني بلينكن إن', '2024-02-13')).toMatchObject([
      { passage: 'وزير الخارجية الأمريكي أنتوني بلينكن', id: 'person:antony-blinken', kind: 'person' },
    ]);
  });

  it('with a misspelt name are most likely their holder, and say so by their confidence', () => {
    const [mention, again] = found('استقبل مدير وكالة الاستخبارات الأمريكية ويليام بيريز. ونقل بيريز رسالة.');
    expect(mention).toMatchObject({ id: 'person:william-burns', confidence: 0.6 });
    expect(again).toMatchObject({ passage: 'بيريز', id: 'person:william-burns', confidence: 0.6 });
  });

  it('with a name that fits no holder are that person, unknown', () => {
    expect(found('Qatari Foreign Minister Peter Sample said', '2024-02-13')).toMatchObject([
      { passage: 'Qatari Foreign Minister Peter Sample', id: null, kind: 'person' },
    ]);
  });
});

describe('spellings and stand-ins', () => {
  it.each([
    ['said Muhammad Abd al-Salam, a spokesman', undefined, ['person:mohammed-abdulsalam']],
    ['US envoy Tim Landerking said', undefined, ['person:tim-lenderking']],
    ["Sudan's state news agency and the Yemeni news agency", undefined, ['outlet:suna', 'outlet:saba-yemen']],
    [
      'بحث وزير الخارجية التركي مع نظيره الأمريكي',
      '2025-03-01',
      ['person:hakan-fidan', 'person:marco-rubio'],
    ],
    [
      'The Omani foreign minister met his Swedish counterpart',
      undefined,
      ['office:oman-foreign-minister', 'office:sweden-foreign-minister'],
    ],
  ])('%s', (text, date, expected) => {
    expect(ids(text, date)).toEqual(expected);
  });
});

describe('offices in the plural', () => {
  it.each([
    ['التقى وزيرا خارجية مصر وقطر', ['office:egypt-foreign-minister', 'office:qatar-foreign-minister']],
    ['قال الرئيسان المصري والفرنسي', ['office:egypt-president', 'office:france-president']],
    ['بين الطرفين الفلسطيني والإسرائيلي', ['state:palestine', 'state:israel']],
    [
      'The foreign ministers of Egypt, Jordan and Qatar met',
      ['office:egypt-foreign-minister', 'office:jordan-foreign-minister', 'office:qatar-foreign-minister'],
    ],
    ['The directors of the CIA and the Mossad met', ['office:cia-head', 'office:mossad-head']],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });
});

describe('people who are not in the lexicon', () => {
  it.each([
    ['وقال اللواء سمير المثالي إن', 'اللواء سمير المثالي'],
    ['المتحدث محمد حسن العينة قال', 'محمد حسن العينة'],
    ['said Maria Sample, a teacher', 'Maria Sample'],
    ["according to Sean O'Sample.", "Sean O'Sample"],
  ])('%s', (text, passage) => {
    expect(found(text).map((mention) => mention.passage)).toContain(passage);
  });

  it('are known by their last name after they have been named', () => {
    expect(found('Maria Sample came. Later Sample left.').map(({ passage }) => passage)).toEqual([
      'Maria Sample',
      'Sample',
    ]);
  });

  it('hold the office that the report gives them, whoever the lexicon has for it', () => {
    expect(found('Maria Sample, director of the CIA, came.', '2024-02-13').map(({ id }) => id)).toEqual([
      null,
      null,
    ]);
    expect(ids('سامح شكري وزير الخارجية المصري', '2025-06-01')).toEqual([
      'person:sameh-shoukry',
      'person:sameh-shoukry',
    ]);
  });

  it('are known by a form of address and the last name', () => {
    expect(ids('RMT leader Mick Lynch spoke. Mr Lynch left.')).toEqual([
      'person:mick-lynch',
      'person:mick-lynch',
    ]);
  });

  it('are not made of prepositions and common words', () => {
    expect(found('شدد على الحوار وعلى استئناف المحادثات')).toEqual([]);
  });
});

describe('the built-in lexicon', () => {
  const entries = builtInEntries();

  it('has at least 150 outlets, every UN member and observer, and unique ids', () => {
    const count = (prefix: string): number => entries.filter(({ id }) => id.startsWith(prefix)).length;
    expect(count('outlet:')).toBeGreaterThanOrEqual(150);
    expect(count('state:')).toBeGreaterThanOrEqual(195);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  it('has a name in every entry, and no office with two holders in mid-month of any year', () => {
    for (const entry of entries) expect(entry.name.ar ?? entry.name.en).toBeTruthy();
    for (const [office, held] of lexicon.holders) {
      held.forEach((holding, at) => {
        const next = held[at + 1];
        if (next !== undefined && next.person !== holding.person) {
          expect(`${office} ${holding.to}`.localeCompare(`${office} ${next.from}`)).toBeLessThanOrEqual(0);
        }
      });
    }
  });

  it('knows who held an office when', () => {
    expect(holderAt(lexicon, 'office:us-president', '2020-06-01')?.id).toBe('person:donald-trump');
    expect(holderAt(lexicon, 'office:us-president', '2022')?.id).toBe('person:joe-biden');
    expect(holderAt(lexicon, 'office:no-such-office', '2022')).toBeNull();
  });
});

it('spans lie inside the text, in order, without overlap, on any text', () => {
  const piece = fc.constantFrom(
    'القاهرة',
    'وزير الخارجية',
    'المصري',
    'ويليام',
    'بيريز',
    ' ',
    '\n',
    '،',
    '"',
    '\u202B',
    '\u200F',
    'ـ',
    '\u00A0',
    '\uD83D',
    'Doha',
    "'s",
    'Qatar',
    'foreign minister',
    'عبد',
    'اللواء',
    '(',
    ')',
    'CIA',
    'ولل',
  );
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 }),
      (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const mention of findActors(openDocument(text), lexicon, { date: '2024-02-13' })) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          end = mention.end;
        }
      },
    ),
  );
});

describe('names under clitics', () => {
  const names = (text: string) =>
    findActors(openDocument(text), lexicon)
      .filter(({ kind }) => kind === 'person')
      .map(({ start, end }) => text.slice(start, end));

  it('are people behind another person and a conjunction', () => {
    expect(names('التقى الوسيط سامي الخالد وإنريكي مورتا في فيينا')).toContain('إنريكي مورتا');
    expect(names('وصل الموفد سامي الخالد، ورفعت الجمل إلى المدينة')).toContain('رفعت الجمل');
  });

  it('are people where a title follows', () => {
    expect(names('بعد الاجتماع الذي جمع النقابة بمراد السالمي، وزير العمل')).toContain('مراد السالمي');
  });

  it('are words where nothing says more', () => {
    expect(names('وذكر بيان للنقابة أن الإضراب مستمر')).toEqual([]);
  });
});
