/** Codes of accounts, and what to do about each. They tell nobody which accounts there are. */

export const accountCodes = [
  'sign-in-refused',
  'passkey-refused',
  'invitation-unusable',
  'invitation-used',
  'invitation-expired',
  'invitation-revoked',
  'password-weak',
  'password-wrong',
  'too-many-guesses',
  'sign-in-again',
  'last-way-in',
  'login-taken',
  'not-allowed',
  'only-lead',
  'room-in-use',
] as const;

export const accountAnswers: Readonly<
  Record<(typeof accountCodes)[number], { readonly status: number; readonly en: string; readonly ar: string }>
> = {
  'sign-in-refused': {
    status: 401,
    en: 'This name and password do not belong together. Check both, or ask for a new invitation.',
    ar: 'الاسم وكلمة المرور لا يتطابقان. تحقّق منهما أو اطلب دعوة جديدة.',
  },
  'passkey-refused': {
    status: 401,
    en: 'This passkey was not accepted. Try again, or sign in with your password.',
    ar: 'لم يُقبل مفتاح المرور هذا. أعد المحاولة أو ادخل بكلمة المرور.',
  },
  'invitation-unusable': {
    status: 404,
    en: 'This invitation opens nothing, or nothing any more. Ask whoever sent it for a new one.',
    ar: 'هذه الدعوة لا تفتح شيئاً أو لم تعد تفتحه. اطلب دعوة جديدة ممن أرسلها.',
  },
  'invitation-used': {
    status: 410,
    en: 'This invitation was used already. If it was not by you, tell whoever sent it, and ask for a new one.',
    ar: 'استُعملت هذه الدعوة من قبل. إن لم تكن أنت من استعملها فأخبر من أرسلها واطلب دعوة جديدة.',
  },
  'invitation-expired': {
    status: 410,
    en: 'This invitation has run out. Ask whoever sent it for a new one.',
    ar: 'انقضى أجل هذه الدعوة. اطلب دعوة جديدة ممن أرسلها.',
  },
  'invitation-revoked': {
    status: 410,
    en: 'This invitation was taken back. Ask whoever sent it.',
    ar: 'سُحبت هذه الدعوة. اسأل من أرسلها.',
  },
  'password-weak': {
    status: 400,
    en: 'Choose a password of at least 12 characters that is not your name.',
    ar: 'اختر كلمة مرور من ١٢ حرفاً على الأقل ولا تكون اسمك.',
  },
  'password-wrong': {
    status: 403,
    en: 'The present password is not this one. Try again.',
    ar: 'كلمة المرور الحالية غير هذه. أعد المحاولة.',
  },
  'too-many-guesses': {
    status: 429,
    en: 'Too many wrong passwords were tried here. Wait a quarter of an hour, or sign in with a passkey.',
    ar: 'جُرِّبت هنا كلمات مرور خاطئة كثيرة. انتظر ربع ساعة، أو ادخل بمفتاح مرور.',
  },
  'sign-in-again': {
    status: 403,
    en: 'This is asked of who has just signed in. Sign out, sign in again, and do it within five minutes.',
    ar: 'يُطلب هذا ممن دخل للتو. اخرج ثم ادخل من جديد وأتمّه خلال خمس دقائق.',
  },
  'last-way-in': {
    status: 409,
    en: 'This is the only way into your account. Add another passkey first.',
    ar: 'لا سبيل إلى حسابك سوى هذا. أضف مفتاح مرور آخر أولاً.',
  },
  'login-taken': {
    status: 409,
    en: 'Another account has this name. Choose another, or sign in first and open the invitation again.',
    ar: 'هذا الاسم مستعمل في حساب آخر. اختر اسماً آخر، أو ادخل أولاً ثم افتح الدعوة من جديد.',
  },
  'not-allowed': {
    status: 403,
    en: 'Your role in this case does not include this. Ask the lead mediator.',
    ar: 'دورك في هذا الملف لا يشمل هذا الإجراء. اسأل الوسيط الرئيس.',
  },
  'only-lead': {
    status: 409,
    en: 'The case would have no lead. Invite another lead mediator first.',
    ar: 'سيبقى الملف بلا وسيط رئيس. ادعُ وسيطاً رئيساً آخر أولاً.',
  },
  'room-in-use': {
    status: 409,
    en: 'Somebody is in this room, or nobody has entered it yet: invite into it instead.',
    ar: 'في هذه الغرفة أحد، أو لم يدخلها أحد بعد: ادعُ إليها بدل ذلك.',
  },
};
