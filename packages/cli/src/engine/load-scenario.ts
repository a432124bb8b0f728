/** A negotiation scenario from what the user names: a folder of GENIUS files, a JSON file, a CSV file. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type EngineError, importCsv, importJson, loadGenius, type Scenario } from '@wasit/engine';
import { Failure } from '../terminal/failure.ts';

export const engineFailure = (path: string, error: EngineError): Failure =>
  new Failure(`${path}: ${error.code} at ${error.place}: ${error.detail}`);

/** Files past this are no scenario; the largest standard ones have a few megabytes. */
const MOST_BYTES = 256e6;

const textOf = (path: string): string => {
  if (statSync(path).size > MOST_BYTES)
    throw new Failure(`${path}: too large for a scenario (more than ${MOST_BYTES / 1e6} MB)`);
  return readFileSync(path, 'utf8');
};

const textsIn = (folder: string) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, text: textOf(join(folder, entry.name)) }));

const read = (path: string) => {
  if (statSync(path).isDirectory()) {
    const files = textsIn(path);
    const json = files.find(({ name }) => name.endsWith('.json') && !name.startsWith('expected'));
    const xml = files.some(({ name }) => name.toLowerCase().endsWith('.xml'));
    return xml || json === undefined ? loadGenius(files, basename(path)) : importJson(json.text);
  }
  const text = textOf(path);
  if (path.endsWith('.csv')) return importCsv(text, basename(path));
  if (text.trimStart().startsWith('{')) return importJson(text);
  // One file of a GENIUS folder stands for the folder.
  return loadGenius(textsIn(join(path, '..')), basename(join(path, '..')));
};

export const loadScenario = (path: string): Scenario => {
  if (!existsSync(path)) throw new Failure(`${path}: no such file or folder`);
  const loaded = read(path);
  if (!loaded.ok) throw engineFailure(path, loaded.error);
  return loaded.value;
};

export const readJson = (path: string): unknown => {
  if (!existsSync(path)) throw new Failure(`${path}: no such file`);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    throw new Failure(`${path}: not JSON`);
  }
};
