import { composeSupergraph, renderGraphWords, type Contract } from '@linli/gateway';
import { checkContract, renderSchema, type SubgraphDefinition } from '@linli/subgraph-kit';
import { renderErrorsDoc, SENSITIVITY_LEVELS } from '@linli/vocabulary';
import { buildSchema, getNamedType, isObjectType, Kind, parse, type ConstDirectiveNode, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, type ObjectTypeDefinitionNode } from 'graphql';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SUPERGRAPH_FILE } from './open-test-district.js';
import { childrenOf, ROOT } from './source-files.js';

/** Every entity that DOMAIN.md 2.3 to 2.8 names, under the department that owns it. A dwelling is its address: the community knows it by nothing else. */
const ENTITIES: Readonly<Record<string, readonly string[]>> = {
  'public-security': ['Resident', 'Household', 'HouseholdMember', 'HukouEvent', 'ResidenceRegistration', 'ResidencePermit', 'RentalDwelling'],
  'civil-affairs': ['Marriage', 'Adoption', 'AssistanceCase', 'ElderCare', 'Disability', 'ChildWelfare', 'Organisation', 'Volunteer', 'FuneralRecord', 'CommunityTask'],
  'data-sharing': ['Purpose', 'Grant', 'EmergencyAccess'],
  'family-planning': ['BirthRegistration', 'OneChildCertificate', 'FamilySubsidy', 'FloatingNotice', 'InfantService', 'ContraceptionServiceCount'],
  'human-resources': ['InsuranceParticipation', 'Pension', 'Employment', 'UnemploymentRegistration', 'Training', 'EmploymentAid', 'LabourDispute'],
  justice: ['MediationCommittee', 'Mediator', 'Dispute', 'CorrectionCase', 'ReleasedHelp', 'RehabPlan', 'YouthSupport', 'LegalAid'],
  health: ['HealthRecord', 'ServiceDue', 'BirthCertificate', 'DeathCertificate', 'DeathCause', 'ChronicFollowUp', 'SevereMentalFollowUp'],
  statistics: ['Cohort', 'CohortTable', 'CohortQuestion'],
  community: ['Grid', 'GridWorker', 'Duty', 'Address', 'Building', 'Facility', 'GridEvent', 'Patrol', 'LogEntry', 'VisitTask', 'ServiceItem', 'ServiceApplication', 'Mandate'],
};

/** Who owns the types that several departments hold; the others contribute. */
const OWNERS: Readonly<Record<string, string>> = { Resident: 'public-security', Household: 'public-security', Grid: 'community', Address: 'community', Organisation: 'civil-affairs', Dispute: 'justice', Community: 'community' };

/** What a department evaluates for a question over many is its own; who asks repeats it as a stub. */
const isSets = (name: string): boolean => name.endsWith('Sets');

/** What is sealed: reached from root queries by the case team, from nowhere else. */
const SEALED = ['Adoption', 'ChildWelfare', 'CorrectionCase', 'ReleasedHelp', 'RehabPlan', 'YouthSupport', 'SevereMentalFollowUp', 'DeathCause'];

const departments = childrenOf('subgraphs').map((folder) => folder.split('/')[1] ?? '').sort();
const supergraph = buildSchema(readFileSync(SUPERGRAPH_FILE, 'utf8'), { assumeValidSDL: true });

let contracts: readonly Contract[];

beforeAll(async () => {
  contracts = await Promise.all(departments.map(async (department) => ({ department, sdl: await renderSchema(await definitionOf(department)) })));
});

/** A department's declaration, found as everything that goes over all departments finds it: by the name of its folder. */
async function definitionOf(department: string): Promise<SubgraphDefinition<never>> {
  const values = Object.values((await import(`@linli/${department}`)) as Readonly<Record<string, unknown>>) as (Partial<SubgraphDefinition<never>> | undefined)[];
  const definition = values.find((value) => value?.name === department);
  if (!definition) throw new Error(`${department}: expected its package to export a declaration of that name, but it does not`);
  return definition as SubgraphDefinition<never>;
}

