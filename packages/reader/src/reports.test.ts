/// <reference types="node" />
/**
 * The five real reports, where a working copy of them is at hand. Facts and offsets only: their words stay with
 * their publishers.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type InWords, inWords } from './testing/reading-of.ts';

const folder = new URL('../../../../shared/reports/', import.meta.url);
const report = (number: string): { text: string; read: InWords } => {
  const file = readdirSync(folder).find((name) => name.startsWith(number)) ?? '';
  const text = readFileSync(new URL(file, folder), 'utf8');
  return { text, read: inWords({ text, file }) };
};

describe.skipIf(!existsSync(folder))('the five reports', () => {
  it('001: the chain runs from the outlet over the agency to the source, and five sources stay five', () => {
    const { read } = report('001');
    const chains = read.said.map(({ chain }) => chain);
    const agencies = chains.filter((chain) => chain[1] === 'reuters' || chain[1] === 'afp');
    expect(agencies.every((chain) => chain[0] === 'al-mayadeen' && chain.length === 3)).toBe(true);
    expect(new Set(agencies.map((chain) => chain[1]))).toEqual(new Set(['reuters', 'afp']));
    const byReuters = new Set(agencies.filter((chain) => chain[1] === 'reuters').map((chain) => chain[2]));
    expect(byReuters.size).toBe(1);
    const speakers = new Set(read.said.map(({ statement }) => statement.speaker));
    const unnamed = [...speakers].filter(
      (ref) => read.reading.actors.find((actor) => actor.ref === ref)?.kind === 'anonymous',
    );
    expect(unnamed).toHaveLength(4);
    expect(
      [...speakers].filter(
        (ref) => read.reading.actors.find((actor) => actor.ref === ref)?.kind === 'outlet',
      ),
    ).toHaveLength(1);
  });

  it('001: the day count fixes the Sunday, and the delegation arrived on it', () => {
    const { read } = report('001');
    expect(read.reading.published).toBe('2024-03-03');
    const arrival = read.contacts.find(
      ({ type, who }) => type === 'arrival' && who.includes('khalil-al-hayya'),
    );
    expect(arrival).toMatchObject({ venue: 'cairo', status: 'held', occurred: '2024-03-03' });
    expect(arrival?.who).toContain('hamas');
    expect(read.contacts.some(({ type }) => type === 'meeting' || type === 'multilateral')).toBe(false);
  });

  it('001: an agreement on a condition, and three disputed points', () => {
    const { text, read } = report('001');
    const conditional = read.reading.positions.find(({ stance }) => stance === 'conditional');
    expect(read.name(conditional?.party ?? null)).toBe('hamas');
    expect(text.slice(conditional?.start, conditional?.end)).toContain('48');
    const open = read.positions.filter(({ stance }) => stance === 'open').map(({ issue }) => issue);
    expect(new Set(open)).toEqual(new Set(['withdrawal', 'return-of-displaced', 'siege']));
  });

  it('000: the committee track, the refusal to split, the visit that is only planned', () => {
    const { read } = report('000');
    expect(
      read.contacts.some(
        ({ type, who }) => type === 'meeting' && who.includes('fatah') && who.includes('hamas'),
      ),
    ).toBe(true);
    expect(read.positions).toContainEqual({
      who: 'hamas',
      issue: 'negotiation-format',
      stance: 'refuses',
      condition: null,
    });
    const visit = read.contacts.find(({ type, who }) => type === 'visit' && who.includes('mahmoud-abbas'));
    expect(visit?.status).toBe('planned');
    const speakers = new Set(read.said.map(({ who }) => who));
    expect(speakers.size).toBe(2);
  });

  it('002: what the source says and what the movement says are kept apart', () => {
    const { read } = report('002');
    const movement = read.said.filter(({ who }) => who === 'hamas');
    expect(movement.length).toBeGreaterThanOrEqual(3);
    expect(movement.every(({ chain }) => chain.length === 1)).toBe(true);
    const source = read.said.filter(({ statement }) => statement.speakerType === 'anonymous');
    expect(source.some(({ chain }) => chain[0] === 'al-qahera-news')).toBe(true);
    const open = read.positions.filter(({ stance }) => stance === 'open').map(({ issue }) => issue);
    expect(new Set(open)).toEqual(
      new Set(['guarantees', 'reconstruction', 'crossings', 'security-arrangements']),
    );
  });

  it('002 and 003: a day without a publication date stays unresolved, with the reason', () => {
    for (const number of ['002', '003']) {
      const { read } = report(number);
      const today = read.reading.dates.filter(({ basis }) => basis === 'no-publication-date');
      expect(today.length).toBeGreaterThan(0);
      expect(today.every(({ value }) => value === null)).toBe(true);
    }
  });

  it('003: the four-way meeting, and the director whose name was mistaken', () => {
    const { read } = report('003');
    const around = read.contacts.find(({ who }) => who.includes('mossad-head'));
    // The report names the director further on, so the office is his.
    expect(around?.who).toHaveLength(4);
    expect(around?.who).toEqual(expect.arrayContaining(['william-burns', 'mossad-head', 'abbas-kamel']));
    expect(around?.venue).toBe('cairo');
    expect(read.reading.actors.some(({ id }) => id === 'person:william-burns')).toBe(true);
  });

  it('004: the call, the delegation that is planned, the offer under study, the phases', () => {
    const { read } = report('004');
    const call = read.contacts.find(({ type }) => type === 'call');
    expect(new Set(call?.who)).toEqual(new Set(['abbas-kamel', 'ismail-haniyeh']));
    const arrival = read.contacts.find(({ type }) => type === 'arrival');
    expect(arrival).toMatchObject({ status: 'planned', venue: 'cairo' });
    expect(read.positions).toContainEqual({
      who: 'hamas',
      issue: 'ceasefire',
      stance: 'studying',
      condition: null,
    });
    const terms = read.reading.terms.map(({ instrument, phase }) => `${instrument} ${phase ?? ''}`);
    expect(terms).toEqual(
      expect.arrayContaining([
        'release phase-1',
        'ceasefire phase-2',
        'movement after-phase-1',
        'withdrawal after-phase-1',
      ]),
    );
    const relayed = read.said.find(({ chain }) => chain.includes('reuters'));
    expect(relayed?.chain).toHaveLength(2);
  });
});
