import { Client } from 'pg';

/** Works as the administrator of the test run's PostgreSQL server, which Jest's global set-up has started, in a database of it. */
export async function asAdmin<T>(work: (client: Client) => Promise<T>, { database = 'postgres' }: { readonly database?: string } = {}): Promise<T> {
  const client = new Client({ connectionString: urlIn(database) });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function urlIn(database: string): string {
  const url = process.env.LINLI_TEST_PG_ADMIN_URL;
  if (!url) throw new Error('test database: expected LINLI_TEST_PG_ADMIN_URL from the global set-up, but got none');
  return Object.assign(new URL(url), { pathname: `/${database}` }).toString();
}
