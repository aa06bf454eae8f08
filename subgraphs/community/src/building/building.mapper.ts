import { BUILDING_KIND, decode } from '@linli/vocabulary';
import type { BuildingRecord } from './building.record.js';
import type { Building } from './building.type.js';

/** A row of the list of buildings as the graph publishes it. */
export function toBuilding(row: BuildingRecord): Building {
  return {
    buildingNo: row.buildingNo,
    name: row.name,
    kind: decode(BUILDING_KIND, row.kindCode),
    floorCount: row.floorCount,
    unitCount: row.unitCount,
    builtYear: row.builtYear,
    gridCode: row.gridCode,
    asOf: row.asOf,
    recordedAt: row.recordedAt,
  };
}
