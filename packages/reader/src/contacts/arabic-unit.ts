/** Arabic participants without a name: delegations, class nouns, offices, pointers back. */
import { nameEnd } from '../lexicon/person-name.ts';
import type { Token } from '../text/tokens.ts';
import { peelingsOf, wordFeature } from '../text/word-feature.ts';
import { ARABIC_AGENTS, ARABIC_BODIES, ARABIC_TRADES } from './class-nouns.ts';
import type { ContactInput } from './contact-input.ts';
import type { Unit } from './unit.ts';

const DELEGATION = /^(وفد|مفاوض)/;

/** Whether a word may head a participant at all: most may not, and are passed over. */
const heads = wordFeature((token: Token): boolean =>
  peelingsOf(token).some(({ stem }) => {
    const bare = stem.startsWith('ال') ? stem.slice(2) : stem;
    return (
      OFFICES.test(bare) ||
      ARABIC_AGENTS.has(bare) ||
      ARABIC_BODIES.has(bare) ||
      ARABIC_TRADES.has(bare) ||
      /^(نظيري|نظرا|دبلوماسي$|مسوول|مستشار$|زعيم|موفد$|(طرف|جانب|بلد|دولت|وزير|رييس|قايد)(ان|ين)$)/.test(bare)
    );
  }),
);

export function arabicUnit(input: ContactInput, at: number, limit: number): Unit | null {
  const { tokens } = input.scene.doc;
  const token = tokens[at];
  if (token === undefined || !(heads(token) || input.pointers.at(at) !== null)) return null;
  const office = officeAt(input, at, limit) ?? nationalOffice(input, at) ?? bareOffice(input, at);
  if (office !== null) return office;
  for (const { stem, clitics } of peelingsOf(token)) {
    if (clitics.includes('س') || clitics.includes('ك')) continue;
    const definite = stem.startsWith('ال');
    const bare = definite ? stem.slice(2) : stem;
    const shared =
      clitics === ''
        ? { before: '', conjoined: false }
        : { before: /[بل]/.exec(clitics)?.[0] ?? '', conjoined: /^[وف]/.test(clitics) };
    // "والوفد المرافق": of whoever was just named.
    if (bare === 'وفد' && tokens[at + 1]?.form === 'المرافق')
      return {
        first: at,
        last: at + 2,
        sort: 'class',
        many: false,
        ...shared,
        refs() {
          return [];
        },
      };
    const pointed = input.pointers.at(at);
    if (pointed !== null && definite && !isDescribed(input, at))
      return {
        first: at,
        last: at + 1,
        sort: DELEGATION.test(bare) ? 'class' : 'body',
        many: false,
        ...shared,
        refs() {
          return [pointed];
        },
      };
    if (definite && /^(طرف|جانب|وفد|بلد|دولت|وزير|رييس|زعيم|قايد|مسوول)(ان|ين)$/.test(bare))
      return {
        first: at,
        last: at + 1,
        sort: 'pair',
        many: true,
        ...shared,
        refs() {
          const pair = input.pairAt(at);
          return pair.length > 0 ? pair : [input.table.fromWords(at, at + 1, 'organisation').ref];
        },
      };
    if (ARABIC_AGENTS.has(bare) || (definite && ARABIC_BODIES.has(bare))) {
      const nation = input.nationAt(at + 1);
      if (
        nation !== null &&
        tokens[at + 1]?.form.startsWith('ال') === definite &&
        tokens[at + 1]?.gap === 'space'
      )
        return {
          first: at,
          last: at + 2,
          sort: 'class',
          many: false,
          ...shared,
          refs() {
            return [input.nationRef(nation, at, at + 2)];
          },
        };
    }
    // "مع نظيريه السعودي والقطري".
    if (/^(نظيري|نظرا[ءيو])(ه|ها|هم|هما)$/.test(bare)) {
      const nation = input.nationAt(at + 1);
      if (nation !== null)
        return {
          first: at,
          last: at + 2,
          sort: 'class',
          many: false,
          ...shared,
          refs() {
            return [input.nationRef(nation, at + 1, at + 2)];
          },
        };
    }
    if (!definite && ARABIC_AGENTS.has(bare)) {
      const inner = complementAt(input, at + 1, limit) ?? genitiveAt(input, at + 1);
      if (inner !== null) return { ...inner, first: at, sort: 'class', many: inner.many, ...shared };
    }
    const trade =
      !definite &&
      ARABIC_TRADES.has(bare) &&
      /^ال/.test(tokens[at + 1]?.form ?? '') &&
      input.scene.mentions.at(at + 1) === null;
    if (trade || (definite && ARABIC_BODIES.has(bare))) {
      let last = trade ? at + 2 : at + 1;
      while (
        last < Math.min(limit, at + 4) &&
        tokens[last]?.gap === 'space' &&
        /^ال.{3,}/.test(tokens[last]?.form ?? '') &&
        input.scene.mentions.at(last) === null &&
        /(ه|ي|ين|ون|ات|الاربع|الخمس|الثلاث|الست|العشر|الاكثر)$/.test(tokens[last]?.form ?? '') &&
        !/^(التي|الذي|الذين|الي|التقي|الثانيه|الماضي|الماضيه|الجاري|المقبل)$/.test(tokens[last]?.form ?? '')
      )
        last++;
      const many = trade || /(ون|ين|ات|اء)$/.test(bare) || /^(فصايل|احزاب|عمال|وفود|اطراف)$/.test(bare);
      if (tokens[last - 1]?.form === 'الاكثر' && tokens[last]?.kind === 'arabic') last++;
      const end = last;
      return {
        first: at,
        last,
        sort: DELEGATION.test(bare) ? 'class' : 'body',
        many,
        ...shared,
        refs() {
          return [
            (end === at + 1 ? input.pointers.body(at) : null) ??
              input.table.fromWords(at, end, 'organisation').ref,
          ];
        },
      };
    }
  }
  return null;
}

