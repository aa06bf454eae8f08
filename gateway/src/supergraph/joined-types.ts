import { Kind, type ConstDirectiveNode, type DocumentNode, type FieldDefinitionNode, type TypeNode } from 'graphql';

/** A type of a supergraph of which fields can be asked. */
export interface JoinedType {
  readonly name: string;
  readonly directives: readonly ConstDirectiveNode[];
  readonly fields: ReadonlyMap<string, { readonly type: string; readonly directives: readonly ConstDirectiveNode[] }>;
  /** The object types that something of this type may be of: itself, or those that implement it or belong to it. */
  readonly objects: ReadonlySet<string>;
}

export type JoinedTypes = ReadonlyMap<string, JoinedType>;

/** Reads the object types, interfaces and unions of a supergraph. */
export function readJoinedTypes({ definitions }: DocumentNode): JoinedTypes {
  const objects = definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION);
  const implementers = (name: string): string[] => objects.filter(({ interfaces = [] }) => interfaces.some((one) => one.name.value === name)).map((object) => object.name.value);
  const types = new Map<string, JoinedType>();
  for (const definition of definitions) {
    const isUnion = definition.kind === Kind.UNION_TYPE_DEFINITION;
    if (!isUnion && definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const name = definition.name.value;
    const members = isUnion ? (definition.types ?? []).map((type) => type.name.value) : definition.kind === Kind.OBJECT_TYPE_DEFINITION ? [name] : implementers(name);
    types.set(name, { name, directives: definition.directives ?? [], fields: new Map((isUnion ? [] : (definition.fields ?? [])).map(toField)), objects: new Set(members) });
  }
  return types;
}

function toField({ name, type, directives = [] }: FieldDefinitionNode): [string, { readonly type: string; readonly directives: readonly ConstDirectiveNode[] }] {
  return [name.value, { type: nameOf(type), directives }];
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
