import { tableOf, toSql, type RegisterDatabase } from '@linli/subgraph-kit';
import { DWELLING_USE, encodeOne } from '@linli/vocabulary';
import DataLoader from 'dataloader';
import { AddressRecord } from '../address/address.record.js';
import type { BuildingUnit } from './building-unit.type.js';

type UnitRow = BuildingUnit & { readonly buildingNo: number };

/**
 * Counts the dwellings of each unit of buildings, all buildings of a tick in one statement.
 * @returns a loader: N buildingNos in, N lists in the same order, by unit.
 */
export function createUnitsOfBuilding(db: RegisterDatabase) {
  return new DataLoader<number, BuildingUnit[]>(async (buildingNos) => {
    const parameters: unknown[] = [buildingNos, encodeOne(DWELLING_USE, 'VACANT')];
    const conditions = toSql(AddressRecord, db.rowFilter(AddressRecord), parameters);
    const rows = await db.read<UnitRow>(
      `SELECT t.ldbh AS "buildingNo", t.dyh AS "unit", count(*)::int AS "dwellingCount", (count(*) FILTER (WHERE t.fwyt <> $2))::int AS "occupiedDwellingCount" ` +
      `FROM ${tableOf(AddressRecord).table} t WHERE t.ldbh = ANY($1::int[]) AND ${conditions} GROUP BY 1, 2 ORDER BY 1, 2`,
      parameters,
    );
    const unitsOf = new Map<number, BuildingUnit[]>(buildingNos.map((buildingNo) => [buildingNo, []]));
    for (const { buildingNo, ...unit } of rows) unitsOf.get(buildingNo)?.push(unit);
    return buildingNos.map((buildingNo) => unitsOf.get(buildingNo) ?? []);
  });
}
