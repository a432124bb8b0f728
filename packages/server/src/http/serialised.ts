/** A JSON answer as it goes out. Its tag is of the bytes sent, which are the viewer's own: it tells nothing more. */
import { createHash } from 'node:crypto';

/** `of`: what it says, for the compiler alone. */
export interface Serialised<T> {
  readonly body: string;
  readonly tag: string;
  readonly of?: T;
}

const tagOf = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 32)}"`;

export const serialised = <T>(value: T): Serialised<T> => {
  const body = JSON.stringify(value);
  return { body, tag: tagOf(body) };
};