/** An adjective follows: "الحركة الإسلامية" is not the movement named before. */
function isDescribed(input: ContactInput, at: number): boolean {
  const next = input.scene.doc.tokens[at + 1];
  return (
    next?.gap === 'space' && /^ال.{2,}ي(ه)?$/.test(next.form) && input.scene.mentions.at(at + 1) === null
  );
}

/** "وفدي الحكومة والمعارضة": whoever the genitive names, by its noun. */
function genitiveAt(input: ContactInput, at: number): Unit | null {
  const token = input.scene.doc.tokens[at];
  if (
    token?.kind !== 'arabic' ||
    token.gap !== 'space' ||
    !/^ال(حكوم|معارض|شرك|نقاب|ادار|اتحاد|عمال|جيش|حرك|فصايل|متمرد|بلدين|طرفين|جانبين|قبايل|سلط|مجلس|اقليم|حزب)/.test(
      token.form,
    )
  )
    return null;
  const pair = /^ال(بلدين|طرفين|جانبين)$/.test(token.form);
  const refs = (): readonly string[] =>
    pair
      ? input.pairAt(at)
      : [input.pointers.at(at) ?? input.table.fromWords(at, at + 1, 'organisation').ref];
  return { first: at, last: at + 1, sort: 'class', before: '', conjoined: false, many: pair, refs };
}

/** "الوزير", "السفير": whoever bore the title before, else the word. */
function bareOffice(input: ContactInput, at: number): Unit | null {
  const { tokens } = input.scene.doc;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || (next?.gap === 'space' && /^ال/.test(next.form))) return null;
  if (next?.gap === 'space' && input.scene.mentions.at(at + 1) !== null) return null;
  const peeled = peelingsOf(token).find(({ stem }) =>
    /^ال(وزير|وزيره|رييس|رييسه|سفير|مبعوث|موفد|امير|ملك|محافظ|نقيب|مدير|مستشار)$/.test(stem),
  );
  if (peeled === undefined || peeled.clitics.includes('ك')) return null;
  const title = peeled.stem.slice(2);
  return {
    first: at,
    last: at + 1,
    sort: 'office',
    before: /[بل]/.exec(peeled.clitics)?.[0] ?? '',
    conjoined: /^[وف]/.test(peeled.clitics),
    many: false,
    refs: () => {
      const known = input.table.recentBefore(
        at,
        (actor) => (actor.kind === 'person' || actor.kind === 'office') && actor.titles.has(title),
      )[0];
      return [known?.ref ?? input.table.fromWords(at, at + 1, 'office').ref];
    },
  };
}

/** After "وفد", "ممثلين": a name, "من" or "عن" with names, or a nationality. */
function complementAt(input: ContactInput, at: number, limit: number): Unit | null {
  const { tokens } = input.scene.doc;
  for (let from = at; from < Math.min(limit, at + 4); from++) {
    const token = tokens[from];
    if (token?.kind !== 'arabic' || token.gap === 'line') return null;
    const mention = input.scene.mentions.at(from);
    if (mention !== null) {
      if (
        mention.first !== from ||
        (from > at &&
          !/^(من|عن|ل|كل|قيادات|قاده|مسوولي|اعضاء|ممثلي|خبراء|دول|خارجيه|دفاع|حكومات)$/.test(
            tokens[from - 1]?.form ?? '',
          ) &&
          tokens[from]?.form.startsWith('ل') !== true)
      )
        return null;
      // "وفد من صنعاء": whoever sends it, though the word is a town's.
      if (mention.kind === 'outlet' || (mention.kind === 'place' && mention.id === null)) return null;
      const refs = (): readonly string[] => [input.sideRef(mention)];
      return {
        first: from,
        last: mention.last,
        sort: 'class',
        before: '',
        conjoined: false,
        many: false,
        refs,
      };
    }
    const nation = input.nationAt(from);
    if (nation !== null) {
      const last = from + 1;
      const refs = (): readonly string[] => [input.nationRef(nation, at - 1, last)];
      return { first: from, last, sort: 'class', before: '', conjoined: false, many: false, refs };
    }
    // "وفد من الإقليم": by the noun itself.
    if (/^(من|عن)$/.test(tokens[from - 1]?.form ?? '') && /^ال.{3,}/.test(token.form)) {
      const last = from + 1;
      return {
        first: from,
        last,
        sort: 'class',
        before: '',
        conjoined: false,
        many: false,
        refs: () => [input.table.fromWords(from, last, 'organisation').ref],
      };
    }
    if (
      !/^(من|عن|قيادات|قاده|مسوولي|اعضاء|ممثلي|خبراء|دول|خارجيه|دفاع|حكومات|كل|كبار|رفيع|رفيعا|المستوي|رفيعه|قيادي|حكومي|امني|رسمي|مشترك|تفاوضي|مفاوض|فني|اخر|يمثل|يمثلون|برلماني|وزاري|عسكري|امنيا|رسميا|حكوميا|عسكريا|فنيا|قياديا|وزاريا|مفاوضا|تفاوضيا|مشتركا|اميركيا)$/.test(
        token.form,
      )
    )
      return null;
  }
  return null;
}

