import { getVariableValues, GraphQLError, GraphQLIncludeDirective, GraphQLSkipDirective, Kind, visit, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Variables } from './variants.js';

/** The values of an operation's variables, or what is wrong with those that were given. */
export interface ReadVariables {
  readonly coerced: Variables;
  readonly errors: readonly GraphQLError[];
}

export interface VariablesOf {
  readonly schema: GraphQLSchema;
  /** Valid for the schema. */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

const NONE: ReadVariables = { coerced: {}, errors: [] };

/**
 * Makes the function that reads what is given for the variables of an operation. A variable with a default may be null, but not where something is left out by it: there it has to say whether.
 * @param maxErrors how many faults are told at most; one more then says so.
 * @source GraphQL specification, 6.1.2 Coercing Variable Values; 5.8.5, Allowing optional variables when default values exist.
 */
export function readVariables({ schema, document, operation }: VariablesOf, maxErrors = Infinity): (given: Variables) => ReadVariables {
  const { variableDefinitions = [] } = operation;
  if (variableDefinitions.length === 0) return () => NONE;
  const switches = nullableSwitches(document, operation);
  return (given) => {
    const { coerced = {}, errors = [] } = getVariableValues(schema, variableDefinitions, given, { maxErrors });
    const empty = switches.filter((name) => coerced[name] === null);
    return { coerced, errors: empty.length === 0 ? errors : [...errors, ...empty.map(toFault)] };
  };
}

function nullableSwitches({ definitions }: DocumentNode, operation: OperationDefinitionNode): readonly string[] {
  const names = new Set<string>();
  const own: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)] };
  visit(own, {
    Directive: ({ name, arguments: given = [] }) => {
      if (name.value !== GraphQLSkipDirective.name && name.value !== GraphQLIncludeDirective.name) return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  const nullable = (operation.variableDefinitions ?? []).filter(({ type }) => type.kind !== Kind.NON_NULL_TYPE);
  return nullable.map(({ variable }) => variable.name.value).filter((name) => names.has(name));
}

function toFault(name: string): GraphQLError {
  return new GraphQLError(`Variable "$${name}" of non-null type "Boolean!" must not be null.`);
}
