import { randomUUID } from 'node:crypto';
import { type AnswerOf, orThrow } from '@wasit/api';
import { type Command, type Viewer, viewer } from '@wasit/domain';
import { openStore, type Store } from '@wasit/store';
import { smallReading } from '@wasit/testkit';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Folds } from '../folds/folds.ts';
import { openTestApp, seatOf } from '../testing/test-app.ts';
import { recordCommand } from '../use-cases/record-command.ts';
import { RoundKeeper } from './round-keeper.ts';

const HOUR = 3_600_000;
const lead = viewer('lead', 'room:mediators');
const PARTIES = ['blue', 'red'] as const;
const of = (party: string): Viewer => viewer(`of-${party}`, `room:${party}`);
const caseId = 'case-1';

describe('a round', () => {
  let store: Store;
  /** How far the program's clock is ahead of the database's. */
  let ahead = 0;
  let roundId = '';
  const faults: unknown[] = [];
  const deps = () => ({
    store,
    clock: () => new Date(Date.now() + ahead).toISOString(),
    newId: () => randomUUID(),
  });

  const run = async (who: Viewer, audience: string[], command: Command): Promise<string[]> => {
    const outcome = await recordCommand(deps(), new Folds(store), who, {
      caseId,
      command,
      audience,
      expected: null,
    });
    if (!outcome.ok) throw new Error(`${command.type}: ${outcome.code} ${outcome.subject}`);
    return outcome.value.introduced;
  };

  beforeEach(async () => {
    ahead = 0;
    faults.length = 0;
    store = await openStore({ kind: 'memory' });
    await run(lead, ['public'], { type: 'open-case', title: { en: 'Harbour talks' } });
    for (const party of PARTIES) {
      await run(lead, ['public'], {
        type: 'add-actor',
        actorId: party,
        name: { en: party },
        kind: 'organisation',
      });
      const room = { room: `room:${party}`, name: { en: party }, kind: 'party', partyId: party } as const;
      await run(lead, ['public'], { type: 'open-room', ...room });
    }
    await run(lead, ['public'], {
      type: 'open-room',
      room: 'room:mediators',
      name: { en: 'Us' },
      kind: 'mediators',
    });
    await run(lead, ['public'], { type: 'add-issue', issueId: 'pay', name: { en: 'Pay' } });
    [roundId = ''] = await run(lead, ['room:mediators'], {
      type: 'open-round',
      title: { en: 'A way out' },
      choices: [{ issueId: 'pay', words: 'six per cent' }],
      partyIds: [...PARTIES],
      closesAt: new Date(Date.now() + HOUR).toISOString(),
      carriers: ['room:mediators'],
    });
  });
  afterEach(async () => {
    expect(faults).toEqual([]);
    await store.close();
  });

  const keeper = (): RoundKeeper => new RoundKeeper(deps(), (error) => faults.push(error));

  const roundSeenBy = async (who: Viewer): Promise<AnswerOf<'rounds'>['rounds'][number] | undefined> => {
    const read = ({ text }: { readonly text: string }) => smallReading(text);
    const app = await openTestApp({ read, store, doorkeeper: seatOf(who) });
    const { rounds } = await orThrow(app.client.rounds({ params: { caseId } }));
    await app.close();
    return rounds[0];
  };

  const seal = async (party: string, accepts: boolean): Promise<void> => {
    await run(of(party), [`room:${party}`], { type: 'seal-answer', roundId, partyId: party, accepts });
  };

  it('stays open until its hour, then is closed, for everybody to see the same', async () => {
    await seal('blue', true);
    await seal('red', true);
    const kept = keeper();
    await kept.start();
    expect((await roundSeenBy(lead))?.outcome).toBeNull();
    ahead = HOUR + 1000;
    const late = keeper();
    await late.start();
    for (const who of [lead, of('blue'), of('red')]) expect((await roundSeenBy(who))?.outcome).toBe('agreed');
    expect((await roundSeenBy(lead))?.own).toEqual([]);
    await kept.close();
    await late.close();
  });

  it('ends without agreement where one does not answer, and whose silence it was is not told', async () => {
    await seal('blue', true);
    ahead = HOUR + 1000;
    const kept = keeper();
    await kept.start();
    expect((await roundSeenBy(of('blue')))?.outcome).toBe('no-agreement');
    expect((await roundSeenBy(lead))?.own).toEqual([]);
    await kept.close();
  });

  it('is closed by the timer, when a program has been waiting for the hour', async () => {
    const kept = keeper();
    // Less than a second before the hour.
    ahead = HOUR - 700;
    await kept.start();
    expect((await roundSeenBy(lead))?.outcome).toBeNull();
    await expect
      .poll(async () => (await roundSeenBy(lead))?.outcome, { timeout: 10_000 })
      .toBe('no-agreement');
    await kept.close();
  });

  it('is closed once, however many programs keep its hour', async () => {
    ahead = HOUR + 1000;
    const keepers = Array.from({ length: 4 }, keeper);
    await Promise.all(keepers.map(async (one) => await one.start()));
    const closings = await store.withOperator(
      lead,
      async (tx) => await tx.eventsOfType(caseId, 'round-closed'),
    );
    expect(closings).toHaveLength(1);
    for (const one of keepers) await one.close();
  });
});
