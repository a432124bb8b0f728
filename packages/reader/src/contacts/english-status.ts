/** What English words about a contact say of whether it happened: denials, plans proposed, past verbs, occasions. */
import type { Scene } from '../statements/scene.ts';
import type { Sentence } from '../text/sentences.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const DENIALS = set(
  'denied denies denying deny dismissed dismisses rejected rejects refuted refutes disputed',
);
const REPORTS = set(
  'claims claim reports report rumors rumours allegations allegation suggestions speculation',
);

/** "denied as unfounded claims that X had met Y": what is denied is told in a clause further on. */
export function deniedReport(scene: Scene, sentence: Sentence, trigger: number): boolean {
  const { tokens } = scene.doc;
  if (tokens[trigger]?.kind !== 'latin') return false;
  let reports = false;
  let clause = false;
  for (let at = trigger - 1; at >= Math.max(sentence.first, trigger - 34); at--) {
    const form = tokens[at]?.form ?? '';
    if (/^[.;؛]$/.test(form)) return false;
    if (REPORTS.has(form)) reports = true;
    if (/^(that|having|holding)$/.test(form)) clause = true;
    if (!DENIALS.has(form)) continue;
    return /^den/.test(form) ? clause || reports : reports;
  }
  return false;
}

/** "called off", "calls off". */
export const calledOff = (words: readonly string[]): boolean =>
  words.some((form, index) => form === 'off' && /^call(ed|s|ing)?$/.test(words[index - 1] ?? ''));

const PROPOSES =
  /^(propos(ed|es|ing)|invit(ed|es|ing)|offer(ed|s|ing)|suggest(ed|s)|asked|ordered|summoned|urged|told)$/;

/**
 * "a proposed visit", "proposed a meeting on 2 June", "backed a meeting between X and Y": a plan, though nobody has agreed
 * to it. `before` and `near` are the words before the contact word, the nearest first.
 */
export function isProposal(near: readonly string[], before: readonly string[], dated: boolean): boolean {
  return (
    /^(proposed|suggested)$/.test(near[0] ?? '') ||
    near.slice(0, 3).some((form) => /^(plan|plans|planned|planning|arrange|arranging)$/.test(form)) ||
    before.slice(0, 5).some((form) => /^(backed|endorsed|approved)$/.test(form)) ||
    (dated && near.some((form) => PROPOSES.test(form)))
  );
}

/** "urged X in a call", "called for calm at a meeting": the noun is the occasion of the wish, not what is wished. */
export function isOccasion(near: readonly string[], wished: (index: number) => boolean): boolean {
  const at = near.findIndex((form) => /^(in|during|at|following|over|by)$/.test(form));
  return at >= 0 && !near.slice(0, at).some((_, index) => wished(index));
}

/** "… failed to take place", "was put off". */
export const failsToHappen = (after: readonly string[]): boolean =>
  after
    .slice(0, 10)
    .some(
      (form, index) =>
        (/^fail(ed|s)?$/.test(form) &&
          after[index + 1] === 'to' &&
          /^(take|happen|materiali[sz]e|convene)$/.test(after[index + 2] ?? '')) ||
        (form === 'put' && after[index + 1] === 'off'),
    );
