/** The server under load, in a process of its own: `URL` of a database. Tells its address and its memory. */
import { createApp, LOOPBACK_HOSTS, openAccounts, RoundKeeper, useCaseDeps, VERSION } from '@wasit/server';
import { openStore } from '@wasit/store';

const [, , url] = process.argv;
if (url === undefined) throw new TypeError('usage: URL');
const store = await openStore({ kind: 'server', url });
const common = useCaseDeps(store);
const server = await createApp({
  ...common,
  ...openAccounts(store, common.clock, { origin: null }),
  version: VERSION,
  webFolder: null,
  hosts: LOOPBACK_HOSTS,
  report: (line) => process.stderr.write(`${line}\n`),
});
await new RoundKeeper(common, (error) => process.stderr.write(`${String(error)}\n`)).start();
/** Beside them, the framework alone: the same bytes, without anything of ours. */
const bare = JSON.stringify({ rows: Array.from({ length: 60 }, (_, at) => ({ at, text: 'x'.repeat(60) })) });
server.get('/bare', async (_request, reply) => await reply.type('application/json').send(bare));
await server.listen({ host: '127.0.0.1', port: 0 });
const address = server.server.address();
process.on('SIGTERM', () => process.exit(0));
process.on('message', () => {
  globalThis.gc?.();
  const { rss, heapUsed: heap, external } = process.memoryUsage();
  process.send?.({ rss, heap, external });
});
process.send?.({ port: typeof address === 'object' && address !== null ? address.port : 0 });
