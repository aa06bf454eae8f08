import { fragmentsOf } from '@linli/graph-execution';
import { Kind, OperationTypeNode, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionNode } from 'graphql';
import { partDocument } from './part-document.js';

/**
 * Takes a mutation apart into one document a root field. The planner asks a department for all its root fields at once, and others for what belongs to them only then: by that time the next has changed it.
 * @returns the documents in the order in which they are to be run; for a query, or a mutation of one field, the document itself.
 * @source GraphQL specification, 6.2.2 Mutation: root fields are run in series.
 */
export function splitMutation(document: DocumentNode, operation: OperationDefinitionNode): readonly DocumentNode[] {
  if (operation.operation !== OperationTypeNode.MUTATION) return [document];
  const fragments = fragmentsOf(document);
  const byKey = new Map<string, SelectionNode[]>();
  for (const { key, selection } of spread(operation.selectionSet.selections, fragments)) byKey.set(key, [...(byKey.get(key) ?? []), selection]);
  return byKey.size < 2 ? [document] : [...byKey.values()].map((selections) => partDocument({ ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } }, fragments));
}

interface RootField {
  readonly key: string;
  readonly selection: SelectionNode;
}

/** Root fields one by one, each within the fragments, and so under the conditions, in which it stands. */
function spread(selections: readonly SelectionNode[], fragments: ReadonlyMap<string, FragmentDefinitionNode>): readonly RootField[] {
  return selections.flatMap((selection): readonly RootField[] => {
    if (selection.kind === Kind.FIELD) return [{ key: (selection.alias ?? selection.name).value, selection }];
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    const { directives = [] } = selection;
    return spread(fragment?.selectionSet.selections ?? [], fragments).map(({ key, selection: inner }) => ({ key, selection: { kind: Kind.INLINE_FRAGMENT as const, directives, selectionSet: { kind: Kind.SELECTION_SET as const, selections: [inner] } } }));
  });
}
