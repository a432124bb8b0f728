/**
 * The one table from code to HTTP status and to a sentence in both languages that says what to do next.
 * Sentences hold no text of the record: at most, the page puts the subject (an id) beside them.
 */
import { z } from 'zod';
import { accountAnswers } from './account-answers.ts';
import { type ErrorCode, errorCodes } from './error-codes.ts';
import { intakeAnswers } from './intake-answers.ts';
import { storeAnswers } from './store-answers.ts';

interface ErrorRow {
  readonly status: number;
  readonly en: string;
  readonly ar: string;
}

export const errorAnswers: Readonly<Record<ErrorCode, ErrorRow>> = {
  // Refusals of commands
  'input-invalid': {
    status: 400,
    en: 'A field is missing or not as it should be. Correct the marked field and try again.',
    ar: 'حقل ناقص أو غير صحيح. صحّح الحقل المشار إليه ثم أعد المحاولة.',
  },
  'case-not-open': {
    status: 404,
    en: 'There is no such case here. Open one, or go back to the list of cases.',
    ar: 'لا يوجد ملف كهذا هنا. افتح ملفاً جديداً أو عُد إلى قائمة الملفات.',
  },
  'case-already-open': {
    status: 409,
    en: 'This case is open already. Go to it, or open another under a new name.',
    ar: 'هذا الملف مفتوح من قبل. انتقل إليه، أو افتح ملفاً آخر باسم جديد.',
  },
  'unknown-reference': {
    status: 404,
    en: 'What this refers to is not here. Reload the page and choose again.',
    ar: 'ما يشير إليه هذا الإجراء غير موجود. أعد تحميل الصفحة واختر من جديد.',
  },
  'wrong-kind': {
    status: 400,
    en: 'This cannot be done with an item of this kind. Choose an item of the right kind.',
    ar: 'لا يصلح هذا الإجراء لعنصر من هذا النوع. اختر عنصراً من النوع المناسب.',
  },
  'already-exists': {
    status: 409,
    en: 'There is one with this id already. Use it, or leave the id out to get a new one.',
    ar: 'يوجد عنصر بهذا المعرّف. استعمله، أو اترك المعرّف فارغاً ليُنشأ واحد جديد.',
  },
  'audience-wider-than-reference': {
    status: 409,
    en: 'Some of those who would read this may not see what it refers to. Narrow the circle of readers.',
    ar: 'بعض من سيقرأون هذا لا يحق لهم الاطلاع على ما يشير إليه. ضيّق دائرة الاطلاع.',
  },
  'audience-too-narrow': {
    status: 409,
    en: 'A room within a room is made known to all who are in the room around it. Widen the circle of readers.',
    ar: 'الغرفة داخل غرفة يعلم بها كل من في الغرفة المحيطة بها. وسّع دائرة الاطلاع.',
  },
  'audience-not-yours': {
    status: 403,
    en: 'You can address only circles that you belong to. Choose another circle of readers.',
    ar: 'لا يمكنك مخاطبة دائرة لست فيها. اختر دائرة اطلاع أخرى.',
  },
  'report-already-filed': {
    status: 409,
    en: 'This report from this outlet is in the case already. Open the one that is there.',
    ar: 'هذا الخبر من هذه الوسيلة موجود في الملف. افتح النسخة الموجودة.',
  },
  'nothing-to-undo': {
    status: 409,
    en: 'There is nothing here to undo. Reload the page to see how it stands now.',
    ar: 'لا يوجد هنا ما يُتراجَع عنه. أعد تحميل الصفحة لترى الحال الآن.',
  },
  'nothing-to-change': {
    status: 409,
    en: 'It is already so; nothing was changed. Go on to the next item.',
    ar: 'الحال كذلك من قبل، فلم يتغيّر شيء. انتقل إلى العنصر التالي.',
  },
  'merge-with-itself': {
    status: 409,
    en: 'An item cannot be joined with, or set against, itself. Choose two different ones.',
    ar: 'لا يمكن دمج العنصر مع نفسه ولا وضعه في مقابل نفسه. اختر عنصرين مختلفين.',
  },
  'passage-outside-report': {
    status: 400,
    en: 'The passage lies outside the report’s text. Select it again in the report.',
    ar: 'المقطع خارج نص الخبر. حدّده في الخبر من جديد.',
  },

  'room-unknown': {
    status: 409,
    en: 'No room is known for this. Open one for the party, or choose a room that exists.',
    ar: 'لا توجد غرفة معروفة لهذا. افتح غرفة للطرف أو اختر غرفة موجودة.',
  },
  'not-released-to': {
    status: 409,
    en: 'Whoever entrusted this has not released it to that party. Ask for the release first.',
    ar: 'من سلّم هذا لم يأذن بتبليغه إلى ذلك الطرف. اطلب إذن التبليغ أولاً.',
  },
  'not-released-before': {
    status: 409,
    en: 'It is not released before the time shown. Wait until then, or ask for an earlier release.',
    ar: 'لا يؤذن بتبليغه قبل الوقت المبيّن. انتظر حتى ذلك الحين أو اطلب إذناً أبكر.',
  },
  'origin-must-not-be-named': {
    status: 409,
    en: 'The release forbids naming whose it is. Take the name out of the wording and deliver it so.',
    ar: 'إذن التبليغ يمنع ذكر صاحبه. احذف الاسم من الصياغة ثم بلّغه.',
  },
  'attribution-not-allowed': {
    status: 409,
    en: 'The release does not allow it to be presented as theirs. Choose an attribution that it allows.',
    ar: 'إذن التبليغ لا يسمح بنسبته إلى هذه الجهة. اختر نسبة يسمح بها الإذن.',
  },
  'must-be-verbatim': {
    status: 409,
    en: 'The release asks for the exact words. Deliver them as given, or ask for leave to put it otherwise.',
    ar: 'إذن التبليغ يشترط النص حرفياً. بلّغه كما سُلِّم أو اطلب الإذن بصياغة أخرى.',
  },
  'already-answered': {
    status: 409,
    en: 'This has been answered already. Look at the answer that stands.',
    ar: 'سبق الرد على هذا. اطّلع على الرد القائم.',
  },
  'not-ad-referendum': {
    status: 409,
    en: 'This answer was not given ad referendum; there is nothing to confirm.',
    ar: 'لم يُعطَ هذا الرد رهن الرجوع إلى القيادة، فلا شيء يُصادَق عليه.',
  },
  'deadline-passed': {
    status: 409,
    en: 'The time for this has passed. Agree on a new time first.',
    ar: 'انقضى موعد هذا. اتفقوا على موعد جديد أولاً.',
  },
  'round-closed': {
    status: 409,
    en: 'This round is closed. Its result, if there is one to tell, is shown beside it.',
    ar: 'أُغلقت هذه الجولة. نتيجتها، إن كان فيها ما يُعلن، مبيّنة بجانبها.',
  },
  'round-still-open': {
    status: 409,
    en: 'This round is still open. Wait until its closing time.',
    ar: 'ما زالت هذه الجولة مفتوحة. انتظر حتى موعد إغلاقها.',
  },
  'not-a-party-to-it': {
    status: 403,
    en: 'This party is not asked here. Choose one of those that are.',
    ar: 'هذا الطرف غير مدعو إلى الرد هنا. اختر أحد الأطراف المدعوة.',
  },
  'not-your-room': {
    status: 403,
    en: 'Only those in that room may do this. Ask somebody who is in it.',
    ar: 'لا يقوم بهذا إلا من هم في تلك الغرفة. اطلبه من أحدهم.',
  },

  ...accountAnswers,

  // The way in
  'not-found': {
    status: 404,
    en: 'There is nothing at this address for you. Go back to the list of cases.',
    ar: 'لا يوجد لك شيء في هذا العنوان. عُد إلى قائمة الملفات.',
  },
  'query-invalid': {
    status: 400,
    en: 'The address holds a value that is not as it should be. Correct it, or start from the page itself.',
    ar: 'في العنوان قيمة غير صحيحة. صحّحها أو ابدأ من الصفحة نفسها.',
  },
  'body-invalid': {
    status: 400,
    en: 'What was sent does not have the form that is expected here. Compare it with /api/openapi.json.',
    ar: 'ما أُرسل ليس بالصيغة المتوقعة هنا. قارنه بما في /api/openapi.json.',
  },
  'body-not-json': {
    status: 400,
    en: 'What was sent is not valid JSON. Check that it is complete and in UTF-8.',
    ar: 'ما أُرسل ليس JSON صحيحاً. تأكد من أنه كامل وبترميز UTF-8.',
  },
  'body-too-large': {
    status: 413,
    en: 'This is more than can be taken in at once. Send fewer or smaller files at a time.',
    ar: 'هذا أكبر مما يمكن استقباله دفعة واحدة. أرسل ملفات أقل أو أصغر في كل مرة.',
  },
  'media-type-unknown': {
    status: 415,
    en: 'Only application/json is taken here. Send the content as JSON.',
    ar: 'لا يُقبل هنا إلا application/json. أرسل المحتوى بصيغة JSON.',
  },
  'foreign-host': {
    status: 403,
    en: 'This address is not the one the program serves. Open it as http://127.0.0.1 with its port.',
    ar: 'هذا العنوان ليس عنوان البرنامج. افتحه على http://127.0.0.1 مع رقم المنفذ.',
  },
  'foreign-origin': {
    status: 403,
    en: 'Another site tried to reach the program through your browser, and was refused. Nothing was changed.',
    ar: 'حاول موقع آخر الوصول إلى البرنامج عبر متصفحك فرُفض. لم يتغيّر شيء.',
  },
  'too-many-requests': {
    status: 429,
    en: 'Too much at once. Wait a moment and try again.',
    ar: 'طلبات كثيرة في وقت واحد. انتظر قليلاً ثم أعد المحاولة.',
  },
  internal: {
    status: 500,
    en: 'The program made a mistake; nothing was recorded. Try again, and report it if it happens again.',
    ar: 'أخطأ البرنامج ولم يُسجَّل شيء. أعد المحاولة، وأبلغ عن الخطأ إن تكرر.',
  },

  // The record
  conflict: {
    status: 409,
    en: 'The record has moved on since you opened this page; nothing was recorded. Look at what is new, then try again.',
    ar: 'تغيّر السجل منذ فتحت هذه الصفحة، ولم يُسجَّل شيء. اطّلع على الجديد ثم أعد المحاولة.',
  },
  'case-exists': {
    status: 409,
    en: 'A case with this id is here already, with another log. Import into a fresh data folder.',
    ar: 'يوجد هنا ملف بهذا المعرّف وبسجل مختلف. استورده في مجلد بيانات جديد.',
  },
  'record-unreadable': {
    status: 500,
    en: 'An event in the log was written by a newer program, or is damaged. Update the program, or restore a backup.',
    ar: 'في السجل حدث كتبه إصدار أحدث من البرنامج أو أصابه تلف. حدّث البرنامج أو استعد نسخة احتياطية.',
  },
  'log-header-missing': {
    status: 400,
    en: 'This is not an exported log: its first line is missing. Choose a file made by export.',
    ar: 'هذا ليس سجلاً مصدَّراً، فسطره الأول مفقود. اختر ملفاً أنتجه التصدير.',
  },
  'log-format-newer': {
    status: 400,
    en: 'This log was exported by a newer program. Update this one, then import again.',
    ar: 'صدَّر هذا السجلَّ إصدارٌ أحدث من البرنامج. حدّث برنامجك ثم أعد الاستيراد.',
  },
  'log-line-unreadable': {
    status: 400,
    en: 'A line of the log cannot be read; nothing was taken in. Export it again from where it came.',
    ar: 'في السجل سطر تتعذر قراءته، ولم يُستورد شيء. أعد تصديره من مصدره.',
  },
  'log-chain-broken': {
    status: 400,
    en: 'The log was changed or damaged after it was exported; nothing was taken in. Get a fresh export.',
    ar: 'تغيّر السجل أو تلف بعد تصديره، ولم يُستورد شيء. احصل على نسخة مصدَّرة جديدة.',
  },
  'log-case-mixed': {
    status: 400,
    en: 'The file mixes the logs of several cases; nothing was taken in. Export each case to its own file.',
    ar: 'يخلط الملف سجلات ملفات عدة، ولم يُستورد شيء. صدّر كل ملف على حدة.',
  },
  'log-event-unknown': {
    status: 400,
    en: 'The log holds an event that this program does not know; nothing was taken in. Update the program.',
    ar: 'في السجل حدث لا يعرفه هذا البرنامج، ولم يُستورد شيء. حدّث البرنامج.',
  },
  ...intakeAnswers,
  ...storeAnswers,
};

/** The body of every answer that is not a success. */
export const errorBody = z.object({
  error: z.object({
    code: z.enum(errorCodes),
    /** An id or the name of a field, as the caller sent it. */
    subject: z.string().nullable(),
    sentence: z.object({ ar: z.string(), en: z.string() }),
  }),
});
export type ErrorBody = z.infer<typeof errorBody>;

export const errorBodyOf = (code: ErrorCode, subject: string | null = null): ErrorBody => {
  const { ar, en } = errorAnswers[code];
  return { error: { code, subject, sentence: { ar, en } } };
};

export const statusOf = (code: ErrorCode): number => errorAnswers[code].status;

export const isErrorCode = (text: string): text is ErrorCode => Object.hasOwn(errorAnswers, text);
