import { dutyRow } from '../test-rows.js';
import { toDuty } from './duty.mapper.js';

describe('a duty', () => {
  it.each([
    ['01', 'ENVIRONMENT', '01'], ['02', 'ORDER', '02'], ['03', 'CONSTRUCTION', '03'], ['04', 'VISITING', '04'], ['05', 'FLOATING_POPULATION', '05'], ['06', 'RENTAL', '06'], ['07', 'MEDIATION', '07'], ['08', 'UNMAPPED', null],
  ])('says of the kind code %s: %s', (kindCode, value, standardCode) => {
    expect(toDuty(dutyRow({ kindCode })).kind).toMatchObject({ value, standardCode, rawCode: kindCode });
  });
});
