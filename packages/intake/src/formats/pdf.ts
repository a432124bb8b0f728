/** A PDF with text, by pdf.js: pages in order, a line a line. Scripts, forms and links in the file are not run. */
import { clean } from '../encoding/decode.ts';
import { type Item, parts } from './item.ts';
import { linesOf, type PlacedText } from './pdf-lines.ts';

/** Pages beyond this are not read. */
const MOST_PAGES = 2000;

export async function readPdf(bytes: Uint8Array): Promise<Item> {
  // Fetched with the first PDF: most starts never meet one.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  // pdf.js takes the buffer over, so it gets a copy.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(document.numPages, MOST_PAGES); number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const placed = items.flatMap((item): PlacedText[] => ('str' in item ? [item] : []));
      pages.push(linesOf(placed).join('\n'));
      page.cleanup();
    }
    const body = clean(joinLines(pages.join('\n\n')));
    return body.trim() === ''
      ? { code: 'no-text' }
      : {
          parts: parts({
            body: body.trim(),
            title: undefined,
            id: undefined,
            url: undefined,
            outlet: undefined,
            byline: undefined,
            published: undefined,
          }),
        };
  } catch (error) {
    return {
      code: error instanceof Error && error.name === 'PasswordException' ? 'encrypted' : 'broken-archive',
    };
  } finally {
    await task.destroy();
  }
}

/** Lines of a paragraph joined: a line that ends no sentence, and is long, goes on in the next. */
function joinLines(text: string): string {
  const lines = text.split('\n').map((line) => line.trim());
  const typical = Math.max(40, ...lines.map((line) => line.length)) * 0.7;
  let joined = '';
  for (const line of lines) {
    if (line === '') joined = joined.replace(/[ \n]*$/, '\n\n');
    else joined += `${line}${line.length >= typical && !/[.!?؟:…]["”»]?$/.test(line) ? ' ' : '\n'}`;
  }
  return joined.replace(/\n{3,}/g, '\n\n');
}
