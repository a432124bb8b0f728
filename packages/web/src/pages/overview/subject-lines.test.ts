import type { Change } from '@wasit/domain';
import { describe, expect, it } from 'vitest';
import { filedAndRead, pageOf, subjectLines } from './subject-lines.ts';

const subject = (kind: string, id: string, name: string | null, text: string | null = null) => ({
  id,
  kind: kind as Change['subjects'][number]['kind'],
  name: name === null ? null : { en: name },
  text,
  reportId: kind === 'report' ? id : null,
});
const change = (type: string, ...subjects: Change['subjects']): Change => ({
  eventId: `${type} ${subjects.map(({ id }) => id).join()}`,
  type,
  at: '2026-01-01T00:00:00Z',
  author: 'desk',
  subjects,
});

describe('what a change was about', () => {
  it('of an office, is who holds it and whose it is', () => {
    const held = change(
      'office-held',
      subject('office', 'o', 'harbour master'),
      subject('actor', 'p', 'R. Saleh'),
      subject('actor', 's', 'Marsa Nour'),
    );
    expect(subjectLines([held])).toEqual([
      {
        kind: 'office',
        key: 'o',
        office: { en: 'harbour master' },
        holder: { en: 'R. Saleh' },
        holderId: 'p',
        of: { en: 'Marsa Nour' },
      },
    ]);
  });

  it('goes by whom it concerns where it has no name, and names nobody twice', () => {
    const entrusted = (id: string) =>
      change('message-entrusted', subject('other', id, null), subject('actor', 'line', 'Shipping line'));
    expect(subjectLines([entrusted('a'), entrusted('b')])).toEqual([
      { kind: 'names', key: '{"en":"Shipping line"}', names: [{ en: 'Shipping line' }] },
    ]);
    expect(
      subjectLines([entrusted('a'), change('message-entrusted', subject('actor', 'quay', 'Union'))]),
    ).toEqual([{ kind: 'names', key: 'single', names: [{ en: 'Shipping line' }, { en: 'Union' }] }]);
    const option = change('option-added', subject('option', 'x', null), subject('issue', 'i', 'Wages'));
    expect(subjectLines([option]).map((line) => line.kind === 'names' && line.names)).toEqual([
      [{ en: 'Wages' }],
    ]);
  });

  it('says of reports that were filed and read at once that they were both', () => {
    const report = subject('report', 'r', null, 'Talks resume');
    expect(filedAndRead([change('report-read', report), change('report-filed', report)])).toBe(true);
    expect(filedAndRead([change('report-filed', report)])).toBe(false);
    expect(filedAndRead([])).toBe(false);
  });

  it('opens where it can be looked at', () => {
    expect(pageOf('leg-carried')).toBe('relays');
    expect(pageOf('round-opened')).toBe('proposals');
    expect(pageOf('case-renamed')).toBeNull();
  });
});
