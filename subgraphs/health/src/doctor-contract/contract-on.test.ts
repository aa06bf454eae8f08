import { contractOn } from './contract-on.js';

const contract = { doctor: '陈医生', signedDate: '2026-01-10', endsDate: '2027-01-10' };

describe('a contract with a family doctor', () => {
  it.each([
    ['the day before it was signed', '2026-01-09', false],
    ['its first day', '2026-01-10', true],
    ['its last day', '2027-01-10', true],
    ['the day after its last', '2027-01-11', false],
  ])('on %s', (_case, day, runs) => {
    expect(contractOn(contract, day)).toBe(runs ? contract : null);
  });

  it('runs on without an end, is as it is where no day is asked about, and is none where none was signed', () => {
    expect(contractOn({ ...contract, endsDate: null }, '2099-01-01')).not.toBeNull();
    expect(contractOn(contract, undefined)).toBe(contract);
    expect(contractOn(null, '2026-06-30')).toBeNull();
  });
});
