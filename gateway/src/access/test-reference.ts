import { buildSchema, getNamedType, getVariableValues, isAbstractType, isInputObjectType, isListType, isNonNullType, Kind, valueFromAST, valueFromASTUntyped, type DocumentNode, type FieldNode, type GraphQLInputType, type GraphQLObjectType, type GraphQLOutputType, type OperationDefinitionNode, type SelectionSetNode, type ValueNode } from 'graphql';
import type { TestQuestion, TestRights } from './test-guarded-house.js';
import { readWorld, WORLD_CONTRACTS, type WorldObject } from './test-world.js';

/**
 * What the contracts of the test world allow, written down a second time by hand: scope sets, and level.
 * Nothing here may come from the gateway's own reading of the rules, filtering or restoring.
 */
const TABLE: Readonly<Record<string, { readonly sets?: readonly (readonly string[])[]; readonly level?: string; readonly never?: true }>> = {
  'Query.secretList': { sets: [['public-security:list']], level: 'S2' }, 'Query.residents.olderThan': { level: 'S3' }, 'Household.members.olderThan': { level: 'S3' }, 'ResidentFilter.income': { sets: [['human-resources:income']], level: 'S3' },
  'Resident.name': { sets: [['public-security:resident']], level: 'S2' }, 'Resident.phone': { sets: [['public-security:contact'], ['public-security:resident', 'public-security:duty']], level: 'S2' },
  'Household.note': { sets: [['public-security:note']], level: 'S3' }, 'Household.head': { sets: [['public-security:resident']], level: 'S2' }, 'Resident.pension': { sets: [['human-resources:pension']], level: 'S2' },
  'Firm.staff': { sets: [['human-resources:pension']], level: 'S2' }, 'Firm.size': { never: true }, 'Work.wage': { sets: [['human-resources:wage']], level: 'S3' }, 'Work.since': { sets: [['human-resources:pension']], level: 'S2' },
  'Work.sealed': { sets: [['human-resources:sealed']] }, 'Sealed.reason': { sets: [['human-resources:sealed']], level: 'S4' }, 'Sealed.owner': { sets: [['human-resources:sealed']] },
};

