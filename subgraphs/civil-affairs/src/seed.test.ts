import { DEFAULT_DISTRICT, FEED_LAG_DAYS, streamDistrict, type LifeEvent, type Neighbourhood } from '@linli/synthetic-district';
import { openTestSubgraph, testChildOfficer, type TestSubgraph } from '@linli/test-kit';
import { addDays } from '@linli/vocabulary';
import { civilAffairs } from './index.js';

const asOf = addDays(DEFAULT_DISTRICT.today, -FEED_LAG_DAYS['civil-affairs']);
const communities = [...streamDistrict({ ...DEFAULT_DISTRICT, residents: 2_000 })];

let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await openTestSubgraph(civilAffairs, { neighbourhoods: communities }); });
afterAll(() => subgraph.close());

function truth<T>(select: (community: Neighbourhood) => readonly T[]): T[] {
  return communities.flatMap(select);
}

const marriages = truth(({ lifeEvents }) => lifeEvents).filter((event): event is Extract<LifeEvent, { kind: 'MARRIAGE' }> => event.kind === 'MARRIAGE' && event.date <= asOf);

// Numbered within their community; more numbers than there are harm nobody.
const OFFICER = testChildOfficer(...communities.flatMap(({ community: { communityCode }, lifeEvents }) => lifeEvents.map((_event, place) => `SY${communityCode}${String(place + 1).padStart(4, '0')}`)));
const SEALED = ['adoptions', 'childWelfares'];

async function totalOf(list: string): Promise<number | null> {
  const { data, errors } = await subgraph.ask<Record<string, { totalCount: number | null }>>(`{ ${list} { totalCount } }`, {}, SEALED.includes(list) ? OFFICER : undefined);
  expect(errors).toBeUndefined();
  return data?.[list]?.totalCount ?? null;
}

async function residents<T>(selection: string, residentNos: readonly number[]): Promise<T[]> {
  const query = `query($representations: [_Any!]!) { _entities(representations: $representations) { ... on Resident { ${selection} } } }`;
  const { data, errors } = await subgraph.ask<{ _entities: T[] }>(query, { representations: residentNos.map((residentNo) => ({ __typename: 'Resident', residentNo })) });
  expect(errors).toBeUndefined();
  return data?._entities ?? [];
}

