import { insuranceParticipationRow } from '../sample-rows.js';
import { toInsuranceParticipation } from './insurance-participation.mapper.js';

test.each([
  ['01', 'EMPLOYEE_PENSION'], ['02', 'RESIDENT_PENSION'], ['03', 'UNEMPLOYMENT'], ['04', 'WORK_INJURY'], ['05', 'MEDICAL'], ['06', 'MATERNITY'], ['07', 'UNMAPPED'],
])('scheme %s is %s', (schemeCode, value) => {
  expect(toInsuranceParticipation(insuranceParticipationRow({ schemeCode })).scheme).toMatchObject({ value, rawCode: schemeCode });
});

test.each([
  ['01', 'ACTIVE'], ['02', 'SUSPENDED'], ['03', 'ENDED'], ['9', 'UNMAPPED'],
])('status %s is %s', (statusCode, value) => {
  expect(toInsuranceParticipation(insuranceParticipationRow({ statusCode })).status).toMatchObject({ value, rawCode: statusCode });
});

test('money and months pass through unchanged', () => {
  expect(toInsuranceParticipation(insuranceParticipationRow({ baseFenPerMonth: 456_700, paidMonths: 0 }))).toMatchObject({ participationNo: 1, residentNo: 1, baseFenPerMonth: 456_700, paidMonths: 0, fromDate: '2024-03-01', toDate: null });
});
