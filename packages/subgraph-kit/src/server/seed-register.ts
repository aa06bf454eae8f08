import type { Neighbourhood } from '@linli/synthetic-district';
import type { SubgraphDefinition } from '../define-subgraph.js';
import { firstBirthDateUnder14 } from '../access/children.js';
import { MinorRecord } from '../register/minor.record.js';
import { tableOf } from '../register/columns.js';
import { RegisterWriter } from '../register/register-writer.js';
import type { OpenRegister } from './open-register.js';

/** Called after each community with the rows written so far. */
export type SeedProgress = (rowsWritten: number) => void;

interface Seeding {
  readonly neighbourhoods: Iterable<Neighbourhood> | AsyncIterable<Neighbourhood>;
  readonly progress?: SeedProgress | undefined;
}

/**
 * Writes the synthetic district into an empty register, in one transaction: killed half-way, it leaves nothing.
 * @returns false when the register has rows already, and then nothing is touched.
 */
export async function seedRegister<L>(definition: SubgraphDefinition<L>, register: OpenRegister, { neighbourhoods, progress }: Seeding): Promise<boolean> {
  const client = await register.pool.connect();
  // The statement that runs tells of a connection that breaks; without a listener the event would end the process.
  client.on('error', () => undefined);
  try {
    await client.query('SET statement_timeout = 0');
    if (!(await isEmpty(client, definition))) return false;
    await client.query('BEGIN');
    const writer = new RegisterWriter(client);
    let rows = 0;
    for await (const neighbourhood of neighbourhoods) {
      definition.seed(neighbourhood, writer);
      putMinors(neighbourhood, writer);
      rows += await writer.flush();
      progress?.(rows);
    }
    await client.query('COMMIT');
    // Vacuumed, so that indexes answer by themselves: a table that was filled in one go waits for that otherwise.
    await client.query(`VACUUM (ANALYZE) ${[...definition.records, MinorRecord].map((record) => tableOf(record).table).join()}`);
    return true;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    client.release(true);
  }
}

/** The children of a community, for every department alike: by the truth, because a register's own mistake must not lift a child's protection. */
function putMinors({ residents, options: { today } }: Neighbourhood, writer: RegisterWriter): void {
  const first = firstBirthDateUnder14(today);
  for (const { residentNo, birthDate } of residents) {
    if (birthDate >= first) writer.put(MinorRecord, { residentNo, birthDate, asOf: today, recordedAt: `${today}T00:00:00Z` });
  }
}

async function isEmpty(client: { query(text: string): Promise<{ rows: unknown[] }> }, definition: Pick<SubgraphDefinition<never>, 'records'>): Promise<boolean> {
  for (const record of definition.records) {
    const { rows } = await client.query(`SELECT 1 FROM ${tableOf(record).table} LIMIT 1`);
    if (rows.length > 0) return false;
  }
  return true;
}
