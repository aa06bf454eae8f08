import { checkContract, renderSchema } from '@linli/subgraph-kit';
import { statementsMissingFromMigrations } from '@linli/test-kit';
import { community } from './index.js';

let sdl: string;
beforeAll(async () => { sdl = await renderSchema(community); });

describe('the contract of the community', () => {
  it('keeps the rules of the house', () => {
    expect(checkContract(sdl, 'community')).toEqual([]);
  });

  it('contains its entities and the residents and households that it adds to', () => {
    const entities = [...sdl.matchAll(/^type (\w+) @key/gm)].map(([, name]) => name).sort();
    expect(entities).toEqual(['Address', 'Community', 'Grid', 'Household', 'Mandate', 'Resident', 'ServiceApplication', 'ServiceItem', 'VisitTask']);
  });

  it('shows no log without a day by which what has expired is left out', () => {
    const logs = [...sdl.matchAll(/\b(?:logEntry|logEntries)\(([^)]*)\)/g)].map(([, args]) => args);
    expect(logs).toHaveLength(3);
    for (const args of logs) expect(args).toMatch(/\bon: Date!/);
  });

  it('says of a patrol who went where and when and what he found, and of no place in between', () => {
    const body = /type Patrol \{([^}]*)\}/.exec(sdl)?.[1] ?? '';
    expect([...body.matchAll(/^ {2}(\w+)[:(]/gm)].map(([, field]) => field).sort()).toEqual(['asOf', 'endedAt', 'findings', 'grid', 'patrolNo', 'recordedAt', 'startedAt', 'worker']);
  });

  it('has migrations that make exactly the tables of its records', async () => {
    expect(await statementsMissingFromMigrations(community)).toEqual([]);
  });
});
