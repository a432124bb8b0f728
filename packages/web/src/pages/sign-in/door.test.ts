import { describe, expect, it } from 'vitest';
import { tokenOf } from './invitation-token.ts';
import { faultOf } from './password-rule.ts';

describe('an invitation’s link', () => {
  const token = 'Ab_-'.repeat(10);
  it('holds a secret behind its #', () => {
    expect(tokenOf(`#${token}`)).toBe(token);
    expect(tokenOf(token)).toBe(token);
  });
  it('holds none when it was cut off or filled with something else', () => {
    for (const hash of ['', '#', '#Ab_', `#${token}/x`, `#${token}%20`]) expect(tokenOf(hash)).toBeNull();
  });
});

describe('a password', () => {
  it('needs twelve characters, and says how many are missing', () => {
    expect(faultOf('', 'reem')).toEqual({ kind: 'short', missing: 12 });
    expect(faultOf('elevenchars', 'reem')).toEqual({ kind: 'short', missing: 1 });
    expect(faultOf('twelve chars', 'reem')).toBeNull();
  });
  it('is not the login name in other letters', () => {
    expect(faultOf('Reem Al-Saleh ', 'reem al-saleh')).toEqual({ kind: 'name' });
  });
});
