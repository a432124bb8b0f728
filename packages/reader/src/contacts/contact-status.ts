/** Whether a contact was held, goes on, is planned, expected, cancelled or denied: by the words about its trigger. */
import type { ContactStatus } from '@wasit/domain';
import { isFutureVerb } from '../statements/modality.ts';
import type { Scene } from '../statements/scene.ts';
import { fold } from '../text/normalise.ts';
import type { Sentence } from '../text/sentences.ts';
import { contactWordAt } from './contact-lookup.ts';
import { calledOff, deniedReport, failsToHappen, isOccasion, isProposal } from './english-status.ts';

const set = (text: string): Set<string> => new Set(text.split(' ').map(fold));
const PLANNED = set(
  'المقرر المزمع سوف مقررا مقرر غدا يعتزم تعتزم عزمه عزمها القادمين المقبلين القادمة المقبل المقبلة القادم المرتقبة المرتقب will scheduled due intends plans planned tomorrow next upcoming planning',
);
const AHEAD = set('المقرر غدا القادمين المقبلين القادمة المقبل المقبلة القادم tomorrow next upcoming');
const EXPECTED = set(
  'المتوقع المنتظر المرجح يتوقع متوقعا متوقع منتظر expected likely may might could possible',
);
const CANCELLED = set(
  'ألغى ألغت ألغيا ألغوا ألغي ألغيت إلغاء يلغي تلغي ملغى ملغاة أجل أجلت أجلا تأجيل تأجل تأجلت يؤجل تؤجل مؤجل أرجأ أرجأت أرجئ أرجئت إرجاء يرجئ ترجئ قاطع قاطعت مقاطعة مقاطعته مقاطعتها cancelled canceled postponed delayed cancels called-off',
);
const DENIED = set('نفى نفت ينفي تنفي نفيا denied denies');
const ONGOING = set(
  'تتواصل يتواصل تتواصل مستمرة تستمر يستمر متواصلة الجارية جارية تنطلق ينطلق تشهد انطلقت الآن حاليا بدأت بدء ongoing underway continuing under continues currently',
);
const REFUSED = set(
  'rejected rejects reject rejecting refused refuses refusing رفض رفضت رفضها رفضه رفضهم رفضا رفضوا يرفض ترفض يرفضون رافضا رافضة رافضين استبعد استبعدت يستبعد استبعاد استبعاده',
);
const NEGATED = set('لم لن لا عدم not never no');
const WISHED = set(
  'دعا يدعو دعت حض حضت حث ضرورة يطالب طالب اقترح يقترح wants يأمل تأمل urged urges asked asks proposed demanded مشروط invited invites',
);

const UNREAL = set(
  'يتطلب تتطلب يستدعي تستدعي المفترض يفترض إمكانية احتمال احتمالات فرص فرصة أهمية حاجة الحاجة فكرة رغبته رغبتها رغبتهم بدل عوض يستوجب',
);

const DAYS = set(
  'اليوم الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت today monday tuesday wednesday thursday friday saturday sunday',
);
const STOPS = set('. ؛ ; :');
/** Words after which something else is told. */
const TURNS = set('ومن وكان وقد وسيتم فيما بينما which who while but');
/** English words before which another clause stands, whose verbs say nothing of this one. */
const CLAUSES = set('because although though whereas but which who after');
const SUPPOSED = set('if unless whether اذا لو');

/** Whether a set holds a word as written, or without the clitics of an Arabic one. */
const has = (words: ReadonlySet<string>, form: string): boolean =>
  words.has(form) || (/^[وفبل]./.test(form) && (words.has(form.slice(1)) || words.has(form.slice(2))));
const isCancelled = (form: string): boolean => has(CANCELLED, form);
/** "من أجل": for the sake of, and nothing put off. `forms` run away from the contact word, or towards what follows it. */
const forSake = (forms: readonly string[], index: number): boolean =>
  forms[index] === 'اجل' && (forms[index + 1] === 'من' || forms[index - 1] === 'من');
