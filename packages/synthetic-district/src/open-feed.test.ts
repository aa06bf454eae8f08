import type { Conflict } from './model/conflicts.js';
import { openFeed } from './open-feed.js';

const SOURCE = { options: { today: '2026-06-30' }, community: { communityCode: '990101001001' }, residents: [{ residentNo: 1, gridCode: '990101001001001' }, { residentNo: 2, gridCode: '990101001001002' }] };

function feedWith(...conflicts: Conflict[]) {
  return openFeed({ ...SOURCE, conflicts }, 'human-resources');
}

describe('a feed', () => {
  it.each([['community', '2026-06-30'], ['health', '2026-06-29'], ['human-resources', '2026-05-31'], ['family-planning', '2026-05-16']] as const)('has got in %s to %s', (department, asOf) => {
    expect(openFeed({ ...SOURCE, conflicts: [] }, department)).toMatchObject({ today: '2026-06-30', asOf, stamp: { asOf, recordedAt: '2026-06-30T00:00:00Z' } });
  });

  it('knows of its last day, and of nothing after it', () => {
    const { hasCome, heldDate } = feedWith();
    expect(['2026-05-30', '2026-05-31', '2026-06-01'].map(hasCome)).toEqual([true, true, false]);
    expect(['2026-05-31', '2026-06-01', null].map(heldDate)).toEqual(['2026-05-31', null, null]);
  });

  it('files a resident under his grid, and one who is not of the community under the community', () => {
    expect([1, 2, 3].map(feedWith().about)).toEqual([
      { residentNo: 1, gridCode: '990101001001001' }, { residentNo: 2, gridCode: '990101001001002' }, { residentNo: 3, gridCode: '990101001001' },
    ]);
  });

  it('tells the mistakes of its own register, by whose row is wrong', () => {
    const variant: Conflict = { kind: 'NAME_VARIANT', register: 'human-resources', residentNo: 1, held: '测试 居民' };
    const shared: Conflict = { kind: 'ONE_ID_TWO_PERSONS', register: 'human-resources', residentNo: 1, otherResidentNo: 2 };
    const lapsed: Conflict = { kind: 'PENSION_AND_EMPLOYED', register: 'human-resources', residentNo: 1 };
    const { mistakesOf } = feedWith(variant, shared, lapsed, { kind: 'NAME_VARIANT', register: 'health', residentNo: 1, held: '测试' }, { kind: 'HEAD_MISSING', register: 'public-security', householdNo: 1 });
    expect([1, 2, 3].map(mistakesOf)).toEqual([[variant, lapsed], [shared], []]);
  });
});