describe('the synthetic district at civil affairs', () => {
  it.each([
    ['marriages', marriages.length],
    ['adoptions', truth(({ lifeEvents }) => lifeEvents).filter(({ kind, date }) => kind === 'ADOPTION' && date <= asOf).length],
    ['assistanceCases', truth(({ assistanceCases }) => assistanceCases).filter(({ fromDate }) => fromDate <= asOf).length],
    ['elderCares', truth(({ elderCares }) => elderCares).filter(({ fromDate }) => fromDate <= asOf).length],
    ['disabilities', truth(({ disabilities }) => disabilities).filter(({ issuedDate }) => issuedDate <= asOf).length],
    ['childWelfares', truth(({ childWelfares }) => childWelfares).filter(({ openedDate }) => openedDate <= asOf).length],
    ['organisations', truth(({ organisations }) => organisations).filter(({ foundedDate }) => foundedDate <= asOf).length],
    ['volunteers', truth(({ volunteers }) => volunteers).filter(({ registeredDate }) => registeredDate <= asOf).length],
    ['funeralRecords', truth(({ funeralRecords }) => funeralRecords).filter(({ date }) => date <= asOf).length],
    ['communityTasks', truth(({ communityTasks }) => communityTasks).filter(({ requestedDate }) => requestedDate <= asOf).length],
  ])('has all %s that the feed has got to', async (list, count) => {
    expect(await totalOf(list)).toBe(count);
  });

  it('marries whom the district has married, and says so from both sides', async () => {
    expect(marriages.length).toBeGreaterThan(100);
    const asked = marriages.filter(({ endedDate }) => endedDate === null).slice(0, 100);
    const spouses = await residents<{ marriage: { certificateNo: string; spouses: { id: string }[] } }>('marriage { certificateNo spouses { id } }', asked.flatMap(({ husbandNo, wifeNo }) => [husbandNo, wifeNo]));
    expect(spouses.map(({ marriage }) => marriage.certificateNo)).toEqual(asked.flatMap(({ certificateNo }) => [certificateNo, certificateNo]));
    for (let place = 0; place < spouses.length; place += 2) expect(spouses[place]?.marriage.spouses).toEqual(spouses[place + 1]?.marriage.spouses);
  });

  it('knows by a link whoever has a row, and holds 15 digits only where that is a known mistake', async () => {
    const legacy = new Set(truth(({ conflicts }) => conflicts).flatMap((conflict) => (conflict.kind === 'ID_15_DIGITS' && conflict.register === 'civil-affairs' ? [conflict.residentNo] : [])));
    expect(legacy.size).toBeGreaterThan(0);
    const known = [...new Set(marriages.flatMap(({ husbandNo, wifeNo }) => [husbandNo, wifeNo]))];
    const links = await residents<{ welfare: { registerLink: { isIdFifteenDigits: boolean } | null } }>('welfare { registerLink { isIdFifteenDigits } }', known);
    expect(links.map(({ welfare }) => welfare.registerLink?.isIdFifteenDigits)).toEqual(known.map((residentNo) => legacy.has(residentNo)));
  });

  it('says of the elderly who is cared for today and when he was last visited', async () => {
    const { today } = DEFAULT_DISTRICT;
    const running = truth(({ elderCares }) => elderCares).filter(({ fromDate, toDate }) => fromDate <= asOf && (toDate === null || toDate > asOf));
    expect(running.length).toBeGreaterThan(0);
    const asked = running.map(({ residentNo }) => residentNo);
    const answers = await residents<{ welfare: { elderCare: object } }>(`welfare { elderCare(activeOn: "${today}") { lastVisitDate visits needLevel { value } } }`, asked);
    expect(answers.map(({ welfare }) => welfare.elderCare)).toEqual(running.map(({ visitDates, needLevel }) => {
      const visits = visitDates.filter((date) => date <= asOf).sort().reverse();
      return { lastVisitDate: visits[0] ?? null, visits, needLevel: { value: needLevel } };
    }));
  });

  it('says of the dead when and where their funerals were', async () => {
    const funerals = truth(({ funeralRecords }) => funeralRecords).filter(({ residentNo, date }) => residentNo !== null && date <= asOf);
    expect(funerals.length).toBeGreaterThan(0);
    const answers = await residents<{ welfare: { funeralRecord: object } }>('welfare { funeralRecord { date place } }', funerals.flatMap(({ residentNo }) => residentNo ?? []));
    expect(answers.map(({ welfare }) => welfare.funeralRecord)).toEqual(funerals.map(({ date, place }) => ({ date, place })));
  });

  it('holds categories of disability that are in no table just where that is a known mistake', async () => {
    const drifted = truth(({ conflicts }) => conflicts).flatMap((conflict) => (conflict.kind === 'CODE_DRIFT' && conflict.register === 'civil-affairs' && conflict.field === 'disabilityCategory' ? [conflict.heldCode] : []));
    const { data } = await subgraph.ask<{ disabilities: { nodes: { category: { rawCode: string } }[] } }>('{ disabilities(first: 200, filter: { category: UNMAPPED }) { nodes { category { rawCode } } } }');
    expect(data?.disabilities.nodes.map(({ category }) => category.rawCode).sort()).toEqual(drifted.sort());
  });

  it('holds both rows of an organisation that stands twice', async () => {
    const twice = truth(({ conflicts }) => conflicts).flatMap((conflict) => (conflict.kind === 'ORGANISATION_TWICE' ? [conflict.organisationCode, conflict.otherOrganisationCode] : []));
    expect(twice.length).toBeGreaterThan(0);
    for (const organisationCode of twice) {
      const { data } = await subgraph.ask('query($organisationCode: String!) { organisation(organisationCode: $organisationCode) { organisationCode } }', { organisationCode });
      expect(data?.organisation).toEqual({ organisationCode });
    }
  });

  it('says of everything that it holds for yesterday', async () => {
    const { data } = await subgraph.ask<{ marriages: { nodes: { asOf: string; recordedAt: string }[] } }>('{ marriages(first: 200) { nodes { asOf recordedAt } } }');
    expect(new Set(data?.marriages.nodes.map((node) => `${node.asOf} ${node.recordedAt}`))).toEqual(new Set([`${asOf} ${DEFAULT_DISTRICT.today}T00:00:00Z`]));
  });
});
