import { mediatorRow, STAMP } from '../sample-rows.js';
import { toMediator } from './mediator.mapper.js';

test.each([
  ['of the five elders who lives here', true, 70],
  ['who lives elsewhere', false, null],
])('a mediator %s is published with his certificate and his committee', (_who, isFiveElders, residentNo) => {
  expect(toMediator(mediatorRow({ mediatorNo: 7, isFiveElders, residentNo }))).toEqual({
    mediatorNo: 7, name: '测试调解员', communityCode: '990101001001', isFiveElders, certificateNo: 'TJZ0001', appointedDate: '2024-01-01', committeeNo: 1, residentNo, ...STAMP,
  });
});
