import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { checkLine } from './lines.ts';

/** Whoever reads our output may stop early (`| head`): that is their choice and no error of ours. */
function untilClosed(stream: Writable): { open: () => boolean; write: (text: string) => Promise<void> } {
  let open = true;
  let wake = () => {};
  stream.on('error', (cause: NodeJS.ErrnoException) => {
    open = false;
    wake();
    if (cause.code !== 'EPIPE') throw cause;
  });
  return {
    open: () => open,
    write: async (text) => {
      if (!open || stream.write(text)) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
        stream.once('drain', resolve);
      });
    },
  };
}

/**
 * Reads JSON Lines, one draft a line, and writes one result a line, in order. A bad line gets `{"line", "error"}` on
 * `errors`, counted from 1, and the rest goes on. Blank lines are passed over. Gives the exit status: 1 after a bad line.
 */
export async function checkStream(input: Readable, output: Writable, errors: Writable): Promise<0 | 1> {
  const results = untilClosed(output);
  const complaints = untilClosed(errors);
  let status: 0 | 1 = 0;
  let number = 0;
  for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const line = number === 1 ? raw.replace(/^\uFEFF/, '') : raw;
    if (line.trim() === '') continue;
    if (!results.open()) break;
    try {
      await results.write(`${JSON.stringify(checkLine(line))}\n`);
    } catch (cause) {
      status = 1;
      await complaints.write(
        `${JSON.stringify({ line: number, error: cause instanceof Error ? cause.message : String(cause) })}\n`,
      );
    }
  }
  return status;
}

/** `npm run --silent check`: standard input to standard output. */
export function main(): Promise<0 | 1> {
  return checkStream(process.stdin, process.stdout, process.stderr);
}
