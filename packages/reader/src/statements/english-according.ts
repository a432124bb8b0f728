/** Attributions by a preposition: "according to X". */
import { englishPhrase, outletsIn } from '../sources/english-attribution.ts';
import type { EnglishDraftList } from './english-draft-list.ts';

const ENDS = new Set('who which but while though although as because when whereas'.split(' '));

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
    if (ENDS.has(token.form) && end > from) break;
    end++;
  }
  const closing = list.tokens[end]?.form === ',' ? list.appositionEnd(end) : end;
  const apposed = list.tokens[closing]?.form === ',' ? { first: end + 1, last: closing } : null;
  const phrase = englishPhrase(list.scene.doc, list.scene.mentions, from, end, apposed);
  if (phrase === null) return null;
  // "adjusted according to the scheme": nobody who says anything.
  const vague = phrase.head === 'name' && phrase.mention === null && !list.tokens[phrase.last - 1]?.capital;
  if (vague && at > list.sentence.first + 1 && list.tokens[at - 1]?.kind !== 'punct') return null;
  const relays = outletsIn(list.scene.doc, list.scene.mentions, from, end).filter(
    (relay) => relay.mention !== phrase.mention,
  );
  if (at - list.sentence.first <= 1) {
    // "According to the spokesman, Jan Novak, …": past the name.
    const named = apposed !== null && (phrase.mention?.last ?? phrase.last) > end;
    let open = named ? closing + 1 : list.tokens[end]?.form === ',' ? end + 1 : end;
    if (/^(which|who)$/.test(list.tokens[open]?.form ?? '')) {
      // "According to X, which cited officials, …": past what is said of X.
      for (let after = open; after < Math.min(list.sentence.last, open + 20); after++) {
        if (list.tokens[after]?.form !== ',') continue;
        open = after + 1;
        break;
      }
    }
    list.push(at, open, list.sentence.last, 'clause', phrase, relays, null);
    list.free = list.sentence.last;
    return open;
  }
  const earlier = list.drafts.at(-1);
  if (earlier !== undefined && earlier.last >= at) {
    if (list.stance(earlier) && !list.speech(earlier) && phrase.head !== 'outlet' && !list.document(phrase)) {
      // "X has proposed a truce, according to an official": the official says so.
      list.takeOver(at, at, phrase, relays, null);
      list.free = end;
      return end;
    }
    earlier.last = at;
    list.carry(earlier, phrase);
    list.free = end;
    return end;
  }
  if (earlier !== undefined && earlier.last <= earlier.cueFirst && list.aside(earlier.cueLast, at)) {
    // `"…," X said in a call, according to a statement.`
    list.carry(earlier, phrase);
    list.free = end;
    return end;
  }
  list.push(at, list.free, at, 'clause', phrase, relays, null);
  list.free = end;
  return end;
}
