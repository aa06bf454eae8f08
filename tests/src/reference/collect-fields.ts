import { GraphQLIncludeDirective, GraphQLSkipDirective, getDirectiveValues, Kind, type FieldNode, type FragmentDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';

export interface AskedDocument {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Whether what a condition leaves out is taken as well. */
  readonly isEverything?: boolean;
}

/** The fields of an object by their names in the answer. The graph has no interfaces and no unions, so a fragment stands wherever it may stand. @source GraphQL specification, 6.3.2 Field Collection */
export function collectFields(sets: readonly SelectionSetNode[], asked: AskedDocument): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (!counts(selection, asked)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        fields.set(key, [...(fields.get(key) ?? []), selection]);
        continue;
      }
      const below = selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : asked.fragments.get(selection.name.value)?.selectionSet;
      if (below) collect(below);
    }
  };
  for (const set of sets) collect(set);
  return fields;
}

function counts(selection: SelectionNode, { variables, isEverything = false }: AskedDocument): boolean {
  return isEverything || (getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if !== true && getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false);
}
