/** Standard input, or any stream of bytes, as one file. */
import { type Known, LARGEST_FILE, type Taken, takeBytes } from '../take.ts';

/** Reads the stream to its end, or to the limit, and takes what it holds. */
export async function* takeStream(
  stream: AsyncIterable<Uint8Array>,
  known: Known = {},
): AsyncGenerator<Taken> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > LARGEST_FILE) {
      yield { ok: false, problem: { file: known.file ?? '-', code: 'too-large' } };
      return;
    }
    chunks.push(chunk);
  }
  yield* takeBytes(Buffer.concat(chunks), { file: '-', ...known });
}
