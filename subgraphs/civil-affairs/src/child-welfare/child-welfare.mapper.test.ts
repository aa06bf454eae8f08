import { childWelfareRow } from '../test-rows.js';
import { toChildWelfare } from './child-welfare.mapper.js';

describe('a file of child welfare', () => {
  it.each([
    ['01', 'LEFT_BEHIND', '01'],
    ['02', 'HARDSHIP', '02'],
    ['03', 'DE_FACTO_UNATTENDED', '03'],
    ['1', 'UNMAPPED', null],
  ])('says of the kind code %s: %s', (kindCode, value, standardCode) => {
    expect(toChildWelfare(childWelfareRow({ kindCode })).kind).toMatchObject({ value, standardCode, rawCode: kindCode });
  });
});
