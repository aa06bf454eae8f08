import { getDirectiveValues, getNamedType, getVariableValues, GraphQLIncludeDirective, GraphQLSkipDirective, isAbstractType, isCompositeType, Kind, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLObjectType, type GraphQLSchema, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { NamedQuestion } from './executors-house.js';

/**
 * Whether data has its fields in the order in which they are first asked for. Of an object of which it is not known which type it is of, in the order for one of those that it may be of.
 * @source GraphQL specification, 6.3.2 Field Collection; 7.2.2 Serialized Map Ordering.
 */
export function isInClientOrder(data: unknown, { document, schema, question }: { readonly document: DocumentNode; readonly schema: GraphQLSchema; readonly question: NamedQuestion }): boolean {
  const operation = document.definitions.find((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION && (question.operationName === undefined || each.name?.value === question.operationName));
  const variables = getVariableValues(schema, operation?.variableDefinitions ?? [], question.variables).coerced;
  const fragments = new Map(document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
  return operation !== undefined && variables !== undefined && new Ordering(schema, fragments, variables).isOrdered(data, schema.getQueryType() as GraphQLObjectType, [operation.selectionSet]);
}

class Ordering {
  constructor(private readonly schema: GraphQLSchema, private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>, private readonly variables: Record<string, unknown>) {}

  isOrdered(value: unknown, type: GraphQLCompositeType, sets: readonly SelectionSetNode[]): boolean {
    if (Array.isArray(value)) return value.every((item) => this.isOrdered(item, type, sets));
    if (typeof value !== 'object' || value === null) return true;
    return (isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type]).some((each) => this.isOrderedAs(value as Readonly<Record<string, unknown>>, each, sets));
  }

  private isOrderedAs(object: Readonly<Record<string, unknown>>, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): boolean {
    const fields = new Map<string, FieldNode[]>();
    for (const { selections } of sets) for (const selection of selections) this.collect(selection, type, fields);
    return Object.keys(object).join() === [...fields.keys()].join() && [...fields].every(([key, nodes]) => {
      const field = type.getFields()[nodes[0]?.name.value ?? ''];
      const below = field ? getNamedType(field.type) : undefined;
      // What is said of the schema is graphql-js's own.
      return !isCompositeType(below) || this.isOrdered(object[key], below, nodes.flatMap(({ selectionSet }) => selectionSet ?? []));
    });
  }

  private collect(selection: SelectionNode, type: GraphQLObjectType, fields: Map<string, FieldNode[]>): void {
    if (getDirectiveValues(GraphQLSkipDirective, selection, this.variables)?.if === true || getDirectiveValues(GraphQLIncludeDirective, selection, this.variables)?.if === false) return;
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      return void fields.set(key, [...(fields.get(key) ?? []), selection]);
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(selection.name.value) : selection;
    const wanted = fragment?.typeCondition ? this.schema.getType(fragment.typeCondition.name.value) : type;
    if (wanted !== type && !(isAbstractType(wanted) && this.schema.isSubType(wanted, type))) return;
    for (const inner of fragment?.selectionSet.selections ?? []) this.collect(inner, type, fields);
  }
}
