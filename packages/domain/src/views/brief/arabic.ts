/** By nouns rather than verbs where a party is the subject: a name does not tell its gender. */
import type { ContactStatus, ContactType, Stance } from '../../reading/reading.ts';
import type { Response } from '../../state/table-records.ts';
import { countedArabic } from './counting.ts';
import { digits } from './dates.ts';
import type { Phrases } from './phrases.ts';

const contactTypes: Readonly<Record<ContactType, string>> = {
  meeting: 'لقاء',
  'proximity-talks': 'محادثات عن قرب',
  multilateral: 'لقاء متعدد الأطراف',
  shuttle: 'جولة مكوكية',
  call: 'اتصال هاتفي',
  visit: 'زيارة',
  arrival: 'وصول',
  message: 'رسالة',
};

/** Agreeing with nothing before them: they stand alone after a comma. */
const statuses: Readonly<Record<ContactStatus, string>> = {
  held: 'تمّ',
  ongoing: 'ما زال جاريًا',
  planned: 'في المقرَّر',
  expected: 'في المتوقَّع',
  cancelled: 'أُلغي',
  denied: 'نُفي',
};

const stances: Readonly<Record<Stance, string>> = {
  demands: 'مطالبة',
  offers: 'عرض',
  accepts: 'قبول',
  refuses: 'رفض',
  conditional: 'قبول بشرط',
  studying: 'قيد الدراسة',
  open: 'لم يُحسم',
};

const bases = { public: 'معلن', conveyed: 'منقول', inferred: 'مستنتج' } as const;

const responses: Readonly<Record<Response, string>> = {
  accepts: 'قبول',
  'accepts-with-reservations': 'قبول مع تحفظات',
  studying: 'قيد الدراسة',
  'counter-proposes': 'مقترح مضاد',
  refuses: 'رفض',
  'ad-referendum': 'قبول رهن الرجوع إلى القيادة',
  conditional: 'قبول بشرط',
};

const carriedStatus = {
  held: 'محجوز',
  ready: 'جاهز للتبليغ',
  'part-delivered': 'بُلِّغ إلى بعضهم',
  delivered: 'بُلِّغ',
  answered: 'رُدَّ عليه',
} as const;

/** Isolated, so that words in the other script do not make the line jump. */
const quoted = (words: string): string => `«\u2068${words}\u2069»`;

const some = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('، ');

const point = { one: 'نقطة واحدة', two: 'نقطتين', few: 'نقاط', many: 'نقطة', hundreds: 'نقطة' };
const matter = { one: 'أمر واحد', two: 'أمرين', few: 'أمور', many: 'أمرًا', hundreds: 'أمر' };
const entry = { one: 'قيد واحد', two: 'قيدين', few: 'قيود', many: 'قيدًا', hundreds: 'قيد' };

export const arabic: Phrases = {
  sections: {
    stand: { title: 'أين وصل الأمر', none: 'لم يُسجَّل شيء بعد.' },
    contacts: { title: 'اتصالات الأيام السبعة الأخيرة', none: 'لا اتصالات مسجَّلة في هذه الأيام.' },
    positions: { title: 'المواقف', none: 'لا مواقف مسجَّلة.' },
    table: { title: 'المطروح', none: 'لا شيء مطروح.' },
    due: { title: 'المنتظَر', none: 'لا شيء منتظَر.' },
    disagreements: { title: 'حيث تختلف المصادر', none: 'لا اختلاف مسجَّلًا.' },
  },
  sources: 'المصادر',
  brief: (title) => `موجز: ${title}`,
  asOf: (moment) => `كما في ${moment}.`,
  readers: (rooms) => (rooms === null ? 'من السجل المعلن وحده.' : `لدائرة: ${rooms}، ومعها السجل المعلن.`),
  unreviewed: (count, of) =>
    count === 0 ? 'روجعت القيود كلها.' : `غير مراجَع: ${digits(count, 'ar')} من ${countedArabic(of, entry)}.`,
  names: (names) => names.join(' و'),
  quoted,
  contact: ({ type, status, who, venue, when, disputed }) =>
    `${contactTypes[type]}${venue === null ? '' : ` في ${venue}`}: ${some(who, when, statuses[status])}${disputed ? ' (فيه خلاف)' : ''}`,
  silent: (who, since) => (since === null ? `لا شيء مسجَّل عن ${who}` : `لا جديد عن ${who} منذ ${since}`),
  disagreeing: (count) => `تختلف المصادر في ${countedArabic(count, matter)}`,
  issue: (name) => `${name} – `,
  stand: ({ who, stance, option, basis, since, condition }) =>
    `${who}: ${stances[stance]}${option === null ? '' : ` ${quoted(option)}`}${condition === null ? '' : `، والشرط ${quoted(condition)}`} (${some(bases[basis], since)})`,
  proposal: ({ title, by, on, closed, points }) =>
    `${quoted(title)}، ${by === null ? 'بلا نسبة إلى أحد' : `من ${by}`}، طُرح في ${on}: مغلق مؤقتًا ${digits(closed, 'ar')} من ${countedArabic(points, point)}`,
  answer: (who, response) => `${who}: ${responses[response]}`,
  round: ({ title, closes, outcome }) =>
    outcome === null
      ? `${quoted(title)} (ردود سرية): باب الرد مفتوح حتى ${closes}`
      : `${quoted(title)} (ردود سرية)، أُغلق في ${closes}: ${outcome === 'agreed' ? 'قبل الجميع' : 'لا اتفاق'}`,
  carried: ({ from, words, to, status, notBefore }) =>
    `أمانة من ${from} إلى ${to}: ${quoted(words)} (${some(carriedStatus[status], notBefore === null ? null : `ليس قبل ${notBefore}`)})`,
  brought: ({ to, words, on }) => `بُلِّغ إلى ${to} في ${on}: ${quoted(words)}`,
  dueContact: (what, overdue) => `${what}${overdue ? '؛ وقد فات موعده' : ''}`,
  dueStand: (who, issue, words, when) =>
    `يُنتظر من ${who} في ${issue}${words === null ? '' : `: ${quoted(words)}`}${when === null ? '' : `، حتى ${when}`}`,
  dueReply: (who, when, overdue) => `رد ${who}: ${overdue ? 'تأخر منذ' : 'مطلوب قبل'} ${when}`,
  dueAnswer: (title, who, when, overdue) =>
    `الجواب عن ${quoted(title)} ${overdue ? 'تأخر منذ' : 'مطلوب قبل'} ${when}: ${who}`,
  dueRound: (title, when) => `يُغلق باب الردود السرية على ${quoted(title)} في ${when}`,
  disagreement: (kind, about) =>
    kind === 'contact'
      ? `هل تمّ الأمر: ${about}. رُوي`
      : kind === 'stance'
        ? `في ${about}: رُوي ما يقرِّب`
        : `عن ${about}: رُوي`,
  against: 'ورُوي خلافه',
  marks: { unreviewed: 'غير مراجَع', denied: 'منفي', shaken: 'سُحب مصدره', planned: 'مقرر' },
  wholeRecord: (moment) => `السجل كله حتى ${moment}`,
  recorded: (moment) => `سُجِّل باليد، ${moment}`,
  report: (title, outlet, on) => some(title === null ? null : quoted(title), outlet, on) || 'خبر بلا عنوان',
};
