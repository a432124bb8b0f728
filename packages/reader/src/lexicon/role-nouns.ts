/** Nouns that say what somebody is and that a name may follow: "union leader X", «رئيس اتحاد … فلان». */
import type { Token } from '../text/tokens.ts';
import { peelingsOf, wordFeature } from '../text/word-feature.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** The last word of an English title, in the singular: a name right after it is whose title it is. */
export const ENGLISH_ROLES = set(`
  minister secretary president premier chancellor envoy ambassador representative coordinator commissioner mediator negotiator facilitator
  chief head leader chair chairman chairwoman chairperson director manager boss executive ceo officer official general-secretary governor mayor
  spokesman spokeswoman spokesperson adviser advisor commander general colonel brigadier admiral speaker undersecretary deputy aide diplomat
  counterpart vice-president vice-chair treasurer organiser organizer convener steward rapporteur prosecutor judge administrator
  emir king sultan prince princess monitor delegate senator lawmaker congressman congresswoman founder owner chairmen lawyer attorney
  archbishop bishop pastor reverend patriarch rabbi imam chieftain
  arbitrator conciliator ombudsman superintendent inspector strategist activist unionist economist analyst professor principal
`);

const ARABIC_ROLES = set(`
  وزير وزيره رييس رييسه مدير مديره امين امينه نقيب نقيبه محافظ محافظه سفير سفيره مبعوث مبعوثه موفد موفده قايد قايده وكيل وكيله منسق منسقه
  والي عمده ملك امير اميره سلطان نايب نايبه مساعد مساعده مستشار مستشاره متحدث متحدثه ناطق ناطقه وسيط وسيطه مفوض مفوضه ممثل ممثله مندوب مندوبه
  زعيم زعيمه قيادي قياديه عضو عضوه سكرتير سكرتيره مسوول مسووله كبير مفاوض مفاوضه قنصل حاكم حاكمه مقرر مقرره مشرف مشرفه موسس نظير
  عاهل بطريرك مفتي قاضي محامي مدعي مدعيه قايم خبير خبيره معاون معاونه كاتب كاتبه مكلف مكلفه مفتش نجل شقيق رجل ناشط ناشطه نقابي نقابيه شيخ
  عميد عقيد لواء مشير جنرال مطران اسقف امام مختار عمده حاخام رييسا قطب ضابط
`);

export interface ArabicRole {
  readonly stem: string;
  readonly definite: boolean;
  readonly clitics: string;
}

/** The title that an Arabic word is, under clitics and the article, or null. */
export const arabicRole = wordFeature((token: Token): ArabicRole | null => {
  if (token.kind !== 'arabic') return null;
  for (const { stem, clitics } of peelingsOf(token)) {
    if (clitics.includes('س') || clitics.includes('ك')) continue;
    const definite = stem.startsWith('ال');
    const bare = (definite ? stem.slice(2) : stem).replace(/^نايب/, 'نايب').replace(/نائب/, 'نايب');
    if (ARABIC_ROLES.has(bare)) return { stem: bare, definite, clitics };
    // نظيره، مستشارها، نائبته: a pronoun makes it as definite as the article does.
    const owned = definite ? null : /^(.{3,}?)(ت?)(ه|ها|هم|هما)$/.exec(bare);
    if (owned !== null) {
      const stem = `${owned[1] ?? ''}${owned[2] === 'ت' ? 'ه' : ''}`;
      if (ARABIC_ROLES.has(stem)) return { stem, definite: true, clitics };
      if (ARABIC_ROLES.has(owned[1] ?? '')) return { stem: owned[1] ?? '', definite: true, clitics };
    }
  }
  return null;
});

const BREAKS = set(`
  مع من بين علي عن ان انه انها انهم بان الذي التي الذين لكن حيث كما بعد قبل خلال حول ضد عند منذ حتي او ام ثم قد كان كانت لم لن لا ما هو هي
  هم هذا هذه ذلك تلك بينما فيما وقد وكان حين عندما عقب
`);
/** Prepositions that belong to a title: «المبعوث إلى»، «القيادي في»، «السفير لدى». */
const LINKS = set('الي في لدي باسم لشوون بشان لدول');

/**
 * Whether an Arabic word may stand inside a title, between its first noun and the name: nouns and adjectives,
 * not what opens another clause.
 */
export const insideTitle = wordFeature((token: Token): boolean => {
  if (token.kind !== 'arabic') return false;
  const { form } = token;
  if (LINKS.has(form)) return true;
  if (BREAKS.has(form) || form.length < 2) return false;
  // و joins only what is definite too: "وزير الخارجية والهجرة".
  return (
    !/^و(?!ال)/.test(form) ||
    /^(وكيل|وزير|وزار|وسيط|وساط|وفد|وكال|وحد|وطن|وقف|وشوون|وشئون|والي|وزراء|وقود|وفاق|واحه)/.test(form)
  );
});

/** Titles whose complement may be a bare proper name: «محافظ حضرموت فلان». */
/**
 * Whether an English title ends right before a token, or one that goes on with its body does:
 * "union leader", "the head of the UN mission", "secretary-general of the alliance".
 */
export function englishTitleEnds(tokens: readonly Token[], end: number): boolean {
  const last = tokens[end - 1];
  if (last?.kind !== 'latin') return false;
  if (ENGLISH_ROLES.has(last.form)) return true;
  for (let at = end - 1; at >= Math.max(1, end - 7); at--) {
    const token = tokens[at];
    if (token === undefined || token.gap === 'line') return false;
    if (/^(of|for|to)$/.test(token.form)) {
      const role = tokens[at - 1]?.form ?? '';
      if (ENGLISH_ROLES.has(role) || (role === 'general' && /^[-–]$/.test(tokens[at - 2]?.form ?? '')))
        return true;
      continue;
    }
    if (!(token.kind === 'latin' || /^('s|['’&-])$/.test(token.form)) || CLAUSAL.has(token.form))
      return false;
  }
  return false;
}

const CLAUSAL = set(
  'and or but with by from in on at that which who said says told after before when while is are was were has have had will would not met held',
);

export const ofPlaces = (stem: string): boolean => /^(محافظ|سفير|والي|عمده|حاكم|قنصل)/.test(stem);
