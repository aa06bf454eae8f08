import { communityRow } from '../test-rows.js';
import { toCommunity } from './community.mapper.js';

describe('a community', () => {
  it('is published as it is held', () => {
    expect(toCommunity(communityRow())).toEqual({ communityCode: '990101001001', name: '桃园社区', streetCode: '990101001', streetName: '春晖街道', asOf: '2026-06-30', recordedAt: '2026-06-30T00:00:00Z' });
  });
});
