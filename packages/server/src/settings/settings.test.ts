import { describe, expect, it } from 'vitest';
import { defaultDataFolder, readSettings, SettingRefused } from './settings.ts';

describe('settings', () => {
  it('keep the record in the folder that is named, else in the user’s own', () => {
    expect(readSettings({ WASIT_DATA: '/srv/talks' }).location).toEqual({
      kind: 'embedded',
      folder: '/srv/talks',
    });
    expect(defaultDataFolder({}, 'linux', '/home/sami')).toBe('/home/sami/.local/share/wasit');
    expect(defaultDataFolder({ XDG_DATA_HOME: '/data' }, 'linux', '/home/sami')).toBe('/data/wasit');
    expect(defaultDataFolder({}, 'darwin', '/Users/sami')).toBe(
      '/Users/sami/Library/Application Support/wasit',
    );
    expect(defaultDataFolder({ APPDATA: 'R' }, 'win32', 'H')).toMatch(/^R.wasit$/);
  });

  it('speak of a server without its login', () => {
    const { place, location } = readSettings({
      WASIT_DATABASE_URL: 'postgres://sami:secret@db.example:5433/talks',
    });
    expect(place).toBe('db.example:5433/talks');
    expect(location.kind).toBe('server');
  });

  it('refuse what cannot be, and do not repeat it', () => {
    expect(() => readSettings({ WASIT_PORT: 'eighty' })).toThrow(SettingRefused);
    expect(() => readSettings({ WASIT_DATABASE_URL: 'secret' })).toThrow(/^(?!.*secret)/);
    expect(readSettings({ WASIT_PORT: '0' }).port).toBe(0);
  });
});
