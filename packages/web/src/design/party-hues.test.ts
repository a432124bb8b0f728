import type { ActorRef } from '@wasit/domain';
import { describe, expect, it } from 'vitest';
import { partyHues } from './party-hues.ts';
import { partyHue } from './party-tag.tsx';

const actor = (id: string, role: ActorRef['role']): ActorRef => ({
  id,
  name: { en: id },
  kind: 'organisation',
  role,
  reviewed: true,
});

describe('party hues', () => {
  it('do not depend on the order in which a page names the parties', () => {
    const [union, port, mediator] = [
      actor('union', 'party'),
      actor('port', 'party'),
      actor('lind', 'mediator'),
    ];
    expect([...partyHues([union, port, mediator])]).toEqual([...partyHues([mediator, port, union])]);
  });

  it('are for parties only', () => {
    expect(partyHues([actor('lind', 'mediator')]).size).toBe(0);
  });

  it('go round when there are more parties than hues', () => {
    expect(partyHue(6)).toBe(partyHue(0));
  });
});
