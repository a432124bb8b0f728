/** A server that goes on until it is killed: `LOCATION`, the store's location as JSON. Started by tests. */
import { openStore, type StoreLocation } from '@wasit/store';
import { useCaseDeps } from '../adapters/use-case-deps.ts';
import { createApp } from '../create-app.ts';
import { Desk } from '../desk/desk.ts';
import { LOOPBACK_HOSTS } from '../guards/loopback-guard.ts';
import { listenOnLoopback } from '../listen.ts';
import { VERSION } from '../version.ts';

const [, , location] = process.argv;
if (location === undefined) throw new TypeError('usage: LOCATION');
const store = await openStore(JSON.parse(location) as StoreLocation);
const server = await createApp({
  ...useCaseDeps(store),
  doorkeeper: new Desk(),
  version: VERSION,
  webFolder: null,
  hosts: LOOPBACK_HOSTS,
  report: (line) => process.stderr.write(`${line}\n`),
});
const { port } = await listenOnLoopback(server, 0);
process.stdout.write(`http://127.0.0.1:${port}\n`);
