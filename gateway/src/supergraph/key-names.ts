import { Kind, parse, type ConstDirectiveNode } from 'graphql';

/**
 * The names of the fields that the planner adds to an operation by itself: those of which the departments' keys, and what they require of one another, consist.
 * @returns with `__typename` among them.
 */
export function keyNamesOf(supergraphSdl: string): ReadonlySet<string> {
  const names = new Set(['__typename']);
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const directives = [...(definition.directives ?? []), ...(definition.fields ?? []).flatMap((field) => field.directives ?? [])];
    for (const name of directives.flatMap(namesIn)) names.add(name);
  }
  return names;
}

function namesIn({ name, arguments: given = [] }: ConstDirectiveNode): readonly string[] {
  const wanted = name.value === 'join__type' ? 'key' : name.value === 'join__field' ? 'requires' : null;
  const fields = given.find((argument) => argument.name.value === wanted)?.value;
  return fields?.kind === Kind.STRING ? (fields.value.match(/\w+/g) ?? []) : [];
}
