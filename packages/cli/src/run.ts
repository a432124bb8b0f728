/** The command line as a whole: what there is, and what its exit code says. */
import { Command, CommanderError } from 'commander';
import { addCaseCommands } from './case/case-commands.ts';
import { addEngineCommands } from './engine/engine-commands.ts';
import { addLexiconCommands } from './lexicon/lexicon-commands.ts';
import { addReadCommand } from './read/read-command.ts';
import { type ExitCode, exitCodes } from './terminal/exit-codes.ts';
import { Failure } from './terminal/failure.ts';
import type { Io } from './terminal/io.ts';
import { addWatchCommand } from './watch/watch-command.ts';

const EPILOGUE = `
Examples:
  wasit read report.txt --published 2024-03-03     read one report and print a summary
  wasit read reports/ --json > readings.jsonl      read a folder, one line of JSON a report
  cat page.html | wasit read -                     read what comes in
  wasit read reports/ --case cairo                 file the reports in a case
  wasit show cairo --as-of 2024-05-01              where the case stood then
  wasit search "تبادل الأسرى"                      search every case
  wasit export cairo > cairo.jsonl                 the log, one event a line
  wasit verify cairo                               prove that nothing was lost or changed
  wasit engine solve scenario/ --json              packages that close the gap

Exit codes:
  0  everything was done
  1  something could not be done; the message says what, the rest was done
  2  the command line was wrong

Where the cases are: WASIT_DATA (a folder), or WASIT_DATABASE_URL (a PostgreSQL server).`;

const buildProgram = (io: Io, fail: () => void): Command => {
  const program = new Command('wasit')
    .description('A workbench for mediated, indirect negotiation.')
    .version('0.1.0')
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showHelpAfterError('(wasit --help shows what there is)')
    .addHelpText('after', EPILOGUE);
  addReadCommand(program, io, fail);
  addCaseCommands(program, io, fail);
  addWatchCommand(program, io);
  addLexiconCommands(program, io, fail);
  addEngineCommands(program, io);
  return program;
};

const inherit = (command: Command): void => {
  for (const child of command.commands) {
    child.copyInheritedSettings(command);
    inherit(child);
  }
};

/** Carries out one command line. Never throws for what a user can cause; prints why and says so in the code. */
export const run = async (args: readonly string[], io: Io): Promise<ExitCode> => {
  let failed = false;
  const program = buildProgram(io, () => {
    failed = true;
  });
  inherit(program);
  try {
    if (args.length === 0) {
      program.outputHelp();
      return exitCodes.done;
    }
    await program.parseAsync([...args], { from: 'user' });
    return failed ? exitCodes.failed : exitCodes.done;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    if (error instanceof Failure) {
      io.err(`${error.message}\n`);
      return exitCodes.failed;
    }
    throw error;
  }
};
