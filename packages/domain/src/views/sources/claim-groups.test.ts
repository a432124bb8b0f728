/** Who said it first, and who repeats it. */
import { blankReading, CaseBuilder } from '@wasit/testkit';
import { describe, expect, it } from 'vitest';
import type { ReadStatement } from '../../reading/reading.ts';
import { dependentsView, sourcesView } from '../index.ts';

interface Said {
  readonly words: string;
  readonly outlet?: string;
  readonly on?: string;
  /** Named speaker; absent: an unnamed official. */
  readonly by?: string;
  /** The agency or channel that heard him. */
  readonly via?: string;
  readonly modality?: ReadStatement['modality'];
  /** Reads a position of the union on pay out of the words. */
  readonly demands?: boolean;
}

const CALM = 'the two unions accept a pause of the strike for ten days in the northern harbour';

const said = (...claims: readonly Said[]): CaseBuilder => {
  const built = new CaseBuilder().run({ type: 'open-case', title: { en: 'Talks' } });
  for (const [at, claim] of claims.entries()) {
    const outlet = claim.outlet ?? `outlet:${at}`;
    const text = `Item ${at}. ${claim.words}`;
    built.run({ type: 'file-report', text, outlet, published: claim.on ?? '2026-01-04' });
    const [reportId = ''] = [...built.stateFor().reports.keys()].slice(-1);
    const start = text.length - claim.words.length;
    const span = { start, end: text.length };
    const speaker = claim.by ?? 'anon';
    built.run({
      type: 'record-reading',
      reportId,
      reader: { name: 'test', version: '1' },
      reading: blankReading(text, {
        actors: [
          { ref: 'outlet', id: outlet, name: { en: outlet }, kind: 'outlet', mentions: [] },
          ...(claim.via === undefined
            ? []
            : [
                { ref: 'via', id: claim.via, name: { en: claim.via }, kind: 'outlet' as const, mentions: [] },
              ]),
          claim.by === undefined
            ? { ref: 'anon', id: null, name: { en: 'an official' }, kind: 'anonymous', mentions: [] }
            : { ref: claim.by, id: claim.by, name: { en: claim.by }, kind: 'person', mentions: [] },
          { ref: 'union', id: 'union', name: { en: 'Union' }, kind: 'organisation', mentions: [] },
        ],
        statements: [
          {
            ...span,
            mode: 'indirect',
            speaker,
            speakerType: claim.by === undefined ? 'anonymous' : 'named',
            chain: ['outlet', ...(claim.via === undefined ? [] : ['via']), speaker],
            modality: claim.modality ?? 'reported',
            cue: { start: 0, end: 4 },
            said: null,
            confidence: 0.9,
          },
        ],
        positions:
          claim.demands === true
            ? [{ ...span, party: 'union', issue: 'pay', stance: 'demands', confidence: 0.9 }]
            : [],
      }),
    });
  }
  return built;
};

const groups = (built: CaseBuilder) => sourcesView(built.stateFor(), null).groups;

/** Of each group: its origins, each with the number of echoes. */
const shape = (built: CaseBuilder) =>
  groups(built).map(({ origins }) =>
    origins.map(({ source, echoes }) => [source?.id ?? null, echoes.length]),
  );

const claimIds = (built: CaseBuilder): string[] => [...built.stateFor().claims.keys()];