const read = (...path: readonly string[]): string => readFileSync(join(ROOT, ...path), 'utf8');
const sdlOf = (department: string): string => contracts.find((contract) => contract.department === department)?.sdl ?? '';

describe('what is generated and committed', () => {
  it.each(departments)('is, of %s, the contract that its code declares', (department) => {
    expect(read('subgraphs', department, 'schema.graphql')).toBe(sdlOf(department));
  });

  it('is the supergraph that the contracts compose to, without a fault and without a hint', () => {
    const composition = composeSupergraph(contracts);
    expect(composition.ok ? composition.hints : composition.faults).toEqual([]);
    expect(composition.ok && composition.supergraphSdl).toBe(read('gateway', 'supergraph.graphql'));
  });

  it('is the words in which the access log is shown', async () => {
    const departmentsNamed = await Promise.all(departments.map(async (name) => ({ name, zh: (await definitionOf(name)).zh })));
    expect(read('subgraphs', 'data-sharing', 'graph-words.json')).toBe(renderGraphWords(read('gateway', 'supergraph.graphql'), departmentsNamed));
  });

  it('is the page of errors that the catalogue renders', () => {
    expect(read('docs', 'errors.md')).toBe(renderErrorsDoc());
  });
});

describe('a contract', () => {
  it.each(departments)('of %s describes and classifies everything, and lets everything guarded be null', (department) => {
    expect(checkContract(sdlOf(department), department)).toEqual([]);
  });

  it.each(Object.entries(ENTITIES))('of %s has every entity of its register', (department, entities) => {
    expect(entities.filter((name) => !typesOf(department).has(name))).toEqual([]);
    // Published, and not only declared: somebody can ask for it.
    expect(entities.filter((name) => !reachableFrom('Query').has(name))).toEqual([]);
  });

  it('is there for every department', () => {
    expect(departments).toEqual(Object.keys(ENTITIES).sort());
  });
});

describe('a type that several departments hold', () => {
  it('has an owner', () => {
    const holders = new Map<string, string[]>();
    for (const department of departments) for (const type of typesOf(department).values()) if (hasDirective(type, 'key')) holders.set(type.name.value, [...(holders.get(type.name.value) ?? []), department]);
    const shared = [...holders].filter(([name, among]) => among.length > 1 && !isSets(name)).map(([name]) => name).sort();
    expect(shared).toEqual(Object.keys(OWNERS).sort());
    expect(Object.entries(OWNERS).filter(([name, owner]) => !holders.get(name)?.includes(owner))).toEqual([]);
  });

  it('stays whole when a contributor is silent: whatever he contributes may be null', () => {
    const contributed = departments.flatMap((department) => Object.entries(OWNERS).filter(([, owner]) => owner !== department).flatMap(([name]) => (typesOf(department).get(name)?.fields ?? []).map((field) => ({ name, department, field }))));
    expect(contributed.length).toBeGreaterThan(20);
    // Keys and sealed keys are what the gateway itself brings along.
    const isBrought = (type: string, field: string): boolean => field === 'id' || keyOf(type).includes(field);
    const nonNull = contributed.filter(({ name, field }) => field.type.kind === Kind.NON_NULL_TYPE && !isBrought(name, field.name.value));
    expect(nonNull.map(({ name, department, field }) => `${department}: ${name}.${field.name.value}`)).toEqual([]);
  });

  it('shows its sealed id and never its number', () => {
    for (const [type, number] of [['Resident', 'residentNo'], ['Household', 'householdNo']] as const) {
      expect(fieldsOf(type).filter(({ astNode }) => !hasDirective(astNode, 'inaccessible')).map(({ name }) => name)).toEqual(expect.arrayContaining(['id']));
      expect(hasDirective(fieldsOf(type).find(({ name }) => name === number)?.astNode, 'inaccessible')).toBe(true);
    }
  });
});

