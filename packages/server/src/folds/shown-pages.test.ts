import { emptyState } from '@wasit/domain';
import { describe, expect, it } from 'vitest';
import { ShownPages } from './shown-pages.ts';

describe('shown pages', () => {
  it('are made once for a state as it stands, and anew when it has moved on', () => {
    const pages = new ShownPages();
    const state = emptyState();
    let made = 0;
    const make = () => ({ made: ++made });
    const first = pages.page(state, '/a', make);
    expect(first?.body).toBe('{"made":1}');
    expect(pages.page(state, '/a', make)).toBe(first);
    state.head = 'later';
    expect(pages.page(state, '/a', make)?.body).toBe('{"made":2}');
  });

  it('are one state’s own, and one address’s', () => {
    const pages = new ShownPages();
    const [mine, theirs] = [emptyState(), emptyState()];
    expect(pages.page(mine, '/a', () => 'mine')?.body).toBe('"mine"');
    expect(pages.page(theirs, '/a', () => 'theirs')?.body).toBe('"theirs"');
    expect(pages.page(mine, '/a?asOf=', () => 'then')?.body).toBe('"then"');
  });

  it('are not kept where there is none, nor without bound', () => {
    const pages = new ShownPages();
    const state = emptyState();
    let made = 0;
    expect(pages.page(state, '/none', () => null)).toBeNull();
    for (let at = 0; at < 100; at += 1) pages.page(state, `/${at}`, () => ++made);
    pages.page(state, '/99', () => ++made);
    expect(made).toBe(100);
    pages.page(state, '/0', () => ++made);
    expect(made).toBe(101);
  });
});
