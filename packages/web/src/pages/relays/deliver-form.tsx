/** Delivering: the exact words and who will read them are shown before the act. */
import type { ActorsPage, RelayItem, RoomsPage } from '@wasit/domain';
import { type ReactNode, useState } from 'react';
import { useAct } from '../../data/use-act.ts';
import { Button } from '../../design/button.tsx';
import { SelectField, TextField } from '../../design/fields.tsx';
import { useName } from '../../design/name.ts';
import { useText } from '../../messages/use-text.ts';
import { instantOf, useInstantText } from './instant.tsx';
import styles from './relays.module.css';
import { WhoSees } from './who-sees.tsx';

export const DeliverForm = ({
  caseId,
  relay,
  rooms,
  actors,
  onDone,
}: {
  readonly caseId: string;
  readonly relay: RelayItem;
  readonly rooms: RoomsPage;
  readonly actors: ActorsPage;
  readonly onDone: () => void;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const instant = useInstantText();
  const act = useAct(caseId);
  const verbatim = relay.release.manner === 'verbatim';
  const [to, setTo] = useState<string | null>(relay.awaiting[0]?.id ?? relay.release.to[0]?.id ?? null);
  const [words, setWords] = useState(verbatim ? relay.words : '');
  const [as, setAs] = useState<string | null>(relay.release.attribution === 'origin' ? relay.from.id : null);
  const [replyBy, setReplyBy] = useState('');
  const [checking, setChecking] = useState(false);
  const mediators = actors.actors.filter(({ actor }) => actor.role === 'mediator');
  const named =
    relay.release.attribution === 'origin'
      ? [relay.from, ...mediators.map(({ actor }) => actor)]
      : relay.release.attribution === 'mediator'
        ? mediators.map(({ actor }) => actor)
        : [];
  const by = instantOf(replyBy);
  const receiver = relay.release.to.find(({ id }) => id === to);
  const room = rooms.rooms.find(({ kind, party }) => kind === 'party' && party?.id === to);
  const team = relay.seenBy.filter((id) => rooms.rooms.find((one) => one.id === id)?.kind === 'mediators');
  const circles = [...(room === undefined ? [] : [room.id]), ...team];
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (to === null) return;
        if (!checking) {
          setChecking(true);
          return;
        }
        void act({
          command: {
            type: 'deliver-message',
            relayId: relay.id,
            toId: to,
            words: verbatim ? relay.words : words.trim(),
            language: /\p{Script=Arabic}/u.test(words) ? 'ar' : 'en',
            attributedToId: as,
            replyBy: by,
            withProposal: relay.proposalId !== null,
          },
          done: t('relay.delivered'),
        }).then((done) => {
          if (done === null) setChecking(false);
          else onDone();
        });
      }}
    >
      {checking ? (
        <div className={styles.check}>
          <p>{t('relay.check', { party: receiver === undefined ? '' : nameOf(receiver.name) })}</p>
          <blockquote dir="auto">{verbatim ? relay.words : words}</blockquote>
          <p className={styles.note}>
            {as === null
              ? t('relay.as.nobody')
              : t('relay.as', {
                  who: named.flatMap(({ id, name }) => (id === as ? [nameOf(name)] : [])).join(''),
                })}
            {by !== null && ` · ${t('relay.reply.due')} ${instant(by)}`}
          </p>
          <WhoSees circles={circles} rooms={rooms} future />
        </div>
      ) : (
        <>
          <SelectField
            label={t('relay.deliver.to')}
            value={to}
            choices={relay.release.to.map(({ id, name }) => ({ value: id, label: nameOf(name) }))}
            onChange={setTo}
          />
          {verbatim ? (
            <p>{t('relay.deliver.verbatim')}</p>
          ) : (
            <TextField label={t('relay.deliver.words')} long value={words} onChange={setWords} />
          )}
          <SelectField
            label={t('relay.deliver.as')}
            value={as}
            choices={named.map(({ id, name }) => ({ value: id, label: nameOf(name) }))}
            empty={t('relay.attribution.nobody')}
            onChange={setAs}
          />
          <TextField
            label={t('relay.reply.by')}
            kind="datetime-local"
            value={replyBy}
            onChange={setReplyBy}
          />
          <WhoSees circles={circles} rooms={rooms} future />
        </>
      )}
      <div className={styles.deeds}>
        <Button type="submit" main disabled={to === null || (!verbatim && words.trim() === '')}>
          {checking ? t('relay.deliver.do') : t('relay.deliver.next')}
        </Button>
        <Button onClick={() => (checking ? setChecking(false) : onDone())}>
          {checking ? t('relay.deliver.back') : t('reading.cancel')}
        </Button>
      </div>
    </form>
  );
};
