/**
 * The mark that a running server leaves in the data folder, so that the command line can ask it instead of
 * opening a record that the server holds. It says where, and nothing of what.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { dataFolder } from '../settings/settings.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const mark = z.object({ address: z.string().regex(/^http:\/\/127\.0\.0\.1:\d+$/) });

const fileIn = (environment: Environment): string => join(dataFolder(environment), 'server.json');

/** Called when the server listens; what it answers takes the mark away again. */
export const markRunning = (address: string, environment: Environment = process.env): (() => void) => {
  const file = fileIn(environment);
  mkdirSync(dataFolder(environment), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ address })}\n`);
  return () => rmSync(file, { force: true });
};

/** Where a server says that it runs on this data folder; it may have ended without taking its mark away. */
export const markedAddress = (environment: Environment = process.env): string | null => {
  const file = fileIn(environment);
  if (!existsSync(file)) return null;
  try {
    return mark.parse(JSON.parse(readFileSync(file, 'utf8'))).address;
  } catch {
    return null;
  }
};
