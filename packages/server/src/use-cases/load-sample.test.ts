/** The sample, loaded as it will be on somebody's first start. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openStore, type Store } from '@wasit/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { useCaseDeps } from '../adapters/use-case-deps.ts';
import { Desk } from '../desk/desk.ts';
import { Folds } from '../folds/folds.ts';
import { loadSample, sampleIdOf } from './load-sample.ts';
import { recordCommand } from './record-command.ts';

const SAMPLE = fileURLToPath(new URL('../../../../examples/cairo', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'wasit-sample-'));
const desk = new Desk();
let store: Store;

beforeAll(async () => {
  store = await openStore({ kind: 'memory' });
  cpSync(SAMPLE, folder, { recursive: true });
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the sample case', { timeout: 120_000 }, () => {
  it('is unreviewed, public and marked as a sample; a load broken off is finished, and nothing is undone', async () => {
    const deps = useCaseDeps(store);
    const folds = new Folds(store);
    const caseId = await sampleIdOf(folder);
    const all = readFileSync(join(SAMPLE, 'reports.jsonl'), 'utf8');
    const lines = all.split('\n').filter((line) => line !== '');

    writeFileSync(join(folder, 'reports.jsonl'), `${lines.slice(0, 2).join('\n')}\n`);
    expect(await loadSample(deps, folds, desk.viewer, folder)).toBe(2);
    const state = await folds.now(desk.viewer, caseId);
    expect(state).toMatchObject({ sample: true, domain: 'ceasefire' });
    expect([...state.claims.values()].every(({ review }) => review === 'unreviewed')).toBe(true);
    expect([...state.entities.values()].every(({ audience }) => audience.includes('public'))).toBe(true);
    expect(state.actors.get('org:hamas')?.mentions.length).toBeGreaterThan(0);

    const command = { type: 'withdraw-role', actorId: 'state:jordan', role: 'consulted', trackId: 'aid' };
    const request = { caseId, command, audience: ['public'], expected: null };
    expect((await recordCommand(deps, folds, desk.viewer, request)).ok).toBe(true);

    writeFileSync(join(folder, 'reports.jsonl'), all);
    const told: number[] = [];
    const filed = await loadSample(deps, folds, desk.viewer, folder, (number) => told.push(number));
    expect([filed, told[0]]).toEqual([lines.length - 2, 3]);
    expect(await loadSample(deps, folds, desk.viewer, folder)).toBe(0);
    const whole = await folds.now(desk.viewer, caseId);
    expect(whole.reports.size).toBe(lines.length);
    expect(whole.actors.get('state:jordan')?.roles).toEqual([]);
  });
});
