import { expect, it } from 'vitest';
import { nounForms, participleForms, pastForms, presentForms } from './arabic-inflection.ts';
import { inflected } from './english-inflection.ts';

it('inflects an English verb from its base', () => {
  expect(inflected('reject')).toEqual(['reject', 'rejects', 'rejected', 'rejecting']);
  expect(inflected('seek')).toEqual(['seek', 'seeks', 'sought', 'seeking']);
  expect(inflected('ratify')).toEqual(['ratify', 'ratifies', 'ratified', 'ratifying']);
  expect(inflected('agree')).toEqual(['agree', 'agrees', 'agreed', 'agreeing']);
  expect(inflected('propose')).toEqual(['propose', 'proposes', 'proposed', 'proposing']);
  expect(inflected('submit')).toEqual(['submit', 'submits', 'submitted', 'submitting']);
});

it('inflects an Arabic verb, its participle and its noun from the citation forms', () => {
  expect(pastForms('رفض')).toEqual(['رفض', 'رفضت', 'رفضوا', 'رفضا', 'رفضتا', 'رفضنا']);
  expect(pastForms('أبدى')).toEqual(['أبدى', 'أبدت', 'أبدوا', 'أبديا', 'أبدتا', 'أبدينا']);
  expect(presentForms('يرفض')).toEqual(expect.arrayContaining(['يرفض', 'ترفض', 'نرفض', 'يرفضون', 'ترفضان']));
  expect(presentForms('يدعو')).toEqual(expect.arrayContaining(['تدعو', 'يدعون']));
  expect(participleForms('رافض')).toContain('رافضين');
  expect(nounForms('موافقة')).toEqual(expect.arrayContaining(['موافقة', 'موافقتها', 'موافقتنا']));
  expect(nounForms('رفض')).toEqual(expect.arrayContaining(['رفض', 'رفضا', 'رفضه', 'رفضهم']));
});
