import { linliError } from '@linli/vocabulary';
import { getNamedType, TypeInfo, visit, visitWithTypeInfo, type DocumentNode, type FieldNode, type GraphQLSchema, type VariableDefinitionNode } from 'graphql';
import type { KeyNames } from '../supergraph/key-names.js';

/**
 * Refuses names that a plan needs for itself. The planner adds the departments' keys to what a client asks; where another field already answers under that name it takes the one for the other, and the
 * client gets the key, which nobody outside may see, or a department somebody else's.
 * @throws GRAPHQL_VALIDATION_FAILED
 */
export function checkNames(document: DocumentNode, { schema, keyNames }: { readonly schema: GraphQLSchema; readonly keyNames: KeyNames }): void {
  const info = new TypeInfo(schema);
  visit(document, visitWithTypeInfo(info, {
    Field: ({ alias, name }: FieldNode) => {
      if (alias && alias.value !== name.value && keyNames.isAdded(alias.value, getNamedType(info.getParentType())?.name ?? null)) throw refusal(`alias ${alias.value}`, 'a name that is no key of the graph');
    },
    VariableDefinition: ({ variable }: VariableDefinitionNode) => {
      if (variable.name.value === keyNames.variable) throw refusal(`$${keyNames.variable}`, 'a variable of another name');
    },
  }));
}

function refusal(subject: string, expected: string): Error {
  return linliError('GRAPHQL_VALIDATION_FAILED', { subject, expected, got: 'one that plans use' });
}
