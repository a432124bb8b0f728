/** A Word document (DOCX): its paragraphs as text, by mammoth. Macros, links and embedded objects are not touched. */
import { clean } from '../encoding/decode.ts';
import { type Item, parts } from './item.ts';
import { zipEntries } from './zip.ts';

/** Unpacked, no more than this. */
const LARGEST_UNPACKED = 200 * 1024 * 1024;

export async function readDocx(bytes: Uint8Array): Promise<Item> {
  const entries = zipEntries(bytes);
  if (entries === undefined) return { code: 'broken-archive' };
  if (entries.some((entry) => entry.encrypted)) return { code: 'encrypted' };
  if (!entries.some((entry) => entry.name === 'word/document.xml')) return { code: 'format-unknown' };
  if (entries.reduce((sum, entry) => sum + entry.size, 0) > LARGEST_UNPACKED) return { code: 'too-large' };
  // Fetched with the first such file: most starts never meet one.
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
    const body = clean(value);
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
  } catch {
    return { code: 'broken-archive' };
  }
}
