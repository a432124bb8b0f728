import type { ProposalItem } from '@wasit/domain';
import { describe, expect, it } from 'vitest';
import { branchesOf } from './lineage.tsx';

const proposal = (id: string, derivedFromId: string | null): ProposalItem => ({
  id,
  title: { en: id },
  by: [],
  choices: [],
  dropped: [],
  deadline: null,
  overdue: false,
  derivedFromId,
  carriedFromId: null,
  tabledBy: 'somebody',
  tabledAt: '2026-01-01T00:00:00.000Z',
  withdrawnAt: null,
  answers: [],
  closures: [],
  closed: 0,
  seenBy: ['public'],
});

describe('the lineage of proposals', () => {
  it('hangs each under the one it derives from, the oldest first', () => {
    const branches = branchesOf([
      proposal('third', 'first'),
      proposal('second', 'first'),
      proposal('first', null),
    ]);
    expect(branches.get(null)?.map(({ id }) => id)).toEqual(['first']);
    expect(branches.get('first')?.map(({ id }) => id)).toEqual(['second', 'third']);
  });

  it('starts a line of its own where the parent is out of sight', () => {
    const branches = branchesOf([proposal('seen', 'hidden')]);
    expect(branches.get(null)?.map(({ id }) => id)).toEqual(['seen']);
  });
});
