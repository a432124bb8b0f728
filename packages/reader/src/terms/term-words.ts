/** Words by which terms of a proposal are told, as data. */
export const TERM_WORDS = {
  /** `instrument | forms` */
  instruments: `
release | إطلاق الإفراج إفراج تبادل تسليم release releasing freed exchange swap
withdrawal | انسحاب سحب إخلاء withdrawal withdraw pullout pullback
ceasefire | هدنة تهدئة وقف هدوء truce ceasefire calm pause
movement | حركة تنقل movement
return | عودة return
aid | إدخال مساعدات إغاثة aid relief
reconstruction | إعمار إعادة reconstruction rebuilding
guarantee | ضمانات ضمان guarantee guarantees
payment | دفع سداد صرف زيادة تعويض رفع payment bonus rise increase raise compensation
opening | فتح reopening opening
monitoring | مراقبة إشراف monitoring supervision
governance | تشكيل انتخابات formation elections
`,
  proposals:
    'اتفاق مقترح مسودة عرض صفقة خطة مبادرة وثيقة إطار بنود ورقة اتفاقية agreement proposal deal draft plan offer framework document package',
  provides:
    'يشمل تشمل ينص تنص يتضمن تتضمن يقضي تقضي يقتضي بموجب بموجبه بموجبها يتألف تتألف يتكون ستسمح سيسمح includes include provides provide under calls stipulates would envisages involves',
  phases: 'مرحلة مراحل phase stage',
  ordinals: `
1 | أولى أول الأولى أوليه first one initial
2 | ثانية ثاني second two
3 | ثالثة ثالث third three final
4 | رابعة رابع fourth four
`,
} as const;
