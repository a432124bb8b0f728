import { routes } from '@wasit/api';
import { describe, expect, it } from 'vitest';
import { routeAddresses } from './route-addresses.ts';

describe('the addresses that the pages know', () => {
  it('are those of the table of routes', () => {
    const table = Object.entries(routes).map(([name, { method, path, answer }]) => [
      name,
      { method, path, kind: answer.kind },
    ]);
    expect(routeAddresses).toEqual(Object.fromEntries(table));
  });
});
