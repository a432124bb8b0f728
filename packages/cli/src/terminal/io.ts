/** Where a command reads and writes: the terminal in life, strings in tests. */
import type { Readable } from 'node:stream';

export interface Io {
  /** Results. One call is one write; the caller ends lines. */
  readonly out: (text: string) => void;
  /** Progress and complaints. */
  readonly err: (text: string) => void;
  readonly stdin: Readable;
  /** Progress is drawn in place on a terminal, and left out elsewhere. */
  readonly interactive: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
}

export const processIo = (): Io => {
  // `wasit … | head` closes the pipe early: that is no failure of ours.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    stdin: process.stdin,
    interactive: process.stderr.isTTY === true,
    env: process.env,
    cwd: process.cwd(),
  };
};

/** One line that is drawn over itself; `end` clears it. */
export const progressLine = (io: Io) => ({
  show: (text: string) => {
    if (io.interactive) io.err(`\r\u001b[2K${text}`);
  },
  end: () => {
    if (io.interactive) io.err('\r\u001b[2K');
  },
});

export const bytesOfStdin = async (io: Io): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
};
