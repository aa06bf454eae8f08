import { execFileSync } from 'node:child_process';

/** The first of the usual names that this machine has; null where there is no Chromium. */
export function findChromium(): string | null {
  for (const name of ['chromium', 'chromium-browser', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // Another name, perhaps.
    }
  }
  return null;
}
