import { readFileSync } from 'node:fs';
import { openAccessLog } from './open-access-log.js';
import { testEntry } from './test-entry.js';

// A process that appends without end, for the test that kills it; it says each case number when its entry is acknowledged.
const [url = '', headsFile = '', life = ''] = process.argv.slice(2);

void main();

async function main(): Promise<void> {
  const log = await openAccessLog({ url, headsFile, privateKey: readFileSync(`${headsFile}.key`, 'utf8') });
  await Promise.all(Array.from({ length: 20 }, async (_each, lane) => {
    for (let turn = 0; ; turn++) {
      const caseNo = `${life}.${lane}.${turn}`;
      await log.append(testEntry({ caseNo, residents: [lane, turn] }));
      process.stdout.write(`${caseNo}\n`);
    }
  }));
}
