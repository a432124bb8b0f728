import { run } from './run.ts';
import { processIo } from './terminal/io.ts';

/** What `bin/wasit.mjs` calls. */
export const main = (args: readonly string[]): Promise<number> => run(args, processIo());
