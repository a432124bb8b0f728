/** Ready-made accounts for a fictional case, with passwords that everybody can read: to try it, nothing else. */
import { type CaseRole, compartment, seated } from '@wasit/domain';
import type { ScriptedCase } from '../use-cases/load-scripted-case.ts';
import type { Accounts } from './accounts.ts';
import { changeAccess } from './case-access.ts';
import { foldLogin, hashPassword } from './secrets.ts';

const roleOf = (user: ScriptedCase['users'][number]): CaseRole => (user.id === 'lead' ? 'lead' : user.role);

/** Answers how many were made; those that are there are left as they are. */
export const makeScriptedAccounts = async (
  { store, clock }: Accounts,
  { id: caseId, users }: ScriptedCase,
): Promise<number> => {
  let made = 0;
  for (const user of users) {
    const passwordHash = await hashPassword(user.password);
    await store.withAccounts(async (tx) => {
      const { id, name, rooms } = user;
      const account = { id, login: foldLogin(id), name: name.en ?? name.ar ?? id, passwordHash };
      if (!(await tx.addAccount({ ...account, leads: false, createdAt: clock() }))) return;
      const held = rooms.map((room) => compartment.parse(room));
      const change = { caseId, byId: null, at: clock() };
      await changeAccess(tx, change, (access) => seated(access, id, roleOf(user), held));
      made += 1;
    });
  }
  return made;
};
