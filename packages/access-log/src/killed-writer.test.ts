import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTestLog, type TestLog } from './test-log.js';

const LIVES = 4;

let log: TestLog;
beforeAll(async () => {
  log = await createTestLog();
  writeFileSync(`${log.headsFile}.key`, log.keys.privateKey);
});
afterAll(() => log.close());

/** Lets a process append in a loop, kills it after so many acknowledgements, and says which were. */
function liveAndDie(life: number, acknowledgements: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(__dirname, '..', 'dist', 'test-appender.js'), log.database.url, log.headsFile, String(life)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString();
      if (said.split('\n').length > acknowledgements) child.kill('SIGKILL');
    });
    child.on('error', reject);
    // The last line may be half a one; what was not said was not acknowledged.
    child.on('close', () => resolve(said.split('\n').slice(0, -1)));
  });
}

it('has every entry that was acknowledged before a SIGKILL, in a sound chain, life after life', async () => {
  const acknowledged: string[] = [];
  for (let life = 0; life < LIVES; life++) acknowledged.push(...(await liveAndDie(life, 200 + 137 * life)));
  const kept = new Set((await log.query('SELECT case_no FROM entry')).map((row) => row.case_no));
  expect(acknowledged.length).toBeGreaterThan(1_000);
  expect(acknowledged.filter((caseNo) => !kept.has(caseNo))).toEqual([]);
  expect(await log.verify()).toMatchObject({ isSound: true, entries: kept.size });
});
