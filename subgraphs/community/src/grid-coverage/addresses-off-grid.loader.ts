import { beginsWith, tableOf, toSql, type RegisterDatabase } from '@linli/subgraph-kit';
import { communityCodeOf } from '@linli/vocabulary';
import { AddressGridRecord } from '../address-grid/address-grid.record.js';
import { toAddress } from '../address/address.mapper.js';
import { AddressRecord } from '../address/address.record.js';
import type { Address } from '../address/address.type.js';
import type { AddressInSeveralGrids } from './address-in-several-grids.type.js';
import { LONGEST_EXCERPT, type Excerpt } from './grid-coverage.js';

type Counted<R> = R & { readonly total: number };

/** Reads the addresses that are in no grid. One that is in none can only be placed by its own code, which begins with its community's. */
export async function readAddressesWithoutGrid(db: RegisterDatabase, prefix: string | undefined): Promise<Excerpt<Address>> {
  const { table } = tableOf(AddressRecord);
  const parameters: unknown[] = [LONGEST_EXCERPT];
  const conditions = toSql(AddressRecord, [beginsWith('addressCode', prefix && communityCodeOf(prefix)), ...db.rowFilter(AddressRecord)], parameters);
  const rows = await db.read<Counted<AddressRecord>>(
    `SELECT ${db.selectionOf(AddressRecord)}, count(*) OVER ()::int AS total FROM ${table} t WHERE NOT EXISTS (SELECT 1 FROM dzwg l WHERE l.dzbm = t.dzbm) AND ${conditions} ORDER BY t.dzbm LIMIT $1`,
    parameters,
  );
  return { first: rows.map(toAddress), total: rows[0]?.total ?? 0 };
}

/** Reads the addresses that are in more than one grid, one of which at least lies under the prefix. */
export async function readAddressesInTwoGrids(db: RegisterDatabase, prefix: string | undefined): Promise<Excerpt<AddressInSeveralGrids>> {
  const { table } = tableOf(AddressGridRecord);
  const parameters: unknown[] = [LONGEST_EXCERPT, prefix ?? ''];
  const conditions = toSql(AddressGridRecord, [beginsWith('addressCode', prefix && communityCodeOf(prefix)), ...db.rowFilter(AddressGridRecord)], parameters);
  const rows = await db.read<Counted<AddressInSeveralGrids>>(
    `SELECT t.dzbm AS "addressCode", array_agg(t.szwg::text ORDER BY t.szwg) AS "gridCodes", count(*) OVER ()::int AS total FROM ${table} t WHERE ${conditions} ` +
    'GROUP BY t.dzbm HAVING count(*) > 1 AND bool_or(starts_with(t.szwg, $2)) ORDER BY t.dzbm LIMIT $1',
    parameters,
  );
  return { first: rows, total: rows[0]?.total ?? 0 };
}
