import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { PackagesPage as Page } from '@wasit/domain';
import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from 'react';
import { useAsOf } from '../../app/as-of.ts';
import { useNotify } from '../../app/toasts.tsx';
import { packagesQuery } from '../../data/case-queries.ts';
import { usePartyHues } from '../../data/use-party-hues.ts';
import { Button } from '../../design/button.tsx';
import { Empty } from '../../design/empty.tsx';
import { useName } from '../../design/name.ts';
import { PageState } from '../../design/page-state.tsx';
import { useEngineDesk } from '../../engine/use-engine.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import { type ConflictContext, ConflictProvider } from './conflict-context.ts';
import {
  type ConflictDraft,
  draftOfParties,
  nameless,
  withoutImpossible,
  withoutRemoved,
} from './conflict-draft.ts';
import { draftOfFile, fileOf } from './conflict-file.ts';
import { exampleConflict } from './example-conflict.ts';
import { Outcome } from './outcome.tsx';
import { payoffsOf, statesOf } from './problem.ts';
import styles from './stability.module.css';
import { useDraft } from './use-draft.ts';
import { Wants } from './wants.tsx';
import { WhatCannot, WhereNow } from './what-cannot.tsx';
import { WhoCanWhat } from './who-can-what.tsx';

/** A file larger than this is no conflict that a page could show. */
const MOST_BYTES = 5_000_000;

