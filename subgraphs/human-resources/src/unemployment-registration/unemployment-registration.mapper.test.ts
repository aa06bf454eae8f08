import { unemploymentRegistrationRow } from '../sample-rows.js';
import { toUnemploymentRegistration } from './unemployment-registration.mapper.js';

test.each([
  ['01', 'CONTRACT_ENDED'], ['02', 'DISMISSED'], ['03', 'RESIGNED'], ['04', 'BANKRUPTCY'], ['05', 'NEVER_EMPLOYED'], ['06', 'UNMAPPED'],
])('reason %s is %s', (reasonCode, value) => {
  expect(toUnemploymentRegistration(unemploymentRegistrationRow({ reasonCode })).reason).toMatchObject({ value, rawCode: reasonCode });
});

test('no benefit stays 0, and is not taken for nothing recorded', () => {
  expect(toUnemploymentRegistration(unemploymentRegistrationRow({ benefitFenPerMonth: 0, isTrainingWanted: false }))).toMatchObject({ registrationNo: 1, residentNo: 1, benefitFenPerMonth: 0, isTrainingWanted: false, fromDate: '2026-01-10', toDate: null });
});
