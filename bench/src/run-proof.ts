import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/** A test of the house as a whole, which the bench runs with more cases than the tests have. */
export interface Proof {
  readonly test: string;
  /** Names of the variables that say how many, and how long at most. */
  readonly variables: readonly [many: string, limitMs: string];
  readonly many: number;
}

const ROOT = resolve(__dirname, '..', '..');
/** One takes far less; this is for a machine that is busy. */
const LIMIT_MS_OF_ONE = 500;

/** Runs a proof. @returns 0 when it holds. */
export function runProof({ test, variables, many }: Proof): number {
  // The tests ask the same each time; the bench asks something else each time.
  const seed = String(Date.now() % 2 ** 31);
  const environment = { LINLI_LEAK_SEED: seed, LINLI_LOG_SEED: seed, LINLI_EXECUTORS_SEED: seed, ...process.env, [variables[0]]: String(many), [variables[1]]: String(many * LIMIT_MS_OF_ONE) };
  return spawnSync(process.execPath, [resolve(ROOT, 'scripts', 'test.js'), test], { cwd: ROOT, env: environment, stdio: 'inherit' }).status ?? 1;
}
