/** `npm run bench [NAME …]`: every table, or those named. Peers run in the same run, where they are there. */
import { benchEngine } from './engine.ts';
import { benchGraph } from './graph.ts';
import { benchReading } from './reading.ts';
import { benchServer } from './server.ts';

const tables: Readonly<Record<string, () => Promise<void>>> = {
  reading: benchReading,
  engine: benchEngine,
  graph: benchGraph,
  server: benchServer,
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in tables));
if (unknown.length > 0) {
  process.stderr.write(
    `No table is called ${unknown.join(', ')}. There are: ${Object.keys(tables).join(', ')}.\n`,
  );
  process.exitCode = 2;
} else {
  for (const [name, table] of Object.entries(tables)) {
    if (asked.length === 0 || asked.includes(name)) await table();
  }
}
