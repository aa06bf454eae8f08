import { defaultsOf, fragmentsOf } from '@linli/graph-execution';
import { getDirectiveValues, GraphQLIncludeDirective, GraphQLSkipDirective, Kind, OperationTypeNode, parse, type DocumentNode, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionNode, type SelectionSetNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { DepartmentError } from './department.js';

const documents = new LRUCache<string, DocumentNode>({ max: 2_000 });

interface Undelivered {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/** What a department was asked for, and what decides which of it. */
interface Asked {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The name under which a field was to come, and of which type of entity. */
interface Key {
  readonly type: string | undefined;
  readonly key: string;
}

/**
 * Says of each field that did not come that it did not: null without an error would mean that nothing is recorded.
 * @returns one error a field, each with its path in the department's answer.
 */
export function errorsOfMissing(undelivered: Undelivered, error: Omit<DepartmentError, 'path'>): DepartmentError[] {
  const asked = readAsked(undelivered);
  const entities = entitiesOf(asked);
  if (!entities) return unique(keysOf(asked, { selected: asked.operation.selectionSet })).map((key) => ({ ...error, path: [key] }));
  const keys = keysOf(asked, { selected: entities });
  return typesOf(undelivered).flatMap((type, place) => unique(keys.filter((key) => key.type === type)).map((key) => ({ ...error, path: ['_entities', place, key] })));
}

/** The same for one entity of many. */
export function errorsOfEntity(undelivered: Undelivered, { place, error }: { readonly place: number; readonly error: Omit<DepartmentError, 'path'> }): DepartmentError[] {
  const asked = readAsked(undelivered);
  const entities = entitiesOf(asked);
  // A list that a client calls so: its error stands where it is.
  if (!entities) return [{ ...error, path: ['_entities', place] }];
  const type = (undelivered.variables?.representations as readonly { readonly __typename: string }[] | undefined)?.[place]?.__typename;
  return unique(keysOf(asked, { selected: entities }).filter((key) => key.type === type)).map((key) => ({ ...error, path: ['_entities', place, key] }));
}

/**
 * Whether what was asked for stands in data that came, at least as null: of a field that was left out nobody would know that it is missing. Looked at is what has to be there whatever an object turns
 * out to be, of roots and entities; not what is within them.
 */
export function hasAllFields(undelivered: Undelivered, data: Readonly<Record<string, unknown>>): boolean {
  const asked = readAsked(undelivered);
  const entities = entitiesOf(asked);
  if (!entities) return certainKeys(asked, asked.operation.selectionSet).every((key) => Object.hasOwn(data, key));
  const keysByType = new Map<string | undefined, string[]>();
  for (const fragment of entities.selections) {
    if (fragment.kind !== Kind.INLINE_FRAGMENT || !isIncluded(fragment, asked)) continue;
    const type = fragment.typeCondition?.name.value;
    keysByType.set(type, [...(keysByType.get(type) ?? []), ...certainKeys(asked, fragment.selectionSet)]);
  }
  const types = typesOf(undelivered);
  return Array.isArray(data._entities) && data._entities.every((entity: unknown, place) => entity === null || (typeof entity === 'object' && (keysByType.get(types[place]) ?? []).every((key) => Object.hasOwn(entity as object, key))));
}

/** The names of fields that stand in a selection itself: what stands under a condition of type depends on what comes. */
function certainKeys(asked: Asked, { selections }: SelectionSetNode): string[] {
  return selections.flatMap((selection) => (selection.kind === Kind.FIELD && selection.name.value !== '__typename' && isIncluded(selection, asked) ? [selection.alias?.value ?? selection.name.value] : []));
}

function unique(keys: readonly Key[]): string[] {
  return [...new Set(keys.map(({ key }) => key))];
}

function typesOf({ variables }: Undelivered): string[] {
  const representations = variables?.representations as readonly { readonly __typename: string }[] | undefined;
  return (representations ?? []).map(({ __typename }) => __typename);
}

function readAsked({ query, variables = {} }: Undelivered): Asked {
  let document = documents.get(query);
  if (!document) documents.set(query, (document = parse(query, { noLocation: true })));
  const fragments = fragmentsOf(document);
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  return { operation, fragments, variables: { ...Object.fromEntries(defaultsOf(operation)), ...variables } };
}

function entitiesOf({ operation: { operation, selectionSet } }: Asked): SelectionSetNode | undefined {
  const [first] = selectionSet.selections;
  return operation === OperationTypeNode.QUERY && first?.kind === Kind.FIELD && first.name.value === '_entities' ? first.selectionSet : undefined;
}

/** The names under which the fields of a selection were to come. Load-bearing: a plan spreads the client's fragments where it can, and passes his conditions on. */
function keysOf(asked: Asked, { selected, type }: { readonly selected: SelectionSetNode; readonly type?: string | undefined }): Key[] {
  return selected.selections.filter((selection) => isIncluded(selection, asked)).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === '__typename' ? [] : [{ type, key: selection.alias?.value ?? selection.name.value }];
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? asked.fragments.get(selection.name.value) : selection;
    return fragment ? keysOf(asked, { selected: fragment.selectionSet, type: type ?? fragment.typeCondition?.name.value }) : [];
  });
}

function isIncluded(selection: SelectionNode, { variables }: Asked): boolean {
  return getDirectiveValues(GraphQLSkipDirective, selection, variables)?.if !== true && getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false;
}
