import { Kind, type DocumentNode, type FieldDefinitionNode, type InputValueDefinitionNode, type TypeNode } from 'graphql';
import { classificationOf, scopesOf } from './classification.js';

/** Object and input types by name, each with its fields. */
interface Types {
  readonly objects: ReadonlyMap<string, readonly FieldDefinitionNode[]>;
  readonly inputs: ReadonlyMap<string, readonly InputValueDefinitionNode[]>;
}

/** One field that takes an input, and the field of its nodes by which the input narrows it. */
interface Narrowing {
  readonly taker: { readonly coordinate: string; readonly field: FieldDefinitionNode };
  readonly input: { readonly coordinate: string; readonly node: InputValueDefinitionNode };
  readonly by: { readonly coordinate: string; readonly field: FieldDefinitionNode };
}

/**
 * Checks that nobody learns by narrowing what he may not read: who gets `[]` for one marital status and a row for another knows it. An input that narrows by a field which is more sensitive than the
 * field that takes it, or needs a scope which that does not need, has to say so.
 * What an input narrows by is told from its name: `issuedUpTo` by `issuedDate`, `kinds` by `kind`, `gridCodePrefix` by `grid`. An input of a name that tells nothing is its reviewer's to judge.
 * @returns one sentence a fault.
 */
export function checkFilters(document: DocumentNode): string[] {
  return [...new Set(narrowingsOf(document).flatMap(faultsOf))];
}

function faultsOf({ taker, input, by }: Narrowing): string[] {
  const because = `because it narrows ${taker.coordinate} by ${by.coordinate}`;
  const levelOf = (node: FieldDefinitionNode | InputValueDefinitionNode): string => classificationOf(node)?.level ?? 'S0';
  const told = [levelOf(taker.field), levelOf(input.node)].sort().at(-1) ?? 'S0';
  const missing = missingScopes(taker.field, input.node, by.field);
  return [
    ...(told < levelOf(by.field) ? [`${input.coordinate}: expected @classified(level: "${levelOf(by.field)}"), ${because}, but got ${told}`] : []),
    ...(missing.length > 0 ? [`${input.coordinate}: expected the scopes ${missing.join(', ')}, ${because}, but got none of them`] : []),
  ];
}

/** Scopes of the field that is narrowed by which somebody may lack who holds what the narrowed field and the input need. */
function missingScopes(taker: FieldDefinitionNode, input: InputValueDefinitionNode, by: FieldDefinitionNode): string[] {
  const needed = scopesOf(by, 'requiresScopes');
  const held = orNothing(scopesOf(taker, 'requiresScopes')).flatMap((set) => orNothing(scopesOf(input, 'classified')).map((more) => new Set([...set, ...more])));
  const lacking = held.filter((scopes) => needed.length > 0 && !needed.some((set) => set.every((scope) => scopes.has(scope))));
  return [...new Set(lacking.flatMap((scopes) => needed.flat().filter((scope) => !scopes.has(scope))))];
}

function orNothing(sets: string[][]): string[][] {
  return sets.length > 0 ? sets : [[]];
}

function narrowingsOf(document: DocumentNode): Narrowing[] {
  const types = typesOf(document);
  const narrowings: Narrowing[] = [];
  for (const [type, fields] of types.objects) {
    for (const field of fields) {
      const taker = { coordinate: `${type}.${field.name.value}`, field };
      const node = nodeOf(field.type, types);
      for (const input of inputsOf(taker, types)) {
        for (const by of types.objects.get(node) ?? []) {
          if (stemOf(by.name.value) === stemOf(input.node.name.value)) narrowings.push({ taker, input, by: { coordinate: `${node}.${by.name.value}`, field: by } });
        }
      }
    }
  }
  return narrowings;
}

/** The arguments of a field, and in place of an input object its fields. */
function inputsOf({ coordinate, field }: Narrowing['taker'], { inputs }: Types): Narrowing['input'][] {
  return (field.arguments ?? []).flatMap((argument) => {
    const type = namedType(argument.type);
    const fields = inputs.get(type);
    return fields ? fields.map((node) => ({ coordinate: `${type}.${node.name.value}`, node })) : [{ coordinate: `${coordinate}(${argument.name.value}:)`, node: argument }];
  });
}

function typesOf({ definitions }: DocumentNode): Types {
  const objects = definitions.flatMap((definition) => (definition.kind === Kind.OBJECT_TYPE_DEFINITION ? [[definition.name.value, definition.fields ?? []] as const] : []));
  const inputs = definitions.flatMap((definition) => (definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? [[definition.name.value, definition.fields ?? []] as const] : []));
  return { objects: new Map(objects), inputs: new Map(inputs) };
}

/** The type that a field is of; of a connection, that of its nodes. */
function nodeOf(type: TypeNode, types: Types): string {
  const name = namedType(type);
  const nodes = types.objects.get(name)?.find((field) => field.name.value === 'nodes');
  return nodes ? namedType(nodes.type) : name;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** What a name is about, without the words for how it is compared and what kind of value it is. */
function stemOf(name: string): string {
  return name.replace(/(From|UpTo|Before|By|On|Since|Prefix)$/, '').replace(/(Date|At|Code|No|s)$/, '');
}
