import { sampleContraceptionServiceCount } from '../sample-rows.js';
import { toContraceptionServiceCount } from './contraception-service-count.mapper.js';

describe('a count of contraception services', () => {
  it('is of a grid and a quarter, and of nobody', () => {
    expect(toContraceptionServiceCount(sampleContraceptionServiceCount())).toEqual({
      gridCode: '990101001001001', year: 2026, quarter: 1, servedCount: 34, asOf: '2026-05-16', recordedAt: '2026-06-30T00:00:00Z',
    });
  });
});
