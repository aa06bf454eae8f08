import { checkContract, renderSchema } from '@linli/subgraph-kit';
import { statementsMissingFromMigrations } from '@linli/test-kit';
import { buildASTSchema, isObjectType, parse, getNamedType, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { civilAffairs } from './index.js';

let sdl: string;
beforeAll(async () => { sdl = await renderSchema(civilAffairs); });

describe('the contract of civil affairs', () => {
  it('keeps the rules of the house', () => {
    expect(checkContract(sdl, 'civil-affairs')).toEqual([]);
  });

  it('contains its entities and the residents, households and grids that it adds to', () => {
    const entities = [...sdl.matchAll(/^type (\w+) @key/gm)].map(([, name]) => name).sort();
    expect(entities).toEqual(['Address', 'AssistanceCase', 'CivilAffairsSets', 'CommunityTask', 'ElderCare', 'FuneralRecord', 'Grid', 'Household', 'Marriage', 'Organisation', 'Resident', 'Volunteer']);
  });

  it.each(['Adoption', 'ChildWelfare'])('lets nobody reach the sealed %s but by its own queries', (sealed) => {
    const schema = buildASTSchema(parse(sdl), { assumeValidSDL: true });
    for (const start of ['Resident', 'Household', 'Grid', 'Organisation']) expect(reachableFrom(schema, start)).not.toContain(sealed);
    expect(Object.keys(schema.getQueryType()?.getFields() ?? {})).toEqual(expect.arrayContaining(sealed === 'Adoption' ? ['adoption', 'adoptions'] : ['childWelfare', 'childWelfares']));
  });

  it('seals every fact of the sealed types', () => {
    for (const type of ['Adoption', 'ChildWelfare']) {
      const body = new RegExp(`type ${type} \\{([^}]*)\\}`).exec(sdl)?.[1] ?? '';
      const levels = [...body.matchAll(/^ {2}(\w+).*@classified\(level: "(S\d)"\)/gm)].map(([, field, level]) => [field, level]);
      expect(levels.length).toBeGreaterThan(5);
      for (const [field, level] of levels) expect([field, level]).toEqual([field, field === 'asOf' || field === 'recordedAt' ? 'S1' : 'S4']);
    }
  });

  it('publishes no id, name or local number that links are made by', () => {
    expect(sdl).not.toMatch(/citizenId|localPersonNo|linkedBy|\bmac\b/i);
  });

  it('has migrations that make exactly the tables of its records', async () => {
    expect(await statementsMissingFromMigrations(civilAffairs)).toEqual([]);
  });
});

function reachableFrom(schema: GraphQLSchema, start: string): string[] {
  const reached = new Set([start]);
  const waiting = [start];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const next of namesOfFields(type)) {
      if (!reached.has(next)) waiting.push(next);
      reached.add(next);
    }
  }
  return [...reached];
}

function namesOfFields(type: GraphQLObjectType): string[] {
  return Object.values(type.getFields()).map((field) => getNamedType(field.type).name);
}
