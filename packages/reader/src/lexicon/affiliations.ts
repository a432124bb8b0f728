/** Offices that the lexicon knows a person to have held, with the state or organisation each belongs to. */
import type { Bilingual } from '@wasit/domain';
import { defaultLexicon, type Lexicon } from './compile.ts';
import { FIXED_OFFICES, ORGANISATION_TITLES, STATE_TITLES } from './data/titles.ts';
import { list, rows } from './tables.ts';

export interface Affiliation {
  /** `office:egypt-gis-head` */
  readonly office: string;
  readonly title: Bilingual;
  /** Whose office it is, the nearest first: `org:egypt-gis`, `state:egypt`. Ids only; some may name nobody. */
  readonly of: readonly string[];
  /** EDTF dates or months; `to` absent: still held, or not recorded. */
  readonly from: string;
  readonly to?: string;
}

const titleOf = (en: string | undefined, ar: string | undefined): Bilingual => {
  const names = { ar: list(ar)[0], en: list(en)[0] };
  return {
    ...(names.ar === undefined ? {} : { ar: names.ar }),
    ...(names.en === undefined ? {} : { en: names.en }),
  };
};

let titles: ReadonlyMap<string, Bilingual> | undefined;

/** By class (`prime-minister`), and by whole office for those that do not compose (`cia-head`). */
const allTitles = (): ReadonlyMap<string, Bilingual> => {
  titles ??= new Map(
    [STATE_TITLES, ORGANISATION_TITLES, FIXED_OFFICES].flatMap((table) =>
      rows(table).map(([id = '', en, ar]) => [id, titleOf(en, ar)] as const),
    ),
  );
  return titles;
};

/** `egypt-gis-head` belongs to `egypt-gis` and to `egypt`: an office's id begins with whose it is. */
const ownersOf = (slug: string): string[] => {
  const owners: string[] = [];
  for (let dash = slug.lastIndexOf('-'); dash > 0; dash = slug.lastIndexOf('-', dash - 1)) {
    const owner = slug.slice(0, dash);
    owners.push(`org:${owner}`, `state:${owner}`);
  }
  return owners;
};

const titleIn = (slug: string): Bilingual | undefined => {
  const whole = allTitles().get(slug);
  if (whole !== undefined) return whole;
  for (let dash = slug.indexOf('-'); dash > 0; dash = slug.indexOf('-', dash + 1)) {
    const title = allTitles().get(slug.slice(dash + 1));
    if (title !== undefined) return title;
  }
  return undefined;
};

/** Oldest first. Empty for an actor that the lexicon does not know, or whose offices have no known start. */
export const affiliationsOf = (actorId: string, lexicon: Lexicon = defaultLexicon()): Affiliation[] =>
  (lexicon.entries.get(actorId)?.tenures ?? [])
    .flatMap(({ office, from, to }) => {
      const slug = office.slice('office:'.length);
      const title = titleIn(slug);
      if (from === undefined || title === undefined) return [];
      return [{ office, title, of: ownersOf(slug), from, ...(to === undefined ? {} : { to }) }];
    })
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
