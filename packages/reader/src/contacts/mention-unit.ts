/** The participant that a recognised mention gives. */
import type { Mention } from '../mentions/mention.ts';
import { ENGLISH_AGENTS } from './class-nouns.ts';
import type { ContactInput } from './contact-input.ts';
import { contactWord } from './contact-lookup.ts';
import { mentionTail } from './english-mention-tail.ts';
import type { Unit } from './unit.ts';

export function fromMention(input: ContactInput, mention: Mention, limit: number): Unit | null {
  const { tokens, text } = input.scene.doc;
  if (mention.kind === 'place' || mention.kind === 'outlet' || mention.kind === 'anonymous') return null;
  const own = tokens[mention.first];
  // "in Jeddah, Saudi Arabia", "the capital, Sana'a": where, once more.
  if (afterPlace(input, mention)) return null;
  const glued = own === undefined || own.kind !== 'arabic' ? '' : text.slice(own.start, mention.start);
  // An office that the lexicon gives its holder is still told as an office: a name may follow it.
  const person = mention.kind === 'person' && mention.via !== 'office';
  const english = own?.kind === 'latin';
  const tail = person || !english ? null : mentionTail(input, mention, limit);
  const last = tail?.last ?? mention.last;
  if (tail !== null && tail.own !== null) {
    const { own: kind } = tail;
    return {
      first: mention.first,
      last,
      sort: kind === 'office' ? 'office' : 'body',
      before: '',
      conjoined: false,
      many: false,
      refs: () => [input.table.fromWords(mention.first, last, kind).ref],
    };
  }
  if (tail !== null) {
    const next = tokens[last];
    const noun = next?.kind === 'latin' && !next.capital ? contactWord(next) : null;
    if (mention.kind === 'organisation' && noun?.frame === 'event' && last === mention.last) return null;
  }
  const locative = mention.locative === true;
  if (locative && last === mention.last) return null;
  return {
    first: mention.first,
    last,
    sort: person
      ? 'person'
      : tail?.people === true
        ? 'class'
        : mention.kind === 'office' || mention.kind === 'person'
          ? 'office'
          : 'body',
    before: glued === '' ? '' : (/[بلك]/.exec(glued)?.[0] ?? ''),
    conjoined: glued !== '' && /^[وف]/.test(glued),
    many: false,
    refs() {
      return [input.sideRef(mention)];
    },
  };
}

function afterPlace(input: ContactInput, mention: Mention): boolean {
  if (mention.kind !== 'state') return false;
  const { tokens } = input.scene.doc;
  if (!/^[,،]$/.test(tokens[mention.first - 1]?.form ?? '')) return false;
  const before = input.scene.mentions.at(mention.first - 2);
  const unknown =
    tokens[mention.first - 2]?.capital === true &&
    before === null &&
    /^(in|at|to|near)$/.test(tokens[mention.first - 3]?.form ?? '');
  return (
    unknown ||
    before?.kind === 'place' ||
    before?.locative === true ||
    /^(capital|city|town|العاصمه|مدينه)$/.test(tokens[mention.first - 2]?.form ?? '')
  );
}

export const agent = (form: string | undefined): boolean => form !== undefined && ENGLISH_AGENTS.has(form);
