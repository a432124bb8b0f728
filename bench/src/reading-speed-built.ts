/**
 * Times the reader as it is shipped: bundled as the programs are, in a process of its own. Run from sources, every
 * inner function of ours is named anew each time it is made, and none of the peer's is.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { ReportInput } from '@wasit/domain';
import { build } from 'esbuild';
import type { SpeedRow } from './reading-speed.ts';

const ENTRY = fileURLToPath(new URL('./reading-speed-run.ts', import.meta.url));

export async function builtSpeedRows(reports: readonly ReportInput[]): Promise<SpeedRow[]> {
  const folder = await mkdtemp(join(tmpdir(), 'wasit-bench-'));
  try {
    const outfile = join(folder, 'speed.mjs');
    await build({
      entryPoints: [ENTRY],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'warning',
    });
    const child = spawn(process.execPath, [outfile], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(JSON.stringify(reports));
    return (await json(child.stdout)) as SpeedRow[];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
