/** Arabic participants without a name: delegations, class nouns, offices, pointers back. */

import { verbOf } from '../cues/arabic-cues.ts';
import type { LexiconEntry } from '../lexicon/entry.ts';
import { arabicRole, insideTitle } from '../lexicon/role-nouns.ts';
import type { Mention } from '../mentions/mention.ts';
import { isConjoined, prepositionIn } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';
import { peelingsOf, wordFeature } from '../text/word-feature.ts';
import { ARABIC_AGENTS, ARABIC_AMOUNTS, ARABIC_BODIES, ARABIC_TRADES } from './arabic-class-nouns.ts';
import { nounPhraseEnd } from './arabic-noun-phrase.ts';
import { arabicOffice, OFFICES } from './arabic-offices.ts';
import type { ContactInput } from './contact-input.ts';
import { contactWord } from './contact-lookup.ts';
import type { Unit } from './unit.ts';

const DELEGATION = /^(وفد|مفاوض)/;
const DUAL =
  /^(طرف|جانب|وفد|بلد|دولت|وزير|رييس|زعيم|قايد|مسوول|حزب|فريق|حركت|شركت|نقابت|مبعوث|موفد|حكومت|جيش|وسيط|خصم|جار|حليف|شريك)(ان|ين)$/;

/** Whether a word may head a participant at all: most may not, and are passed over. */
const heads = wordFeature((token: Token): boolean =>
  peelingsOf(token).some(({ stem }) => {
    const bare = stem.startsWith('ال') ? stem.slice(2) : stem;
    return (
      OFFICES.test(bare) ||
      ARABIC_AGENTS.has(bare) ||
      ARABIC_BODIES.has(bare) ||
      ARABIC_TRADES.has(bare) ||
      ARABIC_AMOUNTS.has(bare) ||
      DUAL.test(bare) ||
      /^(نظيري|نظرا|دبلوماسي$|مسوول|مستشار$|زعيم|موفد$)/.test(bare)
    );
  }),
);

/** The participant that an Arabic noun heads, or null. */
export function arabicUnit(input: ContactInput, at: number, limit: number): Unit | null {
  const { tokens } = input.scene.doc;
  const token = tokens[at];
  if (token === undefined || !(heads(token) || input.pointers.at(at) !== null)) return null;
  const office = arabicOffice(input, at, limit);
  if (office !== null) return office;
  for (const { stem, clitics, skip } of peelingsOf(token)) {
    if (clitics.includes('س') || clitics.includes('ك')) continue;
    const definite = stem.startsWith('ال');
    const bare = definite ? stem.slice(2) : stem;
    const unit =
      (definite ? definiteUnit(input, at, limit, bare) : null) ??
      nationalUnit(input, at, bare, definite) ??
      (definite ? null : (amountOf(input, at, limit, bare) ?? agentUnit(input, at, limit, bare, skip))) ??
      classUnit(input, at, limit, bare, definite, skip);
    if (unit !== null)
      return unitOf(
        at,
        unit.last,
        unit.sort,
        unit.refs,
        unit.many,
        prepositionIn(clitics),
        isConjoined(clitics),
      );
  }
  return null;
}

function unitOf(
  first: number,
  last: number,
  sort: Unit['sort'],
  refs: () => readonly string[],
  many = false,
  before = '',
  conjoined = false,
): Unit {
  return { first, last, sort, before, conjoined, many, refs };
}

/** "والوفد المرافق", "الحركة", "الطرفان": who was named before. */
function definiteUnit(input: ContactInput, at: number, limit: number, bare: string): Unit | null {
  const { tokens } = input.scene.doc;
  if (bare === 'وفد' && tokens[at + 1]?.form === 'المرافق') return unitOf(at, at + 2, 'class', () => []);
  const pointed = input.pointers.at(at);
  if (pointed !== null && !isDescribed(input, at))
    return unitOf(at, at + 1, DELEGATION.test(bare) ? 'class' : 'body', () => [pointed]);
  if (bare === 'وفد' && !isDescribed(input, at)) {
    const sent = delegationBefore(input, at, limit);
    if (sent !== null) return unitOf(at, at + 1, 'class', () => sent.refs());
  }
  if (!DUAL.test(bare)) return null;
  const both = namedPair(input, at);
  if (both !== null) return both;
  return pairUnit(input, at, at + 1);
}

/** "الرئيسان المصري فلان والفرنسي فلان": each with a nationality before the name. */
function namedPair(input: ContactInput, at: number): Unit | null {
  const { doc, mentions } = input.scene;
  const people: Mention[] = [];
  let last = at + 1;
  for (let next = at + 1; next < at + 16 && people.length < 2; ) {
    const token = doc.tokens[next];
    if (token?.kind !== 'arabic' || token.gap === 'line') break;
    const mention = mentions.at(next);
    if (mention?.kind === 'person' && mention.first === next) {
      people.push(mention);
      last = mention.last;
      next = mention.last;
    } else if (input.nationAt(next) !== null || /^و?ال.{3,}(ي|يه)$/.test(token.form)) next++;
    else break;
  }
  return people.length < 2
    ? null
    : unitOf(at, last, 'pair', () => people.map((mention) => input.sideRef(mention)), true);
}

