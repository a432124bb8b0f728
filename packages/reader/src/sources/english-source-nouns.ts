/** English nouns that head a description of a source, as data. */

export const ENGLISH_ANONYMOUS_HEADS = `
source insider : source sg
sources insiders : source pl
official : official sg
officials : official pl
diplomat : diplomat sg
diplomats : diplomat pl
analyst : analyst sg
analysts : analyst pl
observer : observer sg
observers : observer pl
expert : expert sg
experts : expert pl
witness eyewitness : witness sg
witnesses eyewitnesses : witness pl
activist : activist sg
activists : activist pl
unionist : unionist sg
unionists : unionist pl
mediator : mediator sg
mediators : mediator pl
negotiator : negotiator sg
negotiators : negotiator pl
officer : officer sg
officers : officer pl
delegate : delegate sg
delegates : delegate pl
representative : representative sg
representatives : representative pl
adviser advisor aide : adviser sg
advisers advisors aides : adviser pl
spokesman spokeswoman spokesperson : spokesperson sg
spokesmen spokespeople spokespersons : spokesperson pl
worker employee : worker sg
workers employees strikers : worker pl
resident : resident sg
residents : resident pl
person : person sg
people persons : person pl
member : member sg
members : member pl
lawyer : lawyer sg
lawyers attorneys : lawyer pl
executive : executive sg
executives : executive pl
lawmaker : lawmaker sg
lawmakers : lawmaker pl
critics : critic pl
critic : critic sg
supporters : supporter pl
researchers : expert pl
researcher : expert sg
leaders : leader pl
`;

export const ENGLISH_SOURCE_MODIFIERS = `
senior top high-ranking ranking high-level
informed
security
military
diplomatic
political
government
local
medical
field
independent
union
management
intelligence
western
regional
industry
`;

export const ENGLISH_ROLE_NOUNS =
  'president minister premier chancellor ambassador envoy secretary spokesman spokeswoman spokesperson director chief head chairman chairwoman chair governor senator representative general colonel commander king prince emir sultan leader mayor commissioner coordinator undersecretary deputy adviser advisor lawyer professor judge executive ceo manager negotiator mediator organiser organizer convener lawmaker congressman congresswoman officer';

export const ENGLISH_ORGANISATION_NOUNS =
  'ministry government army military union council committee commission company party movement group agency department office embassy court parliament congress association federation organisation organization administration authority bank board coalition alliance house delegation mission panel forces police statement report campaign team firm employer employers management side sides airline newspaper network channel';

/** Texts that speak for whoever issued them. */
export const ENGLISH_DOCUMENT_NOUNS =
  'statement communique communiqué release declaration readout announcement';
