import { legalAidRow } from '../sample-rows.js';
import { toLegalAid } from './legal-aid.mapper.js';

test.each([
  ['01', 'LABOUR'],
  ['05', 'CRIMINAL_DEFENCE'],
  ['0', 'UNMAPPED'],
])('the matter code %s is published as %s', (matterCode, value) => {
  expect(toLegalAid(legalAidRow({ aidNo: 'FY2026000001', matterCode })).matter).toMatchObject({ value, rawCode: matterCode });
});

test.each([
  ['01', 'APPLIED'],
  ['04', 'COMPLETED'],
  ['5', 'UNMAPPED'],
])('the status code %s is published as %s', (statusCode, value) => {
  expect(toLegalAid(legalAidRow({ aidNo: 'FY2026000001', statusCode })).status).toMatchObject({ value, rawCode: statusCode });
});
