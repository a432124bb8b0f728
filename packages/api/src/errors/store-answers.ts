/** Codes of the store, and what to do about each. */

export const storeCodes = [
  'database-locked',
  'database-newer',
  'database-damaged',
  'disk-full',
  'folder-not-writable',
  'database-unreachable',
  'login-refused',
  'migration-forbidden',
  'database-busy',
  'cursor-unknown',
  'database-failed',
] as const;

export const storeAnswers: Readonly<
  Record<(typeof storeCodes)[number], { readonly status: number; readonly en: string; readonly ar: string }>
> = {
  'database-locked': {
    status: 503,
    en: 'Another copy of the program is using this data folder. Close it, or set WASIT_DATA to another folder.',
    ar: 'نسخة أخرى من البرنامج تستعمل مجلد البيانات هذا. أغلقها أو اضبط WASIT_DATA على مجلد آخر.',
  },
  'database-newer': {
    status: 503,
    en: 'The data was written by a newer program. Update this one; nothing was changed.',
    ar: 'كتب البياناتِ إصدارٌ أحدث. حدّث البرنامج، ولم يتغيّر شيء.',
  },
  'database-damaged': {
    status: 503,
    en: 'The data folder cannot be read. Restore it from a backup, or import an export into a fresh folder.',
    ar: 'تتعذر قراءة مجلد البيانات. استعده من نسخة احتياطية أو استورد سجلاً مصدَّراً في مجلد جديد.',
  },
  'disk-full': {
    status: 507,
    en: 'The disk is full; nothing of this was recorded. Free some space and try again.',
    ar: 'القرص ممتلئ ولم يُسجَّل شيء من هذا. أفرغ مساحة ثم أعد المحاولة.',
  },
  'folder-not-writable': {
    status: 503,
    en: 'The data folder cannot be written. Check its permissions, or set WASIT_DATA to another folder.',
    ar: 'تتعذر الكتابة في مجلد البيانات. تحقق من الأذونات أو اضبط WASIT_DATA على مجلد آخر.',
  },
  'database-unreachable': {
    status: 503,
    en: 'The database does not answer. Check that it runs, then reload to see whether this was recorded.',
    ar: 'قاعدة البيانات لا تستجيب. تأكد من أنها تعمل، ثم أعد التحميل لترى هل سُجّل هذا.',
  },
  'login-refused': {
    status: 503,
    en: 'The database refuses the login. Check WASIT_DATABASE_URL.',
    ar: 'رفضت قاعدة البيانات الدخول. تحقق من WASIT_DATABASE_URL.',
  },
  'migration-forbidden': {
    status: 503,
    en: 'The database is not prepared, and this login may not prepare it. Ask its administrator to run the preparation once.',
    ar: 'قاعدة البيانات غير مهيأة، وهذا الحساب لا يحق له تهيئتها. اطلب من مديرها تهيئتها مرة واحدة.',
  },
  'database-busy': {
    status: 503,
    en: 'The database is busy. Wait a moment and try again.',
    ar: 'قاعدة البيانات مشغولة. انتظر قليلاً ثم أعد المحاولة.',
  },
  'cursor-unknown': {
    status: 409,
    en: 'This page belongs to another state of the record. Reload it and try again.',
    ar: 'هذه الصفحة من حال أخرى للسجل. أعد تحميلها ثم أعد المحاولة.',
  },
  'database-failed': {
    status: 500,
    en: 'The database reports a fault; nothing was recorded. Try again, and report it if it happens again.',
    ar: 'أبلغت قاعدة البيانات عن عطل ولم يُسجَّل شيء. أعد المحاولة، وأبلغ عن العطل إن تكرر.',
  },
};
