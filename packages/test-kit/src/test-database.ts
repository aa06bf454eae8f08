import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A database of its own in the test run's PostgreSQL server, with a role that can reach no other. */
export interface TestDatabase {
  readonly url: string;
  /** Throws everybody out and lets nobody in, as a server that is down for one department would. */
  shut(): Promise<void>;
  reopen(): Promise<void>;
  drop(): Promise<void>;
}

/** Creates an empty database. The server is started once for the whole run by Jest's global set-up. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(8).toString('hex')}`;
  const password = randomBytes(16).toString('hex');
  await asAdmin([`CREATE ROLE ${name} LOGIN PASSWORD '${password}'`, `CREATE DATABASE ${name} OWNER ${name}`, `REVOKE ALL ON DATABASE ${name} FROM PUBLIC`]);
  const url = new URL(adminUrl());
  url.username = name;
  url.password = password;
  url.pathname = `/${name}`;
  return {
    url: url.toString(),
    shut: () => asAdmin([`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS false`, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`]),
    reopen: () => asAdmin([`ALTER DATABASE ${name} WITH ALLOW_CONNECTIONS true`]),
    drop: () => asAdmin([`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`, `DROP ROLE IF EXISTS ${name}`]),
  };
}

async function asAdmin(statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

function adminUrl(): string {
  const url = process.env.LINLI_TEST_PG_ADMIN_URL;
  if (!url) throw new Error('test database: expected LINLI_TEST_PG_ADMIN_URL from the global set-up, but got none');
  return url;
}
