/** One who passes another on: "X quoted Y as saying". */
import type { EnglishForm } from '../cues/english-cues.ts';
import { englishPhrase, outletsIn } from '../sources/english-attribution.ts';
import { contentAfter } from './english-content.ts';
import { type EnglishDraftList, relayOf } from './english-draft-list.ts';
import { subject as subjectBefore } from './english-subject.ts';

/** "X quoted Y as saying that …", "Y was quoted by X as saying …": X passes Y on. */
export function quotedAs(list: EnglishDraftList, at: number, form: EnglishForm): number | null {
  const { doc, mentions } = list.scene;
  for (let index = at - 2; index >= Math.max(list.sentence.first, at - 24); index--) {
    const word = list.tokens[index]?.form ?? '';
    if (!/^(quoted|quoting|cited|citing|quotes|cites)$/.test(word)) continue;
    const content = contentAfter(list.scene, list.sentence, at, form);
    const passive = /^(was|were|is|been)$/.test(list.tokens[index - 1]?.form ?? '');
    const subject = subjectBefore(list, index);
    const between = englishPhrase(doc, mentions, index + 1, at - 1, null);
    const relays = passive
      ? outletsIn(doc, mentions, index + 1, content?.first ?? at)
      : subject?.phrase
        ? [relayOf(subject.phrase)]
        : [];
    if (content === null) {
      // "…, the agency quoted him as saying."
      const start = subject?.first ?? index;
      if (passive || between === null || start - list.free < 4) return null;
      const before = list.drafts.at(-1);
      if (before !== undefined && before.last >= start) {
        before.last = start;
        before.relays = [...relays, relayOf(between), ...before.relays];
      } else list.leftContent(start, at, between, relays, form);
      list.free = list.sentence.last;
      return at + 1;
    }
    const earlier = list.drafts.at(-1);
    if (earlier !== undefined && earlier.last > index) {
      if (earlier.source !== null && relays.length === 0) relays.push(relayOf(earlier.source));
      if (earlier.first >= index - 3) list.drafts.pop();
      else earlier.last = index;
    }
    list.push(
      at,
      content.first,
      content.last,
      content.link,
      passive ? (subject?.phrase ?? null) : between,
      relays,
      form,
    );
    list.free = content.last;
    return content.first;
  }
  return null;
}
