import { describe, expect, it } from 'vitest';
import { openDocument } from '../text/document.ts';
import { defaultLexicon, findActors } from './index.ts';

const organisations = (text: string): string[] =>
  findActors(openDocument(text), defaultLexicon())
    .filter(({ kind, id }) => kind === 'organisation' && id === null)
    .map(({ name }) => name.ar ?? name.en ?? '');

describe('organisations that no lexicon holds', () => {
  it('knows an Arabic name by its head and a definite complement', () => {
    expect(organisations('أعلنت رابطة موظفي البريد أن نقابة البحارة لن تشارك.')).toEqual([
      'رابطة موظفي البريد',
      'نقابة البحارة',
    ]);
    expect(organisations('قالت الهيئة العليا للملاحة إن وزارة الصحة والسكان وافقت.')).toEqual([
      'الهيئة العليا للملاحة',
      'وزارة الصحة والسكان',
    ]);
  });

  it('keeps the subject and the object of a verb apart', () => {
    expect(organisations('واتهمت التنسيقية الوطنية للبحارة الوزارة بالمماطلة.')).toEqual([
      'التنسيقية الوطنية للبحارة',
    ]);
  });

  it('takes nothing from a head that only points back or is indefinite', () => {
    expect(organisations('وقالت النقابة إن لجنة مشتركة ستجتمع.')).toEqual([]);
  });

  it('knows an English name by its capitals and its head, wherever the head stands', () => {
    expect(
      organisations('On Monday the Harbour Pilots Association met the Ministry of Mines and Energy.'),
    ).toEqual(['Harbour Pilots Association', 'Ministry of Mines and Energy']);
  });

  it('takes up an acronym and the first part of a company’s name', () => {
    expect(
      organisations(
        'The Northern Dockers Federation (NDF) rejected it. Halden Mining Ltd offered more. NDF refused, Halden said.',
      ),
    ).toEqual([
      'Northern Dockers Federation',
      'Northern Dockers Federation',
      'Halden Mining Ltd',
      'Northern Dockers Federation',
      'Halden Mining Ltd',
    ]);
  });

  it('leaves what the lexicon names', () => {
    expect(organisations('The Egyptian Foreign Ministry and the Arab League met.')).toEqual([]);
  });
});
