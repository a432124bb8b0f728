import { API_PREFIX } from '../routes/define-route.ts';

export type Values = Readonly<Record<string, string | number | boolean | undefined>>;

/** The address of a route, relative to the server. Throws when a parameter of the path is missing. */
export const addressOf = (path: string, params: Values = {}, query: Values = {}): string => {
  const filled = path.replace(/:([a-zA-Z]+)/g, (_all, name: string) => {
    const value = params[name];
    if (value === undefined) throw new TypeError(`no value for :${name} in ${path}`);
    return encodeURIComponent(String(value));
  });
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  const text = search.toString();
  return `${API_PREFIX}${filled}${text === '' ? '' : `?${text}`}`;
};
