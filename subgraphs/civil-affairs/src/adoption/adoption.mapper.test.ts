import { adoptionRow } from '../test-rows.js';
import { toAdoption } from './adoption.mapper.js';

describe('an adoption', () => {
  it.each([
    ['01', 'RELATIVE', '01'],
    ['02', 'ORPHAN', '02'],
    ['03', 'STEPCHILD', '03'],
    ['04', 'WELFARE_HOME', '04'],
    ['9', 'UNMAPPED', null],
  ])('says of the kind code %s: %s', (kindCode, value, standardCode) => {
    expect(toAdoption(adoptionRow({ kindCode })).kind).toMatchObject({ value, standardCode, rawCode: kindCode });
  });
});
