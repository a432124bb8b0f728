/** What the origin allows: to whom, not before when, as whose idea, in which manner. */
import type { Command, RoomsPage } from '@wasit/domain';
import type { ReactNode } from 'react';
import { ManyField, SelectField, TextField } from '../../design/fields.tsx';
import { useName } from '../../design/name.ts';
import { useText } from '../../messages/use-text.ts';
import { instantOf } from './instant.tsx';

const attributions = ['origin', 'mediator', 'nobody'] as const;
const manners = ['verbatim', 'substance'] as const;

export type Release = Extract<Command, { type: 'entrust-message' }>['release'];

/** As the fields hold it: the hour is what the field says, in the writer's own time zone. */
export interface ReleaseDraft {
  readonly to: readonly string[];
  readonly notBefore: string;
  readonly attribution: Release['attribution'];
  readonly manner: Release['manner'];
}

export const releaseOf = ({ to, notBefore, attribution, manner }: ReleaseDraft): Release => ({
  toIds: [...to],
  notBefore: instantOf(notBefore),
  attribution,
  manner,
});

export const ReleaseFields = ({
  draft,
  fromId,
  rooms,
  onChange,
}: {
  readonly draft: ReleaseDraft;
  readonly fromId: string | null;
  readonly rooms: RoomsPage;
  readonly onChange: (draft: ReleaseDraft) => void;
}): ReactNode => {
  const t = useText();
  const nameOf = useName();
  const parties = rooms.rooms.flatMap(({ kind, party }) =>
    kind === 'party' && party !== null && party.id !== fromId
      ? [{ value: party.id, label: nameOf(party.name) }]
      : [],
  );
  return (
    <>
      <ManyField
        label={t('relay.to')}
        values={draft.to}
        choices={parties}
        onChange={(to) => onChange({ ...draft, to })}
      />
      <TextField
        label={t('relay.not.before')}
        kind="datetime-local"
        value={draft.notBefore}
        onChange={(notBefore) => onChange({ ...draft, notBefore })}
      />
      <SelectField
        label={t('relay.attribution')}
        value={draft.attribution}
        choices={attributions.map((one) => ({ value: one, label: t(`relay.attribution.${one}`) }))}
        onChange={(next) =>
          onChange({ ...draft, attribution: attributions.find((one) => one === next) ?? 'nobody' })
        }
      />
      <SelectField
        label={t('relay.manner')}
        value={draft.manner}
        choices={manners.map((one) => ({ value: one, label: t(`relay.manner.${one}`) }))}
        onChange={(next) =>
          onChange({ ...draft, manner: manners.find((one) => one === next) ?? 'substance' })
        }
      />
    </>
  );
};
