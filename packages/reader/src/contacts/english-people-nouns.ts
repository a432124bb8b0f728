/**
 * English common nouns that can take part in a contact by themselves, and the words that stand before them.
 * Data, in folded spelling: `english-noun-phrase.ts` puts phrases together from them.
 */
const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Bodies and groups of people: "hospital management", "the dockers' union", "rebel leaders". */
export const BODY_HEADS = set(`
  union unions management employer employers company companies government governments ministry operator operators council councils board
  committee committees authority authorities agency airline airlines carrier carriers trust hospital hospitals university universities college
  school schools district department federation association associations party parties movement movements group groups faction factions rebels
  rebel insurgents guerrillas guerrilla militants militiamen separatists secessionists coalition alliance opposition army military junta
  regime administration authorities leadership workforce workers worker teachers nurses doctors physicians drivers pilots dockers dockworkers
  miners farmers truckers fishermen staff employees strikers crew crews unionists mediators arbitrators conciliators facilitators negotiators
  lawmakers legislators senators deputies tribesmen tribes elders chiefs chieftains residents protesters protestors demonstrators students
  activists campaigners leaders officials diplomats envoys ambassadors delegates representatives reps bosses executives commanders generals
  officers ministers presidents premiers governors mayors lawyers attorneys owners shareholders creditors bondholders lenders investors
  manufacturers manufacturer automakers carmakers automaker carmaker makers maker producers firm firms retailer retailers supplier suppliers contractors club clubs league bloc bank banks fund
  regulator commission panel tribunal secretariat mission delegation delegations team teams conference chamber syndicate guild corporation
  subsidiary landlords tenants landowners growers shippers railroad railroads railway railways utility port ports hospital city state county
  province municipality clergy clerics bishops monarchs kings chairmen secretaries directors coordinators commissioners spokesmen aides advisers
  advisors experts technocrats parliamentarians trustees superintendents stewards organisers organizers trainers players umpires clerks
  longshoremen stevedores engineers machinists steelworkers autoworkers conductors attendants seafarers sailors porters cleaners janitors
  caregivers carers paramedics firefighters postal lecturers academics professors researchers writers actors musicians
  mercenaries paramilitaries troops forces militia militias militants warlords clan clans communities families hostages relatives
  peacekeepers monitors observers brokers intermediaries rivals neighbours neighbors allies partners donors
`);

/** Those of them that are people by their part, so that names may follow: "mediators, X and Y". */
export const PEOPLE_HEADS = set(`
  leaders officials diplomats envoys ambassadors delegates representatives reps bosses executives commanders generals officers ministers presidents
  premiers governors mayors lawyers attorneys negotiators mediators arbitrators conciliators facilitators lawmakers legislators senators deputies elders
  chiefs chieftains chairmen secretaries directors coordinators commissioners spokesmen aides advisers advisors experts
`);

/** One person by what he or she is: "the mayor", "a federal mediator", "the police chief". */
export const ROLE_HEADS = set(`
  minister president premier chancellor envoy ambassador representative coordinator commissioner mediator negotiator facilitator chief leader
  chair chairman chairwoman chairperson director manager boss executive governor mayor commander general colonel admiral speaker king emir
  sultan prince monarch pope patriarch arbitrator conciliator ombudsman judge secretary superintendent pontiff delegate senator
  lawmaker spokesman spokeswoman spokesperson diplomat adviser advisor
`);

/** Words that no noun phrase holds: where one is met, the phrase has ended. */
export const OUTSIDE_PHRASE = set(`
  of to in on at for from with by and or but as is are was were be been being has have had having will would shall can could may might must
  do does did not no nor which who whom whose that than then also said says say saying told tells tell added adds after before when while
  if into onto over under between among about against amid near since until unless because though although without within during despite
  he she it they we you i him them us me himself herself itself themselves there here this these those what where why how
  up down out off back away again ever never still just now soon later already only even very too so yet both either neither
  wants want wanted says agrees agree rejects reject accept accepts accuses accuse blames blame began begin begins broke break breaks
  came come comes went go goes got get gets gave give gives held hold holds kept keep keeps left leave leaves led lead leads let lets
  made make makes met meet meets put puts ran run runs saw see sees sent send sends set sets sit sits sat spoke speak speaks stood stand
  stands struck took take takes threatens threatened vowed vow vows walk walks won win wins hope hopes urge urges vote votes
  insist insists remain remains seem seems resume resumes continue continues plan plans seek seeks sought pay pays need needs due likely able
  ready set yes per via amid toward towards through across around along upon beyond inside outside alongside including like such
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight
`);

/** Participles that describe people before their noun; others in -ed and -ing are verbs. */
export const PARTICIPLES = set(`
  warring striking negotiating bargaining ruling opposing visiting mining shipping manufacturing nursing teaching outgoing incoming training
  broadcasting publishing engineering banking housing leading acting governing neighbouring neighboring mediating competing planning
  trading building printing cleaning catering trucking logging fishing farming steering organising organizing participating feuding
  facilitating armed allied united unarmed displaced elected unelected appointed retired privatised privatized nationalised owned backed led
  based affiliated unnamed aligned recognised recognized sponsored supported concerned interested involved exiled jailed rebelling
  fighting bickering competing guaranteeing policing
`);

/** What may follow an owner and only says who acts for it: "the company's negotiators". */
export const ACTS_FOR = set(`
  committee executive director manager management council boss bosses lawyers attorneys team negotiators negotiator leaders leader leadership
  representatives representative officials official delegation delegates president secretary chief head chairman chair chairwoman
  spokesman spokeswoman spokesperson executives board delegation side bargainers mediators envoys envoy
`);
