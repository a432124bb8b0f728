import { client } from '../../data/client.ts';

/** Ends the session and begins anew at `then`: nothing that was read stays in the page. */
export const signOut = async (then = '/sign-in'): Promise<void> => {
  await client.signOut({ body: {} });
  window.location.assign(then);
};
