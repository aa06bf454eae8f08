import { serviceItemRow } from '../test-rows.js';
import { toServiceItem } from './service-item.mapper.js';

describe('a service item', () => {
  it.each([
    ['01', 'PUBLIC_SECURITY', '01'], ['02', 'CIVIL_AFFAIRS', '02'], ['03', 'FAMILY_PLANNING', '03'], ['04', 'HUMAN_RESOURCES', '04'], ['05', 'JUSTICE', '05'], ['06', 'HEALTH', '06'], ['07', 'COMMUNITY', '07'], ['08', 'UNMAPPED', null],
  ])('says of the department code %s: %s', (departmentCode, value, standardCode) => {
    expect(toServiceItem(serviceItemRow({ departmentCode })).department).toMatchObject({ value, standardCode, rawCode: departmentCode });
  });
});
