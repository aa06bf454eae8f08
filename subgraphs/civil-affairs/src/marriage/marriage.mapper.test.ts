import { marriageRow } from '../test-rows.js';
import { toMarriage } from './marriage.mapper.js';

describe('a marriage', () => {
  it.each([
    ['21', 'FIRST', '21'],
    ['22', 'REMARRIAGE', '22'],
    ['23', 'RESTORED', '23'],
    ['24', 'UNMAPPED', null],
  ])('says of the kind code %s: %s', (kindCode, value, standardCode) => {
    expect(toMarriage(marriageRow({ kindCode })).kind).toMatchObject({ value, standardCode, rawCode: kindCode });
  });

  it.each([
    ['lasts', null, null, '21', 'FIRST_MARRIAGE'],
    ['lasts under an unknown code', null, null, '39', 'UNMAPPED'],
    ['ended by registered divorce', '2020-01-01', '01', '21', 'DIVORCED'],
    ['ended by judgment', '2020-01-01', '02', '22', 'DIVORCED'],
    ['ended by death', '2020-01-01', '03', '21', 'WIDOWED'],
  ])('that %s leaves the living with the right marital status', (_case, endedDate, endReasonCode, kindCode, value) => {
    expect(toMarriage(marriageRow({ endedDate, endReasonCode, kindCode })).maritalStatus?.value).toBe(value);
  });

  it.each([[null], ['07']])('that ended for the unknown reason %s says nothing of marital status', (endReasonCode) => {
    expect(toMarriage(marriageRow({ endedDate: '2020-01-01', endReasonCode })).maritalStatus).toBeNull();
  });

  it('names its spouses in the same order from either entry', () => {
    expect(toMarriage(marriageRow()).spouseNos).toEqual([1, 2]);
    expect(toMarriage(marriageRow({ residentNo: 2, spouseNo: 1, isFirstSpouse: false })).spouseNos).toEqual([1, 2]);
  });
});
