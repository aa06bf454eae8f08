import { Kind, valueFromASTUntyped, type ConstDirectiveNode, type DocumentNode } from 'graphql';

interface Owned {
  readonly name: { readonly value: string };
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/**
 * Reads which departments answer each field.
 * @returns by coordinate `Type.field`, the departments' names.
 * @source the join specification: a field without `@join__field(graph:)` comes from every graph that has its type.
 */
export function readOwners(supergraph: DocumentNode): ReadonlyMap<string, readonly string[]> {
  const departments = readGraphs(supergraph);
  const owners = new Map<string, readonly string[]>();
  for (const type of supergraph.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const holders = graphsIn(type, 'join__type');
    for (const field of type.fields ?? []) {
      const graphs = graphsIn(field, 'join__field');
      owners.set(`${type.name.value}.${field.name.value}`, (graphs.length > 0 ? graphs : holders).flatMap((graph) => departments.get(graph) ?? []));
    }
  }
  return owners;
}

function readGraphs(supergraph: DocumentNode): ReadonlyMap<string, string> {
  const graph = supergraph.definitions.find((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph');
  const values = graph?.kind === Kind.ENUM_TYPE_DEFINITION ? (graph.values ?? []) : [];
  return new Map(values.map((value) => [value.name.value, String(argumentsOf(value, 'join__graph')[0]?.name)]));
}

function graphsIn(definition: Owned, directive: string): string[] {
  const given = argumentsOf(definition, directive).filter(({ external, usedOverridden }) => external !== true && usedOverridden !== true);
  return [...new Set(given.flatMap(({ graph }) => (typeof graph === 'string' ? [graph] : [])))];
}

function argumentsOf({ directives = [] }: Owned, name: string): Record<string, unknown>[] {
  return directives.filter((directive) => directive.name.value === name).map((directive) => Object.fromEntries((directive.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)])));
}
