import { Link, useParams } from '@tanstack/react-router';
import type { ActorRef } from '@wasit/domain';
import type { ReactNode } from 'react';
import { useName } from './name.ts';

/** An actor's name, leading to its page. */
export const ActorLink = ({ actor }: { readonly actor: ActorRef }): ReactNode => {
  const nameOf = useName();
  const { caseId } = useParams({ strict: false });
  const name = <bdi>{nameOf(actor.name)}</bdi>;
  return caseId === undefined ? (
    name
  ) : (
    <Link
      to="/cases/$caseId/actors/$actorId"
      params={{ caseId, actorId: actor.id }}
      search={(before) => ({ asOf: before.asOf })}
    >
      {name}
    </Link>
  );
};
