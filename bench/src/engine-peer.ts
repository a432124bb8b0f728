import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportGenius, type Scenario } from '@wasit/engine';

const SCRIPT = fileURLToPath(new URL('../peers/negmas/run.py', import.meta.url));
const PYTHON = process.env.WASIT_NEGMAS_PYTHON ?? 'python3';

export interface PeerSolved {
  readonly negmas: string;
  readonly seconds: number;
  readonly mb: number;
  readonly count: number;
  readonly nash: readonly number[] | null;
  readonly kalai: readonly number[] | null;
}

export interface PeerEvaluated {
  readonly seconds: number;
  readonly count: number;
}

/** The version of NegMAS that Python has, or null. */
export function peerVersion(): string | null {
  const run = spawnSync(PYTHON, ['-c', 'import negmas; print(negmas.__version__)'], { encoding: 'utf8' });
  return run.status === 0 ? run.stdout.trim() : null;
}

/** Runs NegMAS on the same scenario, written as GENIUS files; null when it fails or takes over ten minutes. */
export function peer<T>(scenario: Scenario, ...args: readonly string[]): T | null {
  const files = exportGenius(scenario);
  if (!files.ok) throw new Error(`${files.error.code} at ${files.error.place}`);
  const folder = mkdtempSync(join(tmpdir(), 'wasit-bench-'));
  try {
    for (const file of files.value) writeFileSync(join(folder, file.name), file.text);
    const [command = 'solve', ...rest] = args;
    const run = spawnSync(PYTHON, [SCRIPT, command, folder, ...rest], { encoding: 'utf8', timeout: 600_000 });
    const line = run.stdout.trim().split('\n').at(-1) ?? '';
    return run.status === 0 && line.startsWith('{') ? (JSON.parse(line) as T) : null;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
