import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { BriefLanguage, BriefPart, BriefSource, BriefPage as Page } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAsOf } from '../../app/as-of.ts';
import { briefQuery, roomsQuery } from '../../data/case-queries.ts';
import { client } from '../../data/client.ts';
import { Button } from '../../design/button.tsx';
import { ManyField, SelectField } from '../../design/fields.tsx';
import { useName } from '../../design/name.ts';
import { PageState } from '../../design/page-state.tsx';
import { useLanguage, useText } from '../../messages/use-text.ts';
import styles from './brief.module.css';

const figures = { ar: new Intl.NumberFormat('ar-EG-u-nu-arab'), en: new Intl.NumberFormat('en-GB') };

const Mark = ({ number, language }: { readonly number: number; readonly language: BriefLanguage }) => (
  <>
    {/* It does not part from what it belongs to at the end of a line. */}
    {'\u2060'}
    <a className={styles.mark} href={`#source-${number}`}>
      [{figures[language].format(number)}]
    </a>
  </>
);

const Sentence = ({
  parts,
  language,
}: {
  readonly parts: readonly BriefPart[];
  readonly language: BriefLanguage;
}): ReactNode => (
  <li>
    {parts.map((part, place) => (
      <span key={`${place} ${part.text}`}>
        {part.text}
        {part.sources.map((number) => (
          <Mark key={number} number={number} language={language} />
        ))}
        {place < parts.length - 1 ? (language === 'ar' ? '؛ ' : '; ') : '.'}
      </span>
    ))}
  </li>
);

const Source = ({ source, page }: { readonly source: BriefSource; readonly page: Page }): ReactNode => {
  const { number, kind, id, start, end, words, quote, language } = source;
  // A title in the other script is isolated within; the line itself reads as the page does.
  const direction = page.language === 'ar' ? 'rtl' : 'ltr';
  return (
    <li id={`source-${number}`}>
      <span className={styles.number}>[{figures[page.language].format(number)}]</span>{' '}
      {kind === 'report' ? (
        <Link
          to="/cases/$caseId/reading/$reportId"
          params={{ caseId: page.caseId, reportId: id }}
          search={start === null || end === null ? {} : { start, end }}
        >
          <bdi dir={direction}>{words}</bdi>
        </Link>
      ) : (
        <bdi dir={direction}>{words}</bdi>
      )}
      {quote !== null && (
        <q dir="auto" lang={language ?? undefined} className={styles.quote}>
          {quote}
        </q>
      )}
    </li>
  );
};

/** The page as it is printed: its own language and direction, whatever the interface is in. */
const Paper = ({ page }: { readonly page: Page }): ReactNode => (
  <article className={styles.paper} lang={page.language} dir={page.language === 'ar' ? 'rtl' : 'ltr'}>
    <h2 className={styles.title}>{page.title}</h2>
    <p className={styles.head}>{page.head.join(' ')}</p>
    {page.sections.map(({ kind, title, sentences, none }) => (
      <section key={kind}>
        <h3>{title}</h3>
        {sentences.length === 0 ? (
          <p className={styles.none}>{none}</p>
        ) : (
          <ul>
            {sentences.map((parts) => (
              <Sentence
                key={parts.map(({ text, sources }) => `${text} ${sources.join()}`).join()}
                parts={parts}
                language={page.language}
              />
            ))}
          </ul>
        )}
      </section>
    ))}
    {page.sources.length > 0 && (
      <section className={styles.sources}>
        <h3>{page.sourcesTitle}</h3>
        <ol>
          {page.sources.map((source) => (
            <Source key={source.number} source={source} page={page} />
          ))}
        </ol>
      </section>
    )}
  </article>
);

const languages = ['ar', 'en'] as const satisfies readonly BriefLanguage[];

/** The brief: one page for a chosen clearance, language and moment; to print, or to send on as a document. */
export const BriefPage = (): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const { caseId } = useParams({ from: '/cases/$caseId/brief' });
  const { asOf } = useAsOf();
  const own = (useQuery(roomsQuery(caseId, null)).data?.rooms ?? []).filter((room) => room.own);
  const [language, setLanguage] = useState<BriefLanguage>(useLanguage());
  /** Null until a choice is made: all of one's own. */
  const [rooms, setRooms] = useState<readonly string[] | null>(null);
  const query = useQuery(briefQuery(caseId, asOf, language, rooms));
  return (
    <>
      <header className={styles.choices} data-print="no">
        <h1>{t('nav.brief')}</h1>
        <p>{t('brief.intro')}</p>
        <div className={styles.fields}>
          <SelectField
            label={t('brief.language')}
            value={language}
            choices={languages.map((one) => ({ value: one, label: t(`brief.language.${one}`) }))}
            onChange={(next) => setLanguage(languages.find((one) => one === next) ?? language)}
          />
          {own.length > 0 && (
            <ManyField
              label={t('brief.rooms')}
              values={rooms ?? own.map(({ id }) => id)}
              choices={own.map(({ id, name }) => ({ value: id, label: nameOf(name) }))}
              onChange={setRooms}
            />
          )}
        </div>
        <p className={styles.deeds}>
          <Button main onClick={() => window.print()}>
            {t('brief.print')}
          </Button>
          <a
            download
            href={client.address('briefDocument', {
              params: { caseId },
              query: {
                lang: language,
                ...(asOf === null ? {} : { asOf }),
                ...(rooms === null ? {} : { rooms: rooms.join(',') }),
              },
            })}
          >
            {t('brief.document')}
          </a>
        </p>
      </header>
      <PageState query={query}>{(page) => <Paper page={page} />}</PageState>
    </>
  );
};
