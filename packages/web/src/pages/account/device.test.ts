import { describe, expect, it } from 'vitest';
import { deviceOf } from './device.ts';

const like = (rest: string): string => `Mozilla/5.0 (${rest}`;

describe('a browser', () => {
  it.each([
    [
      like('X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36'),
      'Chrome',
      'Linux',
    ],
    [
      like('Windows NT 10.0; Win64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0'),
      'Edge',
      'Windows',
    ],
    [like('Macintosh; Intel Mac OS X 10.15; rv:130.0) Gecko/20100101 Firefox/130.0'), 'Firefox', 'macOS'],
    [
      like('iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Safari/604'),
      'Safari',
      'iOS',
    ],
    [like('Linux; Android 15) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36'), 'Chrome', 'Android'],
  ])('%s is known', (agent, browser, system) => {
    expect(deviceOf(agent)).toEqual({ browser, system });
  });

  it('that says nothing is unknown', () => {
    expect(deviceOf('')).toBeNull();
    expect(deviceOf('curl/8.0')).toBeNull();
  });
});
