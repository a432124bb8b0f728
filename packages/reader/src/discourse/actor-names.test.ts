import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

const bodies = (text: string): string[] =>
  read({ text })
    .actors.filter(({ kind }) => kind === 'organisation' || kind === 'anonymous')
    .map(({ name }) => name.en ?? name.ar ?? '');

describe('a body under several names', () => {
  it('is one under its abbreviation, whichever comes first', () => {
    const full = 'The Harbour Pilots Guild said it would strike. HPG said talks had failed.';
    expect(bodies(full)).toEqual(['Harbour Pilots Guild']);
    const short = 'HPG said talks had failed. The Harbour Pilots Guild said it would strike.';
    expect(bodies(short)).toEqual(['HPG']);
  });

  it('is one with and without its article', () => {
    expect(bodies('The union said it would strike. Mediators met union and port on Monday.')).not.toContain(
      'union',
    );
  });

  it('is what its head noun points back to', () => {
    const text = 'قالت نقابة عمال الميناء إن الإضراب مستمر. والتقى الوسيط سامي الخالد النقابة يوم الأحد.';
    expect(bodies(text)).toEqual(['نقابة عمال الميناء']);
  });

  it('stays two where the head nouns differ', () => {
    const text = 'The Harbour Union said it would strike. The company said it would not pay.';
    expect(bodies(text)).toHaveLength(2);
  });
});
