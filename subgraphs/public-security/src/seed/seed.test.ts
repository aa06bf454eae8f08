import { collectDistrict, DEFAULT_DISTRICT, streamDistrict, type Conflict } from '@linli/synthetic-district';
import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { publicSecurity } from '../subgraph.js';

const OPTIONS = { ...DEFAULT_DISTRICT, residents: 4_000 };
const district = collectDistrict(OPTIONS);
let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(publicSecurity, { neighbourhoods: streamDistrict(OPTIONS) });
});
afterAll(() => department.close());

type Kind<K> = Extract<Conflict, { kind: K }>;
const conflictsOf = <K extends Conflict['kind']>(kind: K): Kind<K>[] => district.conflicts.filter((conflict): conflict is Kind<K> => conflict.kind === kind && conflict.register === 'public-security');
const residentOf = async (residentNo: number) => (await department.ask<{ resident: Record<string, never> }>(
  'query ($id: ResidentId!) { resident(id: $id) { name birthDate deathDate livesAlone isCitizenIdValid status { value } sex { value } registeredMaritalStatus { value rawCode } hukouEvents { kind { value } } } }',
  { id: sealId('resident', residentNo) },
)).data?.resident as unknown as Record<string, { value: string; rawCode: string }> & { deathDate: string | null; birthDate: string; hukouEvents: { kind: { value: string } }[] };

