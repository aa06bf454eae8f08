import { pensionRow } from '../sample-rows.js';
import { toPension } from './pension.mapper.js';

test.each([
  ['01', 'ACTIVE'], ['02', 'SUSPENDED'], ['03', 'STOPPED'], ['04', 'UNMAPPED'],
])('status %s is %s', (statusCode, value) => {
  expect(toPension(pensionRow({ statusCode })).status).toMatchObject({ value, rawCode: statusCode });
});

test.each([
  ['01', 'COUNTER'], ['02', 'MOBILE'], ['03', 'VISIT'], ['04', 'DATA_MATCH'], ['05', 'UNMAPPED'],
])('check method %s is %s', (aliveCheckMethodCode, value) => {
  expect(toPension(pensionRow({ aliveCheckMethodCode })).aliveCheckMethod).toMatchObject({ value, rawCode: aliveCheckMethodCode });
});

test('a pension that was never checked has neither day nor method', () => {
  expect(toPension(pensionRow({ lastAliveCheckDate: null, aliveCheckMethodCode: null }))).toMatchObject({ residentNo: 1, fenPerMonth: 320_000, lastAliveCheckDate: null, aliveCheckMethod: null, stoppedDate: null, stopReason: null });
});
