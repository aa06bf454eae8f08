import { DEFAULT_DISTRICT, streamDistrict } from '@linli/synthetic-district';
import { sealId } from '@linli/subgraph-kit';
import { openTestSubgraph, type TestSubgraph } from '@linli/test-kit';
import { publicSecurity } from '../subgraph.js';

const OPTIONS = { ...DEFAULT_DISTRICT, residents: 1_000 };
let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(publicSecurity, { neighbourhoods: streamDistrict(OPTIONS) });
});
afterAll(() => department.close());

const PAGE = `query ($first: Int!) { residents(first: $first) { nodes {
  id name household { hukouNo members { relation { value } } } residenceRegistration { arrivedDate } residencePermit { permitNo } hukouEvents { date } rentedDwellings { rentalNo }
} } }`;

describe('residents', () => {
  it('reads each table once, for one as for two hundred', async () => {
    for (const first of [1, 200]) {
      const tables = (await department.statementsOf(PAGE, { first })).map(({ text }) => /FROM "(\w+)"/.exec(text)?.[1]);
      expect([...tables].sort()).toEqual(['czfw', 'hcy', 'hkyw', 'hxx', 'jzdj', 'jzz', 'rkxx']);
    }
  });

  it('pages through all of them, each once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data }: { data?: { residents: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } | null } = await department.ask(
        'query ($after: String) { residents(first: 170, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }', { after });
      seen.push(...(data?.residents.nodes.map(({ id }) => id) ?? []));
      after = data?.residents.pageInfo.hasNextPage ? data.residents.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(OPTIONS.residents);
    expect(seen).toHaveLength(OPTIONS.residents);
  });

  it('is null for a number that the register has not', async () => {
    const { data, errors } = await department.ask('query ($id: ResidentId!) { resident(id: $id) { name } }', { id: sealId('resident', 999_999) });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ resident: null });
  });

  it.each([
    ['a forged id', '{ resident(id: "AAAAAAAAAAAAAAAAAAAAAA") { name } }', 'ID_INVALID'],
    ['a wrong check character', '{ residents(filter: { citizenId: "110105194912310021" }) { nodes { name } } }', 'CITIZEN_ID_INVALID'],
    ['a page of ten thousand', '{ residents(first: 10000) { nodes { name } } }', 'PAGE_TOO_LARGE'],
    ['a cursor of nobody', '{ residents(after: "abc") { nodes { name } } }', 'CURSOR_INVALID'],
    ['a province that does not exist', '{ residents(filter: { gridCodePrefix: "770101" }) { nodes { name } } }', 'DIVISION_UNKNOWN'],
    ['half a grid code', '{ residents(filter: { gridCodePrefix: "99010" }) { nodes { name } } }', 'GRID_UNKNOWN'],
    ['a day that is none', '{ residents(filter: { bornFrom: "2025-02-30" }) { nodes { name } } }', 'DATE_INVALID'],
  ])('answers %s with a typed error that repeats nothing of it', async (_case, query, code) => {
    const { errors } = await department.ask(query);
    expect(errors?.[0]?.extensions).toMatchObject({ code });
    expect(errors?.[0]?.message).toMatch(/expected .*, but got /);
    expect(JSON.stringify(errors)).not.toContain('110105194912310021');
  });
});
