import { DEFAULT_DISTRICT, streamDistrict, type Neighbourhood } from '@linli/synthetic-district';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { familyPlanning } from './subgraph.js';

const AS_OF = '2026-05-16';

/** A community's facts of which some have not come through the feed by the day the register is as of. */
function withLateFacts(neighbourhood: Neighbourhood): Neighbourhood {
  const [mother, father, child] = neighbourhood.residents;
  const grid = neighbourhood.grids[0];
  if (!mother || !father || !child || !grid) throw new Error('seed test: expected a community with people and a grid, but got an empty one');
  const birth = { motherNo: mother.residentNo, fatherNo: father.residentNo, parity: 1, childNo: child.residentNo };
  const notice = { residentNo: father.residentNo, originDivisionCode: '510104', direction: 'OUTBOUND', kind: 'ARRIVAL', dueDate: '2026-05-20' } as const;
  const certificate = { holderNos: [mother.residentNo, father.residentNo], childNo: child.residentNo, isChildDeceased: true };
  const subsidy = { householdNo: mother.householdNo, residentNo: mother.residentNo, kind: 'SPECIAL', fenPerYear: 540_000, status: 'ACTIVE' } as const;
  const infant = { childNo: child.residentNo, place: 'HOME', provider: null } as const;
  return {
    ...neighbourhood,
    residents: [mother, father, { ...child, deathDate: '2026-05-17' }, ...neighbourhood.residents.slice(3)],
    birthRegistrations: [
      { ...birth, registrationNo: 1, registeredDate: '2026-01-05', childBirthDate: '2026-05-16' },
      { ...birth, registrationNo: 2, registeredDate: '2026-01-05', childBirthDate: '2026-05-17' },
      { ...birth, registrationNo: 3, registeredDate: '2026-05-17', childBirthDate: null },
    ],
    oneChildCertificates: [{ ...certificate, certificateNo: 'A', issuedDate: '2010-01-01' }, { ...certificate, certificateNo: 'B', childNo: null, issuedDate: AS_OF }, { ...certificate, certificateNo: 'C', issuedDate: '2026-05-17' }],
    familySubsidies: [{ ...subsidy, subsidyNo: 1, fromDate: AS_OF }, { ...subsidy, subsidyNo: 2, fromDate: '2026-05-17' }],
    floatingNotices: [
      { ...notice, noticeNo: 1, sentDate: '2026-05-11', acknowledgedDate: AS_OF },
      { ...notice, noticeNo: 2, sentDate: '2026-05-11', acknowledgedDate: '2026-05-17' },
      { ...notice, noticeNo: 3, sentDate: '2026-05-17', acknowledgedDate: null },
    ],
    infantServices: [{ ...infant, serviceNo: 1, fromDate: AS_OF }, { ...infant, serviceNo: 2, fromDate: '2026-05-17' }],
    contraceptionServiceCounts: [{ gridCode: grid.gridCode, year: 2026, quarter: 1, servedCount: 12 }, { gridCode: grid.gridCode, year: 2026, quarter: 2, servedCount: 9 }],
  };
}

describe('the register as the feed brings it, 45 days late', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    const [first] = streamDistrict({ ...DEFAULT_DISTRICT, residents: 2_000 });
    if (!first) throw new Error('seed test: expected a community, but the district has none');
    subgraph = await openTestSubgraph(familyPlanning, { neighbourhoods: [withLateFacts(first)] });
  });
  afterAll(() => subgraph.close());

  it.each([
    ['birthRegistrations', '{ birthRegistrations { nodes { registrationNo childBirthDate child { __typename } asOf recordedAt } } }', [
      { registrationNo: 2, childBirthDate: null, child: null, asOf: AS_OF, recordedAt: '2026-06-30T00:00:00Z' },
      { registrationNo: 1, childBirthDate: AS_OF, child: { __typename: 'Resident' }, asOf: AS_OF, recordedAt: '2026-06-30T00:00:00Z' },
    ]],
    ['oneChildCertificates', '{ oneChildCertificates { nodes { certificateNo isChildDeceased } } }', [{ certificateNo: 'B', isChildDeceased: true }, { certificateNo: 'A', isChildDeceased: false }]],
    ['familySubsidies', '{ familySubsidies { nodes { subsidyNo } } }', [{ subsidyNo: 1 }]],
    ['floatingNotices', '{ floatingNotices { nodes { noticeNo acknowledgedDate } } }', [{ noticeNo: 2, acknowledgedDate: null }, { noticeNo: 1, acknowledgedDate: AS_OF }]],
    ['infantServices', '{ infantServices { nodes { serviceNo } } }', [{ serviceNo: 1 }]],
    ['contraceptionServiceCounts', '{ contraceptionServiceCounts { nodes { year quarter servedCount } } }', [{ year: 2026, quarter: 1, servedCount: 12 }]],
  ])('holds of %s what had happened by then', async (list, query, expected) => {
    const { data, errors } = await subgraph.ask(query);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ [list]: { nodes: expected } });
  });
});

