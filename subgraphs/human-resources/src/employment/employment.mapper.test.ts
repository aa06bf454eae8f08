import { employmentRow } from '../sample-rows.js';
import { toEmployment } from './employment.mapper.js';

test.each([
  ['11', 'CIVIL_SERVANT'], ['24', 'WORKER'], ['54', 'SELF_EMPLOYED'], ['80', 'RETIRED'], ['25', 'UNMAPPED'], ['99', 'UNMAPPED'],
])('occupation %s is %s', (occupationCode, value) => {
  expect(toEmployment(employmentRow({ occupationCode })).occupation).toMatchObject({ value, rawCode: occupationCode });
});

test.each([
  ['01', 'CONTRACT'], ['02', 'INSURANCE'], ['03', 'DECLARATION'], ['1', 'UNMAPPED'],
])('source %s is %s', (sourceCode, value) => {
  expect(toEmployment(employmentRow({ sourceCode })).source).toMatchObject({ value, rawCode: sourceCode });
});

test('the contract\'s days, the employer and the row\'s own time pass through', () => {
  expect(toEmployment(employmentRow({ organisationCode: null, fromDate: '2020-01-01', toDate: '2021-01-01' }))).toMatchObject({ employmentNo: 1, residentNo: 1, organisationCode: null, contractFromDate: '2020-01-01', contractToDate: '2021-01-01', asOf: '2026-05-31', recordedAt: '2026-06-30T00:00:00Z' });
});
