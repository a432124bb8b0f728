/** Reads the built-in tables (data/*.ts) into lexicon entries. Pure; run once, a few milliseconds. */
import type { ActorKind, Bilingual } from '@wasit/domain';
import { bilingual } from './bilingual.ts';
import { ORGANISATIONS } from './data/organisations.ts';
import { OUTLETS } from './data/outlets.ts';
import { PEOPLE } from './data/people.ts';
import { PLACES } from './data/places.ts';
import { STATES } from './data/states.ts';
import { FIXED_OFFICES } from './data/titles.ts';
import type { Alias, AliasForm, LexiconEntry, Tenure } from './entry.ts';

export function rows(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()));
}

/** The items of a cell. A plain loop: the built-in tables have some twenty thousand of them. */
export function list(cell: string | undefined): string[] {
  const items: string[] = [];
  if (cell === undefined || cell === '') return items;
  for (let at = 0; at <= cell.length; ) {
    const to = cell.indexOf(';', at);
    const item = (to < 0 ? cell.slice(at) : cell.slice(at, to)).trim();
    if (item !== '') items.push(item);
    if (to < 0) break;
    at = to + 1;
  }
  return items;
}

/** The name without its marks: `!` (may stand alone) and `~` (ambiguous). */
function bare(name: string): string {
  return /[!~=]/.test(name.charAt(name.length - 1)) ? name.slice(0, -1) : name;
}

function nameOf([en]: readonly string[], [ar]: readonly string[]): Bilingual {
  return bilingual(ar === undefined ? undefined : bare(ar), en === undefined ? undefined : bare(en));
}

function named(names: readonly string[]): Alias[] {
  return names.map((name) => ({ text: bare(name), form: name.endsWith('~') ? 'ambiguous' : 'name' }));
}

function as(form: AliasForm, texts: readonly string[]): Alias[] {
  return texts.map((text) => ({ text, form }));
}

/** مصري → مصري، مصرية، مصريون، مصريين، مصريان، مصريتين, each also with the article. */
export function demonymForms(stem: string): string[] {
  if (stem.endsWith('=')) return [bare(stem), `ال${bare(stem)}`];
  const bodies = ['', 'ة', 'ون', 'ين', 'ان', 'تان', 'تين', 'ات'].map((ending) => stem + ending);
  return [...bodies, ...bodies.map((body) => `ال${body}`)];
}

function states(): LexiconEntry[] {
  const found: LexiconEntry[] = [];
  for (const [id, en, enDemonyms, ar, arDemonyms, enCapitals, arCapitals] of rows(STATES)) {
    if (id === undefined) continue;
    const enNames = list(en);
    const arNames = list(ar);
    const enCities = list(enCapitals);
    const arCities = list(arCapitals);
    found.push({
      id: `state:${id}`,
      kind: 'state',
      name: nameOf(enNames, arNames),
      aliases: [
        ...named(enNames),
        ...named(arNames),
        ...as('demonym', list(enDemonyms)),
        ...as('demonym', list(arDemonyms).flatMap(demonymForms)),
        ...as('metonym', [...enCities, ...arCities]),
      ],
    });
  }
  return found;
}

/** The id of the place that a capital is: `place:cairo`. */
export function placeId(name: string): string {
  return `place:${name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[̀-ͯ]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')}`;
}

function capitals(): LexiconEntry[] {
  return rows(STATES).flatMap(([, , , , , en, ar]) => {
    const enCities = list(en);
    const arCities = list(ar);
    const first = enCities[0] ?? undefined;
    // Palaces and presidential offices stand for a government but are not cities one meets in by name.
    if (first === undefined) return [];
    return [
      {
        id: placeId(first),
        kind: 'place' as ActorKind,
        name: nameOf(enCities, arCities),
        aliases: [],
      },
    ];
  });
}

function tenures(cell: string | undefined): Tenure[] {
  return list(cell).map((item) => {
    const [office, period] = item.split(' ');
    const [from, to] = (period ?? '').split('..');
    const held: { -readonly [K in keyof Tenure]: Tenure[K] } = { office: `office:${office ?? ''}` };
    if (from) held.from = from;
    if (to) held.to = to;
    return held;
  });
}

function people(): LexiconEntry[] {
  return rows(PEOPLE).map(([id, en, ar, offices]) => {
    const enNames = list(en);
    const arNames = list(ar);
    return {
      id: `person:${id ?? ''}`,
      kind: 'person',
      name: nameOf(enNames, arNames),
      aliases: named([...enNames, ...arNames]),
      tenures: tenures(offices),
    };
  });
}

function simple(table: string, prefix: string, kind: ActorKind): LexiconEntry[] {
  return rows(table).map(([id, en, ar, domains]) => {
    const enNames = list(en);
    const arNames = list(ar);
    const name = nameOf(enNames, arNames);
    const aliases = named([...enNames, ...arNames]);
    const whole = `${prefix}:${id ?? ''}`;
    return domains === undefined
      ? { id: whole, kind, name, aliases }
      : { id: whole, kind, name, aliases, domains: list(domains) };
  });
}

/** Every built-in entry. Ids are unique. */
export function builtInEntries(): LexiconEntry[] {
  const all = [
    ...states(),
    ...people(),
    ...simple(FIXED_OFFICES, 'office', 'office'),
    ...simple(ORGANISATIONS, 'org', 'organisation'),
    ...simple(OUTLETS, 'outlet', 'outlet'),
    ...simple(PLACES, 'place', 'place'),
    ...capitals(),
  ];
  const seen = new Set<string>();
  return all.filter((entry) => {
    const fresh = !seen.has(entry.id);
    seen.add(entry.id);
    return fresh;
  });
}
