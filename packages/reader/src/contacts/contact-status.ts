/** Whether a contact was held, goes on, is planned, expected, cancelled or denied: by the words about its trigger. */
import type { ContactStatus } from '@wasit/domain';
import { isFutureVerb } from '../statements/modality.ts';
import type { Scene } from '../statements/scene.ts';
import type { Sentence } from '../text/sentences.ts';
import { contactWordAt } from './contact-lookup.ts';
import { calledOff, deniedReport, failsToHappen, isOccasion, isProposal } from './english-status.ts';
import { append, noWords, SAYS, said, saidBy, saidWithin, type Words } from './status-words.ts';

/** "من أجل": for the sake of, and nothing put off. `forms` run away from the contact word, or towards what follows it. */
const forSake = (forms: readonly string[], index: number): boolean =>
  forms[index] === 'اجل' && (forms[index + 1] === 'من' || forms[index - 1] === 'من');
const DATED = SAYS.ahead | SAYS.day;
/** Whether one of the first words calls it off. */
const isOff = (words: Words, count: number): boolean =>
  (words.all & SAYS.cancels) !== 0 &&
  words.forms
    .slice(0, count)
    .some((_, index, forms) => ((words.says[index] ?? 0) & SAYS.cancels) !== 0 && !forSake(forms, index));
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

