/** What to tell a person about each problem, and what to do next. `{file}` and `{line}` are filled in by the caller. */
import type { IntakeProblemCode } from './codes.ts';

export const intakeSentences: Readonly<
  Record<IntakeProblemCode, { readonly ar: string; readonly en: string }>
> = {
  empty: {
    ar: 'الملف {file} فارغ. تحقّق من أن الحفظ اكتمل ثم أعد إضافته.',
    en: '{file} is empty. Check that it was saved completely, then add it again.',
  },
  binary: {
    ar: 'الملف {file} ليس نصاً. احفظ التقرير نصاً أو HTML أو PDF أو DOCX ثم أضفه.',
    en: '{file} is not text. Save the report as text, HTML, PDF or DOCX, then add it.',
  },
  'too-large': {
    ar: 'الملف {file} أكبر مما يُقرأ دفعة واحدة (32 ميغابايت، و8 لصفحة HTML). قسّمه إلى ملفات أصغر ثم أضفها.',
    en: '{file} is larger than one file may be (32 MB; 8 MB for an HTML page). Split it and add the parts.',
  },
  'encoding-unknown': {
    ar: 'تعذّر معرفة ترميز الملف {file}. افتحه في محرّر نصوص واحفظه بترميز UTF-8 ثم أضفه.',
    en: 'The character encoding of {file} could not be told. Open it in a text editor, save it as UTF-8, then add it.',
  },
  'language-unknown': {
    ar: 'نص الملف {file} ليس بالعربية ولا بالإنجليزية. أضف ترجمة له بإحداهما.',
    en: '{file} is neither in Arabic nor in English. Add a translation into one of them.',
  },
  'no-article': {
    ar: 'لم يُعثر على مقال في الصفحة {file}. انسخ نص المقال واحفظه ملفاً نصياً ثم أضفه.',
    en: 'No article was found in the page {file}. Copy the text of the article into a text file and add that.',
  },
  'broken-feed': {
    ar: 'في الموجز {file} مادة تالفة عند السطر {line}. قُرئت بقية المواد؛ أعد تنزيل الموجز لقراءتها.',
    en: 'The feed {file} has a damaged item at line {line}. The other items were read; download the feed again for this one.',
  },
  'broken-json': {
    ar: 'السطر {line} من {file} ليس تقريراً صالحاً بصيغة JSON. صحّحه وأضف الملف ثانية؛ قُرئت بقية السطور.',
    en: 'Line {line} of {file} is not a valid report in JSON. Correct it and add the file again; the other lines were read.',
  },
  'broken-archive': {
    ar: 'الملف {file} تالف ولا يُفتح. افتحه في برنامجه الأصلي واحفظ نسخة جديدة ثم أضفها.',
    en: '{file} is damaged and does not open. Open it in its own program, save a new copy and add that.',
  },
  encrypted: {
    ar: 'الملف {file} محمي بكلمة مرور. أزل الحماية واحفظ نسخة ثم أضفها.',
    en: '{file} is protected by a password. Remove the protection, save a copy and add that.',
  },
  'format-unknown': {
    ar: 'صيغة الملف {file} غير معروفة. تُقرأ النصوص وHTML وRSS وAtom وJSON Lines وEML وPDF وDOCX؛ احفظه بإحداها.',
    en: 'The format of {file} is not known. Text, HTML, RSS, Atom, JSON Lines, EML, PDF and DOCX are read; save it as one of them.',
  },
  'no-text': {
    ar: 'لا نص في الملف {file}؛ قد يكون صوراً ممسوحة ضوئياً. مرّره على برنامج للتعرّف على الحروف ثم أضفه.',
    en: '{file} holds no text; it may be scanned images. Run it through text recognition, then add it.',
  },
  unreadable: {
    ar: 'تعذّر فتح الملف {file}. تحقّق من وجوده ومن إذن قراءته ثم أعد المحاولة.',
    en: '{file} could not be opened. Check that it exists and may be read, then try again.',
  },
};
