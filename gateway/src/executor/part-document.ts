import { Kind, visit, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';

/** Makes a document of a part of an operation, with the fragments and variables that it uses and no others: one with more would not be valid. */
export function partDocument(operation: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): DocumentNode {
  const used = new Map<string, FragmentDefinitionNode>();
  const variables = new Set<string>();
  const note = (node: OperationDefinitionNode['selectionSet'] | FragmentDefinitionNode): void => void visit(node, {
    Variable: ({ name }) => void variables.add(name.value),
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value);
      if (!fragment || used.has(name.value)) return;
      used.set(name.value, fragment);
      note(fragment);
    },
  });
  note(operation.selectionSet);
  const { variableDefinitions = [] } = operation;
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, variableDefinitions: variableDefinitions.filter(({ variable }) => variables.has(variable.name.value)) }, ...used.values()] };
}
