/**
 * A brief as a Word document, right to left in Arabic. The same brief makes the same bytes: the library
 * stamps the hour into the file and its archive, so both are set to the brief's own moment.
 */
import type { BriefPage, BriefPart } from '@wasit/domain';
import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const FONT = 'IBM Plex Sans Arabic';

/** The archive's own dates begin in 1980 and are local times: one day for all files, of no meaning. */
const ARCHIVED = new Date(1990, 0, 1);

const numbers = (sources: readonly number[], rightToLeft: boolean): string =>
  sources
    .map((source) => `[${rightToLeft ? new Intl.NumberFormat('ar-EG-u-nu-arab').format(source) : source}]`)
    .join('');

/** Names for the parts of the XML that Word reads; `created` and `modified` are the brief's moment. */
const settle = (bytes: Uint8Array, moment: string): Uint8Array => {
  const files = unzipSync(bytes);
  const settled = Object.keys(files)
    .sort()
    .map((name) => {
      const file = files[name] ?? new Uint8Array();
      if (name !== 'docProps/core.xml') return [name, file] as const;
      const dated = strFromU8(file).replace(
        /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g,
        (_, open: string) => `${open}${moment}`,
      );
      return [name, strToU8(dated)] as const;
    });
  return zipSync(Object.fromEntries(settled), { mtime: ARCHIVED });
};

export const briefDocument = async (page: BriefPage): Promise<Uint8Array> => {
  const rightToLeft = page.language === 'ar';
  const run = (text: string, more: { readonly size?: number; readonly superScript?: boolean } = {}) =>
    new TextRun({ text, rightToLeft, font: FONT, ...more });
  const paragraph = (children: TextRun[], heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
    new Paragraph({
      children,
      bidirectional: rightToLeft,
      // In a paragraph from right to left, "start" is its right edge.
      alignment: AlignmentType.START,
      spacing: { after: 80 },
      ...(heading === undefined ? {} : { heading }),
    });
  const sentence = (parts: readonly BriefPart[]): Paragraph => {
    const comma = rightToLeft ? '؛ ' : '; ';
    const runs = parts.flatMap(({ text, sources }, place) => [
      run(text),
      ...(sources.length === 0 ? [] : [run(numbers(sources, rightToLeft), { superScript: true })]),
      run(place === parts.length - 1 ? '.' : comma),
    ]);
    return paragraph(runs);
  };
  const children = [
    paragraph([run(page.title)], HeadingLevel.HEADING_1),
    ...page.head.map((line) => paragraph([run(line, { size: 18 })])),
    ...page.sections.flatMap(({ title, sentences, none }) => [
      paragraph([run(title)], HeadingLevel.HEADING_2),
      ...(sentences.length === 0 ? [paragraph([run(none)])] : sentences.map(sentence)),
    ]),
    ...(page.sources.length === 0
      ? []
      : [
          paragraph([run(page.sourcesTitle)], HeadingLevel.HEADING_2),
          ...page.sources.map(({ number, words, quote }) =>
            paragraph([
              run(`${numbers([number], rightToLeft)} ${words}`, { size: 18 }),
              ...(quote === null ? [] : [run(rightToLeft ? `: «${quote}»` : `: “${quote}”`, { size: 18 })]),
            ]),
          ),
        ]),
  ];
  const document = new Document({
    title: page.title,
    creator: 'Wasit',
    lastModifiedBy: 'Wasit',
    styles: { default: { document: { run: { font: FONT, size: 22 } } } },
    sections: [{ children }],
  });
  return settle(new Uint8Array(await Packer.toBuffer(document)), page.asOf);
};
