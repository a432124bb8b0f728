import { describe, expect, it } from 'vitest';
import { LOOPBACK_HOSTS, strangerAt } from './loopback-guard.ts';

const at = (headers: Record<string, string>) => strangerAt(headers, LOOPBACK_HOSTS);

describe('the loopback guard', () => {
  it.each(['127.0.0.1:4680', 'localhost:4680', 'LOCALHOST', '[::1]:4680'])(
    'lets in requests to %s',
    (host) => {
      expect(at({ host })).toBeNull();
      expect(at({ host, origin: `http://${host}` })).toBeNull();
    },
  );

  it.each(['evil.example', 'evil.example:4680', '127.0.0.1.evil.example', 'localhost.evil.example:4680', ''])(
    'refuses the name %j, which a foreign page may have pointed here',
    (host) => {
      expect(at({ host })).toBe('foreign-host');
    },
  );

  it('refuses a request without any name', () => {
    expect(strangerAt({}, LOOPBACK_HOSTS)).toBe('foreign-host');
  });

  it.each(['https://evil.example', 'http://127.0.0.1:9999', 'null', 'http://localhost:4680'])(
    'refuses a page of %s',
    (origin) => {
      expect(at({ host: '127.0.0.1:4680', origin })).toBe('foreign-origin');
    },
  );

  it('refuses what another site’s page makes the browser fetch, but not a link that a person follows', () => {
    const host = '127.0.0.1:4680';
    expect(at({ host, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toBe('foreign-origin');
    expect(at({ host, 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors' })).toBe('foreign-origin');
    const link = {
      'sec-fetch-site': 'cross-site',
      'sec-fetch-mode': 'navigate',
      'sec-fetch-dest': 'document',
    };
    expect(at({ host, ...link })).toBeNull();
    expect(at({ host, 'sec-fetch-site': 'same-origin' })).toBeNull();
    expect(at({ host, 'sec-fetch-site': 'none' })).toBeNull();
  });
});
