/**
 * What English words after a recognised name still belong to it: "Hamas officials", "the Taliban delegation",
 * "Acme (ACM) rebels", "Chad's government", "Peru's chief negotiators".
 */
import type { Mention } from '../mentions/mention.ts';
import { ENGLISH_AGENTS, ENGLISH_DETERMINERS } from './class-nouns.ts';
import type { ContactInput } from './contact-input.ts';
import { contactWord } from './contact-lookup.ts';
import { BODY_HEADS, PARTICIPLES, PEOPLE_HEADS, ROLE_HEADS } from './english-people-nouns.ts';

const KINDS =
  /^(group|groups|movement|rebels|rebel|militia|government|army|forces|union|regime|guerrilla|guerilla|guerrillas|guerillas|insurgents|militants|fighters|separatists|party|military|workers|management|airline|company|officials)$/;

export interface MentionTail {
  readonly last: number;
  /** It is a body or an office of its own, named by all these words. */
  readonly own: 'organisation' | 'office' | null;
  readonly people: boolean;
}

/** The tail of a mention that is no person. Looks at a few tokens. */
export function mentionTail(input: ContactInput, mention: Mention, limit: number): MentionTail {
  const { tokens } = input.scene.doc;
  const form = (at: number): string => tokens[at]?.form ?? '';
  let last = mention.last;
  const nothing = { last: mention.last, own: null, people: false } as const;
  if (form(last) === "'s" || (/^['’]$/.test(form(last)) && /s$/.test(form(last - 1))))
    return owned(input, mention, limit);
  // "National Front (NF) rebels": the short name between.
  if (form(last) === '(' && form(last + 2) === ')') last += 3;
  const from = last;
  while (
    last < limit &&
    last < from + 3 &&
    ENGLISH_DETERMINERS.has(form(last)) &&
    ENGLISH_AGENTS.has(form(last + 1))
  )
    last++;
  if (KINDS.test(form(last))) last++;
  if (KINDS.test(form(last))) last++;
  if (ENGLISH_AGENTS.has(form(last))) last++;
  // "the Gaza war": determiners that led to no agent are not its own.
  else if (ENGLISH_DETERMINERS.has(form(last - 1)) && last > from && !KINDS.test(form(last - 1))) last = from;
  if (last === from) return nothing;
  return { last, own: null, people: false };
}

/** "Chad's government" is a body of its own; "Chad's negotiators" are Chad. */
function owned(input: ContactInput, mention: Mention, limit: number): MentionTail {
  const { tokens } = input.scene.doc;
  const nothing = { last: mention.last, own: null, people: false } as const;
  if (mention.kind === 'person') return nothing;
  let head = -1;
  for (let at = mention.last + 1; at < Math.min(limit, mention.last + 6); at++) {
    const token = tokens[at];
    if (token?.kind !== 'latin' || token.capital || input.scene.mentions.at(at) !== null) break;
    const { form } = token;
    if (BODY_HEADS.has(form) || ROLE_HEADS.has(form) || ENGLISH_AGENTS.has(form)) head = at;
    else if (
      !ENGLISH_DETERMINERS.has(form) &&
      !PARTICIPLES.has(form) &&
      !/(al|ic|ary|ern|ist|ish)$/.test(form)
    )
      break;
    if (contactWord(token) !== null && head !== at) break;
  }
  if (head < 0) return nothing;
  const next = tokens[head + 1];
  // "Chad's foreign minister X": a title; "Chad's government talks": no participant.
  if (next?.kind === 'latin' && next.gap === 'space' && (next.capital || contactWord(next)?.noun === true))
    return nothing;
  if (/^('s|’|')$/.test(next?.form ?? '')) return nothing;
  const { form } = tokens[head] ?? { form: '' };
  const people = PEOPLE_HEADS.has(form) || /^(delegation|delegations|team|teams|side)$/.test(form);
  if (people) return { last: head + 1, own: null, people };
  return { last: head + 1, own: BODY_HEADS.has(form) ? 'organisation' : 'office', people };
}
