import { foldFor, viewer } from '@wasit/domain';
import { openStore, type Store } from '@wasit/store';
import { CaseBuilder } from '@wasit/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { restoreLog } from '../testing/test-app.ts';
import { Folds } from './folds.ts';

const mediator = viewer('m', 'room:mediators');
const party = viewer('p', 'room:a');
let store: Store;
const built = new CaseBuilder('talks')
  .run({ type: 'open-case', title: { en: 'Talks' } })
  .run({ type: 'open-track', trackId: 'pay', name: { en: 'Pay' } })
  .run({ type: 'open-track', trackId: 'secret', name: { en: 'Secret' } }, ['room:mediators'])
  .run({ type: 'rename-case', title: { en: 'Harbour talks' } });

beforeAll(async () => {
  store = await openStore({ kind: 'memory' });
  await restoreLog(store, built.log);
});
afterAll(async () => await store.close());

const tracks = (ids: Iterable<string>): string[] => [...ids].sort();

describe('folds', () => {
  it('are each viewer’s own', async () => {
    const folds = new Folds(store);
    expect(tracks((await folds.now(mediator, 'talks')).tracks.keys())).toEqual(['pay', 'secret']);
    expect(tracks((await folds.now(party, 'talks')).tracks.keys())).toEqual(['pay']);
    expect(await folds.now(party, 'talks')).toEqual(foldFor(party, built.log));
  });

  it('move on from where they are, whoever asks at the same time', async () => {
    const folds = new Folds(store);
    const before = (await folds.now(party, 'talks')).length;
    const id = { id: 'later-event-1', audience: ['room:a'], author: 'p', passage: null, occurred: null };
    const draft = {
      ...id,
      caseId: 'talks',
      type: 'track-opened',
      version: 1,
      payload: { trackId: 'aid', name: { en: 'Aid' } },
    };
    const head = (await folds.now(party, 'talks')).head;
    const appended = await store.withViewer(party, async (tx) => await tx.append('talks', [draft], head));
    expect(appended.ok).toBe(true);
    const states = await Promise.all([1, 2, 3].map(async () => await folds.now(party, 'talks')));
    expect(states.map(({ length }) => length)).toEqual([before + 1, before + 1, before + 1]);
    expect((await folds.now(mediator, 'talks')).tracks.has('aid')).toBe(false);
  });

  it('show the past as it was recorded', async () => {
    const folds = new Folds(store);
    const [opened] = built.log;
    const then = await folds.asOf(mediator, 'talks', opened?.recordedAt ?? '');
    expect([then.title.en, then.tracks.size]).toEqual(['Talks', 0]);
    expect((await folds.asOf(mediator, 'talks', '2000-01-01T00:00:00.000Z')).caseId).toBeNull();
  });

  it('keep no more than they are told to, and nothing of a case that is not there', async () => {
    const folds = new Folds(store, { events: 1 });
    const one = await folds.now(party, 'talks');
    expect(await folds.now(party, 'talks')).toBe(one);
    await folds.now(mediator, 'talks');
    expect(await folds.now(party, 'talks')).not.toBe(one);
    expect((await folds.now(party, 'none')).caseId).toBeNull();
  });
});
