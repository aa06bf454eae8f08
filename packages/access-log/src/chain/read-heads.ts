import { createReadStream, existsSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { readHeadLine, type HeadLine } from './head-line.js';

/**
 * The lines of a file of heads as it is now, in their order; what is added while they are read is passed over, and so is half a line at the end, which a killed program left.
 * @throws Error when there is no such file, or, while it is read, a line in it that is none.
 */
export function readHeads(path: string): AsyncGenerator<HeadLine> {
  if (!existsSync(path)) throw new Error(`${path}: expected the file of exported heads, but there is none`);
  return readLines(path, statSync(path).size);
}

async function* readLines(path: string, size: number): AsyncGenerator<HeadLine> {
  if (size === 0) return;
  let number = 0;
  let wrong = 0;
  for await (const text of createInterface({ input: createReadStream(path, { end: size - 1 }), crlfDelay: Infinity })) {
    number++;
    if (wrong > 0) throw new Error(`${path}: expected a head in line ${wrong}, but got something else`);
    const line = readHeadLine(text);
    if (line) yield line;
    else wrong = number;
  }
}