/** What of the words after a contact word that is told as past may still be about its time: up to the comma. */
function beforeComma({ forms, says }: Words, past: boolean): number {
  const comma = past ? forms.findIndex((form, index) => index > 2 && /^[،,]$/.test(form)) : -1;
  return comma < 0 || ((says[comma + 1] ?? 0) & DATED) !== 0 ? forms.length : comma;
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
  const word = tokens[trigger];
  const here = word?.form ?? '';
  const own0 = word === undefined ? 0 : said(word);
  const reversed = noWords();
  for (let at = trigger - 1; at >= Math.max(sentence.first, trigger - 9); at--) {
    const token = tokens[at];
    const says = token === undefined ? 0 : saidBy(token);
    if (token === undefined || (says & (SAYS.stops | SAYS.clause)) !== 0) break;
    append(reversed, token, says);
  }
  const following = noWords();
  for (let at = trigger + 1; at < Math.min(sentence.last, trigger + 16); at++) {
    const token = tokens[at];
    const says = token === undefined ? 0 : saidBy(token);
    if (token === undefined || (says & (SAYS.stops | SAYS.turns)) !== 0) break;
    append(following, token, says);
  }
  const before = reversed.forms;
  const after = following.forms;
  const near = before.slice(0, 4);
  const nearSays = saidWithin(reversed, 4);
  // Each language asks only its own questions.
  const arabic = word?.kind === 'arabic';
  if ((reversed.all & SAYS.denied) !== 0 || deniedReport(scene, sentence, trigger))
    return { status: 'denied', sure: -0.05 };
  // "نفت مصادر …، الأنباء عن اجتماع": what is denied may stand far behind its verb, with nothing told between.
  if (arabic) {
    for (let at = trigger - 10; at >= Math.max(sentence.first, trigger - 26); at--) {
      const token = tokens[at];
      const says = token === undefined ? 0 : saidBy(token);
      if ((says & SAYS.stops) !== 0 || token?.form === 'ان' || token?.form === 'انه') break;
      if ((says & SAYS.denies) !== 0) return { status: 'denied', sure: -0.1 };
    }
  }
  if ((nearSays & SAYS.negated) !== 0) return null;
  if (
    isOff(reversed, arabic ? before.length : near.length) ||
    ((following.all & SAYS.cancels) !== 0 && isOff(following, 4))
  ) {
    return { status: 'cancelled', sure: -0.03 };
  }
  // "called off talks with X", "the talks have been called off".
  if (!arabic && failsToHappen(after)) return { status: 'cancelled', sure: -0.05 };
  if (
    ((reversed.all | following.all) & SAYS.off) !== 0 &&
    (calledOff([...before].reverse().slice(-8)) || calledOff(after.slice(0, 8)))
  )
    return { status: 'cancelled', sure: -0.03 };
  // "… was cancelled", "لكن الزيارة أُجلت": told after it.
  const beyond = noWords();
  for (let at = trigger + 1; at < Math.min(sentence.last, trigger + 26); at++) {
    const token = tokens[at];
    if (token !== undefined) append(beyond, token, said(token));
  }
  const called = beyond.forms;
  const off =
    (beyond.all & SAYS.cancelled) === 0
      ? -1
      : beyond.says.findIndex((says, index) => (says & SAYS.cancelled) !== 0 && !forSake(called, index));
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
  if ((saidWithin(reversed, 7) & SAYS.supposed) !== 0 && !before.slice(0, 7).includes('even')) return null;
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
  const dated = (following.all & DATED) !== 0;
  const ownDated = turn < 0 ? dated : (saidWithin(following, turn) & DATED) !== 0;
  const open = arabic ? -1 : before.slice(0, 6).indexOf('to');
  const mind = before[open + 1] ?? '';
  if (
    open >= 0 &&
    /^(ready|willing|hopes?|hoping|hoped|wants?|wanted|wish(es)?|eager|keen|yet|willingness|readiness|refused|refuses|refusal|failed|fails|failing|unable|declined|declines|reluctant|unwilling|free|prepared|open|able|unlikely|seeks?|seeking|sought|trying|try|tried|efforts?|attempts?|invitation|offer|calls?|need|ask|asking|asks|asked|demand|move|committed|commitment|need|urge|encourage|refuse)$/.test(
      mind,
    ) &&
    !ownDated
  )
    return null;
  if (
    arabic &&
    near.slice(0, 2).some((form) => /^(و?استعداد(ه|ها|هم)|مستعد(ون|ين|ه)?|و?رغبت(ه|ها|هم))$/.test(form)) &&
    !dated
  )
    return null;
  if (arabic && near.slice(0, 2).some((form) => /^(تعذر|يتعذر|استحال)$/.test(form))) return null;
  // "any meeting between X and Y would …", "من الممكن … إذا": supposed.
  if (near[0] === 'any' && after.some((form) => /^(would|could|must|should|may|might)$/.test(form)))
    return null;
  // قد before a present is "may".
  const may = near[0] === 'قد' && /^[يت]/.test(here);
  if (arabic && (may || (reversed.all & SAYS.possible) !== 0) && called.includes('اذا')) return null;
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
      .some((token) => (said(token) & SAYS.wishes) !== 0)
  )
    return null;
  // "the need for the parties to return to talks".
  if (
    tokens[trigger]?.kind === 'latin' &&
    !ownDated &&
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
    ((((reversed.says[0] ?? 0) & SAYS.circumstance) !== 0 && near[1] !== 'الا') ||
      (near[0] === 'في' && /^[،,]$/.test(near[1] ?? '')));
  if (!within && (saidWithin(reversed, 8) & SAYS.refused) !== 0) return null;
  // "urged both sides to meet", "دعا إلى استئناف المفاوضات": what somebody wants.
  const urged =
    !arabic &&
    before.some(
      (form, index) =>
        form.startsWith('call') &&
        /^(call|calls|called|calling)$/.test(form) &&
        /^(for|on)$/.test(before[index - 1] ?? ''),
    );
  if (!arabic && isProposal(near, before, dated)) return { status: 'planned', sure: -0.1 };
  const occasion = !arabic && isOccasion(near, (index) => ((reversed.says[index] ?? 0) & SAYS.wished) !== 0);
  if (!within && !occasion && (urged || (reversed.all & SAYS.wished) !== 0)) return null;
  // "يتطلب محادثات بين …", "كان من المفترض أن يلتقي": what there would be.
  if ((nearSays & SAYS.unreal) !== 0) return null;
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
    tokens.slice(support, support + 8).some((token) => (said(token) & DATED) !== 0);
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
    (own0 & SAYS.future) !== 0 ||
    contactWordAt(tokens, trigger)?.shape === 'future' ||
    (nearSays & SAYS.future) !== 0;
  if (
    ahead ||
    (!past && (reversed.all & SAYS.planned) !== 0) ||
    (!past &&
      !occasion &&
      (following.all & SAYS.ahead) !== 0 &&
      (saidWithin(
        following,
        beforeComma(following, arabic && ((reversed.says[0] ?? 0) & SAYS.inside) !== 0),
      ) &
        SAYS.ahead) !==
        0)
  ) {
    return {
      status: (reversed.all & SAYS.expected) !== 0 ? 'expected' : 'planned',
      sure: ahead ? 0 : -0.04,
    };
  }
  if (here === 'due') return { status: 'planned', sure: 0 };
  if (((own0 | (arabic ? reversed.all : nearSays)) & SAYS.expected) !== 0)
    return { status: 'expected', sure: -0.05 };
  if (((own0 | nearSays | saidWithin(following, 8)) & SAYS.ongoing) !== 0)
    return { status: 'ongoing', sure: -0.02 };
  return { status: 'held', sure: 0 };
}
