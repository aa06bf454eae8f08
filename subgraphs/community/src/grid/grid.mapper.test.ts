import { gridRow } from '../test-rows.js';
import { toGrid } from './grid.mapper.js';

describe('a grid', () => {
  it('is published as it is held', () => {
    expect(toGrid(gridRow())).toEqual({ gridCode: '990101001001001', name: '桃园社区第1网格', establishedDate: '2019-03-01', communityCode: '990101001001', asOf: '2026-06-30', recordedAt: '2026-06-30T00:00:00Z' });
  });
});
