import { escapeIdentifier, escapeLiteral, type ClientBase } from 'pg';

/** What is read through the parents is allowed by the parents: the months' partitions need nothing said of them. */
const READ = ['entry', 'reading', 'counted', 'field_set'] as const;

/**
 * Lets the role of this URL read the log, and nothing else. Makes it where it is missing and this connection may; where it may not, whoever runs the server makes it, and the next start lets it in.
 * To be called in a transaction that holds the store's lock: two gateways that say the same at once would fail each other.
 */
export async function admitReader(client: ClientBase, readerUrl: string): Promise<void> {
  const { username, password } = new URL(readerUrl);
  const name = decodeURIComponent(username);
  const { rows } = await client.query<{ is_there: boolean; may_make: boolean; is_self: boolean; database: string }>(
    `SELECT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = $1) AS is_there, r.rolsuper OR r.rolcreaterole AS may_make, r.rolname = $1 AS is_self, current_database() AS database FROM pg_roles r WHERE r.rolname = current_user`, [name],
  );
  const [known] = rows;
  if (!known || known.is_self || !(known.is_there || known.may_make)) return;
  const role = escapeIdentifier(name);
  if (!known.is_there) await client.query(`CREATE ROLE ${role} LOGIN PASSWORD ${escapeLiteral(decodeURIComponent(password))}`);
  await client.query(`GRANT CONNECT ON DATABASE ${escapeIdentifier(known.database)} TO ${role}`);
  await client.query(`GRANT SELECT ON ${READ.join(', ')} TO ${role}`);
}
