import { describe, expect, it } from 'vitest';
import { threadsFor } from './engine-desk.ts';

describe('the threads for rehearsals', () => {
  it('leave a processor to the page, and are at least one', () => {
    expect([undefined, 1, 2, 4, 8, 64].map(threadsFor)).toEqual([1, 1, 1, 3, 7, 8]);
  });
});