/** "الطرفان", "طرفا النزاع": the two that were named last. */
function pairUnit(input: ContactInput, at: number, last: number): Unit {
  return unitOf(
    at,
    last,
    'pair',
    () => {
      const pair = input.pairAt(at);
      return pair.length > 0 ? pair : [input.table.fromWords(at, last, 'organisation').ref];
    },
    true,
  );
}

/** The delegation told of last: "الوفد" after "وفد من تجار المدينة". */
function delegationBefore(input: ContactInput, at: number, limit: number): Unit | null {
  const { tokens } = input.scene.doc;
  for (let back = at - 1; back > Math.max(0, at - 300); back--) {
    if (!/^[وفبل]?(وفد|وفدا)$/.test(tokens[back]?.form ?? '')) continue;
    const unit = agentUnit(input, back, Math.min(back + 16, Math.max(limit, back + 16)), 'وفد');
    if (unit !== null) return unit;
  }
  return null;
}

/** "وفد إسرائيلي", "الوسطاء المصريون", "مع نظيريه السعودي والقطري": the state of an adjective. */
function nationalUnit(input: ContactInput, at: number, bare: string, definite: boolean): Unit | null {
  const { tokens } = input.scene.doc;
  const counterpart = /^(نظيري|نظرا[ءيو])(ه|ها|هم|هما)$/.test(bare);
  if (!counterpart && !ARABIC_AGENTS.has(bare) && !(definite && ARABIC_BODIES.has(bare))) return null;
  const nation = input.nationAt(at + 1);
  // "نظرائه في قطر وعمان": of each state that follows.
  if (counterpart && nation === null && /^(في|من)$/.test(tokens[at + 1]?.form ?? '')) {
    const states = statesFrom(input, at + 2);
    const end = states.at(-1)?.last;
    return end === undefined
      ? null
      : unitOf(
          at,
          end,
          'class',
          () => states.map((mention) => input.table.fromMention(mention).ref),
          states.length > 1,
        );
  }
  if (nation === null || tokens[at + 1]?.gap !== 'space') return null;
  if (!counterpart && tokens[at + 1]?.form.startsWith('ال') !== definite) return null;
  return unitOf(at, at + 2, 'class', () => [input.nationRef(nation, counterpart ? at + 1 : at, at + 2)]);
}

/** The states named in a row from a token on, by commas and و. */
function statesFrom(input: ContactInput, from: number): Mention[] {
  const { doc, mentions } = input.scene;
  const found: Mention[] = [];
  for (let at = from; at < from + 24; ) {
    if (/^[،,]$/.test(doc.tokens[at]?.form ?? '') && found.length > 0) at++;
    const mention = mentions.at(at);
    if (mention === null || mention.first !== at || mention.kind !== 'state') break;
    const glued = doc.text.slice(doc.tokens[at]?.start ?? 0, mention.start);
    if (found.length > 0 && glued !== 'و' && !/^[،,]$/.test(doc.tokens[at - 1]?.form ?? '')) break;
    found.push(mention);
    at = mention.last;
  }
  return found;
}

/** "عدداً من النواب": whoever they are so many of. */
function amountOf(input: ContactInput, at: number, limit: number, bare: string): Unit | null {
  if (!ARABIC_AMOUNTS.has(bare)) return null;
  const { tokens } = input.scene.doc;
  const from = tokens[at + 1]?.form === 'من' ? at + 2 : at + 1;
  const next = tokens[from];
  if (
    next === undefined ||
    from >= limit ||
    (from === at + 1 && !/^(جميع|كافه|مختلف|كبار|سائر|بعض)$/.test(bare))
  )
    return null;
  const mention = input.scene.mentions.at(from);
  if (mention !== null || !heads(next)) return null;
  const inner = arabicUnit(input, from, limit);
  return inner === null || inner.sort === 'office'
    ? null
    : unitOf(inner.first, inner.last, inner.sort, inner.refs, true, inner.before, inner.conjoined);
}

const asClass = ({ first, last, refs, many, before, conjoined }: Unit): Unit =>
  unitOf(first, last, 'class', refs, many, before, conjoined);

const DISPUTES = /^ال(نزاع|صراع|حرب|ازمه|قتال|خلاف|مفاوضات|حوار|تفاوض|اتفاق|محادثات|انقسام|معادله)$/;

