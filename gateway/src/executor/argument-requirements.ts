import { Kind, parse, print, visit, type ConstDirectiveNode } from 'graphql';
import { readJoinedTypes } from '../supergraph/joined-types.js';

/** What fields require of others with arguments: by the name of the field, the names that it requires, each with its arguments as a text. */
export type ArgumentRequirements = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads the fields of a supergraph whose `@requires` has arguments, and those that require one of the same names without. Names stand for themselves, whatever type they are on. */
export function argumentRequirementsOf(supergraphSdl: string): ArgumentRequirements {
  const all = new Map<string, Map<string, string>>();
  for (const { fields } of readJoinedTypes(parse(supergraphSdl, { noLocation: true })).values()) {
    for (const [name, { directives }] of fields) for (const required of directives.flatMap(requiredBy)) note(all, name, required);
  }
  const withArguments = new Set([...all.values()].flatMap((required) => [...required].flatMap(([name, given]) => (given === '' ? [] : [name]))));
  const kept = [...all].map(([field, required]) => [field, new Map([...required].filter(([name]) => withArguments.has(name)))] as const);
  return new Map(kept.filter(([, required]) => required.size > 0));
}

function note(all: Map<string, Map<string, string>>, field: string, required: string): void {
  const names = all.get(field) ?? new Map<string, string>();
  visit(parse(`{ ${required} }`, { noLocation: true }), {
    Field: ({ name, arguments: given = [] }) => void names.set(name.value, given.map((argument) => print(argument)).sort().join()),
  });
  all.set(field, names);
}

function requiredBy({ name, arguments: given = [] }: ConstDirectiveNode): string[] {
  const value = given.find((argument) => argument.name.value === 'requires')?.value;
  return name.value === 'join__field' && value?.kind === Kind.STRING ? [value.value] : [];
}

/** The names of fields that some field requires with arguments. */
export function requiredWithArguments(requirements: ArgumentRequirements): ReadonlySet<string> {
  return new Set([...requirements.values()].flatMap((required) => [...required.keys()]));
}
