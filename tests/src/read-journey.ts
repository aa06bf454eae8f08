import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './source-files.js';

const FOLDER = join(ROOT, 'tests', 'journeys');

/** The document of a question, by the question's number. */
export function readJourney(number: number): string {
  const file = readdirSync(FOLDER).find((name) => name.startsWith(`${String(number).padStart(2, '0')}-`));
  if (!file) throw new Error(`journey ${number}: expected a document in tests/journeys, but there is none`);
  return readFileSync(join(FOLDER, file), 'utf8');
}
