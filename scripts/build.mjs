// npm run build
import { ensureBuilt } from './lib/build.mjs';
import { ensureInstalled } from './lib/install.mjs';

process.exitCode = (await ensureInstalled()) && (await ensureBuilt()) ? 0 : 1;
