import { describe, expect, it } from 'vitest';
import { LARGEST_FILE, type Taken, takeBytes, takeText } from './take.ts';
import { docx, encodeSingleByte, pdf, zip } from './testing/bytes.ts';

const ENGLISH =
  'The mediator said on Tuesday that the two delegations had agreed to meet again in the capital next week, and that the text of the agreement was nearly ready for them to sign.';
const ARABIC =
  'قال الوسيط يوم الثلاثاء إن الوفدين اتفقا على الاجتماع مرة أخرى في العاصمة الأسبوع المقبل، وإن نص الاتفاق بات جاهزاً تقريباً للتوقيع عليه من جانب الطرفين بعد أشهر من المحادثات غير المباشرة.';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function all(bytes: Uint8Array, file = 'report'): Promise<Taken[]> {
  const found: Taken[] = [];
  for await (const taken of takeBytes(bytes, { file })) found.push(taken);
  return found;
}
const codes = (found: readonly Taken[]): string[] =>
  found.map((taken) => (taken.ok ? 'ok' : taken.problem.code));
const reports = (found: readonly Taken[]) => found.flatMap((taken) => (taken.ok ? [taken.report] : []));

describe('plain text', () => {
  it('is kept exactly as decoded, so that offsets point into the file', async () => {
    const [found] = await all(utf8(`\n  ${ARABIC}\r\n\r\n${ARABIC}  \n`));
    expect(found).toMatchObject({ ok: true, format: 'text', encoding: 'utf-8' });
    expect(reports([found as Taken])[0]?.text).toBe(`\n  ${ARABIC}\r\n\r\n${ARABIC}  \n`);
  });

  it('is told by its content, not its name', async () => {
    expect((await all(utf8(ENGLISH), 'report.pdf'))[0]).toMatchObject({ ok: true, format: 'text' });
  });

  it('may be pasted', () => {
    expect(takeText(ENGLISH, { outlet: 'A paper' })).toMatchObject({
      ok: true,
      report: { text: ENGLISH, outlet: 'A paper' },
    });
    expect(takeText('  \n ')).toMatchObject({ ok: false, problem: { code: 'empty' } });
  });
});

describe('what cannot be taken', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['white space only', utf8(' \n\t '), 'empty'],
    ['a binary', Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256), 'binary'],
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3), 'format-unknown'],
    ['a file over the limit', new Uint8Array(LARGEST_FILE + 1), 'too-large'],
    [
      'a page without an article',
      utf8('<!doctype html><html><body><nav>Home</nav></body></html>'),
      'no-article',
    ],
    ['a cut PDF', utf8('%PDF-1.4\n1 0 obj\n<<'), 'broken-archive'],
    ['a PDF of pictures', pdf([]), 'no-text'],
    ['a cut ZIP', zip({ a: 'b' }).subarray(0, 40), 'broken-archive'],
    ['a ZIP that is no document', zip({ a: 'b' }), 'format-unknown'],
    ['a protected ZIP', zip({ 'word/document.xml': 'b' }, 1), 'encrypted'],
    ['a DOCX that is not one inside', zip({ 'word/document.xml': '<w:document' }), 'broken-archive'],
    [
      'another language',
      utf8(
        'Le médiateur a déclaré mardi que les deux délégations se réuniraient de nouveau la semaine prochaine dans la capitale, et que le texte était presque prêt à être signé par les parties.',
      ),
      'language-unknown',
    ],
    [
      'another language in Arabic letters',
      utf8(
        'سخنگوی وزارت خارجه روز سه‌شنبه گفت که دو هیئت هفته آینده بار دیگر در پایتخت دیدار می‌کنند و متن توافق‌نامه تقریبا برای امضای طرفین آماده شده است و گفتگوها ادامه دارد.',
      ),
      'language-unknown',
    ],
  ])('%s is a problem with a code', async (_, bytes, code) => {
    expect(await all(bytes)).toEqual([
      { ok: false, problem: expect.objectContaining({ file: 'report', code }) },
    ]);
  });
});

