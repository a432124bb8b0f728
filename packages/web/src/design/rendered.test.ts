import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { IntlProvider } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { localeOf } from '../format/locale.ts';
import { ar } from '../messages/ar.ts';
import { en } from '../messages/en.ts';
import { ChainLinks } from './chain-links.tsx';
import { EdtfDate } from './edtf-date.tsx';
import { Passage } from './passage.tsx';
import { Denied, StatusMark } from './status-mark.tsx';

const shown = (language: 'ar' | 'en', node: ReactNode): string =>
  renderToStaticMarkup(
    createElement(IntlProvider, { locale: localeOf(language), messages: language === 'ar' ? ar : en }, node),
  );

describe('the shared parts, as drawn', () => {
  it('show the text of a report as text, whatever it holds', () => {
    const text = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    const html = shown('en', createElement(Passage, { text, outlet: '<b>Herald</b>', published: null }));
    expect(html).not.toMatch(/<script|<img|<b>/);
    expect(html).toContain('&lt;script&gt;');
  });

  it('give a quotation its own direction and an outlet its own isolate', () => {
    const html = shown(
      'ar',
      createElement(Passage, { text: 'They met.', outlet: 'Herald', published: '2024-03-03' }),
    );
    expect(html).toMatch(/<blockquote dir="auto"/);
    expect(html).toContain('<bdi>Herald</bdi>');
  });

  it('say planned by word and by shape', () => {
    expect(shown('en', createElement(StatusMark, { status: 'planned' }))).toMatch(
      /data-status="planned">planned</,
    );
    expect(shown('ar', createElement(StatusMark, { status: 'planned' }))).toContain('مقرر');
  });

  it('strike what was denied and put the denial beside it', () => {
    const html = shown('en', createElement(Denied, { denial: 'by the port', children: 'They met.' }));
    expect(html).toMatch(/<s[^>]*>They met\.<\/s>.*denied.*by the port/);
  });

  it('leave a chain open where nobody knows who spoke', () => {
    const links = [{ id: 'o', name: 'Herald' }];
    expect(shown('en', createElement(ChainLinks, { links, resolved: false }))).toContain(
      'source not resolved',
    );
    expect(shown('en', createElement(ChainLinks, { links }))).not.toContain('source not resolved');
  });

  it('mark a date in doubt, and give a sure one to machines', () => {
    expect(shown('en', createElement(EdtfDate, { value: '2024-03-03' }))).toContain('dateTime="2024-03-03"');
    const doubtful = shown('en', createElement(EdtfDate, { value: '2024-03?' }));
    expect(doubtful).toContain('not certain');
    expect(doubtful).not.toContain('dateTime');
  });
});
