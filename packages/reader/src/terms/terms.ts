/** Terms of a proposal: what is to be done, in which phase, on which issue. */
import type { ReadTerm } from '@wasit/domain';
import type { IssueMatcher } from '../issues/issue-matcher.ts';
import { withoutArticle } from '../sources/source-words.ts';
import type { Scene } from '../statements/scene.ts';
import { peelings } from '../text/clitics.ts';
import { fold } from '../text/normalise.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import { TERM_WORDS } from './term-words.ts';

const instruments = new Map<string, string>();
for (const line of TERM_WORDS.instruments.trim().split('\n')) {
  const [instrument = '', forms = ''] = line.split(' | ');
  for (const form of forms.split(' ')) instruments.set(fold(form), instrument);
}
const set = (text: string): Set<string> => new Set(text.split(' ').map(fold));
const PROPOSALS = set(TERM_WORDS.proposals);
const PROVIDES = set(TERM_WORDS.provides);
const PHASES = set(TERM_WORDS.phases);
const ORDINALS = new Map(
  TERM_WORDS.ordinals
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [number = '', forms = ''] = line.split(' | ');
      return forms.split(' ').map((form): [string, string] => [fold(form), number]);
    }),
);
const AFTER = set('بعد عقب after following');
const ENDS = new Set(['،', ',', '؛', ';', '.', ':']);
const SPLITS = set('مقابل و ثم يليها تليها then and in');

/** Which of the words of a proposal a token can be. */
export const kindsOf = wordFeature(({ form, kind }: Token) => {
  const stems =
    kind === 'arabic' ? peelings(form).map((peeling) => withoutArticle(peeling.stem).stem) : [form];
  return {
    phase: stems.some((stem) => PHASES.has(stem)),
    proposal: stems.some((stem) => PROPOSALS.has(stem)),
    provides: stems.some((stem) => PROVIDES.has(stem)),
  };
});

interface PhaseMark {
  readonly at: number;
  readonly phase: string;
}

/** Terms of a sentence, if it tells of a proposal's content; `inProposal` when the one before it did. */
export function termsIn(scene: Scene, issues: IssueMatcher, sentence: Sentence): ReadTerm[] {
  const { tokens } = scene.doc;
  const marks = phaseMarks(scene, sentence);
  if (marks.length === 0 && !tellsTerms(scene, sentence)) return [];
  const found: ReadTerm[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punct') continue;
    const instrument = instrumentOf(token);
    if (instrument === null) continue;
    const last = termEnd(scene, sentence, at);
    const phase = phaseAt(marks, at);
    const hit =
      issues.within(tokens, at, last)[0] ?? issues.within(tokens, Math.max(sentence.first, at - 1), last)[0];
    const end = tokens[last - 1];
    if (end === undefined) continue;
    found.push({
      start: token.start,
      end: end.end,
      instrument,
      ...(phase === null ? {} : { phase }),
      ...(hit === undefined ? {} : { issue: hit.issue }),
      confidence: phase === null ? 0.6 : 0.72,
    });
    at = last - 1;
  }
  return found.length > 0 && (marks.length > 0 || found.length > 1) ? found : [];
}

const instrumentOf = wordFeature(({ form, kind }: Token): string | null => {
  if (kind !== 'arabic') return instruments.get(form) ?? null;
  for (const { stem, clitics } of peelings(form)) {
    if (clitics.includes('ك')) continue;
    const found = instruments.get(stem) ?? instruments.get(withoutArticle(stem).stem);
    if (found !== undefined) return found;
  }
  return null;
});

function termEnd(scene: Scene, sentence: Sentence, at: number): number {
  const { tokens } = scene.doc;
  let end = at + 1;
  while (end < Math.min(sentence.last, at + 16)) {
    const token = tokens[end];
    if (token === undefined || (token.kind === 'punct' && ENDS.has(token.form))) break;
    if (end > at + 2) {
      if (SPLITS.has(token.form) && token.form !== 'in') break;
      const own = instrumentOf(token);
      if (own !== null && token.form.startsWith('و')) break;
      if (PHASES.has(withoutArticle(token.form.replace(/^و/, '')).stem)) break;
    }
    end++;
  }
  return end;
}

function phaseMarks(scene: Scene, sentence: Sentence): PhaseMark[] {
  const { tokens } = scene.doc;
  const marks: PhaseMark[] = [];
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (token === undefined || !kindsOf(token).phase) continue;
    const ordinal = ordinalNear(scene, at);
    if (ordinal === null) continue;
    const after =
      AFTER.has((tokens[at - 1]?.form ?? '').replace(/^و/, '')) ||
      (tokens[at - 1]?.form === 'the' && AFTER.has(tokens[at - 2]?.form ?? ''));
    marks.push({ at, phase: after ? `after-phase-${ordinal}` : `phase-${ordinal}` });
  }
  // What comes before "and a second phase" is the first.
  const [first] = marks;
  if (first !== undefined && first.phase === 'phase-2')
    marks.unshift({ at: sentence.first, phase: 'phase-1' });
  return marks;
}

function ordinalNear(scene: Scene, at: number): string | null {
  for (const index of [at + 1, at - 1]) {
    const form = scene.doc.tokens[index]?.form ?? '';
    const number = ORDINALS.get(withoutArticle(form).stem) ?? ORDINALS.get(form);
    if (number !== undefined) return number;
    if (/^[1-9]$/.test(form)) return form;
  }
  return null;
}

function phaseAt(marks: readonly PhaseMark[], at: number): string | null {
  let phase: string | null = null;
  for (const mark of marks) if (mark.at <= at) phase = mark.phase;
  // "… in the first phase": a mark that closes the clause serves what stands before it.
  return phase ?? marks[0]?.phase ?? null;
}

function tellsTerms(scene: Scene, sentence: Sentence): boolean {
  const { tokens } = scene.doc;
  let proposal = false;
  let provides = false;
  for (let at = sentence.first; at < sentence.last; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const kinds = kindsOf(token);
    proposal ||= kinds.proposal;
    provides ||= kinds.provides;
  }
  return proposal && provides;
}
