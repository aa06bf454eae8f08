import { randomBytes } from 'node:crypto';
import { asAdmin } from './as-admin.js';

/** A database of its own in the test run's PostgreSQL server, with a role that can reach no other. */
export interface TestDatabase {
  readonly url: string;
  /** Throws everybody out and lets nobody in, as a server that is down for one department would. */
  shut(): Promise<void>;
  reopen(): Promise<void>;
  drop(): Promise<void>;
}

export interface TestDatabaseOptions {
  /** What it and its role are called; a random name unless told. */
  readonly name?: string;
  /** A database to be copied whole, to which nobody may be connected and in which all belongs to the role of its name; the new one is empty unless told. */
  readonly copyOf?: string;
}

/** Creates a database, empty or as a copy. The server is started once for the whole run by Jest's global set-up. */
export async function createTestDatabase({ name = `test_${randomBytes(8).toString('hex')}`, copyOf }: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const password = randomBytes(16).toString('hex');
  // Of a database that holds something, files are copied more cheaply than pages are logged; the fsync that would make up for it this server leaves out.
  const source = copyOf === undefined ? '' : `TEMPLATE ${copyOf} STRATEGY file_copy`;
  await run(`CREATE ROLE ${name} LOGIN PASSWORD '${password}'`, `CREATE DATABASE ${name} OWNER ${name} ${source}`, `REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  if (copyOf !== undefined) await asAdmin((client) => client.query(`REASSIGN OWNED BY ${copyOf} TO ${name}`), { database: name });
  const url = new URL(process.env.LINLI_TEST_PG_ADMIN_URL ?? '');
  url.username = name;
  url.password = password;
  url.pathname = `/${name}`;
  return {
    url: url.toString(),
    shut: () => run(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`),
    reopen: () => run(`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS true`),
    drop: () => run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`, `DROP ROLE IF EXISTS ${name}`),
  };
}

function run(...statements: readonly string[]): Promise<void> {
  return asAdmin(async (client) => {
    for (const statement of statements) await client.query(statement);
  });
}
