import { toHukouEvent } from './hukou-event.mapper.js';
import type { HukouEventRecord } from './hukou-event.record.js';

const ROW: HukouEventRecord = { residentNo: 7, gridCode: '990101001001001', eventNo: 1, kindCode: '101', date: '2026-03-01', reason: '出生', fromText: null, toText: '990101001001001001', asOf: '2026-06-30', recordedAt: '2026-06-30T00:00:00Z' };

describe('a row of the hukou office\'s book', () => {
  it.each([['101', 'BIRTH'], ['102', 'DEATH'], ['105', 'MOVE_IN'], ['106', 'MOVE_OUT'], ['107', 'CORRECTION'], ['110', 'TYPE_CHANGE'], ['112', 'RESTORATION'], ['203', 'HOUSEHOLD_CANCELLED'], ['108', 'UNMAPPED']])('says of the code %s: %s, with the raw code beside it', (kindCode, value) => {
    expect(toHukouEvent({ ...ROW, kindCode }).kind).toMatchObject({ value, rawCode: kindCode });
  });

  it('keeps where from and where to as entered', () => {
    expect(toHukouEvent(ROW)).toMatchObject({ from: null, to: '990101001001001001' });
  });
});
