import { DEFAULT_DISTRICT, FEED_LAG_DAYS, streamDistrict, type LifeEvent, type Neighbourhood } from '@linli/synthetic-district';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
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

async function totalOf(list: string): Promise<number | null> {
  const { data, errors } = await subgraph.ask<Record<string, { totalCount: number | null }>>(`{ ${list} { totalCount } }`);
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
    const known = [...new Set(marriages.flatMap(({ husbandNo, wifeNo }) => [husbandNo, wifeNo]))];
    const links = await residents<{ welfare: { registerLink: { isIdFifteenDigits: boolean } | null } }>('welfare { registerLink { isIdFifteenDigits } }', known);
    expect(links.map(({ welfare }) => welfare.registerLink?.isIdFifteenDigits)).toEqual(known.map((residentNo) => legacy.has(residentNo)));
  });

  it('holds both rows of an organisation that stands twice', async () => {
    const twice = truth(({ conflicts }) => conflicts).flatMap((conflict) => (conflict.kind === 'ORGANISATION_TWICE' ? [conflict.organisationCode, conflict.otherOrganisationCode] : []));
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
