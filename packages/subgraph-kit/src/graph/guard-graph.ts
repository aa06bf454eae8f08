import { isInputObjectType, isObjectType, Kind, type ConstArgumentNode, type ConstDirectiveNode, type ConstListValueNode, type GraphQLSchema } from 'graphql';
import { areasIn } from './areas.js';
import { classificationOf, isGuarded } from './classification.js';

/** A department, and what its graph was built from. */
export interface GuardedDepartment {
  readonly name: string;
  readonly resolvers: readonly unknown[];
}

/**
 * Writes into a graph what its contract says of rights: `@requiresScopes` on every field from S2 up, and the scopes of inputs that have an area of their own.
 * Developers write levels; which scope a field needs follows from where it stands (areas.ts).
 */
export function guardGraph(graph: GraphQLSchema, { name: department, resolvers }: GuardedDepartment): void {
  const areasOf = areasIn(graph, resolvers);
  const guards: (() => void)[] = [];
  for (const type of Object.values(graph.getTypeMap())) {
    if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) guards.push(() => guardInput(field, department));
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      for (const argument of field.args) guards.push(() => guardInput(argument, department));
      const areas = areasOf(type, field);
      guards.push(() => guardField(field, areas.map((area) => toScope(area, department))));
    }
  }
  // After all areas are known: a guarded node no longer says which areas its developer named.
  for (const guard of guards) guard();
}

interface Guarded<N> {
  astNode?: N | null | undefined;
}

interface Node {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

function guardField<N extends Node>(field: Guarded<N>, scopes: readonly string[]): void {
  const { astNode } = field;
  const classification = classificationOf(astNode);
  if (!astNode || !classification) return;
  const others = (astNode.directives ?? []).filter(({ name }) => name.value !== 'classified');
  const needed = isGuarded(astNode) ? [directive('requiresScopes', [scopesArgument(scopes)])] : [];
  field.astNode = { ...astNode, directives: [...others, directive('classified', [text('level', classification.level)]), ...needed] };
}

/** The specification allows no `@requiresScopes` on inputs, so their scopes stand beside their level. */
function guardInput<N extends Node>(input: Guarded<N>, department: string): void {
  const { astNode } = input;
  const classification = classificationOf(astNode);
  if (!astNode || !classification) return;
  const scopes = classification.areas.length === 0 ? [] : [scopesArgument(classification.areas.map((area) => toScope(area, department)))];
  const others = (astNode.directives ?? []).filter(({ name }) => name.value !== 'classified');
  input.astNode = { ...astNode, directives: [directive('classified', [text('level', classification.level), ...scopes]), ...others] };
}

/** An area is the department's own unless it says whose it is. */
function toScope(area: string, department: string): string {
  return area.includes(':') ? area : `${department}:${area}`;
}

function directive(name: string, given: readonly ConstArgumentNode[]): ConstDirectiveNode {
  return { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: name }, arguments: given };
}

function text(name: string, value: string): ConstArgumentNode {
  return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value: { kind: Kind.STRING, value } };
}

/** One set of scopes, all of which are needed. */
function scopesArgument(scopes: readonly string[]): ConstArgumentNode {
  const set: ConstListValueNode = { kind: Kind.LIST, values: scopes.map((value) => ({ kind: Kind.STRING, value })) };
  return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'scopes' }, value: { kind: Kind.LIST, values: [set] } };
}
