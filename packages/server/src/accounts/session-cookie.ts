/**
 * The session's cookie. Scripts cannot read it, other sites cannot make the browser send it; over HTTPS its
 * name binds it to this host.
 */
import type { FastifyRequest } from 'fastify';

const nameOf = (secure: boolean): string => (secure ? '__Host-wasit' : 'wasit');

export const tokenIn = ({ headers }: FastifyRequest, secure: boolean): string | null => {
  const name = nameOf(secure);
  for (const part of (headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=', 2);
    if (key === name && value !== undefined && /^[A-Za-z0-9_-]{43}$/.test(value)) return value;
  }
  return null;
};

/** `seconds`: 0 takes the cookie away. */
export const sessionCookie = (token: string, secure: boolean, seconds: number): string =>
  [
    `${nameOf(secure)}=${token}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Strict',
    `Max-Age=${seconds}`,
    ...(secure ? ['Secure'] : []),
  ].join('; ');
