import { AFRICA_PEOPLE } from './people-africa.ts';
import { AMERICAS_PEOPLE } from './people-americas.ts';
import { ASIA_PEOPLE } from './people-asia.ts';
import { EGYPT_PEOPLE } from './people-egypt.ts';
import { EUROPE_PEOPLE } from './people-europe.ts';
import { FORMER_SOVIET_PEOPLE } from './people-former-soviet.ts';
import { GULF_PEOPLE } from './people-gulf.ts';
import { INTERNATIONAL_PEOPLE } from './people-international.ts';
import { IRAN_TURKEY_PEOPLE } from './people-iran-turkey.ts';
import { IRAQ_PEOPLE } from './people-iraq.ts';
import { ISRAEL_PALESTINE_PEOPLE } from './people-israel-palestine.ts';
import { LABOUR_PEOPLE } from './people-labour.ts';
import { LEVANT_PEOPLE } from './people-levant.ts';
import { MAGHREB_PEOPLE } from './people-maghreb.ts';
import { SUDAN_HORN_PEOPLE } from './people-sudan-horn.ts';
import { YEMEN_PEOPLE } from './people-yemen.ts';

/**
 * People who hold or held an office that news of mediations names, 2000–2026 and some before, and
 * well-known envoys, negotiators and leaders of parties, armed groups and unions. The rows stand in one
 * file a region (people-levant.ts …), those of world bodies and of labour in files of their own.
 * One row a person:
 *
 * `id | English names; … | Arabic names; … | office from..to; …`
 *
 * The first name in each script is the preferred one. A name that ends in `!` is a short form that may
 * stand alone; any other last name counts only after the full name has been seen in the same report.
 * A name that ends in `~` is also somebody else's, and is taken at lower confidence.
 * Offices are ids without `office:` (state or organisation, then the title class of titles.ts), with
 * EDTF months; an empty end is an office still held, or whose end is not recorded here. A row states
 * only what is certain: no office is better than a guessed date.
 */
export const PEOPLE = [
  AMERICAS_PEOPLE,
  EUROPE_PEOPLE,
  FORMER_SOVIET_PEOPLE,
  IRAN_TURKEY_PEOPLE,
  ISRAEL_PALESTINE_PEOPLE,
  LEVANT_PEOPLE,
  IRAQ_PEOPLE,
  EGYPT_PEOPLE,
  GULF_PEOPLE,
  YEMEN_PEOPLE,
  SUDAN_HORN_PEOPLE,
  AFRICA_PEOPLE,
  MAGHREB_PEOPLE,
  ASIA_PEOPLE,
  INTERNATIONAL_PEOPLE,
  LABOUR_PEOPLE,
].join('');
