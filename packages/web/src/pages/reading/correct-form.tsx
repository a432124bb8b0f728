/** Correcting a candidate: the whole value, and where its passage really is. */
import { useQuery } from '@tanstack/react-query';
import type { EntryValue, ReadingEntry, ReadingReportPage, Span } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { actorsQuery, issuesQuery } from '../../data/case-queries.ts';
import { Button } from '../../design/button.tsx';
import { ChainField, type Choice, ManyField, SelectField, TextField } from '../../design/fields.tsx';
import { useName } from '../../design/name.ts';
import { useFormFocus } from '../../design/use-form-focus.ts';
import { useText } from '../../messages/use-text.ts';
import { selectedSpan } from './passage-selection.ts';
import styles from './reading.module.css';

const contactTypes = [
  'meeting',
  'proximity-talks',
  'multilateral',
  'shuttle',
  'call',
  'visit',
  'arrival',
  'message',
] as const;
const statuses = ['held', 'ongoing', 'planned', 'expected', 'cancelled', 'denied'] as const;
const modalities = ['reported', 'planned', 'conditional', 'hoped', 'denied'] as const;
const stances = ['demands', 'offers', 'accepts', 'refuses', 'conditional', 'studying', 'open'] as const;
const bases = ['public', 'conveyed', 'inferred'] as const;

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** Actors of this report first, then everybody else in the case. */
const useActorChoices = (page: ReadingReportPage): readonly Choice[] => {
  const nameOf = useName();
  const everybody = useQuery(actorsQuery(page.case.caseId, page.asOf));
  const here = page.actors.map(({ id, name }) => ({ value: id, label: nameOf(name) }));
  const known = new Set(here.map(({ value }) => value));
  const rest = (everybody.data?.actors ?? [])
    .filter(({ actor }) => !known.has(actor.id))
    .map(({ actor }) => ({ value: actor.id, label: nameOf(actor.name) }));
  return [...here, ...rest];
};

