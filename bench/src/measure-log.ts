import { createLogKeys, openAccessLog, type AccessEntry } from '@linli/access-log';
import type { OpenDistrict } from '@linli/gateway';
import { join } from 'node:path';
import { Client } from 'pg';

export interface LogMeasuring {
  readonly entries: number;
  readonly folder: string;
  readonly note: (name: string, value: number, unit: string) => void;
}

const APPENDERS = 400;
const APPEND_MS = 4_000;
const LOOK_UPS = 300;
const MONTHS = 12;
/** About whom the entries are; each has as many as the others. */
const RESIDENTS = 200_000;
const ENTRY: AccessEntry = {
  subject: 'clerk-1', department: 'community', roles: ['hall-clerk'], purpose: 'ONE_STOP', caseNo: 'SQ2026000001', operation: 'Profile', documentHash: '0'.repeat(64), residents: [1], fields: ['Query.resident', 'Resident.name'], refusedFields: [], outcome: 'ANSWERED', refusal: null, hidden: null, counted: null,
};

/** How many entries a second the log takes, durably, and how long a resident's look-up takes in a full one. */
export async function measureLog({ server }: OpenDistrict, { entries, folder, note }: LogMeasuring): Promise<void> {
  const { url } = await server.ensureDatabase('bench-log');
  const log = await openAccessLog({ url, headsFile: join(folder, 'bench-heads.jsonl'), privateKey: createLogKeys().privateKey, limitMs: 5_000 });
  try {
    note('trust.log_entries_per_s', await appendFor(log.append), '1/s');
    await fill(url, entries);
    note('trust.log_entries', entries, 'entries');
    const times: number[] = [];
    for (let time = 0; time < LOOK_UPS; time++) {
      const began = performance.now();
      const { entries: found } = await log.list({ resident: 1 + ((time * 7_919) % RESIDENTS) }, { first: 20, asResidentOn: '2026-11-26' });
      if (found.length === 0 && entries >= RESIDENTS) throw new Error('look-up: expected entries, but got none');
      times.push(performance.now() - began);
    }
    times.sort((one, other) => one - other);
    note('trust.lookup_ms', times[Math.floor(times.length * 0.95)] ?? 0, 'ms (p95)');
  } finally {
    await log.close();
  }
}

async function appendFor(append: (entry: AccessEntry) => Promise<void>): Promise<number> {
  let written = 0;
  await append(ENTRY);
  const began = performance.now();
  await Promise.all(Array.from({ length: APPENDERS }, async (_each, appender) => {
    while (performance.now() - began < APPEND_MS) {
      await append({ ...ENTRY, residents: [1 + ((appender * 31 + written) % 20_000)] });
      written++;
    }
  }));
  return (1_000 * written) / (performance.now() - began);
}

// Not chained: a look-up does not read the chain. The newest month is the one in which entries were written, and has its partitions.
async function fill(url: string, entries: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SET synchronous_commit = off; SET timezone = 'UTC'");
    const share = Math.ceil(entries / MONTHS);
    for (let month = 0; month < MONTHS; month++) {
      const from = `2025-${String(month + 1).padStart(2, '0')}-01`;
      const until = month === MONTHS - 1 ? '2026-01-01' : `2025-${String(month + 2).padStart(2, '0')}-01`;
      for (const table of ['entry', 'reading']) await client.query(`CREATE TABLE ${table}_bench_${month} PARTITION OF ${table} FOR VALUES FROM ('${from}') TO ('${until}')`);
      await client.query(`INSERT INTO entry SELECT 1000000000 + g, timestamptz '${from}' + g * interval '2 seconds' * ${1_000_000} / ${share}, 1, 'clerk-' || g % 500, 'community', '{hall-clerk}', 'ONE_STOP', 'SQ' || g, 'Profile', NULL, ARRAY[1 + (g::bigint * 7919) % ${RESIDENTS}], (SELECT id FROM field_set LIMIT 1), NULL, 'ANSWERED', NULL, NULL, NULL FROM generate_series(1, ${share}) g`);
      await client.query(`INSERT INTO reading SELECT residents[1], at, id FROM entry_bench_${month}`);
    }
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}