describe('HTML', () => {
  const page = (head: string, body: string): Uint8Array =>
    utf8(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  const article = `<nav>Home Politics Sport</nav><article><h1>Talks resume</h1><p>${ENGLISH}</p><p>${ENGLISH} It was the third round.</p><script>document.title='ran'</script></article>`;

  it('gives the article, its title, outlet, author and date from the metadata of the page', async () => {
    const head = `<title>Talks resume | The Paper</title><meta property="og:site_name" content="The Paper">
      <meta property="article:published_time" content="2024-03-03T10:15:00+02:00"><meta name="author" content="A. Writer">
      <link rel="canonical" href="https://paper.example/talks">`;
    const [report] = reports(await all(page(head, article)));
    expect(report).toMatchObject({
      title: 'Talks resume',
      outlet: 'The Paper',
      byline: 'A. Writer',
      published: '2024-03-03T10:15:00+02:00',
      url: 'https://paper.example/talks',
    });
    expect(report?.text).toMatch(/^Talks resume\n\nThe mediator said/);
    expect(report?.text).not.toContain('Politics');
    expect(report?.text).not.toContain('ran');
  });

  it('reads JSON-LD', async () => {
    const data = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Talks resume',
          datePublished: '2024-03-03',
          publisher: { name: 'The Paper' },
        },
      ],
    };
    const [report] = reports(
      await all(page(`<script type="application/ld+json">${JSON.stringify(data)}</script>`, article)),
    );
    expect(report).toMatchObject({ title: 'Talks resume', published: '2024-03-03', outlet: 'The Paper' });
  });

  it('is read in windows-1256 when it says so', async () => {
    const html = `<html><head><meta charset="windows-1256"><title>x</title></head><body><article><p>${ARABIC}</p><p>${ARABIC}</p></article></body></html>`;
    const [found] = await all(encodeSingleByte(html, 'windows-1256'));
    expect(found).toMatchObject({ ok: true, format: 'html', encoding: 'windows-1256' });
    expect(reports([found as Taken])[0]?.text).toContain(ARABIC);
  });

  it('does not keep an address that is no web address', async () => {
    const [report] = reports(
      await all(page('<meta property="og:url" content="javascript:alert(1)">', article)),
    );
    expect(report?.url).toBeUndefined();
  });
});

