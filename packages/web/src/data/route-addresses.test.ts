import { routes } from '@wasit/api';
import { describe, expect, it } from 'vitest';
import { routeAddresses } from './route-addresses.ts';

describe('the addresses that the pages know', () => {
  it.each(Object.entries(routeAddresses))('%s is as the table of routes has it', (name, address) => {
    const route = Object.entries(routes).find(([key]) => key === name)?.[1];
    expect(address).toEqual({ method: route?.method, path: route?.path, kind: route?.answer.kind });
  });
});
