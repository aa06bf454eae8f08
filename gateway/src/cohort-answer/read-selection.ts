import { Kind, valueFromASTUntyped, type DocumentNode, type FieldNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

type Values = Readonly<Record<string, unknown>>;

/** A field of a question beside what was answered to it. */
export interface AnsweredField {
  readonly node: FieldNode;
  readonly name: string;
  /** Its alias, or its name: under which the answer has it. */
  readonly key: string;
  readonly value: unknown;
}

/** Reads an answer by the fields that were asked, however the question calls them. */
export interface SelectionReader {
  readonly operation: OperationDefinitionNode | undefined;
  /** The fields of an object that were answered, in the order of the question. */
  fieldsOf(selection: SelectionSetNode | undefined, object: unknown): readonly AnsweredField[];
  /** The same by name; of a field that stands there twice, the first. */
  valuesOf(selection: SelectionSetNode | undefined, object: unknown): Values;
  argument(field: FieldNode, name: string): unknown;
}

export function readSelection(document: DocumentNode, variables: Values): SelectionReader {
  const fragments = new Map(document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each.selectionSet] as const] : [])));
  const nodesOf = (selection: SelectionSetNode | undefined): readonly FieldNode[] =>
    (selection?.selections ?? []).flatMap((each) => (each.kind === Kind.FIELD ? [each] : nodesOf(each.kind === Kind.INLINE_FRAGMENT ? each.selectionSet : fragments.get(each.name.value))));
  const fieldsOf: SelectionReader['fieldsOf'] = (selection, object) => {
    if (typeof object !== 'object' || object === null) return [];
    const known = new Map(nodesOf(selection).map((node) => [node.alias?.value ?? node.name.value, node]));
    return [...known].flatMap(([key, node]) => (key in object ? [{ node, name: node.name.value, key, value: (object as Values)[key] }] : []));
  };
  return {
    operation: document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION),
    fieldsOf,
    valuesOf: (selection, object) => Object.fromEntries([...fieldsOf(selection, object)].reverse().map(({ name, value }) => [name, value])),
    argument: ({ arguments: given = [] }, name) => given.filter((each) => each.name.value === name).map(({ value }) => valueFromASTUntyped(value, variables))[0],
  };
}
