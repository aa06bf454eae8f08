import type { Caller } from '@linli/caller-token';
import { buildSchema, Kind, parse, printType, specifiedRules, validate, visit, type DocumentNode, type FieldDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createDecider } from './decide.js';
import { withoutSecurity } from '../supergraph/without-security.js';
import { readRules } from './read-rules.js';

const ROOT = resolve(__dirname, '..', '..', '..');
const LINK = '@link(url: "https://specs.apollo.dev/requiresScopes/v0.1", for: SECURITY)';
const CALLER: Caller = { subject: 'clerk-1', department: 'community', roles: [], jurisdiction: '990101', residentNo: null, wards: [], cases: [], purpose: 'EMERGENCY', caseNo: null, scopes: [], highestLevel: 'S4' };

const supergraphSdl = withScopes(readFileSync(join(ROOT, 'gateway', 'supergraph.graphql'), 'utf8'));
const rules = readRules(supergraphSdl);
const schema = buildSchema(supergraphSdl, { assumeValidSDL: true });
const decide = createDecider({ schema, rules });
const scopes = [...new Set([...rules.byCoordinate.values()].flatMap((rule) => rule.scopes.flat(2)))];
const journeys = readdirSync(join(ROOT, 'tests', 'journeys')).map((file) => [file, parse(readFileSync(join(ROOT, 'tests', 'journeys', file), 'utf8'))] as const);

/** The supergraph with a scope a type on whatever is of S2 and above, where the contracts do not have them themselves. */
function withScopes(sdl: string): string {
  if (sdl.includes('@requiresScopes(')) return sdl;
  const guarded = sdl.replace(/(\w+)(\([^)]*\))?: ([^\n]*@classified\(level: "S[234]"\))/g, '$1$2: $3 @requiresScopes(scopes: [["any:scope"]])');
  return guarded.replace('@link(url: "https://specs.apollo.dev/inaccessible', `${LINK}\n  @link(url: "https://specs.apollo.dev/inaccessible`);
}

/** The fields that a document names. */
function namesIn(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(document, { Field: ({ name }) => void names.add(name.value) });
  return names;
}

describe('the project\'s supergraph', () => {
  it('has rules, with the departments to ask', () => {
    const guarded = parse(supergraphSdl).definitions.filter((one): one is ObjectTypeDefinitionNode => one.kind === Kind.OBJECT_TYPE_DEFINITION).flatMap(({ name, fields = [] }) => fields.filter(isPersonal).map((field) => `${name.value}.${field.name.value}`));
    expect(guarded.length).toBeGreaterThan(100);
    expect(guarded.filter((coordinate) => !rules.byCoordinate.has(coordinate))).toEqual([]);
    expect(guarded.filter((coordinate) => (rules.owners.get(coordinate) ?? []).length === 0)).toEqual([]);
  });

  it('goes to the planner without what the planner does not enforce', () => {
    expect(withoutSecurity(supergraphSdl)).not.toMatch(/(requiresScopes|authenticated|policy)\/v0\.1", for: SECURITY/);
    const planned = buildSchema(withoutSecurity(supergraphSdl), { assumeValidSDL: true });
    for (const name of ['Query', 'Mutation', 'Resident', 'ResidentFilter']) expect(printType(planned.getType(name) as never)).toBe(printType(schema.getType(name) as never));
  });

  it.each(journeys)('with all scopes answers %s whole', (_file, document) => {
    expect(decide({ caller: { ...CALLER, scopes }, document })).toMatchObject({ document, refusals: [], shape: null });
  });

  it.each(journeys)('without any asks of %s what anybody may read', (_file, document) => {
    const decision = decide({ caller: CALLER, document });
    if (decision.refusals.length === 0) return expect(decision.document).toBe(document);
    expect(decision.refusals.filter(({ scopes: missing, department }) => missing.length === 0 || department === '')).toEqual([]);
    if (!decision.document) return;
    expect(validate(schema, decision.document, specifiedRules)).toEqual([]);
    expect(decide({ caller: CALLER, document: decision.document })).toMatchObject({ refusals: [], shape: null });
    expect(namesIn(decision.document).size).toBeLessThan(namesIn(document).size);
  });

  it('has personal data in nearly every question', () => {
    expect(journeys.filter(([, document]) => decide({ caller: CALLER, document }).refusals.length === 0).length).toBeLessThanOrEqual(2);
  });
});

function isPersonal({ directives = [] }: FieldDefinitionNode): boolean {
  return directives.some(({ name, arguments: [level] = [] }) => name.value === 'classified' && level?.value.kind === Kind.STRING && level.value.value >= 'S2');
}