describe('the register of the synthetic district', () => {
  const neighbourhoods = [...streamDistrict({ ...DEFAULT_DISTRICT, residents: 2_000 })];
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await openTestSubgraph(familyPlanning, { neighbourhoods });
  });
  afterAll(() => subgraph.close());

  it('holds every fact that is 45 days old, and no other', async () => {
    const count = <T>(list: (neighbourhood: Neighbourhood) => readonly T[], dayOf: (fact: T) => string): number => neighbourhoods.flatMap(list).filter((fact) => dayOf(fact) <= AS_OF).length;
    const { data, errors } = await subgraph.ask(`{
      birthRegistrations { totalCount } oneChildCertificates { totalCount } familySubsidies { totalCount } floatingNotices { totalCount } infantServices { totalCount }
    }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      birthRegistrations: { totalCount: count((each) => each.birthRegistrations, (fact) => fact.registeredDate) },
      oneChildCertificates: { totalCount: count((each) => each.oneChildCertificates, (fact) => fact.issuedDate) },
      familySubsidies: { totalCount: count((each) => each.familySubsidies, (fact) => fact.fromDate) },
      floatingNotices: { totalCount: count((each) => each.floatingNotices, (fact) => fact.sentDate) },
      infantServices: { totalCount: count((each) => each.infantServices, (fact) => fact.fromDate) },
    });
  });

  it('counts contraception services for every grid in every quarter that was over by then', async () => {
    for (const { gridCode } of neighbourhoods.flatMap((each) => each.grids)) {
      const truth = neighbourhoods.flatMap((each) => each.contraceptionServiceCounts).filter((count) => count.gridCode === gridCode && (count.year < 2026 || (count.year === 2026 && count.quarter === 1)));
      const { data } = await subgraph.ask('query ($gridCodePrefix: String) { contraceptionServiceCounts(filter: { gridCodePrefix: $gridCodePrefix }, first: 200) { nodes { grid { gridCode } year quarter servedCount } } }', { gridCodePrefix: gridCode });
      const expected = truth.toSorted((a, b) => a.year - b.year || a.quarter - b.quarter).map(({ gridCode: code, ...count }) => ({ grid: { gridCode: code }, ...count }));
      expect(data).toEqual({ contraceptionServiceCounts: { nodes: expected } });
    }
  });

  it('tells each holder of a certificate whether the child had died by then', async () => {
    const deathOf = new Map(neighbourhoods.flatMap((each) => each.residents).map(({ residentNo, deathDate }) => [residentNo, deathDate]));
    const certificates = neighbourhoods.flatMap((each) => each.oneChildCertificates);
    const holders = certificates.flatMap(({ holderNos, ...certificate }) => holderNos.map((residentNo) => ({ residentNo, ...certificate }))).slice(0, 200);
    const { data, errors } = await subgraph.ask('query ($holders: [_Any!]!) { _entities(representations: $holders) { ... on Resident { familySupport { oneChildCertificate { certificateNo isChildDeceased } } } } }', {
      holders: holders.map(({ residentNo }) => ({ __typename: 'Resident', residentNo })),
    });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      _entities: holders.map(({ certificateNo, isChildDeceased, childNo }) => {
        const deathDate = childNo === null ? null : deathOf.get(childNo) ?? null;
        return { familySupport: { oneChildCertificate: { certificateNo, isChildDeceased: isChildDeceased && (deathDate === null || deathDate <= AS_OF) } } };
      }),
    });
  });

  it('files every notice, subsidy and registration under the grid where the resident lives', async () => {
    for (const { gridCode } of neighbourhoods.flatMap((each) => each.grids)) {
      const residentNos = new Set(neighbourhoods.flatMap((each) => each.residents).filter((resident) => resident.gridCode === gridCode).map(({ residentNo }) => residentNo));
      const { data } = await subgraph.ask('query ($filter: FamilySubsidyFilter, $notices: FloatingNoticeFilter, $births: BirthRegistrationFilter) { familySubsidies(filter: $filter) { totalCount } floatingNotices(filter: $notices) { totalCount } birthRegistrations(filter: $births) { totalCount } }', {
        filter: { gridCodePrefix: gridCode }, notices: { gridCodePrefix: gridCode }, births: { gridCodePrefix: gridCode },
      });
      expect(data).toEqual({
        familySubsidies: { totalCount: neighbourhoods.flatMap((each) => each.familySubsidies).filter((fact) => fact.fromDate <= AS_OF && residentNos.has(fact.residentNo)).length },
        floatingNotices: { totalCount: neighbourhoods.flatMap((each) => each.floatingNotices).filter((fact) => fact.sentDate <= AS_OF && residentNos.has(fact.residentNo)).length },
        birthRegistrations: { totalCount: neighbourhoods.flatMap((each) => each.birthRegistrations).filter((fact) => fact.registeredDate <= AS_OF && residentNos.has(fact.motherNo)).length },
      });
    }
  });
});
