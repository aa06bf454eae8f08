import { fragmentsOf, valueOf } from '@linli/graph-execution';
import { getNamedType, isCompositeType, isListType, isNonNullType, isUnionType, Kind, valueFromASTUntyped, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLField, type GraphQLOutputType, type GraphQLSchema, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** What a request gives for a variable; undefined when nothing. */
type ValueOf = (variable: string) => unknown;
/** How many values, as far as the document alone says it; else by the variables. */
type Amount = number | ((valueOf: ValueOf) => number);

/** @returns the most values that the operation can answer, with these variables. */
export type OperationCost = (variables: Readonly<Record<string, unknown>>) => number;

/** Reads what an operation costs. */
export type CostReader = (schema: GraphQLSchema, operation: { readonly document: DocumentNode; readonly operation: OperationDefinitionNode }) => OperationCost;

/** As many as a department gives at once (`first`). */
export const LARGEST_PAGE = 200;
/** Of a list of which nothing says how long it is: the members of a household, the visits of a year. */
export const USUAL_LIST = 5;

/**
 * Works out what an operation costs: the values that it can answer, where lists stand in lists multiplied. A list is as long as its `first` or `last` says, or that of the connection that it belongs to; or as
 * the list of ids that was given; conditions are taken as fulfilled. Worked out once a document, but for what its variables decide.
 */
export function costOfOperation(schema: GraphQLSchema, { document, operation }: { readonly document: DocumentNode; readonly operation: OperationDefinitionNode }): OperationCost {
  const fragments = fragmentsOf(document);
  const root = schema.getRootType(operation.operation);
  const cost = root ? new SelectionReader(schema, fragments).costOf(operation.selectionSet, { type: root, page: null }) : 0;
  const defaults = new Map((operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [])));
  return (variables) => amountOf(cost, (name) => valueOf(name, variables, defaults));
}

interface Place {
  readonly type: GraphQLCompositeType;
  /** How many the connection holds that is looked into; null outside of one. */
  readonly page: Amount | null;
}

/** Reads each operation once: a document comes again as the same object, until another supergraph is served. */
export function createCostReader(): CostReader {
  const costs = new WeakMap<OperationDefinitionNode, OperationCost>();
  return (schema, { document, operation }) => {
    let cost = costs.get(operation);
    if (!cost) costs.set(operation, (cost = costOfOperation(schema, { document, operation })));
    return cost;
  };
}

class SelectionReader {
  /** Each selection is looked at once, however often its fragment is spread. */
  private readonly known = new Map<SelectionSetNode, Amount>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  ) {}

  costOf(selected: SelectionSetNode, place: Place): Amount {
    // In a connection the same selection costs what its page holds.
    const before = place.page === null ? this.known.get(selected) : undefined;
    if (before !== undefined) return before;
    const cost = this.sumOfSelections(selected, place);
    if (place.page === null) this.known.set(selected, cost);
    return cost;
  }

  private sumOfSelections({ selections }: SelectionSetNode, place: Place): Amount {
    return sumOf(selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return this.costOfField(selection, place);
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(selection.name.value) : selection;
      const type = fragment?.typeCondition ? this.schema.getType(fragment.typeCondition.name.value) : place.type;
      return fragment && isCompositeType(type) ? this.costOf(fragment.selectionSet, { ...place, type }) : 0;
    }));
  }

  private costOfField(field: FieldNode, { type, page }: Place): Amount {
    const definition = isUnionType(type) ? undefined : type.getFields()[field.name.value];
    if (!definition) return 1;
    const size = sizeOf(field, definition);
    const lists = listsIn(definition.type);
    const below = getNamedType(definition.type);
    // What a page holds stands in the lists of its connection.
    const cost = field.selectionSet && isCompositeType(below) ? this.costOf(field.selectionSet, { type: below, page: lists === 0 ? size : null }) : 0;
    return Array.from({ length: lists }).reduce<Amount>((sum) => productOf(sum, size ?? page ?? USUAL_LIST), sumOf([1, cost]));
  }
}

function listsIn(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return listsIn(type.ofType);
  return isListType(type) ? 1 + listsIn(type.ofType) : 0;
}

function sizeOf({ arguments: given = [] }: FieldNode, { args }: GraphQLField<unknown, unknown>): Amount | null {
  for (const { name, type, defaultValue } of args) {
    const isPage = name === 'first' || name === 'last';
    const isList = isListType(isNonNullType(type) ? type.ofType : type);
    if (!isPage && !isList) continue;
    const value = given.find((argument) => argument.name.value === name)?.value;
    const read = (found: unknown): number | null => (isPage ? pageOf(found ?? defaultValue) : Array.isArray(found) ? found.length : null);
    if (value?.kind === Kind.VARIABLE) return (valueOf) => read(valueOf(value.name.value)) ?? USUAL_LIST;
    const size = read(value ? valueFromASTUntyped(value) : undefined);
    if (size !== null) return size;
  }
  return null;
}

function pageOf(value: unknown): number | null {
  return typeof value === 'number' ? Math.min(Math.max(value, 0), LARGEST_PAGE) : null;
}

function amountOf(amount: Amount, valueOf: ValueOf): number {
  return typeof amount === 'number' ? amount : amount(valueOf);
}

function sumOf(amounts: readonly Amount[]): Amount {
  const open = amounts.filter((amount) => typeof amount !== 'number');
  const known = amounts.reduce<number>((sum, amount) => sum + (typeof amount === 'number' ? amount : 0), 0);
  return open.length === 0 ? known : (valueOf) => open.reduce((sum, amount) => sum + amount(valueOf), known);
}

function productOf(one: Amount, other: Amount): Amount {
  return typeof one === 'number' && typeof other === 'number' ? one * other : (valueOf) => amountOf(one, valueOf) * amountOf(other, valueOf);
}
