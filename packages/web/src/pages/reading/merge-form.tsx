/** "These two are one": two contacts that are one event, or two actors that are one actor. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { actorsQuery } from '../../data/case-queries.ts';
import { Button } from '../../design/button.tsx';
import { SelectField } from '../../design/fields.tsx';
import { useName } from '../../design/name.ts';
import { useFormFocus } from '../../design/use-form-focus.ts';
import { useText } from '../../messages/use-text.ts';
import { contactsMerged, contactsParted, type Merging } from './merge.ts';
import styles from './reading.module.css';
import { useLikeliest } from './use-likeliest.ts';

const ContactMerge = ({ entry, page, onMerge }: Merging): ReactNode => {
  const t = useText();
  const candidates = useLikeliest(entry, page);
  const [chosen, setKept] = useState<string | null>(null);
  const kept = chosen ?? candidates.find(({ likely }) => likely)?.id ?? null;
  const [from] = entry.sameAs;
  return (
    <>
      <SelectField
        label={t('reading.merge.contact')}
        value={kept}
        choices={candidates.map(({ id, label }) => ({ value: id, label }))}
        onChange={setKept}
      />
      <Button
        main
        disabled={kept === null}
        onClick={() => {
          if (kept !== null) onMerge(contactsMerged(kept, entry.id, t('reading.merged')));
        }}
      >
        {t('reading.merge.contact.do')}
      </Button>
      {from !== undefined && (
        <Button onClick={() => onMerge(contactsParted(entry.id, from, t('reading.split')))}>
          {t('reading.split.contact')}
        </Button>
      )}
    </>
  );
};

const ActorMerge = ({ entry, page, onMerge }: Merging): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const mentioned = entry.chain
    .concat(entry.actors)
    .filter((one, i, all) => all.findIndex(({ id }) => id === one.id) === i);
  const [absorbed, setAbsorbed] = useState<string | null>(mentioned.at(-1)?.id ?? null);
  const [kept, setKept] = useState<string | null>(null);
  const everybody = useQuery(actorsQuery(page.case.caseId, page.asOf)).data?.actors ?? [];
  return (
    <>
      <SelectField
        label={t('reading.merge.actor')}
        value={absorbed}
        choices={mentioned.map(({ id, name }) => ({ value: id, label: nameOf(name) }))}
        onChange={setAbsorbed}
      />
      <SelectField
        label={t('reading.merge.into')}
        value={kept}
        choices={everybody
          .filter(({ actor }) => actor.id !== absorbed)
          .map(({ actor }) => ({ value: actor.id, label: nameOf(actor.name) }))}
        onChange={setKept}
      />
      <Button
        disabled={kept === null || absorbed === null}
        onClick={() => {
          if (kept === null || absorbed === null) return;
          onMerge({
            command: { type: 'merge-actors', keptId: kept, absorbedId: absorbed },
            undo: { type: 'split-actors', actorId: absorbed },
            done: t('reading.merged'),
          });
        }}
      >
        {t('reading.merge.actor.do')}
      </Button>
    </>
  );
};

export const MergeForm = (props: Merging & { readonly onCancel: () => void }): ReactNode => {
  const t = useText();
  const form = useFormFocus<HTMLDivElement>();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what the keyboard opened
    <div
      ref={form}
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          props.onCancel();
        }
      }}
    >
      {props.entry.value.entry === 'contact' && <ContactMerge {...props} />}
      <ActorMerge {...props} />
      <div className={styles.deeds}>
        <Button onClick={props.onCancel}>{t('reading.cancel')}</Button>
      </div>
    </div>
  );
};
