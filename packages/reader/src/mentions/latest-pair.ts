/** Whom "the two sides" means: the pair named together last, else the two bodies or states named last. */
import type { Token } from '../text/tokens.ts';
import type { Mention, MentionIndex } from './mention.ts';

/** How far back a pair is looked for, in tokens. */
const REACH = 120;
const HOSTS = /^(برعايه|بوساطه|وبوساطه|باستضافه|باشراف|by|auspices|mediated|hosted|brokered)$/;

const isSide = (tokens: readonly Token[], mention: Mention): boolean =>
  (mention.kind === 'organisation' || mention.kind === 'state') &&
  mention.locative !== true &&
  !HOSTS.test(tokens[mention.first - 1]?.form ?? '');

/** Two mentions in the order of the text, or none. `statesOnly` for "the two countries". Bounded. */
export function latestPair(
  tokens: readonly Token[],
  mentions: MentionIndex,
  before: number,
  statesOnly = false,
): readonly Mention[] {
  const named = mentions
    .within(Math.max(0, before - REACH), before)
    .filter((one) => isSide(tokens, one) && !(statesOnly && one.kind !== 'state'));
  for (let at = named.length - 1; at > 0; at--) {
    const [one, other] = [named[at - 1], named[at]];
    if (one === undefined || other === undefined || same(one, other) || other.first - one.last > 2) continue;
    const second = tokens[other.first]?.form ?? '';
    const joined =
      tokens.slice(one.last, other.first).some(({ form }) => form === 'and' || form === 'و') ||
      (second.startsWith('و') && other.start > (tokens[other.first]?.start ?? 0));
    if (joined) return [one, other];
  }
  const last = named.at(-1);
  const first = last === undefined ? undefined : named.findLast((one) => !same(one, last));
  return first === undefined || last === undefined ? [] : [first, last];
}

const same = (one: Mention, other: Mention): boolean =>
  one.id === null
    ? other.id === null && one.name.ar === other.name.ar && one.name.en === other.name.en
    : one.id === other.id;
