import { patrolRow } from '../test-rows.js';
import { toPatrol } from './patrol.mapper.js';

describe('a patrol', () => {
  it.each([
    [['01'], ['NOTHING']], [['02', '04'], ['HAZARD', 'WASTE']], [['03'], ['DAMAGE']], [['05', '02'], ['UNMAPPED', 'HAZARD']], [[], []],
  ])('says of the finding codes %j: %j', (findingCodes, values) => {
    expect(toPatrol(patrolRow({ findingCodes })).findings?.map(({ value }) => value)).toEqual(values);
  });
});