describe('feeds', () => {
  const rss = `<?xml version="1.0"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Paper</title>
<item><title>Talks &amp; terms</title><link>https://paper.example/1</link><guid>1</guid><dc:creator>A. Writer</dc:creator>
<pubDate>Sun, 03 Mar 2024 10:15:00 +0200</pubDate><description><![CDATA[<p>${ENGLISH}</p>]]></description></item>
<item><title>Broken</title><description>unclosed <b></description></item>
<item><title>Third</title><description>${ENGLISH}</description></item>
</channel></rss>`;

  it('give a report an item, and a problem with its line for a broken one', async () => {
    const found = await all(utf8(rss));
    expect(codes(found)).toEqual(['ok', 'broken-feed', 'ok']);
    expect(reports(found)[0]).toMatchObject({
      title: 'Talks & terms',
      url: 'https://paper.example/1',
      id: '1',
      outlet: 'The Paper',
      byline: 'A. Writer',
      published: '2024-03-03T10:15:00+02:00',
      text: `Talks & terms\n\n${ENGLISH}`,
    });
    expect(found[1]).toMatchObject({ problem: { line: 5 } });
  });

  it('may be Atom', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Paper</title><entry><id>urn:1</id><title>Talks</title><link rel="alternate" href="https://paper.example/1"/><updated>2024-03-03T08:00:00Z</updated><content type="html">&lt;p&gt;${ENGLISH}&lt;/p&gt;</content></entry></feed>`;
    expect(reports(await all(utf8(atom)))[0]).toMatchObject({
      id: 'urn:1',
      url: 'https://paper.example/1',
      published: '2024-03-03T08:00:00Z',
      text: `Talks\n\n${ENGLISH}`,
    });
  });

  it('with entities of their own are refused, and expand to nothing', async () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><rss><channel><item><title>&b;</title></item></channel></rss>';
    expect(codes(await all(utf8(bomb)))).toEqual(['broken-feed']);
  });
});

describe('JSON', () => {
  it('Lines: a report a line; a broken line is a problem with its number', async () => {
    const lines = [
      JSON.stringify({
        id: 7,
        title: 'Talks',
        text: ENGLISH,
        outlet: 'The Paper',
        published: '2024-03-03',
        url: 'https://paper.example/7',
      }),
      '{"title": "cut',
      '',
      JSON.stringify({ title: 'No text' }),
      JSON.stringify({ html: `<p>${ARABIC}</p>` }),
    ].join('\n');
    const found = await all(utf8(lines));
    expect(codes(found)).toEqual(['ok', 'broken-json', 'broken-json', 'ok']);
    expect(found[1]).toMatchObject({ problem: { line: 2 } });
    expect(found[2]).toMatchObject({ problem: { line: 4 } });
    expect(reports(found)[0]).toEqual({
      file: 'report',
      id: '7',
      title: 'Talks',
      outlet: 'The Paper',
      published: '2024-03-03',
      url: 'https://paper.example/7',
      text: `Talks\n\n${ENGLISH}`,
    });
    expect(reports(found)[1]?.text).toBe(ARABIC);
  });

  it('one document with a list is read too', async () => {
    expect(codes(await all(utf8(JSON.stringify([{ text: ENGLISH }, { text: ARABIC }], null, 2))))).toEqual([
      'ok',
      'ok',
    ]);
  });
});

describe('mail, PDF and DOCX', () => {
  it('mail gives its text, sender, subject and date', async () => {
    const mail = `From: "A. Writer" <writer@paper.example>\r\nTo: desk@example\r\nSubject: =?utf-8?B?${Buffer.from('محادثات').toString('base64')}?=\r\nDate: Sun, 03 Mar 2024 10:15:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=windows-1256\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(encodeSingleByte(ARABIC, 'windows-1256')).toString('base64')}\r\n`;
    const [found] = await all(utf8(mail));
    expect(found).toMatchObject({
      ok: true,
      format: 'eml',
      report: { title: 'محادثات', byline: 'A. Writer', published: '2024-03-03T10:15:00+02:00' },
    });
    expect(reports([found as Taken])[0]?.text.trim()).toBe(`محادثات\n\n${ARABIC}`);
  });

  it('PDF gives its lines', async () => {
    const [found] = await all(
      pdf(['The mediator said on Tuesday that talks will resume.', 'The parties did not comment on it.']),
    );
    expect(found).toMatchObject({ ok: true, format: 'pdf' });
    expect(reports([found as Taken])[0]?.text).toMatch(/resume\.\s+The parties/);
  });

  it('DOCX gives its paragraphs', async () => {
    const [found] = await all(docx(['عنوان التقرير', ARABIC]));
    expect(found).toMatchObject({ ok: true, format: 'docx' });
    expect(reports([found as Taken])[0]?.text).toBe(`عنوان التقرير\n\n${ARABIC}`);
  });
});

it('input made to be slow is not: deep nesting, unclosed items', async () => {
  const started = performance.now();
  expect(codes(await all(utf8(`<html><body>${'<div>'.repeat(50_000)}text</body></html>`)))).toEqual([
    'no-article',
  ]);
  const unclosed = codes(await all(utf8(`<rss><channel>${'<item><title>t</title>'.repeat(20_000)}`)));
  expect(new Set(unclosed)).toEqual(new Set(['broken-feed']));
  expect(performance.now() - started).toBeLessThan(5000);
});

it('text that a store could not hold is made whole, in place', async () => {
  const [found] = await all(utf8(JSON.stringify({ text: `${ENGLISH} \u0000 \ud800 end` })));
  expect(reports([found as Taken])[0]?.text).toBe(`${ENGLISH} \uFFFD \uFFFD end`);
});
