/** Codes of accounts, and what to do about each. They tell nobody which accounts there are. */

export const accountCodes = [
  'sign-in-refused',
  'passkey-refused',
  'invitation-unusable',
  'password-weak',
  'login-taken',
  'not-allowed',
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
    en: 'This invitation was used, has run out, or may no longer be given. Ask for a new one.',
    ar: 'استُعملت هذه الدعوة أو انقضى أجلها أو لم يعد منحها ممكناً. اطلب دعوة جديدة.',
  },
  'password-weak': {
    status: 400,
    en: 'Choose a password of at least 12 characters that is not your name.',
    ar: 'اختر كلمة مرور من ١٢ حرفاً على الأقل ولا تكون اسمك.',
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
};
