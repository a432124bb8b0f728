import type { FastifyInstance } from 'fastify';

export interface Listening {
  readonly port: number;
  /** The wanted port was in use, so another was taken. */
  readonly taken: boolean;
}

const isTaken = (error: unknown): boolean =>
  error instanceof Error && Reflect.get(error, 'code') === 'EADDRINUSE';

const portOf = (server: FastifyInstance): number => {
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new TypeError('the server does not listen');
  return address.port;
};

/** Listens for this machine only; on a free port where the wanted one is in use. */
export const listenOnLoopback = async (server: FastifyInstance, wanted: number): Promise<Listening> => {
  try {
    await server.listen({ host: '127.0.0.1', port: wanted });
    return { port: portOf(server), taken: false };
  } catch (error) {
    if (!isTaken(error)) throw error;
    await server.listen({ host: '127.0.0.1', port: 0 });
    return { port: portOf(server), taken: true };
  }
};
