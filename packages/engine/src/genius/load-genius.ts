import { MAX_RECTANGLES, type Party } from '../preferences/preferences.ts';
import { type Scenario, scenario } from '../preferences/scenario.ts';
import { ok, type Result, refuse } from '../space/result.ts';
import { importDomain, issueElements } from './import-domain.ts';
import { importProfile } from './import-profile.ts';
import { descendants, type Element, parseXml } from './xml.ts';

export interface NamedText {
  readonly name: string;
  readonly text: string;
}

interface Read {
  readonly file: string;
  readonly root: Element;
}

/**
 * A GENIUS scenario from the texts of its folder, whatever the files are called: the one with a
 * `negotiation_template` is the domain, every `utility_space` with preferences is a party (ordered by file
 * name); files that are not XML or hold something else are passed over. The scenario's name is the domain
 * file's, without its ending and a trailing "domain".
 */
export function loadGenius(files: readonly NamedText[], name?: string): Result<Scenario> {
  const read: Read[] = [];
  for (const file of [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    if (!/^\uFEFF?\s*</.test(file.text)) continue;
    if (moreRectangles(file.text))
      return refuse('rectangles-too-many', `${file.name}: utility`, `at most ${MAX_RECTANGLES} rectangles`);
    const root = parseXml(file.text, file.name);
    if (!root.ok) return root;
    read.push({ file: file.name, root: root.value });
  }
  const spaces = read.filter(({ root }) => root.name === 'utility_space');
  const domain =
    read.find(({ root }) => root.name === 'negotiation_template') ??
    spaces.find(({ root }) => issueElements(root).length > 0 && !hasPreferences(root));
  if (domain === undefined) return refuse('domain-missing', 'files', 'no file holds a GENIUS domain');
  const space = importDomain(domain.root, name ?? titleOf(domain.file), domain.file);
  if (!space.ok) return space;
  const parties: Party[] = [];
  for (const { file, root } of spaces) {
    if (file === domain.file) continue;
    const imported = importProfile(root, space.value, file);
    if (!imported.ok) return imported;
    const id = file.replace(/\.xml$/i, '');
    parties.push({ id, name: id, preferences: imported.value });
  }
  if (parties.length === 0) return refuse('party-missing', 'files', 'no file holds a GENIUS profile');
  const whole = scenario({ space: space.value, constraints: [], parties });
  return whole.ok ? ok(whole.value) : whole;
}

/** Counted in the text, so that an absurd file is refused before anything is built from it. */
function moreRectangles(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf('<hyperRectangle'); at >= 0; at = text.indexOf('<hyperRectangle', at + 1)) {
    if (++count > MAX_RECTANGLES) return true;
  }
  return false;
}

function hasPreferences(root: Element): boolean {
  return ['weight', 'utility', 'evaluator'].some((name) => descendants(root, name).length > 0);
}

function titleOf(file: string): string {
  const title = file.replace(/\.xml$/i, '').replace(/[-_ ]?domain$/i, '');
  return title === '' ? file : title;
}
