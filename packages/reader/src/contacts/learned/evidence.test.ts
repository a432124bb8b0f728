import { describe, expect, it } from 'vitest';
import { read } from '../../read.ts';
import type { ContactExample } from '../contact-input.ts';

describe('evidence', () => {
  it('is told of each contact word, with those whom its sentence names', () => {
    const text = 'The harbour minister met the dockers union in Oslo on Monday.';
    const words: ContactExample[] = [];
    read({ text }, { watchContacts: (word) => words.push(word) });
    const met = words.find(({ start, end }) => text.slice(start, end) === 'met');
    expect(met?.group).toBe('meeting');
    expect(met?.parts.length).toBeGreaterThanOrEqual(2);
    expect(met?.event.length).toBeGreaterThan(20);
  });

  it('changes nothing that is read', () => {
    const text = 'The harbour minister met the dockers union in Oslo on Monday.';
    expect(read({ text }, { watchContacts: () => undefined })).toEqual(read({ text }));
  });
});
