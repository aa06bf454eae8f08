import { addressRow } from '../test-rows.js';
import { toAddress } from './address.mapper.js';

describe('an address', () => {
  it.each([['01', 'OWNER_OCCUPIED', '01'], ['02', 'RENTED', '02'], ['03', 'VACANT', '03'], ['1', 'UNMAPPED', null]])('says of the use code %s: %s', (useCode, value, standardCode) => {
    expect(toAddress(addressRow({ useCode })).use).toMatchObject({ value, standardCode, rawCode: useCode });
  });

  it('is otherwise published as it is held', () => {
    const { use, ...rest } = toAddress(addressRow());
    const { useCode, ...held } = addressRow();
    expect(rest).toEqual(held);
    expect(use?.rawCode).toBe(useCode);
  });
});
