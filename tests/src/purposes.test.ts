import { PURPOSES, WITHHELD_SCOPES } from '@linli/vocabulary';
import { buildSchema, isInputObjectType, isObjectType, Kind, type ConstDirectiveNode, type ConstValueNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUPERGRAPH_FILE } from './open-test-district.js';
import { ROOT } from './source-files.js';

/** One thing of the graph that needs scopes: a field, or an input. */
interface Guarded {
  readonly coordinate: string;
  readonly level: string;
  readonly sets: readonly (readonly string[])[];
}

const supergraph = buildSchema(readFileSync(SUPERGRAPH_FILE, 'utf8'), { assumeValidSDL: true });
const guarded = guardedIn();
const scopesOfGraph = new Set(guarded.flatMap(({ sets }) => sets.flat()));
const purposes = Object.values(PURPOSES);

describe('the purposes and the graph', () => {
  it('are about the same scopes', () => {
    expect(guarded.length).toBeGreaterThan(300);
    expect(scopesOfGraph.size).toBeGreaterThan(50);
  });

  it.each(purposes)('$code carries only what the graph has', ({ scopes }) => {
    expect(scopes.filter((scope) => !scopesOfGraph.has(scope))).toEqual([]);
  });

  it('leave no scope without a purpose, unless it is withheld and says why', () => {
    const carried = new Set(purposes.flatMap(({ scopes }) => scopes));
    expect([...scopesOfGraph].filter((scope) => !carried.has(scope)).sort()).toEqual(Object.keys(WITHHELD_SCOPES).sort());
  });

  it.each(purposes)('$code carries no scope that opens nothing up to its level', ({ scopes, highestLevel }) => {
    const opens = (scope: string): boolean => guarded.some(({ level, sets }) => level <= highestLevel && sets.some((set) => set.includes(scope)));
    expect(scopes.filter((scope) => !opens(scope))).toEqual([]);
  });

  it.each(purposes)('$code carries no scope that is of use only beside one that it lacks', ({ scopes, highestLevel }) => {
    const held = new Set(scopes);
    const open = guarded.filter(({ level, sets }) => level <= highestLevel && sets.some((set) => set.every((scope) => held.has(scope))));
    expect(scopes.filter((scope) => !open.some(({ sets }) => sets.some((set) => set.includes(scope))))).toEqual([]);
  });
});

describe('one\'s own data', () => {
  it('are everything that is not sealed: every field up to S3 is open for SELF', () => {
    const held = new Set(PURPOSES.SELF.scopes);
    const shut = guarded.filter(({ level, sets }) => level <= PURPOSES.SELF.highestLevel && !sets.some((set) => set.every((scope) => held.has(scope))));
    // A look-up of whoever has that citizen id, the log as the data office oversees it, and questions over many: of others.
    const ofMany = new Set(guarded.filter(({ sets }) => sets.every((set) => set.includes('statistics:cohort'))).map(({ coordinate }) => coordinate));
    const ofOthers = (coordinate: string): boolean => ofMany.has(coordinate) || /^(OverseenEntry|\w+Indicators)\./.test(coordinate) || ['ResidentFilter.citizenId', 'Query.accessLogEntries'].includes(coordinate);
    expect(shut.map(({ coordinate }) => coordinate).filter((coordinate) => !ofOthers(coordinate))).toEqual([]);
  });
});

describe('statistics', () => {
  it('carry what indicators and dimensions need, and their own: a scope more would open what no count is made of', () => {
    const declared = JSON.parse(readFileSync(join(ROOT, 'subgraphs', 'statistics', 'indicators.json'), 'utf8')) as { readonly departments: readonly Readonly<Record<'indicators' | 'dimensions', readonly { readonly scope: string | null; readonly level: string }[]>>[] };
    const parts = declared.departments.flatMap(({ indicators, dimensions }) => [...indicators, ...dimensions]);
    expect([...PURPOSES.STATISTICS.scopes].sort()).toEqual([...new Set(parts.flatMap(({ scope }) => scope ?? [])).add('statistics:cohort')].sort());
    expect(parts.filter(({ level }) => level > PURPOSES.STATISTICS.highestLevel)).toEqual([]);
  });
});

describe('who has read whom', () => {
  it.each([['data-sharing:access-log-entry', ['SELF']], ['data-sharing:overseen-entry', ['DATA_QUALITY']]])('is told under %s, which is carried by %j alone', (scope, codes) => {
    expect(purposes.filter(({ scopes }) => scopes.includes(scope)).map(({ code }) => code)).toEqual(codes);
  });
});

describe('what a resident carries of several departments', () => {
  it('is told by each under two scopes, so that the one for all of it tells nothing of its parts', () => {
    const drawers = ['Welfare', 'FamilySupport', 'SocialSecurity', 'LegalServices', 'Health', 'CommunityServices'];
    const told = guarded.filter(({ coordinate }) => drawers.includes(coordinate.split('.')[0] ?? ''));
    expect(told.length).toBeGreaterThan(30);
    expect(told.filter(({ sets }) => sets.some((set) => set.length < 2)).map(({ coordinate }) => coordinate)).toEqual([]);
  });
});

function guardedIn(): Guarded[] {
  return Object.values(supergraph.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) && !isInputObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field): Guarded[] => {
      const directives = field.astNode?.directives ?? [];
      const sets = [...scopeSets(directives, 'requiresScopes'), ...scopeSets(directives, 'classified')];
      return sets.length === 0 ? [] : [{ coordinate: `${type.name}.${field.name}`, level: levelOf(directives), sets }];
    });
  });
}

function scopeSets(directives: readonly ConstDirectiveNode[], name: string): string[][] {
  const value = argumentOf(directives, name, 'scopes');
  return value?.kind === Kind.LIST ? value.values.map((set) => (set.kind === Kind.LIST ? set.values.flatMap((scope) => (scope.kind === Kind.STRING ? [scope.value] : [])) : [])) : [];
}

function levelOf(directives: readonly ConstDirectiveNode[]): string {
  const value = argumentOf(directives, 'classified', 'level');
  return value?.kind === Kind.STRING ? value.value : '';
}

function argumentOf(directives: readonly ConstDirectiveNode[], name: string, argument: string): ConstValueNode | undefined {
  return directives.find((directive) => directive.name.value === name)?.arguments?.find((given) => given.name.value === argument)?.value;
}
