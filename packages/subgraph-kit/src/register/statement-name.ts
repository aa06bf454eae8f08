import { createHash } from 'node:crypto';

const KEPT = 10_000;
const names = new Map<string, string>();

/** The name under which a statement is prepared: one name for a text, so that PostgreSQL prepares it once a connection, and plans it once for every number of keys, which travel as one array. */
export function nameOf(text: string): string {
  let name = names.get(text);
  if (!name) {
    name = createHash('sha1').update(text).digest('base64url');
    if (names.size < KEPT) names.set(text, name);
  }
  return name;
}
