import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ConformanceCase } from './conformance-case.js';

const FOLDER = join(__dirname, 'cases');

/** Reads all cases: each file of the folder exports one. @throws Error when a file exports something else. */
export function readCases(): ConformanceCase[] {
  return readdirSync(FOLDER).filter((file) => /^[a-z0-9-]+\.(ts|js)$/.test(file)).sort().map(readCase);
}

function readCase(file: string): ConformanceCase {
  const [found, ...others] = Object.values(require(join(FOLDER, file)) as Record<string, ConformanceCase>);
  if (!found?.title || others.length > 0) throw new Error(`${file}: expected one case, but got ${found ? 'something else' : 'none'}`);
  return found;
}