const isNegated = (form: string): boolean =>
  NEGATED.has(form) || (/^[وفبل]/.test(form) && NEGATED.has(form.slice(1)));
const isDated = (forms: readonly string[]): boolean =>
  forms.some((form) => AHEAD.has(form) || DAYS.has(form));
const PURPOSES =
  /^(لل?(لقاء|تفاوض|اجتماع|تباحث|تشاور|مشاركه|جلوس|تحادث|تحاور)|ل(مقابله|مناقشه|بحث)|لإ?استيناف|لا?ستيناف|لاستكمال)/;

/** "is to attend … and hold": a bare verb after "and" is as far ahead as the one before it. */
function coordinated(scene: Scene, sentence: Sentence, trigger: number): boolean {
  const { tokens } = scene.doc;
  for (let at = trigger; at > Math.max(sentence.first, trigger - 5); at--) {
    if (
      tokens[at - 1]?.form !== 'and' ||
      !/^(hold|meet|visit|attend|host|open|start|begin|resume|join)$/.test(tokens[at]?.form ?? '')
    )
      continue;
    for (let back = at - 2; back > Math.max(sentence.first, at - 22); back--) {
      if (/^(to|will)$/.test(tokens[back]?.form ?? '') && tokens[back + 1]?.capital === false) return true;
    }
  }
  return false;
}

const CIRCUMSTANCE = set('خلال أثناء عقب بعد إثر لدى');
const INSIDE = set('خلال في بعد عقب اثر لدى أثناء');

/** What of the words after a contact word that is told as past may still be about its time: up to the comma. */
function ahead9(after: readonly string[], past: boolean): readonly string[] {
  const comma = past ? after.findIndex((form, index) => index > 2 && /^[،,]$/.test(form)) : -1;
  const next = after[comma + 1] ?? '';
  return comma < 0 || AHEAD.has(next) || DAYS.has(next) ? after : after.slice(0, comma);
}

/** A word's form; the month of May is not the verb. */
function wordAt(scene: Scene, at: number): string {
  const token = scene.doc.tokens[at];
  return token === undefined ? '' : token.form === 'may' && token.capital ? 'month' : token.form;
}

const PAST =
  /^(held|concluded|ended|wrapped|finished|completed|conducted|attended|hosted|chaired|met|spoke|visited|arrived|flew|phoned|telephoned|discussed|travelled|traveled|landed|briefed|wrote|conferred|consulted|gathered|convened|toured|received|welcomed|returned)$/;

/** A verb in the past tells it, and in English no "to be" or "will" stands before: what is ahead is something else. */
function happened(scene: Scene, trigger: number, support: number | null): boolean {
  const { tokens } = scene.doc;
  // "وصل الوفد، ومن المقرر أن …": a past verb has happened, whatever is said to come after it.
  if (tokens[trigger]?.kind === 'arabic') return contactWordAt(tokens, trigger)?.shape === 'past';
  const verb = support === null || support > trigger ? trigger : support;
  const before = [1, 2, 3].map((step) => tokens[verb - step]?.form ?? '');
  return (
    tokens[verb]?.kind === 'latin' &&
    PAST.test(tokens[verb]?.form ?? '') &&
    !before.some((form) => /^(be|being|to|will|would|when|once|is|are)$/.test(form))
  );
}

