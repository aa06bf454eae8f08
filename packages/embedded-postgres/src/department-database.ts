import { Client, escapeIdentifier, escapeLiteral } from 'pg';

/** Makes a database and the one role that can reach it. @returns whether it was made now. */
export async function createDepartmentDatabase(adminUrl: string, { name, password }: { readonly name: string; readonly password: string }): Promise<boolean> {
  return asAdmin(adminUrl, async (client) => {
    const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
    await client.query(`${role.rowCount ? 'ALTER' : 'CREATE'} ROLE ${escapeIdentifier(name)} LOGIN PASSWORD ${escapeLiteral(password)}`);
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (!database.rowCount) await client.query(`CREATE DATABASE ${escapeIdentifier(name)} OWNER ${escapeIdentifier(name)}`);
    // Without this every role may connect to every database. Said each time: a start killed after the line above has not said it.
    await client.query(`REVOKE ALL ON DATABASE ${escapeIdentifier(name)} FROM PUBLIC`);
    return !database.rowCount;
  });
}

/** Makes a role that may connect to a database that is another's; what it may read there its owner says. */
export async function createReaderRole(adminUrl: string, { name, password, database }: { readonly name: string; readonly password: string; readonly database: string }): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
    await client.query(`${role.rowCount ? 'ALTER' : 'CREATE'} ROLE ${escapeIdentifier(name)} LOGIN PASSWORD ${escapeLiteral(password)}`);
    await client.query(`GRANT CONNECT ON DATABASE ${escapeIdentifier(database)} TO ${escapeIdentifier(name)}`);
  });
}

export async function dropDepartmentDatabase(adminUrl: string, name: string): Promise<void> {
  await asAdmin(adminUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`));
}

export async function hasDepartmentDatabase(adminUrl: string, name: string): Promise<boolean> {
  return asAdmin(adminUrl, async (client) => (await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])).rowCount === 1);
}

/** Keeps departments out of the databases that the server has for itself. */
export async function closeOwnDatabases(adminUrl: string): Promise<void> {
  await asAdmin(adminUrl, (client) => client.query('REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC'));
}

async function asAdmin<T>(adminUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
