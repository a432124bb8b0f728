import { describe, expect, it } from 'vitest';
import { keyOf } from './key-of.ts';

const press = (key: string, code: string, shiftKey = false): string => keyOf({ key, code, shiftKey });

describe('shortcut keys', () => {
  it('are the same under an Arabic layout, by place', () => {
    expect(press('ل', 'KeyG')).toBe('g');
    expect(press('ت', 'KeyJ')).toBe('j');
    expect(press('ظ', 'Slash')).toBe('/');
    expect(press('؟', 'Slash', true)).toBe('?');
  });

  it('go by what is printed on a Latin keyboard', () => {
    expect(press('a', 'KeyQ')).toBe('a');
    expect(press('/', 'Period', true)).toBe('/');
    expect(press('G', 'KeyG', true)).toBe('g');
  });

  it('leave other keys alone', () => {
    expect(press('Enter', 'Enter')).toBe('Enter');
    expect(press('ArrowDown', 'ArrowDown')).toBe('ArrowDown');
  });
});
