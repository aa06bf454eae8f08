import { beginsWith, checkGridPrefix, isCode, listPage, loadMany, loadOne, type Connection, type PageRequest, type RegisterDatabase } from '@linli/subgraph-kit';
import { BUILDING_KIND } from '@linli/vocabulary';
import type { BuildingFilter } from './building.input.js';
import { toBuilding } from './building.mapper.js';
import { BuildingRecord } from './building.record.js';
import type { Building } from './building.type.js';

/** Reads buildings by number. */
export function createBuildingLoader(db: RegisterDatabase) {
  return loadOne(db, { record: BuildingRecord, by: 'buildingNo', toType: toBuilding });
}

/** Reads the buildings of each grid; a grid of 300 households has a few dozen at most. */
export function createBuildingsOfGrid(db: RegisterDatabase) {
  return loadMany<BuildingRecord, Building, string>(db, { record: BuildingRecord, by: 'gridCode', toType: toBuilding });
}

/** Reads a page of buildings. */
export function createBuildingPage(db: RegisterDatabase) {
  return ({ gridCodePrefix, kind }: BuildingFilter, page: PageRequest): Promise<Connection<Building>> =>
    listPage(db, { record: BuildingRecord, toType: toBuilding, where: [beginsWith('gridCode', checkGridPrefix(gridCodePrefix)), isCode('kindCode', { table: BUILDING_KIND, word: kind })] }, page);
}
