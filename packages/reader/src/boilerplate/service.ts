/** Lines in which a page speaks of itself: rights, subscriptions, applications, cookies, corrections, who contributed. */
import type { Token } from '../text/tokens.ts';
import { wordFeature } from '../text/word-feature.ts';

export type ServiceKind = 'share' | 'signoff' | 'advertisement' | 'related';

/** Phrases that only a page about itself holds, by kind; words are folded, an inner `…` lets up to three words between. */
const PHRASES: readonly (readonly [ServiceKind, string])[] = [
  ['signoff', 'all rights reserved'],
  ['signoff', 'may not be published'],
  ['signoff', 'may not be reproduced'],
  ['signoff', 'contributed to this'],
  ['signoff', 'contributed reporting'],
  ['signoff', 'this story has been'],
  ['signoff', 'this article has been'],
  ['signoff', 'this report has been'],
  ['signoff', 'was originally published'],
  ['signoff', 'was first published'],
  ['signoff', 'is a developing story'],
  ['signoff', 'with inputs from'],
  ['signoff', 'with input from'],
  ['signoff', 'with reporting by'],
  ['signoff', 'material from'],
  ['signoff', 'terms of use'],
  ['signoff', 'terms of service'],
  ['signoff', 'privacy policy'],
  ['signoff', 'جميع الحقوق محفوظه'],
  ['signoff', 'حقوق النشر محفوظه'],
  ['signoff', 'سياسه الخصوصيه'],
  ['signoff', 'شروط الاستخدام'],
  ['signoff', 'قيد التحديث'],
  ['signoff', 'التفاصيل لاحقا'],
  ['signoff', 'المزيد لاحقا'],
  ['share', 'click here'],
  ['share', 'sign up for'],
  ['share', 'subscribe to'],
  ['share', 'our newsletter'],
  ['share', 'to your inbox'],
  ['share', 'follow us'],
  ['share', 'uses cookies'],
  ['share', 'use cookies'],
  ['share', 'اضغط هنا'],
  ['share', 'النشره البريديه'],
  ['share', 'نشرتنا البريديه'],
  ['share', 'ملفات تعريف الارتباط'],
  ['share', 'تابعونا علي'],
  ['share', 'تابعنا علي'],
  ['share', 'علي تلغرام'],
  ['share', 'علي تيليغرام'],
  ['share', 'علي واتساب'],
  ['advertisement', 'free trial'],
  ['advertisement', 'our app'],
  ['advertisement', 'download … app'],
  ['advertisement', 'حمل تطبيق'],
  ['advertisement', 'تحميل تطبيق'],
  ['advertisement', 'حملوا تطبيق'],
];

interface Phrase {
  readonly kind: ServiceKind;
  readonly words: readonly string[];
}

const byFirst = new Map<string, Phrase[]>();
for (const [kind, text] of PHRASES) {
  const words = text.split(' ');
  const first = words[0] ?? '';
  byFirst.set(first, [...(byFirst.get(first) ?? []), { kind, words }]);
}

/** Marks of quotation: a line that has one quotes. */
const MARKS: ReadonlySet<string> = new Set('"“”«»');

const phrasesOf = wordFeature(({ form }) => byFirst.get(form) ?? null);
/** Longest line, in words, in which a page speaks of itself. */
const LONGEST = 45;
/** Words that may stand for `…`. */
const ROOM = 3;

/**
 * What a line [first, last) of so many words is, where the page speaks of itself in it; else null. A line that quotes
 * is never one. Linear.
 */
export function serviceKind(
  tokens: readonly Token[],
  first: number,
  last: number,
  words: number,
): ServiceKind | null {
  if (words > LONGEST) return null;
  let found: ServiceKind | null = null;
  for (let at = first; at < last; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'punct') {
      if (token.form === '©') return 'signoff';
      if (MARKS.has(token.form)) return null;
      continue;
    }
    if (found !== null) continue;
    const phrases = phrasesOf(token);
    if (phrases === null) continue;
    for (const phrase of phrases) if (matches(tokens, at, last, phrase.words)) found = phrase.kind;
  }
  return found;
}

function matches(tokens: readonly Token[], at: number, last: number, words: readonly string[]): boolean {
  let index = at;
  for (let word = 0; word < words.length; word++) {
    const wanted = words[word] ?? '';
    if (wanted !== '…') {
      if (index >= last || tokens[index]?.form !== wanted) return false;
      index++;
      continue;
    }
    const next = words[word + 1] ?? '';
    let gap = 0;
    while (gap <= ROOM && tokens[index + gap]?.form !== next) gap++;
    if (gap > ROOM) return false;
    index += gap;
  }
  return true;
}
