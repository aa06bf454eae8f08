import { Kind, parse, type ConstDirectiveNode, type SelectionSetNode } from 'graphql';
import { readJoinedTypes, type JoinedType, type JoinedTypes } from './joined-types.js';

/** The names of the fields that the planner adds to an operation by itself. */
export interface KeyNames {
  /** Whether it may add one of this name to what is asked of the type; null for a type that is not known, of which it is taken to add whatever it adds to any. */
  isAdded(name: string, type: string | null): boolean;
  /** The variable in which a plan hands over the entities that it asks a department for. */
  readonly variable: string | null;
}

/** Added to every type. */
const ANYWHERE = '__typename';

/**
 * Reads the names that the planner adds: those of which the departments' keys, and what they require of one another, consist. They are added where they belong: the same name is free elsewhere.
 * An object is asked for as each of its interfaces and unions, so that what is added to one of these types may stand beside what is asked of any other.
 */
export function keyNamesOf(supergraphSdl: string): KeyNames {
  const types = readJoinedTypes(parse(supergraphSdl, { noLocation: true }));
  const own = new Map<string, Set<string>>();
  for (const type of types.values()) {
    for (const fields of fieldSetsOf(type)) note(parse(`{ ${fields} }`, { noLocation: true }).definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? each.selectionSet.selections : [])), { type: type.name, types, own });
  }
  const names = new Map([...types.values()].map((type) => [type.name, new Set([...types.values()].filter((other) => overlaps(type, other)).flatMap((other) => [...(own.get(other.name) ?? [])]))] as const));
  const all = new Set([...own.values()].flatMap((each) => [...each]));
  return { variable: 'representations', isAdded: (name, type) => name === ANYWHERE || ((type === null ? undefined : names.get(type)) ?? all).has(name) };
}

interface Noting {
  readonly type: string;
  readonly types: JoinedTypes;
  readonly own: Map<string, Set<string>>;
}

function note(selections: SelectionSetNode['selections'], { type, types, own }: Noting): void {
  for (const selection of selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) continue;
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      note(selection.selectionSet.selections, { type: selection.typeCondition?.name.value ?? type, types, own });
      continue;
    }
    own.set(type, (own.get(type) ?? new Set()).add(selection.name.value));
    const below = types.get(type)?.fields.get(selection.name.value)?.type;
    if (selection.selectionSet && below) note(selection.selectionSet.selections, { type: below, types, own });
  }
}

function overlaps(one: JoinedType, other: JoinedType): boolean {
  return one === other || [...one.objects].some((name) => other.objects.has(name));
}

function fieldSetsOf({ directives, fields }: JoinedType): string[] {
  return [...directives, ...[...fields.values()].flatMap((field) => field.directives)].flatMap(fieldSetIn);
}

function fieldSetIn({ name, arguments: given = [] }: ConstDirectiveNode): string[] {
  const wanted = name.value === 'join__type' ? 'key' : name.value === 'join__field' ? 'requires' : null;
  const fields = given.find((argument) => argument.name.value === wanted)?.value;
  return fields?.kind === Kind.STRING ? [fields.value] : [];
}
