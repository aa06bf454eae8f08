import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { damaged, readOwnFile } from './read-own-file.js';

/** Passwords of the embedded server's roles: one each, kept beside the data in a file that only its owner can read. */
export class Secrets {
  private readonly file: string;
  private readonly known: Record<string, string>;

  /** @throws PostgresFault when they are damaged, or gone where there are data that were made with them. */
  constructor(dataFolder: string) {
    this.file = join(dataFolder, 'secrets.json');
    const kept = readOwnFile<Record<string, string>>(this.file, (held) => Object.values(held).every((secret) => typeof secret === 'string'));
    if (kept === null && existsSync(join(dataFolder, 'postgres'))) throw damaged(this.file);
    this.known = kept ?? {};
  }

  /** The secret of this name; null where it was never asked for. */
  find(name: string): string | null {
    return this.known[name] ?? null;
  }

  /** The secret of this name; made and kept when it is asked for first. */
  of(name: string): string {
    const known = this.known[name];
    if (known) return known;
    const fresh = randomBytes(24).toString('hex');
    this.known[name] = fresh;
    // Written whole beside the old file: killed in the middle, the old one stands.
    writeFileSync(`${this.file}.new`, JSON.stringify(this.known, null, 2), { mode: 0o600 });
    renameSync(`${this.file}.new`, this.file);
    return fresh;
  }
}
