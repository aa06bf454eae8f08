import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '..', '..');
/** A case takes far less; this is for a machine that is busy. */
const LIMIT_MS_OF_A_CASE = 500;

/** Runs the test that nothing leaks with more cases than the tests have. @returns 0 when nothing leaked. */
export function runLeakCases(cases: number): number {
  const environment = { ...process.env, LINLI_LEAK_CASES: String(cases), LINLI_LEAK_LIMIT_MS: String(cases * LIMIT_MS_OF_A_CASE) };
  return spawnSync(process.execPath, [resolve(ROOT, 'scripts', 'test.js'), 'tests/src/no-leak.property.test.ts'], { cwd: ROOT, env: environment, stdio: 'inherit' }).status ?? 1;
}
