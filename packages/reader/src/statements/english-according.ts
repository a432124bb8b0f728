/** Attributions by a preposition: "according to X". */
import { englishPhrase, outletsIn } from '../sources/english-attribution.ts';
import { type EnglishDraftList, relayOf } from './english-draft-list.ts';

/** "according to X, …" and "…, according to X". */
export function accordingTo(list: EnglishDraftList, at: number): number | null {
  const word = list.tokens[at]?.form;
  const according = word === 'according' && list.tokens[at + 1]?.form === 'to';
  const perWords = word === 'per' && at === list.sentence.first;
  if (!according && !perWords) return null;
  const from = at + (according ? 2 : 1);
  let end = from;
  while (end < Math.min(list.sentence.last, from + 24)) {
    const token = list.tokens[end];
    if (token === undefined) break;
    if (
      token.kind === 'punct' &&
      [',', ';', ':', '.', '—', '"', '”'].includes(token.form) &&
      !list.abbreviation(end)
    )
      break;
    if (token.form === 'who' || token.form === 'which') break;
    end++;
  }
  const phrase = englishPhrase(list.scene.doc, list.scene.mentions, from, end, null);
  if (phrase === null) return null;
  const relays = outletsIn(list.scene.doc, list.scene.mentions, from, end).filter(
    (relay) => relay.mention !== phrase.mention,
  );
  if (at - list.sentence.first <= 1) {
    const open = list.tokens[end]?.form === ',' ? end + 1 : end;
    list.push(at, open, list.sentence.last, 'clause', phrase, relays, null);
    list.free = list.sentence.last;
    return open;
  }
  const earlier = list.drafts.at(-1);
  if (earlier !== undefined && earlier.last >= at) {
    earlier.last = at;
    if (phrase.head === 'outlet' && earlier.source !== null)
      earlier.relays = [relayOf(phrase), ...earlier.relays];
    list.free = end;
    return end;
  }
  list.push(at, list.free, at, 'clause', phrase, relays, null);
  list.free = end;
  return end;
}