describe('origins and echoes', () => {
  it('three outlets that quote one speaker are one origin', () => {
    const built = said(
      { words: CALM, by: 'dana' },
      { words: CALM, by: 'dana' },
      { words: `${CALM}, he added`, by: 'dana' },
    );
    expect(shape(built)).toEqual([[['dana', 2]]]);
    expect(groups(built)[0]).toMatchObject({ claims: 3, independentOrigins: 1, mayBeConfirmed: false });
  });

  it('two speakers who say the same are two', () => {
    const built = said({ words: CALM, by: 'dana' }, { words: CALM, by: 'omar' });
    expect(groups(built)[0]).toMatchObject({ independentOrigins: 2, mayBeConfirmed: true });
  });

  it('two unnamed sources of one agency count once', () => {
    const built = said({ words: CALM, via: 'agency' }, { words: `An aside: ${CALM}`, via: 'agency' });
    expect(shape(built)).toEqual([[['agency', 1]]]);
  });

  it('an unnamed source is an echo where the words were copied, whoever prints them', () => {
    expect(shape(said({ words: CALM }, { words: CALM }))).toEqual([[['outlet:0', 1]]]);
  });

  it('what is said weeks later is another claim', () => {
    const built = said({ words: CALM, by: 'dana' }, { words: CALM, by: 'dana', on: '2026-02-20' });
    expect(groups(built)).toHaveLength(2);
  });

  it('what shares only a few words is another claim', () => {
    expect(groups(said({ words: CALM }, { words: 'the strike in the southern harbour began' }))).toHaveLength(
      2,
    );
  });

  it('Arabic spelling and clitics do not part what is the same', () => {
    const built = said(
      { words: 'إن النقابتين تقبلان وقفاً للإضراب عشرة أيام في الميناء الشمالي', by: 'dana' },
      { words: 'ان النقابتين تقبلان وقفا للاضراب عشره ايام في الميناء الشمالى', by: 'omar' },
    );
    expect(groups(built)).toHaveLength(1);
  });
});

describe('contradictions', () => {
  it('a denial stands against what it denies, not with it', () => {
    const built = said({ words: CALM, by: 'dana' }, { words: CALM, by: 'omar', modality: 'denied' });
    const [one, other] = groups(built);
    expect(one?.contradictedBy).toEqual([other?.id]);
    expect(other?.contradictedBy).toEqual([one?.id]);
  });

  it('a person sets two claims against each other, whatever their words', () => {
    const built = said(
      { words: CALM, by: 'dana' },
      { words: 'nothing of the kind was agreed on', by: 'omar' },
    );
    const [claimId = '', byClaimId = ''] = claimIds(built);
    built.run({ type: 'deny-claim', claimId, byClaimId });
    const denied = groups(built).find(({ id }) => id === claimId);
    expect(denied?.contradictedBy).toEqual([byClaimId]);
    expect(denied?.origins[0]?.first).toMatchObject({
      marks: { denied: true },
      denials: [{ claimId: byClaimId, speaker: { id: 'omar' } }],
    });
  });
});

describe('what rests on a claim', () => {
  it('falls with it when nothing else carries it', () => {
    const built = said({ words: CALM, by: 'dana', demands: true });
    const [claimId = ''] = claimIds(built);
    const page = dependentsView(built.stateFor(), null, claimId);
    expect(page?.dependents).toMatchObject([{ entry: 'position', effect: 'sole', issueId: 'pay' }]);
  });

  it('is only weakened when another origin carries it too', () => {
    const built = said(
      { words: CALM, by: 'dana', demands: true },
      { words: CALM, by: 'omar', demands: true },
    );
    const [claimId = ''] = claimIds(built);
    expect(dependentsView(built.stateFor(), null, claimId)?.dependents).toMatchObject([
      { effect: 'weakened' },
    ]);
  });

  it('is flagged everywhere once the claim is retracted, and its echoes with it', () => {
    const built = said(
      { words: CALM, by: 'dana', demands: true },
      { words: CALM, by: 'dana', demands: true },
    );
    const [claimId = '', echoId = ''] = claimIds(built);
    built.run({ type: 'retract-claim', claimId, reason: 'the outlet withdrew it' });
    const [group] = groups(built);
    expect(group).toMatchObject({ independentOrigins: 1 });
    expect(group?.origins[0]?.first.marks.retracted).toBe(true);
    expect(group?.origins[0]?.echoes).toMatchObject([{ id: echoId, marks: { shaken: true } }]);
    const state = built.stateFor();
    expect(dependentsView(state, null, claimId)?.dependents.every(({ marks }) => marks.shaken)).toBe(true);
    built.run({ type: 'reinstate-claim', claimId });
    expect(groups(built)[0]?.origins[0]?.echoes).toMatchObject([{ marks: { shaken: false } }]);
  });

  it('is nobody’s to ask of a claim that was refused', () => {
    const built = said({ words: CALM, by: 'dana' });
    const [claimId = ''] = claimIds(built);
    built.run({ type: 'refuse-entry', entryId: claimId });
    expect(dependentsView(built.stateFor(), null, claimId)).toBeNull();
    expect(groups(built)).toEqual([]);
  });
});
