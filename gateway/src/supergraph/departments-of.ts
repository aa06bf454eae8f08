import { Kind, parse } from 'graphql';

/** The departments of a supergraph, by the names under which it was composed. */
export function departmentsOf(supergraphSdl: string): string[] {
  const graph = parse(supergraphSdl, { noLocation: true }).definitions.find((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph');
  if (graph?.kind !== Kind.ENUM_TYPE_DEFINITION) throw new Error('supergraph: expected the enum join__Graph, but got none');
  return (graph.values ?? []).flatMap(({ directives }) => {
    const name = directives?.find((directive) => directive.name.value === 'join__graph')?.arguments?.find((argument) => argument.name.value === 'name')?.value;
    return name?.kind === Kind.STRING ? [name.value] : [];
  });
}
