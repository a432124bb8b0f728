/** Light, dark, or as the device: remembered under the name that `boot.js` reads before the first paint. */
import { localStorageColorSchemeManager } from '@mantine/core';

export const colourManager = localStorageColorSchemeManager({ key: 'wasit-colours' });