describe('the graph', () => {
  it('classifies every field once, as the department did', () => {
    const fields = objectTypes().flatMap((type) => Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, levelsOf(field)] as const));
    expect(fields.length).toBeGreaterThan(600);
    expect(fields.filter(([, levels]) => levels.length !== 1 || !Object.hasOwn(SENSITIVITY_LEVELS, levels[0] ?? ''))).toEqual([]);
  });

  it('guards every field that says something of a resident', () => {
    const open = fieldsOf('Resident').filter((field) => ['S0', 'S1'].includes(levelsOf(field)[0] ?? '')).map(({ name }) => name);
    // When the register held it, and its key; every department's door is guarded.
    expect(open.sort()).toEqual(['asOf', 'id', 'recordedAt', 'residentNo']);
  });

  it('publishes a citizen id masked, and nowhere else', () => {
    const named = objectTypes().flatMap((type) => Object.keys(type.getFields()).filter((name) => /citizenId|idNumber/i.test(name)).map((name) => `${type.name}.${name}`));
    expect(named.sort()).toEqual(['Resident.citizenIdMasked', 'Resident.isCitizenIdValid']);
  });

  it('seals what has to be sealed', () => {
    const roots = Object.values(supergraph.getQueryType()?.getFields() ?? {}).filter((field) => levelsOf(field)[0] === 'S4');
    const sealed = new Set(roots.map(({ type }) => getNamedType(type).name.replace(/Connection$/, '')));
    expect([...sealed].sort()).toEqual([...SEALED].sort());
  });

  it.each(['Resident', 'Household', 'Grid', 'Address', 'Organisation'])('leads from %s to nothing that is sealed', (type) => {
    const reached = reachableFrom(type);
    expect(reached.size).toBeGreaterThan(20);
    expect(SEALED.filter((name) => reached.has(name) || reached.has(`${name}Connection`))).toEqual([]);
    const sealedFields = [...reached].flatMap((name) => fieldsOf(name).filter((field) => levelsOf(field).includes('S4')).map((field) => `${name}.${field.name}`));
    expect(sealedFields).toEqual([]);
  });

  it('counts contraception and knows no person of it', () => {
    expect(reachableFrom('ContraceptionServiceCount').has('ContraceptionServiceCount')).toBe(true);
    expect(fieldsOf('ContraceptionServiceCount').map(({ type }) => getNamedType(type).name).filter((name) => ['Resident', 'Household', 'ResidentId', 'HouseholdId'].includes(name))).toEqual([]);
  });
});

function typesOf(department: string): ReadonlyMap<string, ObjectTypeDefinitionNode> {
  return new Map(parse(sdlOf(department), { noLocation: true }).definitions.flatMap((definition) => (definition.kind === Kind.OBJECT_TYPE_DEFINITION ? [[definition.name.value, definition] as const] : [])));
}

function keyOf(type: string): string {
  const directive = typesOf(OWNERS[type] ?? '').get(type)?.directives?.find(({ name }) => name.value === 'key');
  const value = directive?.arguments?.find(({ name }) => name.value === 'fields')?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}

function hasDirective(node: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined, directive: string): boolean {
  return node?.directives?.some(({ name }) => name.value === directive) ?? false;
}

function levelsOf({ astNode }: GraphQLField<unknown, unknown>): string[] {
  const directives = astNode?.directives?.filter(({ name }) => name.value === 'classified') ?? [];
  return directives.flatMap(({ arguments: given }) => given?.flatMap(({ value }) => (value.kind === Kind.STRING || value.kind === Kind.ENUM ? [value.value] : [])) ?? []);
}

function objectTypes(): GraphQLObjectType[] {
  return Object.values((supergraph as GraphQLSchema).getTypeMap()).filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'));
}

function fieldsOf(type: string): GraphQLField<unknown, unknown>[] {
  const found = supergraph.getType(type);
  return isObjectType(found) ? Object.values(found.getFields()) : [];
}

/** Every type that a client comes to from a type, itself included. */
function reachableFrom(type: string, reached: Set<string> = new Set()): ReadonlySet<string> {
  if (reached.has(type)) return reached;
  reached.add(type);
  for (const field of fieldsOf(type)) if (!hasDirective(field.astNode, 'inaccessible')) reachableFrom(getNamedType(field.type).name, reached);
  return reached;
}
