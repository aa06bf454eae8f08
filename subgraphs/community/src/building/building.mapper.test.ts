import { buildingRow } from '../test-rows.js';
import { toBuilding } from './building.mapper.js';

describe('a building', () => {
  it.each([['01', 'RESIDENTIAL', '01'], ['02', 'MIXED', '02'], ['03', 'COMMERCIAL', '03'], ['04', 'PUBLIC', '04'], ['9', 'UNMAPPED', null]])('says of the kind code %s: %s', (kindCode, value, standardCode) => {
    expect(toBuilding(buildingRow({ kindCode })).kind).toMatchObject({ value, standardCode, rawCode: kindCode });
  });
});
