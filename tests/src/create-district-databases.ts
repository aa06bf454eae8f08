import { createCallerKeys } from '@linli/caller-token';
import { DEPARTMENTS_HERE, seedDistrict } from '@linli/gateway';
import type { DistrictOptions } from '@linli/synthetic-district';
import { createFilledDatabases, type TestDatabase } from '@linli/test-kit';

/**
 * Creates the departments' databases with a district in them: migrated and seeded once in a test run, and then copied.
 * @returns a database a department, in the order of DEPARTMENTS_HERE.
 */
export function createDistrictDatabases(options: DistrictOptions): Promise<TestDatabase[]> {
  return createFilledDatabases({ name: `district ${JSON.stringify(options)}`, count: DEPARTMENTS_HERE.length, fill: (urls) => fill(urls, options) });
}

async function fill(urls: readonly string[], options: DistrictOptions): Promise<void> {
  const { publicKey: callerPublicKey } = createCallerKeys();
  // No row depends on who may read it, or on the key that its id is sealed with.
  const subgraphs = await Promise.all(DEPARTMENTS_HERE.map(({ open }, place) => open({ databaseUrl: urls[place] ?? '', sealKey: 'a sealing key for tests only', callerPublicKey })));
  try {
    await seedDistrict(subgraphs, { options });
  } finally {
    await Promise.all(subgraphs.map((subgraph) => subgraph.close()));
  }
}
