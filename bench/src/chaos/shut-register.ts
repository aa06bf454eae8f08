import type { SeparateDistrict } from '@linli/gateway';
import { Client, escapeIdentifier } from 'pg';

/** Throws everybody out of one department's database and lets nobody in: what a department sees of a PostgreSQL of its own that is down. @returns what lets them in again. */
export async function shutRegister({ server }: SeparateDistrict['district'], department: string): Promise<() => Promise<void>> {
  const database = escapeIdentifier(department);
  await asAdmin(server.adminUrl, async (client) => {
    await client.query(`ALTER DATABASE ${database} WITH ALLOW_CONNECTIONS false`);
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [department]);
  });
  return () => asAdmin(server.adminUrl, async (client) => void (await client.query(`ALTER DATABASE ${database} WITH ALLOW_CONNECTIONS true`)));
}

async function asAdmin(connectionString: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  await work(client).finally(() => client.end());
}
