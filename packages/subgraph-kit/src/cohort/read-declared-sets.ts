import type { SensitivityLevel } from '@linli/vocabulary';
import { Kind, parse, valueFromASTUntyped, type ConstDirectiveNode, type DefinitionNode, type InputObjectTypeDefinitionNode, type InputValueDefinitionNode, type ObjectTypeDefinitionNode } from 'graphql';
import { classificationOf, scopesOf } from '../graph/classification.js';
import type { DeclaredDimension, DeclaredIndicator, DeclaredSets } from './declared-sets.js';
import type { CohortSubject } from './indicator.js';
import { setsTypeName } from './set-names.js';

/** Reads from a contract what its department can be asked about sets; null where it can be asked nothing. */
export function readDeclaredSets(sdl: string, { name: department, zh }: { readonly name: string; readonly zh: string }): DeclaredSets | null {
  const { definitions } = parse(sdl, { noLocation: true });
  const type = definitions.find((definition) => isNamed(definition, setsTypeName(department))) as ObjectTypeDefinitionNode | undefined;
  if (!type) return null;
  const inputs = definitions.filter((definition) => definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION);
  const own = inputs.flatMap((input) => { const of = subjectOf(input, department); return of === null ? [] : (input.fields ?? []).map((field) => toIndicator(field, of)); });
  return { department, zh, indicators: own, dimensions: (type.directives ?? []).filter(({ name }) => name.value === 'dimension').map(toDimension) };
}

function isNamed(definition: DefinitionNode, name: string): boolean {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === name;
}

function subjectOf({ directives = [] }: InputObjectTypeDefinitionNode, department: string): CohortSubject | null {
  const given = argumentsOf(directives.find(({ name }) => name.value === 'indicators'));
  return given.department === department ? (given.subject as CohortSubject) : null;
}

function toIndicator(field: InputValueDefinitionNode, of: CohortSubject): DeclaredIndicator {
  const { argument, min = null, max = null, table = null, since = null, isUniverse = false } = argumentsOf(field.directives?.find(({ name }) => name.value === 'indicator'));
  const [zh = '', en = ''] = (field.description?.value ?? '').split('. ');
  const level = classificationOf(field)?.level as SensitivityLevel;
  return { name: field.name.value, zh, en, of, level, scope: scopesOf(field, 'classified')[0]?.[0] ?? null, argument, min, max, table, since, isUniverse } as DeclaredIndicator;
}

function toDimension(directive: ConstDirectiveNode): DeclaredDimension {
  const { name, zh, en, of, level, scope = null, since = null, table = null, leadsTo = null } = argumentsOf(directive);
  return { name, zh, en, of, level, scope, since, table, leadsTo } as DeclaredDimension;
}

function argumentsOf(directive: ConstDirectiveNode | undefined): Readonly<Record<string, unknown>> {
  return Object.fromEntries((directive?.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
}
