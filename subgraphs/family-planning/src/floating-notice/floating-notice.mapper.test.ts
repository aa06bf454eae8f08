import { sampleFloatingNotice } from '../sample-rows.js';
import { toFloatingNotice } from './floating-notice.mapper.js';

describe('a two-ended notice', () => {
  it.each([
    ['01', '01', 'INBOUND', 'ARRIVAL'],
    ['02', '02', 'OUTBOUND', 'DEPARTURE'],
    ['02', '03', 'OUTBOUND', 'SERVICE'],
    ['00', '4', 'UNMAPPED', 'UNMAPPED'],
  ])('with direction %s and kind %s reads %s, %s, and keeps the register\'s codes', (directionCode, kindCode, direction, kind) => {
    expect(toFloatingNotice(sampleFloatingNotice({ directionCode, kindCode }))).toMatchObject({
      direction: { value: direction, rawCode: directionCode }, kind: { value: kind, rawCode: kindCode }, originDivisionCode: '510104', acknowledgedDate: null, residentNo: 31,
    });
  });
});
