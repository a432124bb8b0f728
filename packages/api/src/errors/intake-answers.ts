/** Codes of a file that cannot be taken in, and what to do about each. */

export const intakeCodes = [
  'empty',
  'binary',
  'too-large',
  'encoding-unknown',
  'language-unknown',
  'no-article',
  'broken-feed',
  'broken-json',
  'broken-archive',
  'encrypted',
  'format-unknown',
  'no-text',
  'unreadable',
  'reader-failed',
] as const;

export const intakeAnswers: Readonly<
  Record<(typeof intakeCodes)[number], { readonly status: number; readonly en: string; readonly ar: string }>
> = {
  empty: {
    status: 422,
    en: 'The file is empty. Choose the file that holds the report.',
    ar: 'الملف فارغ. اختر الملف الذي يحوي الخبر.',
  },
  binary: {
    status: 422,
    en: 'The file is not a text. Save the report as text, HTML, PDF or DOCX and offer that.',
    ar: 'الملف ليس نصاً. احفظ الخبر نصاً أو HTML أو PDF أو DOCX ثم قدّمه.',
  },
  'too-large': {
    status: 413,
    en: 'The file is too large for one report. Split it, or paste the part that matters.',
    ar: 'الملف أكبر من أن يكون خبراً واحداً. قسّمه أو الصق الجزء المهم منه.',
  },
  'encoding-unknown': {
    status: 422,
    en: 'The letters of this file cannot be made out. Save it as UTF-8 and try again.',
    ar: 'تتعذر قراءة حروف هذا الملف. احفظه بترميز UTF-8 ثم أعد المحاولة.',
  },
  'language-unknown': {
    status: 422,
    en: 'The text is neither Arabic nor English. File a translation, or enter what it says by hand.',
    ar: 'النص ليس بالعربية ولا بالإنجليزية. أضف ترجمة له أو أدخل مضمونه يدوياً.',
  },
  'no-article': {
    status: 422,
    en: 'No article was found in this page. Copy its text and paste it.',
    ar: 'لم يُعثر في هذه الصفحة على خبر. انسخ نصه والصقه.',
  },
  'broken-feed': {
    status: 422,
    en: 'The feed is not well formed. Offer the reports one by one, or fetch the feed again.',
    ar: 'ملف التغذية غير سليم. قدّم الأخبار واحداً واحداً أو نزّل الملف من جديد.',
  },
  'broken-json': {
    status: 422,
    en: 'A line of this file is not valid JSON. Correct the line and offer the file again.',
    ar: 'في الملف سطر ليس JSON صحيحاً. صحّح السطر وقدّم الملف من جديد.',
  },
  'broken-archive': {
    status: 422,
    en: 'The document is damaged and cannot be opened. Save it again where it came from.',
    ar: 'المستند تالف ويتعذر فتحه. احفظه من جديد من مصدره.',
  },
  encrypted: {
    status: 422,
    en: 'The document is locked with a password. Save a copy without one and offer that.',
    ar: 'المستند محمي بكلمة مرور. احفظ نسخة بلا كلمة مرور ثم قدّمها.',
  },
  'format-unknown': {
    status: 422,
    en: 'Files of this kind are not read. Use text, HTML, JSON Lines, a feed, PDF or DOCX.',
    ar: 'لا تُقرأ ملفات من هذا النوع. استعمل نصاً أو HTML أو JSON Lines أو ملف تغذية أو PDF أو DOCX.',
  },
  'no-text': {
    status: 422,
    en: 'There is no text in this file, only images perhaps. Paste the text of the report.',
    ar: 'لا نص في هذا الملف، وقد يكون صوراً فقط. الصق نص الخبر.',
  },
  unreadable: {
    status: 422,
    en: 'The file could not be opened. Check that it exists and may be read, then try again.',
    ar: 'تعذّر فتح الملف. تحقّق من وجوده ومن إذن قراءته ثم أعد المحاولة.',
  },
  'reader-failed': {
    status: 422,
    en: 'The report is filed, but reading it failed. Enter what it says by hand, and report the fault.',
    ar: 'حُفظ الخبر لكن تعذرت قراءته آلياً. أدخل مضمونه يدوياً وأبلغ عن العطل.',
  },
};
