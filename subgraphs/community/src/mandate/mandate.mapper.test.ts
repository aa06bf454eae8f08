import { mandateRow } from '../test-rows.js';
import { toMandate } from './mandate.mapper.js';

describe('a mandate', () => {
  it.each([['01', 'ACTIVE', '01'], ['02', 'ENDED', '02'], ['03', 'REVOKED', '03'], ['04', 'UNMAPPED', null]])('says of the status code %s: %s', (statusCode, value, standardCode) => {
    expect(toMandate(mandateRow({ statusCode })).status).toMatchObject({ value, standardCode, rawCode: statusCode });
  });
});
