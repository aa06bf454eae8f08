import { statementsMissingFromMigrations, openTestSubgraph } from '@linli/test-kit';
import { streamDistrict } from '@linli/synthetic-district';
import { PURPOSES } from '@linli/vocabulary';
import { dataSharing } from './index.js';

describe('data sharing', () => {
  it('has the tables that its records say', async () => {
    expect(await statementsMissingFromMigrations(dataSharing)).toEqual([]);
  });

  it('begins with a grant for every purpose, once however many communities there are', async () => {
    const department = await openTestSubgraph(dataSharing, { neighbourhoods: streamDistrict({ residents: 3_000, seed: 9901, today: '2026-06-30' }) });
    try {
      const { data } = await department.ask<{ grants: { nodes: { grantNo: string; purpose: keyof typeof PURPOSES; department: string; scopes: string[] }[] } }>('{ grants(first: 200, filter: { activeAt: "2026-07-01T00:00:00Z" }) { nodes { grantNo purpose department scopes } } }');
      const grants = data?.grants.nodes ?? [];
      expect([...new Set(grants.map(({ purpose }) => purpose))].sort()).toEqual(Object.keys(PURPOSES).sort());
      expect(new Set(grants.map(({ purpose, department: holder }) => `${purpose} ${holder}`)).size).toBe(grants.length);
      expect(grants.filter(({ purpose, scopes }) => scopes.length === 0 || scopes.some((scope) => !PURPOSES[purpose].scopes.includes(scope)))).toEqual([]);
    } finally {
      await department.close();
    }
  });
});