const Fields = ({
  value,
  page,
  onChange,
}: {
  readonly value: EntryValue;
  readonly page: ReadingReportPage;
  readonly onChange: (value: EntryValue) => void;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const actors = useActorChoices(page);
  const issues = useQuery(issuesQuery(page.case.caseId, page.asOf)).data?.issues ?? [];
  const issueChoices = issues.map(({ id, name }) => ({ value: id, label: nameOf(name) }));
  const nobody = t('reading.nobody');
  switch (value.entry) {
    case 'claim': {
      const set = (part: Partial<typeof value.value>) =>
        onChange({ entry: 'claim', value: { ...value.value, ...part } });
      return (
        <>
          <TextField
            label={t('reading.content')}
            long
            value={value.value.content}
            onChange={(content) => set({ content })}
          />
          <SelectField
            label={t('reading.speaker')}
            value={value.value.speakerId}
            choices={actors}
            empty={t('chain.unresolved')}
            onChange={(speakerId) => set({ speakerId })}
          />
          <ChainField
            label={t('word.chain')}
            values={value.value.chain}
            choices={actors}
            onChange={(chain) => set({ chain })}
          />
          <SelectField
            label={t('reading.modality')}
            value={value.value.modality}
            choices={modalities.map((one) => ({ value: one, label: t(`modality.${one}`) }))}
            onChange={(next) => set({ modality: modalities.find((one) => one === next) ?? 'reported' })}
          />
          <TextField
            label={t('reading.said')}
            hint={t('reading.edtf')}
            value={value.value.said ?? ''}
            onChange={(said) => set({ said: orNull(said) })}
          />
        </>
      );
    }
    case 'contact': {
      const set = (part: Partial<typeof value.value>) =>
        onChange({ entry: 'contact', value: { ...value.value, ...part } });
      return (
        <>
          <SelectField
            label={t('reading.type')}
            value={value.value.type}
            choices={contactTypes.map((one) => ({ value: one, label: t(`contact.${one}`) }))}
            onChange={(next) => set({ type: contactTypes.find((one) => one === next) ?? 'meeting' })}
          />
          <SelectField
            label={t('reading.status')}
            value={value.value.status}
            choices={statuses.map((one) => ({ value: one, label: t(`status.${one}`) }))}
            onChange={(next) => set({ status: statuses.find((one) => one === next) ?? 'held' })}
          />
          <ManyField
            label={t('reading.participants')}
            values={value.value.participantIds}
            choices={actors}
            onChange={(participantIds) => set({ participantIds })}
          />
          <SelectField
            label={t('reading.venue')}
            value={value.value.venueId}
            choices={actors}
            empty={nobody}
            onChange={(venueId) => set({ venueId })}
          />
          <TextField
            label={t('reading.occurred')}
            hint={t('reading.edtf')}
            value={value.value.occurred ?? ''}
            onChange={(occurred) => set({ occurred: orNull(occurred) })}
          />
        </>
      );
    }
    case 'position': {
      const set = (part: Partial<typeof value.value>) =>
        onChange({ entry: 'position', value: { ...value.value, ...part } });
      const options = issues.find(({ id }) => id === value.value.issueId)?.options ?? [];
      return (
        <>
          <SelectField
            label={t('word.party')}
            value={value.value.partyId}
            choices={actors}
            onChange={(partyId) => set(partyId === null ? {} : { partyId })}
          />
          <SelectField
            label={t('word.issue')}
            value={value.value.issueId}
            choices={issueChoices}
            onChange={(issueId) => set(issueId === null ? {} : { issueId, optionId: null })}
          />
          {options.length > 0 && (
            <SelectField
              label={t('word.option')}
              value={value.value.optionId}
              choices={options.map(({ id, name }) => ({ value: id, label: nameOf(name) }))}
              empty={nobody}
              onChange={(optionId) => set({ optionId })}
            />
          )}
          <SelectField
            label={t('reading.stance')}
            value={value.value.stance}
            choices={stances.map((one) => ({ value: one, label: t(`stance.${one}`) }))}
            onChange={(next) => set({ stance: stances.find((one) => one === next) ?? 'open' })}
          />
          <SelectField
            label={t('reading.basis')}
            value={value.value.basis}
            choices={bases.map((one) => ({ value: one, label: t(`basis.${one}`) }))}
            onChange={(next) => set({ basis: bases.find((one) => one === next) ?? 'inferred' })}
          />
          <TextField
            label={t('reading.condition')}
            value={value.value.condition ?? ''}
            onChange={(condition) => set({ condition: orNull(condition) })}
          />
          <TextField
            label={t('reading.since')}
            hint={t('reading.edtf')}
            value={value.value.occurred ?? ''}
            onChange={(occurred) => set({ occurred: orNull(occurred) })}
          />
        </>
      );
    }
    case 'term': {
      const set = (part: Partial<typeof value.value>) =>
        onChange({ entry: 'term', value: { ...value.value, ...part } });
      return (
        <>
          <TextField
            label={t('reading.instrument')}
            value={value.value.instrument}
            onChange={(instrument) => set({ instrument })}
          />
          <TextField
            label={t('reading.phase')}
            value={value.value.phase ?? ''}
            onChange={(phase) => set({ phase: orNull(phase) })}
          />
          <SelectField
            label={t('word.issue')}
            value={value.value.issueId}
            choices={issueChoices}
            empty={nobody}
            onChange={(issueId) => set({ issueId })}
          />
        </>
      );
    }
  }
};

export const CorrectForm = ({
  entry,
  page,
  onSave,
  onCancel,
}: {
  readonly entry: ReadingEntry;
  readonly page: ReadingReportPage;
  readonly onSave: (now: EntryValue, span: Span | null) => void;
  readonly onCancel: () => void;
}): ReactNode => {
  const t = useText();
  const [value, setValue] = useState<EntryValue>(entry.value);
  const [span, setSpan] = useState<Span | null>(entry.span);
  const form = useFormFocus<HTMLFormElement>();
  const [picking, setPicking] = useState<'idle' | 'nothing-selected'>('idle');
  const take = () => {
    const chosen = selectedSpan();
    setPicking(chosen === null ? 'nothing-selected' : 'idle');
    if (chosen === null) return;
    setSpan(chosen);
    if (value.entry === 'claim') {
      const content = page.report.text.slice(chosen.start, chosen.end);
      setValue({ entry: 'claim', value: { ...value.value, content } });
    }
  };
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(value, span);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          onCancel();
        }
      }}
    >
      <Fields value={value} page={page} onChange={setValue} />
      <div className={styles.passage}>
        <span>{t('reading.passage')}</span>
        <q dir="auto">
          {span === null ? t('reading.passage.none') : page.report.text.slice(span.start, span.end)}
        </q>
        <Button onClick={take}>{t('reading.passage.take')}</Button>
        {picking === 'nothing-selected' && <small role="alert">{t('reading.passage.select')}</small>}
      </div>
      <div className={styles.deeds}>
        <Button type="submit" main>
          {t('reading.save')}
        </Button>
        <Button onClick={onCancel}>{t('reading.cancel')}</Button>
      </div>
    </form>
  );
};
