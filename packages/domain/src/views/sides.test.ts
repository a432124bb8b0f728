/** Whom somebody stands for. */
import { CaseBuilder } from '@wasit/testkit';
import { describe, expect, it } from 'vitest';
import type { Command } from '../commands/registry.ts';
import { sideOf } from './index.ts';

const actor = (actorId: string, kind: 'person' | 'state' | 'organisation' = 'organisation'): Command => ({
  type: 'add-actor',
  actorId,
  name: { en: actorId },
  kind,
});

const talks = (...commands: readonly Command[]) => {
  const built = new CaseBuilder().run({ type: 'open-case', title: { en: 'Talks' } });
  const seated: readonly Command[] = [
    actor('state:harbourland', 'state'),
    actor('org:union'),
    actor('dana', 'person'),
    { type: 'assign-role', actorId: 'state:harbourland', role: 'mediator' },
    { type: 'assign-role', actorId: 'org:union', role: 'party' },
  ];
  for (const command of [...seated, ...commands]) built.run(command);
  return built.stateFor();
};

const minister = (period: string, ofId = 'state:harbourland'): Command => ({
  type: 'record-office',
  personId: 'dana',
  title: { en: 'Minister' },
  ofId,
  period,
});

describe('the side somebody stands for', () => {
  it('is their own when they hold a role, and nobody’s when nothing is recorded', () => {
    const state = talks();
    expect(sideOf(state, 'org:union')).toBe('org:union');
    expect(sideOf(state, 'dana')).toBeNull();
    expect(sideOf(state, 'nobody-knows')).toBeNull();
  });

  it('is that of an office, while it is held', () => {
    const state = talks(minister('2018/2022'));
    expect(sideOf(state, 'dana', '2020-05-01')).toBe('state:harbourland');
    expect(sideOf(state, 'dana', '2024-05-01')).toBeNull();
    expect(sideOf(state, 'dana')).toBe('state:harbourland');
  });

  it('is that of a delegation or of the party one is a constituent of', () => {
    const state = talks(
      actor('dockers'),
      { type: 'name-constituent', partyId: 'org:union', constituentId: 'dockers' },
      { type: 'form-delegation', delegationId: 'd1', partyId: 'dockers', headId: 'dana' },
    );
    expect(sideOf(state, 'dana')).toBe('org:union');
    expect(sideOf(state, 'd1')).toBe('org:union');
  });

  it('is that of whose body or office an id names', () => {
    const state = talks(actor('org:harbourland-coast-guard'), actor('org:other-coast-guard'));
    expect(sideOf(state, 'org:harbourland-coast-guard')).toBe('state:harbourland');
    expect(sideOf(state, 'office:harbourland-foreign-minister')).toBe('state:harbourland');
    expect(sideOf(state, 'org:union-spokesperson')).toBe('org:union');
    expect(sideOf(state, 'org:other-coast-guard')).toBeNull();
  });

  it('is nobody’s when two are possible', () => {
    const state = talks(minister('2018/2022'), minister('2021/2024', 'org:union'));
    expect(sideOf(state, 'dana', '2021-06-01')).toBeNull();
    expect(sideOf(state, 'dana', '2019-06-01')).toBe('state:harbourland');
    expect(sideOf(state, 'dana', '2023-06-01')).toBe('org:union');
  });

  it('follows merged actors', () => {
    const state = talks(actor('d-quayle', 'person'), minister('2018/2022'), {
      type: 'merge-actors',
      keptId: 'dana',
      absorbedId: 'd-quayle',
    });
    expect(sideOf(state, 'd-quayle', '2020')).toBe('state:harbourland');
  });
});
