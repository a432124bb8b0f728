/** Recording what a party entrusted, with what it allows; says while you write who will read it. */
import type { ActorsPage, ProposalItem, RoomsPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../design/button.tsx';
import { ManyField, SelectField, TextField } from '../../design/fields.tsx';
import { useName } from '../../design/name.ts';
import { useFormFocus } from '../../design/use-form-focus.ts';
import { useLanguage, useText } from '../../messages/use-text.ts';
import { instantOf } from './instant.tsx';
import styles from './relays.module.css';
import { type ReleaseDraft, ReleaseFields, releaseOf } from './release-fields.tsx';
import { WhoSees } from './who-sees.tsx';

const forms = ['verbatim', 'summary'] as const;

export const EntrustForm = ({
  caseId,
  rooms,
  actors,
  from: origin = null,
  inReplyToId = null,
  proposals = [],
  onDone,
}: {
  readonly caseId: string;
  readonly rooms: RoomsPage;
  readonly actors: ActorsPage;
  /** The party that entrusts, when it is settled. */
  readonly from?: string | null;
  readonly inReplyToId?: string | null;
  /** Proposals that may go with the words. */
  readonly proposals?: readonly ProposalItem[];
  readonly onDone: () => void;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const language = useLanguage();
  const act = useAct(caseId);
  const fields = useFormFocus<HTMLFormElement>();
  const seats = rooms.rooms.filter(({ kind, party }) => kind === 'party' && party !== null);
  const teams = rooms.rooms.filter(({ kind }) => kind === 'mediators');
  const [from, setFrom] = useState<string | null>(origin ?? seats.find(({ own }) => own)?.party?.id ?? null);
  const [words, setWords] = useState('');
  const [form, setForm] = useState<(typeof forms)[number]>('verbatim');
  const [release, setRelease] = useState<ReleaseDraft>({
    to: [],
    notBefore: '',
    attribution: 'nobody',
    manner: 'substance',
  });
  const [proposalId, setProposalId] = useState<string | null>(null);
  const [replyBy, setReplyBy] = useState('');
  const [carriers, setCarriers] = useState<string[]>(teams.slice(0, 1).map(({ id }) => id));
  const own = seats.find(({ party }) => party?.id === from);
  const circles = [...(own === undefined ? [] : [own.id]), ...carriers];
  const partyChoices = seats.flatMap(({ party }) =>
    party === null ? [] : [{ value: party.id, label: nameOf(party.name) }],
  );
  const mediators = actors.actors
    .filter(({ actor }) => actor.role === 'mediator')
    .map(({ actor }) => ({ value: actor.id, label: nameOf(actor.name) }));
  // Only what all who read the words see already can go with them.
  const enclosed = proposals.filter(
    ({ withdrawnAt, seenBy }) =>
      withdrawnAt === null && circles.every((room) => seenBy.includes(room) || seenBy.includes('public')),
  );
  const ready = from !== null && words.trim() !== '' && release.to.length > 0 && carriers.length > 0;
  return (
    <form
      ref={fields}
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (from === null) return;
        void act({
          command: {
            type: 'entrust-message',
            fromId: from,
            words: words.trim(),
            form,
            language: /\p{Script=Arabic}/u.test(words) ? 'ar' : language === 'ar' ? 'en' : language,
            release: releaseOf(release),
            replyBy: instantOf(replyBy),
            inReplyToId,
            proposalId,
            carriers,
          },
          done: t('relay.entrusted'),
        }).then((done) => {
          if (done !== null) onDone();
        });
      }}
    >
      {origin === null && (
        <SelectField
          label={t('relay.from')}
          value={from}
          choices={[...partyChoices, ...mediators]}
          onChange={setFrom}
        />
      )}
      <TextField label={t('relay.words')} long value={words} onChange={setWords} />
      <SelectField
        label={t('relay.form')}
        value={form}
        choices={forms.map((one) => ({ value: one, label: t(`relay.form.${one}`) }))}
        onChange={(next) => setForm(forms.find((one) => one === next) ?? 'summary')}
      />
      {enclosed.length > 0 && (
        <SelectField
          label={t('relay.proposal')}
          value={proposalId}
          choices={enclosed.map(({ id, title }) => ({ value: id, label: nameOf(title) }))}
          empty={t('relay.proposal.none')}
          onChange={setProposalId}
        />
      )}
      <ReleaseFields draft={release} fromId={from} rooms={rooms} onChange={setRelease} />
      <TextField label={t('relay.reply.by')} kind="datetime-local" value={replyBy} onChange={setReplyBy} />
      <ManyField
        label={t('relay.carriers')}
        values={carriers}
        choices={teams.map(({ id, name }) => ({ value: id, label: nameOf(name) }))}
        onChange={setCarriers}
      />
      <WhoSees circles={circles} rooms={rooms} future />
      <div className={styles.deeds}>
        <Button type="submit" main disabled={!ready}>
          {t('relay.entrust')}
        </Button>
        <Button onClick={onDone}>{t('reading.cancel')}</Button>
      </div>
    </form>
  );
};
