/** English words around a stand: who can hold one, what stands between a subject and its verb, where a phrase ends. */
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';
import { stanceNouns } from './stance-lexicon.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const AUXILIARIES = set(`
  has have had is are was were be been being will would could can shall should did does do not never also already repeatedly since
  then still now however again later finally only just so far flatly formally unanimously overwhelmingly narrowly publicly officially
  decided decides opted vowed resolved previously earlier originally jointly reportedly initially recently both once today yesterday quickly firmly strongly long remain remains
  remained stands stood reiterated said it they he she we all each voted decided vowed continued continue continues agreed chose moved going
  prepared to further t s nt n therefore meanwhile instead even consistently largely bluntly categorically tentatively provisionally
  steadfastly effectively simply ever yet clearly explicitly immediately promptly swiftly separately unilaterally in principle nor neither
  either been first again once repeatedly long
`);
for (const word of ['said', 'it', 'they', 'he', 'she', 'we', 'in', 'principle', 'reiterated'])
  (AUXILIARIES as Set<string>).delete(word);
export const CONTROL = set(
  'voted decided vowed continued continue continues agreed chose moved ready prepared rallied marched protested gathered strike',
);
export const BOUNDARIES = set(`
  that because but while after before when as if said says say told announced adding saying whether although though unless until which who where
  whose than or since so despite amid following rejected rejects accepted demanded refused met urged warned added argued insisted believes
  believe thinks claimed claims stressed noted reported confirmed reiterated meanwhile how why what
`);
export const PREPOSITIONS = set(
  'of at in on from with by for over about into under against to during among between representing across near including led backed behind via per',
);
/** People and bodies that hold stands though nothing names them. */
const CLASSES = set(`
  union unions company companies government governments ministry management employer workers staff authorities officials army military movement
  group groups crews firm firms airline airlines carrier carriers association federation council councils studios university universities
  opposition regime junta coalition administration army troops forces militia militias faction factions delegation team guild city town state
  province tribe tribes community communities tenants militants insurgents dissidents protesters residents villagers students parents
  fishermen families creditors investors regulator owner owners landlord syndicate consortium bank banks utility ministry cabinet parliament
  party parties alliance bloc kremlin side campaigners separatists police clergy villagers broadcaster hospital hospitals school schools
  district port ports agency board publisher developer insurer refinery mine plant tribunal leadership people public club league
  charity charities nationalists islamists guerrillas rebels rebel separatist kurds minority majority voters shareholders bondholders lenders
  organisations organizations bodies associations federations agencies cooperatives parties lawmakers
  pilots nurses physicians academics actors clerks guards crew medics paramedics cooks attendants stewards staffers holdouts generals paramilitaries gunmen commanders monarchy palace presidency
`);
/** No side of their own: they carry, watch or tell. */
const NOT_SIDES = set(`
  mediators mediator observers reporters analysts experts commentators writers' witnesses sources readers numbers matters letters centers centres
  powers waters others papers factors sectors errors orders offers members leaders ministers fires wars terms doors years hours quarters chapters
  negotiators officers passengers customers consumers talks drivers' brothers borders rivers corridors
  teenagers computers containers buyers' barriers sisters shoulders fingers corners figures winners monitors tractors visitors
  number order water river border offer matter paper letter winter summer former other latter leader minister power member manner corner quarter
  chapter center centre answer counter further either neither another number dollar governor senator ambassador chancellor director doctor
  lawyer officer commander reporter speaker former author editor factor sector error war door floor labor labour
`);
const AGENTIVE = /^[a-z]{3,}(ers|ors|ists|ians|ants|ees|men|women|ics)$/;
const ONE_AGENT =
  /^(buyer|seller|supplier|contractor|operator|employer|landlord|insurer|lender|borrower|shipper|carrier|owner|developer|publisher|broadcaster|licensee|licensor|lessee|lessor|vendor|purchaser|manufacturer|importer|exporter|distributor|producer|investor|creditor|debtor|claimant|respondent|plaintiff|defendant|steelmaker|automaker|carmaker|planemaker|chipmaker|retailer|miner|regulator)$/;

/** Whether a word is one for people or a body that may hold a stand. */
export const isClass = wordFeature(
  ({ form, kind }: Token): boolean =>
    kind === 'latin' &&
    !NOT_SIDES.has(form) &&
    (CLASSES.has(form) || ONE_AGENT.test(form) || AGENTIVE.test(form)),
);

export const MEMBERS = set(
  'members leaders negotiators representatives officials board team delegation staff leadership leader head chief president chairman chairwoman secretary spokesman spokeswoman spokesperson negotiator envoy director lawyers lawyer supporters delegates executives managers bosses boss minister ministers ambassador authorities counterparts side letter statement communique memo office secretariat',
);
export const DETERMINERS = set(`
  the a an its their his her our this that these those any no key new latest fresh final revised improved pay wage salary another further initial
  original recent earlier previous current main peace draft counter contract first second third fourth last best core central maximalist
  longstanding repeated renewed formal such each every both two three some many most all ceasefire truce hostage budget land water
`);
const ARTICLES = /^(the|a|an|no|any|this|that|these|those)$/;
/** The particle of a possessive, however the text spells it. */
export const isPossessive = (form: string): boolean => form === "'s" || form === "'" || form === '’';
export const isArticle = (form: string): boolean => ARTICLES.test(form);

/** Whether a word that may be a noun or a verb is a noun here. */
export function isNoun(tokens: readonly Token[], at: number): boolean {
  const form = tokens[at]?.form ?? '';
  if (!stanceNouns.has(form)) return false;
  const before = tokens[at - 1]?.form ?? '';
  const after = tokens[at + 1]?.form ?? '';
  if (
    /^(refusal|opposition|rejection|proposals?|insistence|ultimatum|objections?|willingness|unwillingness|readiness|acceptance|approval|consent|preconditions?|conditions?)$/.test(
      form,
    )
  )
    return true;
  // "Iranian demands": behind an adjective of origin.
  const origin = tokens[at - 1]?.capital === true && /(an|ese|ish|i|ch)$/.test(before) && at > 1;
  return (
    origin ||
    DETERMINERS.has(before) ||
    isPossessive(before) ||
    (before === 's' && /^['’]$/.test(tokens[at - 2]?.form ?? '')) ||
    /^(by|of|from|was|were|is|are|that|which|includes|included|remains|remain|falls|fell)$/.test(after) ||
    /^(for|to|on|over|about|as|with|between|reject|rejects|rejected|accept|accepts|accepted|meet|meets|met|made|make|making|dropped|repeated|renewed|despite|amid|considering|studying|following|issued|tabled)$/.test(
      before,
    )
  );
}
