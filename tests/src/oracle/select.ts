import { Kind, OperationTypeNode, parse, valueFromASTUntyped, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type SelectionSetNode } from 'graphql';

/** What is known of one thing, under the graph's names: values, and functions of a field's arguments where working it out costs something or depends on them. */
export type Facts = Readonly<Record<string, unknown>>;

type Variables = Readonly<Record<string, unknown>>;

interface Asking {
  readonly variables: Variables;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/**
 * Takes out of what is known exactly what a document asks, so that a whole answer can be compared with it.
 * @throws Error for a field of which nothing is known: an answer that is not checked must not look checked.
 */
export function selectFrom(facts: Facts, document: string, variables: Variables): Record<string, unknown> {
  const parsed = parse(document);
  return selectFields(facts, queryOf(parsed), { variables, fragments: fragmentsOf(parsed) });
}

function queryOf({ definitions }: DocumentNode): SelectionSetNode {
  const operation = definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation?.operation !== OperationTypeNode.QUERY) throw new Error('document: expected a query, but got none');
  return operation.selectionSet;
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION).map((definition) => [definition.name.value, definition]));
}

function selectFields(facts: Facts, { selections }: SelectionSetNode, asking: Asking): Record<string, unknown> {
  return Object.assign({}, ...selections.map((selection) => {
    if (selection.kind === Kind.FIELD) return { [selection.alias?.value ?? selection.name.value]: selectField(facts, selection, asking) };
    const set = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : asking.fragments.get(selection.name.value)?.selectionSet;
    if (!set) throw new Error('document: expected its fragments, but one is missing');
    return selectFields(facts, set, asking);
  })) as Record<string, unknown>;
}

function selectField(facts: Facts, field: FieldNode, asking: Asking): unknown {
  const name = field.name.value;
  const known = facts[name];
  const value: unknown = typeof known === 'function' ? (known as (given: Variables) => unknown)(argumentsOf(field, asking)) : known;
  if (value === undefined) throw new Error(`oracle: expected to know ${name}, but it is not among ${Object.keys(facts).join(', ')}`);
  return field.selectionSet ? selectInto(value, field.selectionSet, asking) : value;
}

function selectInto(value: unknown, set: SelectionSetNode, asking: Asking): unknown {
  if (value === null) return null;
  return Array.isArray(value) ? value.map((each) => selectInto(each, set, asking)) : selectFields(value as Facts, set, asking);
}

function argumentsOf({ arguments: given = [] }: FieldNode, { variables }: Asking): Variables {
  return Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value, variables)]));
}
