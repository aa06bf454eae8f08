import { facilityRow } from '../test-rows.js';
import { toFacility } from './facility.mapper.js';

describe('a facility', () => {
  it.each([
    ['01', 'STREET_LAMP', '01'], ['02', 'MANHOLE', '02'], ['03', 'FIRE_HYDRANT', '03'], ['04', 'ELEVATOR', '04'], ['05', 'WASTE_STATION', '05'], ['06', 'NOTICE_BOARD', '06'], ['07', 'PLAYGROUND', '07'], ['08', 'RAMP', '08'],
    ['77', 'UNMAPPED', null],
  ])('says of the kind code %s: %s', (kindCode, value, standardCode) => {
    expect(toFacility(facilityRow({ kindCode })).kind).toMatchObject({ value, standardCode, rawCode: kindCode });
  });
});