interface Registrations {
  readonly nodes: readonly { readonly resident: { readonly id: string }; readonly address: { readonly addressCode: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
const REGISTRATIONS = 'query ($after: String) { residenceRegistrations(first: 200, after: $after) { nodes { resident { id } address { addressCode } } pageInfo { hasNextPage endCursor } } }';

describe('the population register of a synthetic district', () => {
  it('holds every resident and every household once', async () => {
    const { data } = await department.ask('{ residents(first: 0) { totalCount } households(first: 0) { totalCount } }');
    expect(data).toEqual({ residents: { totalCount: district.residents.length }, households: { totalCount: district.households.length } });
  });

  it('holds the marital status from before the change where it is stale', async () => {
    const stale = conflictsOf('MARITAL_STALE');
    expect(stale.length).toBeGreaterThan(0);
    for (const { residentNo, held } of stale.slice(0, 10)) expect((await residentOf(residentNo)).registeredMaritalStatus?.value).toBe(held);
  });

  it('does not know of late deaths, nor has it cancelled them', async () => {
    for (const { residentNo } of conflictsOf('DEATH_LATE')) {
      const { deathDate, status, hukouEvents } = await residentOf(residentNo);
      expect(deathDate).toBeNull();
      expect(status?.value).toBe('NORMAL');
      expect(hukouEvents.filter(({ kind }) => kind.value === 'DEATH')).toEqual([]);
    }
  });

  it('keeps the line and the book of a late death open', async () => {
    const late = conflictsOf('DEATH_LATE');
    expect(late.length).toBeGreaterThan(0);
    for (const { residentNo } of late) {
      const { data } = await department.ask<{ resident: { id: string; household: { status: { value: string }; cancelledDate: string | null; members: { toDate: string | null; resident: { id: string } }[] } } }>(
        'query ($id: ResidentId!) { resident(id: $id) { id household { status { value } cancelledDate members { toDate resident { id } } } } }',
        { id: sealId('resident', residentNo) },
      );
      expect(data?.resident.household).toMatchObject({ status: { value: 'ACTIVE' }, cancelledDate: null });
      expect(data?.resident.household.members.find(({ resident }) => resident.id === data.resident.id)?.toDate).toBeNull();
    }
  });

  it('gives codes of another table out as unmapped', async () => {
    for (const { residentNo, heldCode } of conflictsOf('CODE_DRIFT').filter(({ field }) => field === 'maritalStatus')) {
      expect((await residentOf(residentNo)).registeredMaritalStatus).toEqual({ value: 'UNMAPPED', rawCode: heldCode });
    }
    const { data } = await department.ask<{ residents: { totalCount: number } }>('{ residents(first: 0, filter: { registeredMaritalStatus: UNMAPPED }) { totalCount } }');
    expect(data?.residents.totalCount).toBe(conflictsOf('CODE_DRIFT').length);
  });

  it('lists exactly those who live alone by its own books', async () => {
    const late = new Set(conflictsOf('DEATH_LATE').map(({ residentNo }) => residentNo));
    const living = district.residents.filter(({ status, residentNo }) => status === 'NORMAL' || late.has(residentNo));
    const perHousehold = new Map<number, number>();
    for (const { householdNo } of living) perHousehold.set(householdNo, (perHousehold.get(householdNo) ?? 0) + 1);
    const { data } = await department.ask<{ residents: { totalCount: number } }>('{ residents(first: 0, filter: { livesAlone: true }) { totalCount } }');
    expect(data?.residents.totalCount).toBe(living.filter(({ householdNo }) => perHousehold.get(householdNo) === 1).length);
  });

  it('marks whoever lives elsewhere than where his hukou is, a third of those who live here', async () => {
    const living = district.residents.filter(({ livingAddressCode }) => livingAddressCode !== null);
    const away = living.filter(({ floating, hukouAddressCode, livingAddressCode }) => floating !== null || hukouAddressCode !== livingAddressCode);
    expect(away.length / living.length).toBeCloseTo(0.35, 1);
    const { data } = await department.ask<{ residents: { totalCount: number; nodes: { category: object }[] } }>('{ residents(first: 1, filter: { category: AWAY_FROM_HUKOU }) { totalCount nodes { category { value rawCode } } } }');
    expect(data?.residents).toEqual({ totalCount: away.length, nodes: [{ category: { value: 'AWAY_FROM_HUKOU', rawCode: '3' } }] });
  });

  it('lists two registrations of whoever registered anew and left the old one open, and takes the one that was taken down last for his', async () => {
    const twice = conflictsOf('ADDRESS_TWICE');
    expect(twice.length).toBeGreaterThan(0);
    const addressesOf = new Map<string, string[]>();
    let after: string | null = null;
    do {
      const { data }: { data?: { residenceRegistrations: Registrations } | null } = await department.ask(REGISTRATIONS, { after });
      for (const { resident, address } of data?.residenceRegistrations.nodes ?? []) addressesOf.set(resident.id, [...(addressesOf.get(resident.id) ?? []), address.addressCode]);
      after = data?.residenceRegistrations.pageInfo.hasNextPage ? data.residenceRegistrations.pageInfo.endCursor : null;
    } while (after);
    const expected = twice.map(({ residentNo, heldAddressCode, truthAddressCode }) => [sealId('resident', residentNo), [heldAddressCode, truthAddressCode].sort()] as const);
    expect(new Map([...addressesOf].filter(([, addresses]) => addresses.length > 1).map(([id, addresses]) => [id, addresses.sort()]))).toEqual(new Map(expected));
    for (const { residentNo, truthAddressCode } of twice) {
      const { data } = await department.ask('query ($id: ResidentId!) { resident(id: $id) { residenceRegistration { asOf address { addressCode } } } }', { id: sealId('resident', residentNo) });
      expect(data).toEqual({ resident: { residenceRegistration: { asOf: OPTIONS.today, address: { addressCode: truthAddressCode } } } });
    }
  });

  it('finds books without a head', async () => {
    const { data } = await department.ask<{ households: { totalCount: number } }>('{ households(first: 0, filter: { hasHead: false }) { totalCount } }');
    expect(data?.households.totalCount).toBe(conflictsOf('HEAD_MISSING').length);
  });

  it('counts the households that stand in each grid', async () => {
    const gridOf = new Map(district.addresses.map(({ addressCode, gridCode }) => [addressCode, gridCode]));
    for (const { gridCode } of district.grids) {
      const { data } = await department.ask<{ _entities: { households: { totalCount: number } }[] }>(
        'query ($grids: [_Any!]!) { _entities(representations: $grids) { ... on Grid { households(first: 0, filter: { status: ACTIVE }) { totalCount } } } }',
        { grids: [{ __typename: 'Grid', gridCode }] },
      );
      const late = new Set(conflictsOf('DEATH_LATE').map(({ residentNo }) => residentNo));
      const standing = district.households.filter(({ addressCode, members }) => gridOf.get(addressCode) === gridCode && members.some(({ residentNo, toDate }) => toDate === null || late.has(residentNo)));
      expect(standing.length).toBeGreaterThan(0);
      expect(data?._entities[0]?.households.totalCount).toBe(standing.length);
    }
  });

  it('suspends permits whose endorsement has lapsed', async () => {
    const lapsed = district.residents.filter(({ floating, status }) => status === 'NORMAL' && floating?.permit && floating.permit.endorsedUntilDate < OPTIONS.today);
    const { data } = await department.ask<{ residencePermits: { totalCount: number } }>('{ residencePermits(first: 0, filter: { status: SUSPENDED }) { totalCount } }');
    expect(data?.residencePermits.totalCount).toBe(lapsed.length);
    expect(lapsed.length).toBeGreaterThan(0);
  });
});
