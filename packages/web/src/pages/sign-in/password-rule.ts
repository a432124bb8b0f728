/** The server's rule for passwords, told while one is typed. */
const SHORTEST = 12;

const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

export type PasswordFault = { readonly kind: 'short'; readonly missing: number } | { readonly kind: 'name' };

export const faultOf = (password: string, login: string): PasswordFault | null => {
  if (password.length < SHORTEST) return { kind: 'short', missing: SHORTEST - password.length };
  return folded(password) === folded(login) ? { kind: 'name' } : null;
};
