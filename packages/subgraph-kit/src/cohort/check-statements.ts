import type { Pool } from 'pg';
import type { SubgraphDefinition } from '../define-subgraph.js';
import { openRegister } from '../server/open-register.js';
import type { Dimension, Indicator } from './indicator.js';

const PARAMETERS: Readonly<Record<Indicator['argument']['kind'], readonly RegExp[]>> = { FLAG: [], RANGE: [/^integer$/, /^integer$/], CODES: [/^(text|character varying)\[\]$/], DAYS: [/^date$/, /^date$/] };

/**
 * Checks the statements of a department's indicators and dimensions against its store: each is prepared, and its parameters and columns are what was declared.
 * @param databaseUrl of an empty database; the migrations are run in it.
 * @returns one sentence a fault.
 */
export async function checkStatements(definition: Pick<SubgraphDefinition<never>, 'name' | 'records' | 'migrations' | 'indicators' | 'dimensions'>, databaseUrl: string): Promise<readonly string[]> {
  const register = await openRegister(definition, { databaseUrl });
  try {
    const faults: string[] = [];
    for (const indicator of definition.indicators ?? []) faults.push(...await faultsOf(register.pool, indicator, { parameters: PARAMETERS[indicator.argument.kind], columns: [/^integer$/] }));
    for (const dimension of definition.dimensions ?? []) {
      const value = dimension.leadsTo === undefined ? /^(text|character varying|character)$/ : /^integer$/;
      faults.push(...await faultsOf(register.pool, dimension, { parameters: [], columns: [value, /^integer$/] }));
    }
    return faults.map((fault) => `${definition.name}: ${fault}`);
  } finally {
    await register.close();
  }
}

interface Expected {
  readonly parameters: readonly RegExp[];
  readonly columns: readonly RegExp[];
}

async function faultsOf(pool: Pool, { name, sql }: Indicator | Dimension, { parameters, columns }: Expected): Promise<readonly string[]> {
  const client = await pool.connect();
  try {
    await client.query(`PREPARE checked AS ${sql}`);
    const { rows: [told] } = await client.query<{ readonly parameters: readonly string[]; readonly columns: readonly string[] }>('SELECT parameter_types::text[] AS parameters, result_types::text[] AS columns FROM pg_prepared_statements WHERE name = \'checked\'');
    await client.query('DEALLOCATE checked');
    return [...compare(`${name}: parameters`, told?.parameters ?? [], [/^date$/, ...parameters]), ...compare(`${name}: columns`, told?.columns ?? [], columns)];
  } catch (error) {
    return [`${name}: expected a statement of this store, but got: ${(error as Error).message}`];
  } finally {
    client.release();
  }
}

function compare(what: string, got: readonly string[], expected: readonly RegExp[]): readonly string[] {
  if (got.length === expected.length && expected.every((type, place) => type.test(got[place] ?? ''))) return [];
  return [`${what}: expected ${expected.map(({ source }) => source).join(', ')}, but got ${got.join(', ')}`];
}