/** Null for what is said not to have happened without anyone denying it: that is no contact. */
export function statusAt(
  scene: Scene,
  sentence: Sentence,
  trigger: number,
  support: number | null = null,
): { status: ContactStatus; sure: number } | null {
  const { tokens } = scene.doc;
  const here = tokens[trigger]?.form ?? '';
  const before: string[] = [];
  for (let at = trigger - 1; at >= Math.max(sentence.first, trigger - 9); at--) {
    const form = wordAt(scene, at);
    if (STOPS.has(form) || CLAUSES.has(form)) break;
    before.push(form);
  }
  const after: string[] = [];
  for (let at = trigger + 1; at < Math.min(sentence.last, trigger + 16); at++) {
    const form = wordAt(scene, at);
    if (STOPS.has(form) || TURNS.has(form)) break;
    after.push(form);
  }
  const near = before.slice(0, 4);
  // Each language asks only its own questions.
  const arabic = tokens[trigger]?.kind === 'arabic';
  if (before.some((form) => DENIED.has(form)) || deniedReport(scene, sentence, trigger))
    return { status: 'denied', sure: -0.05 };
  // "نفت مصادر …، الأنباء عن اجتماع": what is denied may stand far behind its verb, with nothing told between.
  if (arabic) {
    for (let at = trigger - 10; at >= Math.max(sentence.first, trigger - 26); at--) {
      const form = wordAt(scene, at);
      if (STOPS.has(form) || form === 'ان' || form === 'انه') break;
      if (DENIED.has(form) || DENIED.has(form.replace(/^[وف]/, ''))) return { status: 'denied', sure: -0.1 };
    }
  }
  if (near.some(isNegated)) return null;
  const off0 = (forms: readonly string[]): boolean =>
    forms.some((form, index) => isCancelled(form) && !forSake(forms, index));
  if (off0(arabic ? before : near) || off0(after.slice(0, 4))) {
    return { status: 'cancelled', sure: -0.03 };
  }
  // "called off talks with X", "the talks have been called off".
  if (!arabic && failsToHappen(after)) return { status: 'cancelled', sure: -0.05 };
  if (calledOff([...before].reverse().slice(-8)) || calledOff(after.slice(0, 8)))
    return { status: 'cancelled', sure: -0.03 };
  // "… was cancelled", "لكن الزيارة أُجلت": told after it.
  const called = tokens.slice(trigger + 1, Math.min(sentence.last, trigger + 26)).map(({ form }) => form);
  const off = called.findIndex((form, index) => CANCELLED.has(form) && !forSake(called, index));
  if (
    off > 0 &&
    (/^(was|were|been|be|is|stands|stand)$/.test(called[off - 1] ?? '') ||
      called.slice(0, off).some((form) => /^(لكن|but|before|غير|الا)$/.test(form)))
  ) {
    return { status: 'cancelled', sure: -0.05 };
  }
  // "a meeting between X and Y is not likely in the near future".
  if (
    !arabic &&
    called.some(
      (form, index) =>
        form === 'not' &&
        called
          .slice(index + 1, index + 4)
          .some((word) => /^(likely|expected|planned|scheduled|possible)$/.test(word)),
    )
  )
    return null;
  // "if X met Y": what would be.
  if (before.slice(0, 7).some((form) => SUPPOSED.has(form)) && !before.slice(0, 7).includes('even'))
    return null;
  // "could be organised if necessary".
  if (
    !arabic &&
    after.slice(0, 10).some((form) => /^(could|would|might|possible|conceivable)$/.test(form)) &&
    after.some((form) => /^(if|unless)$/.test(form))
  )
    return null;
  // "is ready to meet X", "hopes to hold talks", "has yet to meet", «استعداده للقاء»: no day, no event.
  const turn = arabic
    ? -1
    : after.findIndex((form) => /^(after|before|when|as|if|that|until|once)$/.test(form));
  const own = turn < 0 ? after : after.slice(0, turn);
  const open = arabic ? -1 : before.slice(0, 6).indexOf('to');
  const mind = before[open + 1] ?? '';
  if (
    open >= 0 &&
    /^(ready|willing|hopes?|hoping|hoped|wants?|wanted|wish(es)?|eager|keen|yet|willingness|readiness|refused|refuses|refusal|failed|fails|failing|unable|declined|declines|reluctant|unwilling|free|prepared|open|able|unlikely|seeks?|seeking|sought|trying|try|tried|efforts?|attempts?|invitation|offer|calls?|need|ask|asking|asks|asked|demand|move|committed|commitment|need|urge|encourage|refuse)$/.test(
      mind,
    ) &&
    !isDated(own)
  )
    return null;
  if (
    arabic &&
    near.slice(0, 2).some((form) => /^(و?استعداد(ه|ها|هم)|مستعد(ون|ين|ه)?|و?رغبت(ه|ها|هم))$/.test(form)) &&
    !isDated(after)
  )
    return null;
  if (arabic && near.slice(0, 2).some((form) => /^(تعذر|يتعذر|استحال)$/.test(form))) return null;
  // "any meeting between X and Y would …", "من الممكن … إذا": supposed.
  if (near[0] === 'any' && after.some((form) => /^(would|could|must|should|may|might)$/.test(form)))
    return null;
  // قد before a present is "may".
  const may = near[0] === 'قد' && /^[يت]/.test(here);
  if (arabic && (may || before.some((form) => /^(الممكن|يمكن|ربما)$/.test(form))) && called.includes('اذا'))
    return null;
  // "often meets X when …": a habit, no event.
  if (
    !arabic &&
    /^(meets?|visits?|receives?|hosts?|speaks?|talks?)$/.test(here) &&
    near
      .slice(0, 2)
      .some((form) =>
        /^(often|usually|regularly|frequently|always|sometimes|rarely|normally|typically)$/.test(form),
      )
  )
    return null;
  // "حث … على عقد اجتماع", "طالب بعقد اجتماع": wanted, however far back the verb stands.
  if (
    arabic &&
    /^(ب|ل)?(عقد|اجراء|استيناف|بدء|تنظيم|مواصله)$/.test(near[0] ?? '') &&
    (/^ب/.test(near[0] ?? '') || /^(علي|الي|في)$/.test(near[1] ?? '')) &&
    tokens
      .slice(Math.max(sentence.first, trigger - 40), trigger)
      .some(({ form }) => WISHED.has(form) || WISHED.has(form.replace(/^[وف]/, '')))
  )
    return null;
  // "the need for the parties to return to talks".
  if (
    tokens[trigger]?.kind === 'latin' &&
    !isDated(own) &&
    before
      .slice(0, 9)
      .some(
        (form, index) =>
          /^(need|necessity|importance|urgency)$/.test(form) && /^(for|of|to)$/.test(before[index - 1] ?? ''),
      )
  )
    return null;
  // "rejected a proposal to resume talks": no event at all.
  // "طالب الرئيس، خلال اتصال مع …، بوقف": what he wanted is not the call.
  const within =
    arabic &&
    ((CIRCUMSTANCE.has(near[0] ?? '') && near[1] !== 'الا') ||
      (near[0] === 'في' && /^[،,]$/.test(near[1] ?? '')));
  if (!within && before.slice(0, 8).some((form) => has(REFUSED, form))) return null;
  // "urged both sides to meet", "دعا إلى استئناف المفاوضات": what somebody wants.
  const urged =
    !arabic &&
    before.some(
      (form, index) =>
        form.startsWith('call') &&
        /^(call|calls|called|calling)$/.test(form) &&
        /^(for|on)$/.test(before[index - 1] ?? ''),
    );
  if (!arabic && isProposal(near, before, isDated(after))) return { status: 'planned', sure: -0.1 };
  const occasion = !arabic && isOccasion(near, (form) => has(WISHED, form));
  if (!within && !occasion && (urged || before.some((form) => has(WISHED, form)))) return null;
  // "يتطلب محادثات بين …", "كان من المفترض أن يلتقي": what there would be.
  if (near.some((form) => has(UNREAL, form))) return null;
  // "a meeting will be held", "اجتماعا سيعقد": the verb follows its noun.
  const event =
    /^(meeting|meetings|talks|negotiations|summit|session|round|visit|trip|consultations)$|اجتماع|لقاء|جلسه|جوله|محادثات|مفاوضات|مباحثات|قمه|زياره/.test(
      here,
    );
  const coming =
    event &&
    after
      .slice(0, 7)
      .some(
        (form, index) =>
          (isFutureVerb(form) && index < 5) ||
          /^(ستعقد|سيعقد|ستجري|سيجري|ستنطلق|ستبدا|ستستانف)$/.test(form) ||
          (/^(scheduled|slated)$/.test(form) && index < 5) ||
          (form === 'will' &&
            /^(be|take|resume|start|begin|open|continue|go)$/.test(after[index + 1] ?? '')) ||
          (form === 'to' && after[index + 1] === 'be' && after[index + 2] === 'held'),
      );
  // "أن سيجري فلان مع فلان محادثات": the future stands on the verb of the noun, however far.
  const comes =
    support !== null &&
    contactWordAt(tokens, trigger)?.noun === true &&
    isFutureVerb(tokens[support]?.form ?? '');
  const purpose =
    comes ||
    /^(و?بانتظار|انتظار|تمهيدا|تحضيرا|استعدادا|عشيه|وعشيه|تحسبا)$/.test(near[0] ?? '') ||
    /^(لاجراء|لعقد|لاستيناف|لمواصله|لحضور|to)$/.test(near[0] ?? '') ||
    PURPOSES.test(here) ||
    PURPOSES.test(near[0] ?? '') ||
    coordinated(scene, sentence, trigger) ||
    (here === 'meet' && near[0] === 'will');
  // "ويلتقي", "يصل": told in the present before it happens, but in a headline.
  const closing = tokens[sentence.last - 1]?.form ?? '';
  const headline =
    sentence.index < 4 && (!/^[.!?؟"”]$/.test(closing) || tokens[sentence.last - 2]?.form === '.');
  // "to hold another meeting", "will resume talks": the verb of the noun is ahead.
  const verb = support === null ? '' : (tokens[support - 1]?.form ?? '');
  const led =
    support !== null &&
    support < trigger &&
    /^(to|will|would|shall)$/.test(verb) &&
    tokens[support]?.kind === 'latin';
  const present =
    !headline &&
    /^و?[يت](لتقي|جتمع|ستقبل|صل|عقد|ستضيف|توجه|جتمعان|لتقيان|صلون)$/.test(here) &&
    !/^(كان|كانت|لا|لم|ان)$/.test(near[0] ?? '');
  const would = near[0] === 'would' && here !== 'be';
  const agreed =
    support !== null &&
    support < trigger &&
    /^agree/.test(tokens[support]?.form ?? '') &&
    /^(to|on)$/.test(tokens[support + 1]?.form ?? '');
  // "will travel to X for talks with Y": as far ahead as the verb that the talks are the purpose of.
  const purposed =
    tokens[trigger]?.kind === 'latin' &&
    event &&
    near.includes('for') &&
    tokens
      .slice(Math.max(sentence.first, trigger - 24), trigger)
      .some(({ form }) => /^(will|expected|scheduled|due|plans|planning|intends)$/.test(form));
  // "Talks open on Monday": the plain present of a plural tells what is on the programme.
  const programme =
    support !== null &&
    support > trigger &&
    tokens[trigger]?.kind === 'latin' &&
    /^(open|resume|begin|start|continue|reconvene)$/.test(tokens[support]?.form ?? '') &&
    isDated(tokens.slice(support, support + 8).map(({ form }) => form));
  const past = happened(scene, trigger, support);
  const ahead =
    programme ||
    purposed ||
    led ||
    would ||
    agreed ||
    present ||
    coming ||
    purpose ||
    isFutureVerb(here) ||
    contactWordAt(tokens, trigger)?.shape === 'future' ||
    near.some((form) => isFutureVerb(form));
  if (
    ahead ||
    (!past && before.some((form) => PLANNED.has(form))) ||
    (!past && !occasion && ahead9(after, arabic && INSIDE.has(near[0] ?? '')).some((form) => AHEAD.has(form)))
  ) {
    return {
      status: before.some((form) => EXPECTED.has(form)) ? 'expected' : 'planned',
      sure: ahead ? 0 : -0.04,
    };
  }
  if (here === 'due') return { status: 'planned', sure: 0 };
  if (EXPECTED.has(here) || (arabic ? before : near).some((form) => EXPECTED.has(form)))
    return { status: 'expected', sure: -0.05 };
  if (ONGOING.has(here) || [...near, ...after.slice(0, 8)].some((form) => ONGOING.has(form)))
    return { status: 'ongoing', sure: -0.02 };
  return { status: 'held', sure: 0 };
}