const save = (draft: ConflictDraft): void => {
  const address = URL.createObjectURL(
    new Blob([`${JSON.stringify(fileOf(draft), null, 2)}\n`], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = 'conflict.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

/** Opens a conflict from a file; what is wrong with it is said with its place. */
const OpenFile = ({ onOpen }: { readonly onOpen: (draft: ConflictDraft) => void }): ReactNode => {
  const t = useText();
  const field = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState<string | null>(null);
  const take = async (file: File): Promise<void> => {
    setFault(null);
    if (file.size > MOST_BYTES) return setFault(t('stability.file.large'));
    let json: unknown;
    try {
      json = JSON.parse(await file.text());
    } catch {
      return setFault(t('stability.file.no.json'));
    }
    const read = draftOfFile(json);
    if (!read.ok)
      return setFault(t('stability.file.refused', { code: read.error.code, place: read.error.place }));
    onOpen(read.value);
  };
  return (
    <>
      <input
        ref={field}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) void take(file);
        }}
      />
      <Button onClick={() => field.current?.click()}>{t('stability.file.open')}</Button>
      {fault !== null && (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
    </>
  );
};

/** The states do not come out: the last thing entered is offered to be taken back. */
const NoStates = ({
  draft,
  onChange,
}: {
  readonly draft: ConflictDraft;
  readonly onChange: (draft: ConflictDraft) => void;
}): ReactNode => {
  const t = useText();
  const last = draft.frame.kind === 'options' ? draft.frame.impossible.at(-1) : undefined;
  return (
    <div role="alert">
      <p>{t('stability.states.none')}</p>
      <Button
        onClick={() => onChange(withoutRemoved(last === undefined ? draft : withoutImpossible(draft, last)))}
      >
        {t('stability.states.none.undo')}
      </Button>
    </div>
  );
};

const Described = ({
  page,
  draft,
  set,
}: {
  readonly page: Page;
  readonly draft: ConflictDraft;
  readonly set: (draft: ConflictDraft | null) => void;
}): ReactNode => {
  const t = useText();
  const desk = useEngineDesk();
  const notify = useNotify();
  const nameOf = useName();
  const hues = usePartyHues(page.case.caseId);
  // A party of the case goes by its name in the interface language, whatever it was called when it was added.
  const named = useMemo(() => {
    const known = new Map(page.parties.map(({ party }) => [party.id, nameOf(party.name)]));
    return {
      ...draft,
      deciders: draft.deciders.map((one) => ({ ...one, name: known.get(one.actorId ?? '') ?? one.name })),
    };
  }, [draft, page.parties, nameOf]);
  // With many options the states take a moment: they are worked out anew only when more than names has changed.
  const shapeKey = JSON.stringify(nameless(draft));
  const shape = useMemo(() => JSON.parse(shapeKey) as ConflictDraft, [shapeKey]);
  const frameKey = JSON.stringify([shape.frame, shape.deciders.map(({ id }) => id)]);
  const found = useMemo(() => {
    const [frame, ids] = JSON.parse(frameKey) as [ConflictDraft['frame'], string[]];
    const deciders = ids.map((id) => ({ id, name: '', actorId: null, assumed: true, preference: null }));
    return statesOf({ title: '', deciders, frame, statusQuo: null });
  }, [frameKey]);
  const states = found.ok ? found.states : null;
  const payoffs = useMemo(() => (states === null ? [] : payoffsOf(shape, states)), [shape, states]);
  const context = useMemo<ConflictContext | null>(
    () =>
      states === null
        ? null
        : {
            draft: named,
            shape,
            states,
            payoffs,
            desk,
            hues: named.deciders.map(({ actorId }) =>
              actorId === null ? null : (hues.get(actorId) ?? null),
            ),
            change: set,
            takeAway: (next, told) => {
              set(next);
              notify({ text: told, undo: () => set(named) });
            },
          },
    [named, shape, states, payoffs, desk, hues, set, notify],
  );
  // Typing a name redraws the fields first, the answers when there is time.
  const later = useDeferredValue(context);
  if (context === null || later === null) return <NoStates draft={named} onChange={set} />;
  const parts = [
    ['stability-options', t('stability.options')],
    ...(states === null || states.keys.length < 2
      ? []
      : ([
          ...(named.frame.kind === 'options' ? [['stability-impossible', t('stability.impossible')]] : []),
          ['stability-now', t('stability.now')],
          ['stability-wants', t('stability.wants')],
          ['stability-outcome', t('stability.outcome')],
        ] as const)),
  ] as const;
  return (
    <>
      <nav aria-label={t('stability.parts')} className={styles.parts} data-print="no">
        {parts.map(([id, name]) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      <ConflictProvider value={context}>
        <WhoCanWhat />
        <WhatCannot />
        <WhereNow />
        <Wants />
      </ConflictProvider>
      <ConflictProvider value={later}>
        <Outcome />
      </ConflictProvider>
    </>
  );
};

const Loaded = ({ page }: { readonly page: Page }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const language = useLanguage();
  const notify = useNotify();
  const { draft, set, kept } = useDraft(page.case.caseId);
  const begin = (): void =>
    set(
      draftOfParties(
        nameOf(page.case.title),
        page.parties.map(({ party }) => ({ id: party.id, name: nameOf(party.name) })),
      ),
    );
  const replace = (next: ConflictDraft | null, told: string): void => {
    set(next);
    if (draft !== null) notify({ text: told, undo: () => set(draft) });
  };
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{t('nav.stability')}</h1>
        <p className={styles.question}>{t('stability.question')}</p>
        <p>{t('stability.intro')}</p>
      </header>
      {draft === null ? (
        <Empty title={t('stability.empty')}>
          <p>{t('stability.empty.text')}</p>
          <p>{t('stability.empty.example')}</p>
          <p className={styles.acts}>
            <Button main onClick={begin}>
              {page.parties.length > 0
                ? t('stability.begin', { count: page.parties.length })
                : t('stability.begin.bare')}
            </Button>
            <Button onClick={() => set(exampleConflict(language))}>{t('stability.example')}</Button>
            <OpenFile onOpen={(next) => replace(next, t('stability.file.opened'))} />
          </p>
        </Empty>
      ) : (
        <>
          <section aria-label={t('stability.draft')} className={styles.kept} data-print="no">
            <p className={styles.hint}>{t('stability.kept')}</p>
            {!kept && <p role="alert">{t('stability.not.kept')}</p>}
            <p className={styles.acts}>
              <Button onClick={() => save(draft)}>{t('stability.file.save')}</Button>
              <OpenFile onOpen={(next) => replace(next, t('stability.file.opened'))} />
              <Button onClick={() => replace(null, t('stability.forgotten'))}>{t('stability.forget')}</Button>
            </p>
          </section>
          <Described page={page} draft={draft} set={set} />
        </>
      )}
    </div>
  );
};

/** If talks stall: what could each do by itself, and where would that come to rest? */
export const StabilityPage = (): ReactNode => {
  const { caseId } = useParams({ from: '/cases/$caseId/stability' });
  const { asOf } = useAsOf();
  const query = useQuery(packagesQuery(caseId, asOf));
  return <PageState query={query}>{(page) => <Loaded key={caseId} page={page} />}</PageState>;
};
