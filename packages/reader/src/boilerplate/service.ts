/** Lines in which a page speaks of itself: rights, subscriptions, applications, cookies, corrections, who contributed. */
import type { Document } from '../text/document.ts';
import { wordFeature } from '../text/word-feature.ts';
import type { Line } from './lines.ts';

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

/** What a line of the page about itself is, or null. A line that quotes is never one. Linear. */
export function serviceKind(doc: Document, line: Line): ServiceKind | null {
  if (line.words.length > LONGEST) return null;
  let found: ServiceKind | null = null;
  for (let at = line.first; at < line.last; at++) {
    const token = doc.tokens[at];
    if (token === undefined) break;
    if (token.form === '©') return 'signoff';
    if (token.kind === 'punct') {
      if (MARKS.has(token.form)) return null;
      continue;
    }
    if (found !== null) continue;
    for (const phrase of phrasesOf(token) ?? [])
      if (matches(doc, at, line.last, phrase.words)) found = phrase.kind;
  }
  return found;
}

export const isService = (doc: Document, line: Line): boolean => serviceKind(doc, line) !== null;

function matches(doc: Document, at: number, last: number, words: readonly string[]): boolean {
  let index = at;
  for (let word = 0; word < words.length; word++) {
    const wanted = words[word] ?? '';
    if (wanted !== '…') {
      if (index >= last || doc.tokens[index]?.form !== wanted) return false;
      index++;
      continue;
    }
    const next = words[word + 1] ?? '';
    let gap = 0;
    while (gap <= ROOM && doc.tokens[index + gap]?.form !== next) gap++;
    if (gap > ROOM) return false;
    index += gap;
  }
  return true;
}
