import { serviceApplicationRow } from '../test-rows.js';
import { toServiceApplication } from './service-application.mapper.js';

describe('an application', () => {
  it.each([
    ['01', 'SUBMITTED', '01'], ['02', 'ACCEPTED', '02'], ['03', 'IN_PROGRESS', '03'], ['04', 'APPROVED', '04'], ['05', 'REJECTED', '05'], ['06', 'CLOSED', '06'], ['60', 'UNMAPPED', null],
  ])('says of the status code %s: %s', (statusCode, value, standardCode) => {
    expect(toServiceApplication(serviceApplicationRow({ statusCode })).status).toMatchObject({ value, standardCode, rawCode: statusCode });
  });
});
