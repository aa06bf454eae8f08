import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { readHeadLine, type HeadLine } from './head-line.js';

/**
 * The lines of a file of heads, in their order. Half a line at the end is what a killed program left, and is passed over.
 * @throws Error when there is no such file, or a line in it that is none.
 */
export async function* readHeads(path: string): AsyncGenerator<HeadLine> {
  if (!existsSync(path)) throw new Error(`${path}: expected the file of exported heads, but there is none`);
  let number = 0;
  let wrong = 0;
  for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number++;
    if (wrong > 0) throw new Error(`${path}: expected a head in line ${wrong}, but got something else`);
    const line = readHeadLine(text);
    if (line) yield line;
    else wrong = number;
  }
}
