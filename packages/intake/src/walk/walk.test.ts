import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { intakeProblemCodes } from '../problems/codes.ts';
import { intakeSentences } from '../problems/sentences.ts';
import type { Taken } from '../take.ts';
import { type Progress, takePath } from './files.ts';
import { takeStream } from './stream.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wasit-intake-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function collect(from: AsyncIterable<Taken>): Promise<Taken[]> {
  const found: Taken[] = [];
  for await (const taken of from) found.push(taken);
  return found;
}

it('walks a folder in order, reports progress, and goes on after a file that fails', async () => {
  await mkdir(join(folder, 'sub'));
  await writeFile(join(folder, 'b.txt'), 'The talks went on.');
  await writeFile(join(folder, 'a.txt'), '');
  await writeFile(join(folder, 'sub', 'c.txt'), 'They ended on Monday.');
  await writeFile(join(folder, '.hidden'), 'Not read.');
  await symlink('/etc/hostname', join(folder, 'link.txt'));
  const seen: Progress[] = [];
  const found = await collect(
    takePath(folder, { onProgress: (progress) => seen.push(progress), published: '2024-03-03' }),
  );
  expect(seen.map(({ file, done, total }) => [relative(folder, file), done, total])).toEqual([
    ['a.txt', 0, 3],
    ['b.txt', 1, 3],
    [join('sub', 'c.txt'), 2, 3],
  ]);
  expect(found.map((taken) => (taken.ok ? taken.report.text : taken.problem.code))).toEqual([
    'empty',
    'The talks went on.',
    'They ended on Monday.',
  ]);
  expect(found[1]).toMatchObject({ report: { published: '2024-03-03', file: join(folder, 'b.txt') } });
});

it('names a file that is not there', async () => {
  const file = join(folder, 'none.txt');
  expect(await collect(takePath(file))).toEqual([{ ok: false, problem: { file, code: 'unreadable' } }]);
});

it('stops when asked to', async () => {
  await writeFile(join(folder, 'a.txt'), 'The talks went on.');
  await expect(collect(takePath(folder, { signal: AbortSignal.abort() }))).rejects.toThrow();
});

it('takes a stream as one file', async () => {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode('The talks ');
    yield new TextEncoder().encode('went on.');
  }
  expect(await collect(takeStream(chunks()))).toMatchObject([
    { ok: true, report: { file: '-', text: 'The talks went on.' } },
  ]);
});

it('has a sentence in both languages for every code, that names the file', () => {
  for (const code of intakeProblemCodes) {
    expect(intakeSentences[code].ar).toMatch(/\{file\}/);
    expect(intakeSentences[code].en).toMatch(/\{file\}/);
  }
});