const OFFICES =
  /^(وزير|وزيره|رييس|رييسه|مدير|مديره|امين|نقيب|محافظ|سفير|مبعوث|قايد|وكيل|منسق|والي|عمده|ملك|امير|سلطان|شيخ)$/;

/** "وزير الصحة", "رئيس الاتحاد": an office that names no state; the latest who bears the title, or the words. */
function officeAt(input: ContactInput, at: number, limit: number): Unit | null {
  const { scene, table } = input;
  const { tokens } = scene.doc;
  const token = tokens[at];
  if (token === undefined || token.gap === 'line') return null;
  const peeled = peelingsOf(token).find(({ stem }) => OFFICES.test(stem));
  if (peeled === undefined || peeled.clitics.includes('ك')) return null;
  if (tokens[at - 1]?.kind === 'punct' && peeled.clitics === '' && !/["«“]/.test(tokens[at - 1]?.form ?? ''))
    return null;
  if (/^(نايب|نائب|منصب|مساعد|وكيل)$/.test(tokens[at - 1]?.form ?? '')) return null;
  let last = at + 1;
  while (
    last < Math.min(limit, at + 5) &&
    tokens[last]?.gap === 'space' &&
    /^و?ال/.test(tokens[last]?.form ?? '') &&
    // After its first word only adjectives and what و joins go on: "وزير الصحة والسكان", not "رئيس الحكومة الأوضاع".
    (last === at + 1 || /^وال|(ي|يه|ه)$/.test(tokens[last]?.form ?? '')) &&
    scene.mentions.at(last) === null
  )
    last++;
  if (last === at + 1) return null;
  const holder = scene.mentions.at(last);
  if (holder?.kind === 'person' && holder.first === last) return null;
  const named = nameEnd(tokens, last, limit, 'after-title');
  if (named > last + 1) {
    // "وزير الدفاع فلان أبو فلان": a name that nobody knows.
    const from = last;
    const shared = {
      before: /[بل]/.exec(peeled.clitics)?.[0] ?? '',
      conjoined: /^[وف]/.test(peeled.clitics),
    };
    return {
      first: at,
      last: named,
      sort: 'person',
      many: false,
      ...shared,
      refs: () => [table.fromWords(from, named, 'person').ref],
    };
  }
  const title = peeled.stem;
  const start = tokens[at + 1]?.start ?? 0;
  const end = tokens[last - 1]?.end ?? 0;
  const words = scene.doc.text.slice(start, end);
  return {
    first: at,
    last,
    sort: 'office',
    before: /[بل]/.exec(peeled.clitics)?.[0] ?? '',
    conjoined: /^[وف]/.test(peeled.clitics),
    many: false,
    refs: () => {
      const known = table.latest(
        (actor) =>
          (actor.kind === 'person' || actor.kind === 'office') &&
          actor.titles.has(title) &&
          actor.mentions.some((span) => scene.doc.text.slice(span.start, span.end).includes(words)),
      );
      return [known?.ref ?? table.fromWords(at, last, 'office').ref];
    },
  };
}

/** "الوزير القطري", "والرئيس الروسي": whoever was named before as acting for that state, else the words. */
function nationalOffice(input: ContactInput, at: number): Unit | null {
  const { tokens } = input.scene.doc;
  const token = tokens[at];
  const nation = tokens[at + 1]?.form.startsWith('ال') ? input.nationAt(at + 1) : null;
  if (token === undefined || nation === null) return null;
  const peeled = peelingsOf(token).find(
    ({ stem }) =>
      stem.startsWith('ال') && (OFFICES.test(stem.slice(2)) || /^ال(دبلوماسي|مسوول|مستشار|زعيم)$/.test(stem)),
  );
  if (peeled === undefined || peeled.clitics.includes('ك')) return null;
  return {
    first: at,
    last: at + 2,
    sort: 'office',
    before: /[بل]/.exec(peeled.clitics)?.[0] ?? '',
    conjoined: /^[وف]/.test(peeled.clitics),
    many: false,
    refs: () => {
      const named = input.scene.mentions
        .within(Math.max(0, at - 200), at)
        .findLast((one) => one.partOf === nation.id && one.kind === 'person');
      return [named === undefined ? input.table.fromWords(at, at + 2, 'office').ref : input.sideRef(named)];
    },
  };
}
