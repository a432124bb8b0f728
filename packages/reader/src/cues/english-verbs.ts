/**
 * English reporting verbs, as data. One line a verb: base, past, gerund (`-` for regular ones), complements.
 *
 * `t` a that-clause or a clause without "that"; `T` only with "that"; `o` the hearer comes first ("told
 * reporters that"); `=` a bare noun object is content ("denied the charge"); `>` the object and what follows is
 * content ("urged both sides to …"); `to` an infinitive; another word: the preposition whose object is content. `?` marks a
 * spelling that is as often a noun or another verb.
 */
export const ENGLISH_REPORTING_VERBS = `
say said saying t
tell told telling t o
add - - t
note - noting t
state - stating t ?
announce - announcing t =
report - - t ?
explain - - t
insist - - t on
stress - - t =
emphasize - emphasizing t =
emphasise - emphasising t =
underline - underlining T =
underscore - underscoring T =
reiterate - reiterating t =
repeat - - T
claim - - t ?
argue - arguing t
contend - - t
maintain - - T
believe - believing t
think thought thinking t
suggest - - t ?
indicate - indicating t ?
reveal - - t ?
disclose - disclosing t
confirm - - t =
acknowledge - acknowledging t =
admit admitted admitting t
concede - conceding t
deny denied denying t = !denied
warn - - t of against o
caution - - t against ?
predict - - t =
expect - - t
hope - hoping t for !hoped ?
promise - promising t to o ?
pledge - pledging t to ?
vow - - t to
threaten - - to
demand - - t ?
urge - urging >
ask - - >
call - - for on
appeal - - for ?
request - - T = ?
propose - proposing t =
recommend - - t =
accuse - accusing >
criticize - criticizing >
criticise - criticising >
condemn - - >
denounce - denouncing >
praise - praising > ?
welcome - welcoming > ?
hail - - > ?
mention - - t ?
remark - - t ?
comment - - t ?
observe - observing t ?
declare - declaring t =
proclaim - - t
assert - - t
affirm - - t =
reaffirm - - t =
allege - alleging t
write wrote writing t
tweet - - t
post - - t ?
reply replied replying t
respond - - T
answer - - T ?
recall - - t ?
remind - - t o
inform - - t o
assure - assuring t o
notify notified notifying t o
hint - - t at
imply implied implying t
complain - - t about of
lament - - T =
conclude - concluding T
estimate - estimating t ?
learn learned learning T
doubt - - t
question - - > ?
wonder - - T
express - - =
voice - voicing = ?
convey - - T =
signal - signalling t ?
describe - describing >
dismiss - - >
feel felt feeling T ?
fear - - t ?
consider - considering T ?
point - - out to ?
continue continued continuing - ?
quip quipped quipping -
joke joked joking - ?
counter - - T ?
stipulate - stipulating T =
advise - advising t o
order - - > ?
instruct - - >
call - - for on
encourage - encouraging >
plead - - for ?
lambast - - >
laud - - >
decry decried decrying >
clarify clarified clarifying t
elaborate - elaborating -
summarise - summarising T
summarize - summarizing T
testify testified testifying t
read read reading T ?
swear swore swearing t to
speculate - speculating t
`;

/** Nouns that say who is quoted without a verb of their own: "X's warning that". */
export const ENGLISH_SPEECH_NOUNS =
  'statement interview remarks comments briefing conference speech letter tweet post message email address report broadcast testimony note memo release call';