const merge = (sdl: string): string => sdl.replace(/@\w+(\((?:[^()"]|"[^"]*")*\))?/g, '').replace(/type (Resident|Firm)\s+\{ no: Int! /g, 'extend type $1 { ');
export const WORLD_SCHEMA = buildSchema(Object.values(WORLD_CONTRACTS).map(merge).join('\n'));

/** What somebody may see of the world, and where something is refused to him. */
export interface Reference {
  readonly data: Readonly<Record<string, unknown>> | null;
  /** Places, joined by dots. */
  readonly refused: readonly string[];
}

/** Answers a question from the objects themselves, one field after the other, by the table above: slow, and apart from the gateway. */
export function answerFromWorld(document: DocumentNode, { variables = {}, operationName }: Omit<TestQuestion, 'query'>, rights: TestRights): Reference {
  const operation = document.definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION && (operationName === undefined || one.name?.value === operationName)) as OperationDefinitionNode;
  const given: Record<string, unknown> = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    if (name in variables) given[name] = variables[name];
    else if (defaultValue) given[name] = valueFromASTUntyped(defaultValue);
  }
  const refused: string[] = [];
  const { coerced = {} } = getVariableValues(WORLD_SCHEMA, operation.variableDefinitions ?? [], variables);
  const evaluation = new Evaluation(document, { given, coerced, rights, refused });
  const root = WORLD_SCHEMA.getRootType(operation.operation) as GraphQLObjectType;
  return { data: evaluation.object({ __typename: root.name }, [operation.selectionSet], []), refused };
}

class Evaluation {
  constructor(private readonly document: DocumentNode, private readonly asked: { readonly given: Readonly<Record<string, unknown>>; readonly coerced: Record<string, unknown>; readonly rights: TestRights; readonly refused: string[] }) {}

  object(object: WorldObject, selected: readonly SelectionSetNode[], path: readonly (string | number)[]): Record<string, unknown> | null {
    const type = WORLD_SCHEMA.getType(object.__typename) as GraphQLObjectType;
    const groups: [string, FieldNode[]][] = [];
    for (const selection of selected) this.gather(selection, type, groups);
    const result: Record<string, unknown> = {};
    let isLost = false;
    for (const [key, nodes] of groups) {
      const field = nodes[0] as FieldNode;
      const name = field.name.value;
      if (name === '__typename') {
        result[key] = type.name;
        continue;
      }
      const definition = type.getFields()[name];
      if (!definition) throw new Error(`${type.name}.${name}`);
      result[key] = null;
      if (!this.mayRead(type, field)) this.asked.refused.push([...path, key].join('.'));
      else result[key] = this.value(readWorld(object, name, this.argumentsOf(type, field)), definition.type, nodes.flatMap(({ selectionSet }) => selectionSet ?? []), [...path, key]);
      if (result[key] === null && isNonNullType(definition.type)) isLost = true;
    }
    return isLost ? null : result;
  }

  private value(value: unknown, type: GraphQLOutputType, selected: readonly SelectionSetNode[], path: readonly (string | number)[]): unknown {
    if (isNonNullType(type)) return this.value(value, type.ofType, selected, path);
    if (value === null || value === undefined) return null;
    if (isListType(type)) {
      const items = (value as unknown[]).map((item, place) => this.value(item, type.ofType as GraphQLOutputType, selected, [...path, place]));
      return isNonNullType(type.ofType) && items.some((item) => item === null) ? null : items;
    }
    return selected.length > 0 ? this.object(value as WorldObject, selected, path) : value;
  }

  private gather(selection: SelectionSetNode, type: GraphQLObjectType, groups: [string, FieldNode[]][]): void {
    for (const node of selection.selections) {
      const isOff = (node.directives ?? []).some(({ name, arguments: [condition] = [] }) => (this.read(condition?.value) === true) !== (name.value === 'include'));
      if (isOff) continue;
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const group = groups.find(([name]) => name === key);
        if (group) group[1].push(node);
        else groups.push([key, [node]]);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : this.document.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === node.name.value);
      if (fragment && 'selectionSet' in fragment && this.fits(type, 'typeCondition' in fragment ? fragment.typeCondition?.name.value : undefined)) this.gather(fragment.selectionSet, type, groups);
    }
  }

  private fits(type: GraphQLObjectType, condition: string | undefined): boolean {
    const wanted = condition === undefined ? type : WORLD_SCHEMA.getType(condition);
    return wanted === type || (isAbstractType(wanted) && WORLD_SCHEMA.getPossibleTypes(wanted).includes(type));
  }

  private mayRead(type: GraphQLObjectType, field: FieldNode): boolean {
    if (!this.isAllowed(`${type.name}.${field.name.value}`)) return false;
    return (field.arguments ?? []).every(({ name, value }) => {
      const given = this.read(value);
      const argument = type.getFields()[field.name.value]?.args.find((one) => one.name === name.value);
      return given === undefined || !argument || (this.isAllowed(`${type.name}.${field.name.value}.${name.value}`) && this.mayUse(given, argument.type));
    });
  }

  private mayUse(value: unknown, type: GraphQLInputType): boolean {
    const named = getNamedType(type);
    if (Array.isArray(value)) return value.every((item) => this.mayUse(item, named));
    if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return true;
    return Object.entries(value).every(([name, part]) => part === undefined || (this.isAllowed(`${named.name}.${name}`) && this.mayUse(part, named.getFields()[name]?.type as GraphQLInputType)));
  }

  private isAllowed(coordinate: string): boolean {
    const { sets, level = 'S0', never } = TABLE[coordinate] ?? {};
    const { rights } = this.asked;
    return !never && level <= rights.highestLevel && (!sets || sets.some((set) => set.every((scope) => rights.scopes.includes(scope))));
  }

  private argumentsOf(type: GraphQLObjectType, field: FieldNode): Record<string, unknown> {
    const definitions = type.getFields()[field.name.value]?.args ?? [];
    return Object.fromEntries(definitions.map(({ name, type: wanted, defaultValue }) => {
      const node = field.arguments?.find((one) => one.name.value === name)?.value;
      const value = node && valueFromAST(node, wanted, this.asked.coerced);
      return [name, value === undefined ? defaultValue : value];
    }));
  }

  private read(value: ValueNode | undefined): unknown {
    if (value?.kind === Kind.VARIABLE) return this.asked.given[value.name.value];
    if (value?.kind === Kind.OBJECT) return Object.fromEntries(value.fields.map((field) => [field.name.value, this.read(field.value)]));
    if (value?.kind === Kind.LIST) return value.values.map((item) => this.read(item));
    return value && valueFromASTUntyped(value);
  }
}
