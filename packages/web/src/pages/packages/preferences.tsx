import type { PackagesPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { usePartyHues } from '../../data/use-party-hues.ts';
import { useName } from '../../design/name.ts';
import { PartyTag } from '../../design/party-tag.tsx';
import { QuietButton } from '../../design/quiet-button.tsx';
import { AssumedMark } from '../../design/status-mark.tsx';
import { useFigures } from '../../format/use-figures.ts';
import { useText } from '../../messages/use-text.ts';
import parts from './page-parts.module.css';
import { restored } from './preference-draft.ts';
import { PreferenceForm } from './preference-form.tsx';
import styles from './preferences.module.css';

type Row = PackagesPage['parties'][number];

/** What is known of each party's preferences, and the way to assume them where the party has said nothing. */
export const Preferences = ({ page }: { readonly page: PackagesPage }): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const figures = useFigures();
  const hues = usePartyHues(page.case.caseId);
  const act = useAct(page.case.caseId);
  const [open, setOpen] = useState<string | null>(null);
  const past = page.asOf !== null;
  const withdraw = ({ party, preference }: Row): void =>
    void act({
      command: { type: 'withdraw-preference', partyId: party.id, assumed: true },
      done: t('packages.preference.withdrawn', { party: nameOf(party.name) }),
      undo: () => restored(party.id, preference),
    });
  const editing = page.parties.find(({ party }) => party.id === open);
  return (
    <section aria-labelledby="packages-preferences">
      <h2 id="packages-preferences">{t('packages.preferences')}</h2>
      <ul className={styles.parties}>
        {page.parties.map((row) => {
          const { party, preference } = row;
          return (
            <li key={party.id}>
              <PartyTag name={nameOf(party.name)} hue={hues.get(party.id) ?? null} />
              <span>
                {preference === null
                  ? t('packages.preference.none')
                  : preference.assumed
                    ? t('packages.preference.assumed', { who: preference.author })
                    : t('packages.preference.declared')}
                {preference !== null &&
                  ` · ${t('packages.preference.reservation', { value: figures.plain(preference.reservation) })}`}{' '}
                {preference?.assumed === true && <AssumedMark />}
              </span>
              {!past && preference?.assumed !== false && page.issues.length > 0 && (
                <span className={parts.acts} data-print="no">
                  <QuietButton onClick={() => setOpen(party.id)}>
                    {t(preference === null ? 'packages.preference.enter' : 'packages.preference.change')}
                  </QuietButton>
                  {preference !== null && (
                    <QuietButton onClick={() => withdraw(row)}>
                      {t('packages.preference.withdraw')}
                    </QuietButton>
                  )}
                </span>
              )}
              {preference?.note != null && (
                <q dir="auto" className={styles.note}>
                  {preference.note}
                </q>
              )}
            </li>
          );
        })}
      </ul>
      {editing !== undefined && !past && (
        <PreferenceForm key={editing.party.id} page={page} row={editing} onClose={() => setOpen(null)} />
      )}
    </section>
  );
};
