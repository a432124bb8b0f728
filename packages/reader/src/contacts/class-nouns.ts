/** Nouns that name people by what they are at a table: delegates, mediators, unions. Data, in folded spelling. */

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** With a complement they are whomever they act for: "officials from X", "وفد من حركة …", "ممثلين عن …". */
export const ENGLISH_AGENTS = set(`
  delegation delegations delegate delegates official officials negotiator negotiators representative representatives envoy envoys
  diplomat diplomats leader leaders minister ministers team teams mediator mediators members member leadership side sides officers commanders
  commander president presidents generals chiefs executives bosses spokesmen lawmakers counterparts counterpart heads experts figures
  delegates advisers aides mission party parties spokesman spokeswoman spokesperson chief head boss chairman secretary director manager executive committee committees panel panels
`);
/** Without a complement they are participants of their own: "mediators met employers". */
export const ENGLISH_BODIES = set(`
  mediators negotiators employers management unions union workers leaders strikers managers company government ministry arbitrators facilitators
  delegations representatives factions rebels militants bosses shareholders creditors lenders operators owners airline teachers nurses
  drivers pilots miners residents elders tribes officials diplomats ministers unionists conciliators mediator arbitrator groups tribesmen lawmakers operator
`);
/** English words that go before a participant's noun and say nothing of who it is. */
export const ENGLISH_DETERMINERS = set(`
  the a an his her its their both all striking locked-out visiting neighboring neighbouring nearby capital senior top high ranking level other another some several new technical key five-member member five rival opposing warring
  respective high-level high-ranking former acting deputy chief lead leading official military political negotiating two three four five six seven eight nine ten eleven twelve dozen
  joint foreign civil security regional international western arab union labor labour government company local
`);

/** "both sides", "the warring parties": not one of the nouns above, but the pair that was named last. */
export const ENGLISH_SIDES = set(
  'sides parties delegations foes rivals neighbours neighbors countries nations states',
);

/** Prepositions and like words that say how the next participant takes part. Folded. */
export const ARABIC_BEFORE = set(`
  مع بين من في الي عن علي لدي عند برياسه برءاسه براسه بقياده بحضور بمشاركه برعايه بوساطه بدعوه باستضافه باشراف بدعم بتنسيق بمبادره يراسه يقوده يتراسه
  تراسه يضم تضم ضم ضمت يجمع جمع جمعه جمعها جمعت حضره حضرها يحضره بينه وبين بينهم بينها ممثله وبحضور وبمشاركه ومع وبرعايه وبوساطه وباستضافه حول بشان ضد باسم
  قبل بعد عبر نحو لصالح مقر داخل خارج سفاره سفير نظيره
`);
export const ENGLISH_BEFORE = set(`
  with between by to from of for in at against on about into near including among alongside via over under after before despite regarding
  within towards toward involving than like as through across inside outside representing
`);
