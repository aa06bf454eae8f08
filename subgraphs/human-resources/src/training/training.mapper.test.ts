import { trainingRow } from '../sample-rows.js';
import { toTraining } from './training.mapper.js';

test.each([
  ['01', 'PASSED'], ['02', 'FAILED'], ['03', 'ATTENDING'], ['04', 'WITHDRAWN'], ['05', 'UNMAPPED'],
])('result %s is %s', (resultCode, value) => {
  expect(toTraining(trainingRow({ resultCode })).result).toMatchObject({ value, rawCode: resultCode });
});

test('the course and its days pass through', () => {
  expect(toTraining(trainingRow({ course: '家政服务' }))).toMatchObject({ trainingNo: 1, residentNo: 1, course: '家政服务', fromDate: '2025-03-01', toDate: '2025-04-15' });
});