/** "وفد من …", "ممثلين عن …", "وفدي الحكومة والمعارضة": whoever sends them, else they as the words have it. */
function agentUnit(input: ContactInput, at: number, limit: number, bare: string, skip = 0): Unit | null {
  if (!ARABIC_AGENTS.has(bare)) return null;
  if (/^(طرف|جانب)[اي]$/.test(bare) && DISPUTES.test(input.scene.doc.tokens[at + 1]?.form ?? ''))
    return pairUnit(input, at, at + 2);
  const inner = complementAt(input, at + 1, limit) ?? genitiveAt(input, at + 1);
  if (inner !== null) return asClass(inner);
  const { tokens } = input.scene.doc;
  let from = at + 1;
  while (from < Math.min(limit, at + 4) && !/^(من|عن)$/.test(tokens[from]?.form ?? '')) from++;
  const linked = /^(من|عن)$/.test(tokens[from]?.form ?? '') && from < limit;
  from = linked ? from + 1 : at + 1;
  const word = tokens[from];
  if (
    word === undefined ||
    word.kind !== 'arabic' ||
    word.gap === 'line' ||
    input.scene.mentions.at(from) !== null
  )
    return null;
  const whole = heads(word) ? arabicUnit(input, from, limit) : null;
  if (whole !== null && whole.before === '' && !whole.conjoined && whole.sort !== 'pair')
    return asClass(whole);
  if (!linked) return null;
  const last = nounPhraseEnd(input, from, limit);
  return last === from
    ? null
    : unitOf(at, last, 'class', () => [input.table.fromWords(at, last, 'organisation', skip).ref]);
}

/** "نقابات التعليم", "المضربون", "أحزاب سياسية": a class noun with what its genitive or adjectives say. */
function classUnit(
  input: ContactInput,
  at: number,
  limit: number,
  bare: string,
  definite: boolean,
  skip: number,
): Unit | null {
  const { tokens } = input.scene.doc;
  const trade = !definite && ARABIC_TRADES.has(bare);
  if (!trade && !(definite && ARABIC_BODIES.has(bare))) return null;
  // "رئيس الوزراء", "مجلس النواب": the end of another's title or name.
  const before = tokens[at - 1];
  if (definite && before !== undefined && tokens[at]?.gap === 'space') {
    const role = arabicRole(before);
    if ((role !== null && !role.definite) || /^[وفبل]{0,2}(مجلس|رياسه|بيت|دار|مقر)$/.test(before.form))
      return null;
  }
  const next = tokens[at + 1];
  if (
    trade &&
    (next?.kind !== 'arabic' || next.gap !== 'space' || input.scene.mentions.at(at + 1)?.kind === 'person')
  )
    return null;
  const last = nounPhraseEnd(input, at, limit);
  if (trade && last === at + 1) return null;
  // "اللجنة المصرية السودانية المشتركة": of both.
  const nations: LexiconEntry[] = [];
  for (let index = at + 1; index < last; index++) {
    const nation = input.nationAt(index);
    if (nation !== null) nations.push(nation);
  }
  if (nations.length > 1)
    return unitOf(at, last, 'class', () => nations.map((nation) => input.nationRef(nation, at, last)), true);
  const many = trade || /(ون|ين|ات|اء)$/.test(bare) || /^(فصايل|احزاب|عمال|وفود|اطراف)$/.test(bare);
  return unitOf(
    at,
    last,
    DELEGATION.test(bare) ? 'class' : 'body',
    () => [
      (last === at + 1 ? input.pointers.body(at) : null) ??
        input.table.fromWords(at, last, 'organisation', skip).ref,
    ],
    many,
  );
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
  const last = pair ? at + 1 : nounPhraseEnd(input, at, at + 6);
  const refs = (): readonly string[] =>
    pair
      ? input.pairAt(at)
      : [
          (last === at + 1 ? input.pointers.at(at) : null) ??
            input.table.fromWords(at, last, 'organisation').ref,
        ];
  return { first: at, last, sort: 'class', before: '', conjoined: false, many: pair, refs };
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
          !/^(من|عن|ل|كل|قيادات|قاده|مسوولي|اعضاء|ممثلي|خبراء|دول|خارجيه|دفاع|حكومات|حركه|حركتي|حركتا|حزب|حزبي|حزبا|جماعه|تنظيم|فصيلي|شركه|شركتي|نقابه|نقابتي)$/.test(
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
    // "وفد وساطة من", "وفداً رفيع المستوى من": whatever describes it before the word that says whose it is.
    if (/^(من|عن|كل|المستوي)$/.test(token.form)) continue;
    if (
      /^(و|ب|ل)?ال/.test(token.form) ||
      contactWord(token) !== null ||
      verbOf(token) !== null ||
      !insideTitle(token)
    )
      return null;
  }
  return null;
}
