import { Kind, parse, type ConstDirectiveNode } from 'graphql';

/** A subgraph, and where it answers. */
export interface NamedUrl {
  readonly name: string;
  /** Empty where the supergraph does not say. */
  readonly url: string;
}

/** The departments of a supergraph, by the names under which it was composed. */
export function departmentsOf(supergraphSdl: string): string[] {
  return subgraphsOf(supergraphSdl).map(({ name }) => name);
}

/** The same with the addresses that were composed in. @throws Error when the schema is no supergraph. */
export function subgraphsOf(supergraphSdl: string): NamedUrl[] {
  const graph = parse(supergraphSdl, { noLocation: true }).definitions.find((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph');
  if (graph?.kind !== Kind.ENUM_TYPE_DEFINITION) throw new Error('supergraph: expected the enum join__Graph, but got none');
  return (graph.values ?? []).flatMap(({ directives }) => {
    const marked = directives?.find((directive) => directive.name.value === 'join__graph');
    const name = textOf(marked, 'name');
    return name === null ? [] : [{ name, url: textOf(marked, 'url')?.trim() ?? '' }];
  });
}

function textOf(directive: ConstDirectiveNode | undefined, name: string): string | null {
  const value = directive?.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : null;
}
