import { pipeline } from 'node:stream/promises';
import type { OpenDistrict } from '@linli/gateway';
import { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { TABLES } from './cohort-question.js';
import { within } from './within.js';

const DATABASE = 'bench-cohort';

/** Copies the tables of several departments, rows and indexes, into one database of the same server. @returns its address. */
export async function gatherTables({ server, urls }: Pick<OpenDistrict, 'server' | 'urls'>): Promise<string> {
  await server.dropDatabase(DATABASE);
  const { url } = await server.ensureDatabase(DATABASE);
  await within(url, async (to) => {
    for (const [department, tables] of Object.entries(TABLES)) {
      await within(urls.get(department) ?? '', async (from) => {
        for (const table of tables) await copyTable(table, { from, to });
      });
    }
    await to.query('VACUUM ANALYZE');
  });
  return url;
}

async function copyTable(table: string, { from, to }: { readonly from: Client; readonly to: Client }): Promise<void> {
  const { rows: columns } = await from.query<{ readonly column: string }>('SELECT quote_ident(attname) || \' \' || format_type(atttypid, atttypmod) AS column FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum', [table]);
  await to.query(`CREATE UNLOGGED TABLE ${table} (${columns.map(({ column }) => column).join(', ')})`);
  await pipeline(from.query(copyTo(`COPY ${table} TO STDOUT (FORMAT binary)`)), to.query(copyFrom(`COPY ${table} FROM STDIN (FORMAT binary)`)));
  const { rows: indexes } = await from.query<{ readonly index: string }>('SELECT pg_get_indexdef(indexrelid) AS index FROM pg_index WHERE indrelid = $1::regclass', [table]);
  for (const { index } of indexes) await to.query(index);
}
