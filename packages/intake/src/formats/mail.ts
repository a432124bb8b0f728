/** A saved mail (EML): its plain text, or the text of its HTML. Attachments are not opened. */
import PostalMime from 'postal-mime';
import { clean } from '../encoding/decode.ts';
import { isoDate } from '../text/dates.ts';
import { fragmentText } from './html.ts';
import { type Item, parts } from './item.ts';

export async function readMail(bytes: Uint8Array): Promise<Item> {
  const mail = await PostalMime.parse(bytes);
  const body = mail.text?.trim() ? mail.text : mail.html === undefined ? '' : fragmentText(mail.html);
  if (body.trim() === '') return { code: 'no-text' };
  const date = mail.headers.find((header) => header.key === 'date')?.value;
  return {
    parts: parts({
      title: mail.subject === undefined ? undefined : clean(mail.subject),
      body: clean(body),
      id: mail.messageId,
      byline:
        mail.from?.name === '' || mail.from?.name === undefined ? mail.from?.address : clean(mail.from.name),
      published: isoDate(date),
      url: undefined,
      outlet: undefined,
    }),
  };
}
