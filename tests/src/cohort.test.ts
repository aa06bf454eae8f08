import { plainCounts } from '@linli/statistics';
import { ageOn } from '@linli/vocabulary';
import { openTestDistrict, type Asking, type TestDistrict } from './open-test-district.js';

const ANALYST: Asking = { subject: 'analyst-1', department: 'data-sharing', roles: ['analyst'], jurisdiction: '990101', residentNo: null, wards: [], cases: [], purpose: 'STATISTICS', caseNo: 'FX202606000001' };
const ELDERLY_WITHOUT_CARE = '{ all: [{ publicSecurity: { age: { gte: 65 } } }, { not: { civilAffairs: { homeCare: ACTIVE } } }] }';

interface Counted {
  readonly count: number | null;
  readonly byCommunity: readonly { readonly community: { readonly name: string }; readonly count: number | null }[];
}

interface CohortAnswer {
  readonly cohort: Counted | null;
}

let plain: TestDistrict;
beforeAll(async () => {
  plain = await openTestDistrict({ residents: 2_000, isGuarded: true, statistics: { disclosure: plainCounts } });
});
afterAll(() => plain.close());

describe('a question over two departments', () => {
  it('counts whom the registers hold to be so, over the real gateway', async () => {
    const { data, errors } = await plain.askAs<CohortAnswer>(ANALYST, `{ cohort(where: ${ELDERLY_WITHOUT_CARE}) { count byCommunity { community { name } count } } }`);
    expect(errors).toBeUndefined();
    const { residents, elderCares } = plain.truth;
    const inCare = new Set(elderCares.filter(({ status }) => status === 'ACTIVE').map(({ residentNo }) => residentNo));
    const meant = residents.filter(({ status, birthDate, residentNo }) => status === 'NORMAL' && ageOn(birthDate, '2026-06-30') >= 65 && !inCare.has(residentNo)).length;
    // The registers know of a birth or a death otherwise than it was in a few cases.
    expect(Math.abs((data?.cohort?.count ?? 0) - meant)).toBeLessThan(meant / 50);
    // Of a few the community's register does not know where they live.
    const placed = data?.cohort?.byCommunity.reduce((sum, { count }) => sum + (count ?? 0), 0) ?? 0;
    expect(placed).toBeLessThanOrEqual(data?.cohort?.count ?? 0);
    expect(placed).toBeGreaterThan(meant * 0.95);
  });
});
