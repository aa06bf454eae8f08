import { openTestSubgraph, testCaller, type TestSubgraph } from '@linli/test-kit';
import { PURPOSES } from '@linli/vocabulary';
import { dataSharing } from '../index.js';
import { grantRow } from '../sample-rows.js';
import { GrantRecord } from './grant.record.js';

const office = testCaller({ subject: 'office-1', department: 'data-sharing', roles: ['data-office'] });
const [someScope = ''] = PURPOSES.GRID_VISIT.scopes;
const [foreignScope = ''] = PURPOSES.ASSIST_REVIEW.scopes.filter((scope) => !PURPOSES.GRID_VISIT.scopes.includes(scope));

let department: TestSubgraph;

beforeAll(async () => {
  department = await openTestSubgraph(dataSharing, {
    rows: (writer) => {
      writer.put(GrantRecord, grantRow({ grantNo: 'GX1' }));
      writer.put(GrantRecord, grantRow({ grantNo: 'GX2', department: 'health', purpose: 'HEALTH_FOLLOWUP', scopes: ['health:service-due'] }));
      writer.put(GrantRecord, grantRow({ grantNo: 'GX3', untilAt: '2026-03-01T00:00:00Z' }));
      writer.put(GrantRecord, grantRow({ grantNo: 'GX4', withdrawnAt: '2026-05-01T00:00:00Z', withdrawnBy: 'office-2', withdrawalReason: '机构调整' }));
    },
  });
});
afterAll(() => department.close());

const CREATE = 'mutation ($grant: NewGrant!) { createGrant(grant: $grant) { grantNo department purpose scopes jurisdiction fromAt untilAt basis grantedBy withdrawnAt } }';
const WITHDRAW = 'mutation ($grantNo: String!, $reason: String!) { withdrawGrant(grantNo: $grantNo, reason: $reason) { grantNo withdrawnBy withdrawalReason } }';
const grant = (differences: Record<string, unknown> = {}) => ({ grant: { department: 'community', purpose: 'GRID_VISIT', scopes: [someScope], jurisdiction: '990101001', untilAt: '2099-01-01T00:00:00Z', basis: '区政府授权决定', ...differences } });

describe('the book of grants', () => {
  it.each([
    ['all', '{}', ['GX1', 'GX2', 'GX3', 'GX4']], ['a department\'s', '{ department: "health" }', ['GX2']], ['those for a purpose', '{ purpose: GRID_VISIT }', ['GX1', 'GX3', 'GX4']],
    ['those that carry a scope', '{ scope: "health:service-due" }', ['GX2']], ['those in force at a moment', '{ activeAt: "2026-06-30T00:00:00Z" }', ['GX1', 'GX2']],
    ['those in force before one was withdrawn', '{ activeAt: "2026-04-30T00:00:00Z" }', ['GX1', 'GX2', 'GX4']],
  ])('shows %s', async (_case, filter, grantNos) => {
    const { data, errors } = await department.ask(`{ grants(filter: ${filter}) { nodes { grantNo } totalCount } }`);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ grants: { nodes: grantNos.map((grantNo) => ({ grantNo })), totalCount: grantNos.length } });
  });

  it('is written by the data office, who is on record with it', async () => {
    const { data, errors } = await department.ask<{ createGrant: { grantNo: string } }>(CREATE, grant(), office);
    expect(errors).toBeUndefined();
    expect(data?.createGrant).toMatchObject({ department: 'community', purpose: 'GRID_VISIT', scopes: [someScope], jurisdiction: '990101001', basis: '区政府授权决定', grantedBy: 'office-1', withdrawnAt: null });
    const { data: read } = await department.ask('query ($grantNo: String!) { grant(grantNo: $grantNo) { department } }', { grantNo: data?.createGrant.grantNo });
    expect(read).toEqual({ grant: { department: 'community' } });
  });

  it('lets a grant be withdrawn once', async () => {
    const { data: made } = await department.ask<{ createGrant: { grantNo: string } }>(CREATE, grant(), office);
    const variables = { grantNo: made?.createGrant.grantNo, reason: ' 任务完成 ' };
    expect((await department.ask(WITHDRAW, variables, office)).data).toEqual({ withdrawGrant: { grantNo: variables.grantNo, withdrawnBy: 'office-1', withdrawalReason: '任务完成' } });
    const { data, errors } = await department.ask(WITHDRAW, variables, office);
    expect(data).toEqual({ withdrawGrant: null });
    expect(errors?.[0]).toMatchObject({ message: 'grantNo: expected a grant that was not withdrawn, but got none', extensions: { code: 'BAD_USER_INPUT' } });
  });

  it.each([
    ['a caller without the role', grant(), testCaller({ department: 'data-sharing' }), 'FORBIDDEN_FIELD'],
    ['the role in another department', grant(), testCaller({ department: 'health', roles: ['data-office'] }), 'FORBIDDEN_FIELD'],
    ['a scope that the purpose cannot carry', grant({ scopes: [foreignScope] }), office, 'BAD_USER_INPUT'],
    ['no scope', grant({ scopes: [] }), office, 'BAD_USER_INPUT'],
    ['a department of no name', grant({ department: 'Health 1' }), office, 'BAD_USER_INPUT'],
    ['a place that is none', grant({ jurisdiction: '99' }), office, 'GRID_UNKNOWN'],
    ['an end before now', grant({ untilAt: '2020-01-01T00:00:00Z' }), office, 'BAD_USER_INPUT'],
    ['an end before its beginning', grant({ fromAt: '2099-02-01T00:00:00Z' }), office, 'BAD_USER_INPUT'],
    ['a basis of a word', grant({ basis: '法' }), office, 'BAD_USER_INPUT'],
    ['a basis with a personal number', grant({ basis: '依申请 990101199001011234' }), office, 'BAD_USER_INPUT'],
  ])('takes nothing with %s', async (_case, variables, caller, code) => {
    const before = await department.ask('{ grants { totalCount } }');
    const { data, errors } = await department.ask(CREATE, variables, caller);
    expect(data).toEqual({ createGrant: null });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(JSON.stringify(errors)).not.toContain('990101199001011234');
    expect(await department.ask('{ grants { totalCount } }')).toEqual(before);
  });
});

describe('the table of purposes', () => {
  it('is there for everybody, with what each can carry and why', async () => {
    const { data } = await department.ask<{ purposes: { code: string; legalBasis: { zh: string } }[] }>('{ purposes { code zh highestLevel needsCase scopes legalBasis { zh en } } }');
    expect(data?.purposes).toHaveLength(16);
    expect(data?.purposes.filter(({ legalBasis }) => legalBasis.zh === '')).toEqual([]);
  });
});
