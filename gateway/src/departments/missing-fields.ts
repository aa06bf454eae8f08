import { Kind, OperationTypeNode, parse, type SelectionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { DepartmentError } from './department.js';

/** Response keys that a department was to deliver: of the root, or of each type of entity. */
interface Delivery {
  readonly rootKeys: readonly string[];
  readonly keysOfType: ReadonlyMap<string, readonly string[]> | null;
}

const deliveries = new LRUCache<string, Delivery>({ max: 2_000 });

interface Undelivered {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Says of each field that did not come that it did not: null without an error would mean that nothing is recorded.
 * @returns one error a field, each with its path in the department's answer.
 */
export function errorsOfMissing({ query, variables }: Undelivered, error: Omit<DepartmentError, 'path'>): DepartmentError[] {
  const delivery = deliveryOf(query);
  if (!delivery.keysOfType) return delivery.rootKeys.map((key) => ({ ...error, path: [key] }));
  const representations = variables?.representations as readonly { readonly __typename: string }[] | undefined;
  return (representations ?? []).flatMap((_representation, place) => errorsOfEntity({ query, variables }, { place, error }));
}

/** The same for one entity of many. */
export function errorsOfEntity({ query, variables }: Undelivered, { place, error }: { readonly place: number; readonly error: Omit<DepartmentError, 'path'> }): DepartmentError[] {
  const representations = variables?.representations as readonly { readonly __typename: string }[] | undefined;
  const keys = deliveryOf(query).keysOfType?.get(representations?.[place]?.__typename ?? '') ?? [];
  return keys.map((key) => ({ ...error, path: ['_entities', place, key] }));
}

function deliveryOf(query: string): Delivery {
  let delivery = deliveries.get(query);
  if (!delivery) deliveries.set(query, (delivery = readDelivery(query)));
  return delivery;
}

function readDelivery(query: string): Delivery {
  const operation = parse(query, { noLocation: true }).definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const root = operation?.selectionSet.selections ?? [];
  const entities = operation?.operation === OperationTypeNode.QUERY ? root.find((selection) => selection.kind === Kind.FIELD && selection.name.value === '_entities') : undefined;
  if (entities?.kind !== Kind.FIELD) return { rootKeys: keysOf(root), keysOfType: null };
  const keysOfType = new Map<string, string[]>();
  for (const selection of entities.selectionSet?.selections ?? []) {
    if (selection.kind !== Kind.INLINE_FRAGMENT) continue;
    const type = selection.typeCondition?.name.value ?? '';
    keysOfType.set(type, [...(keysOfType.get(type) ?? []), ...keysOf(selection.selectionSet.selections)]);
  }
  return { rootKeys: [], keysOfType };
}

function keysOf(selections: readonly SelectionNode[]): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) return keysOf(selection.selectionSet.selections);
    if (selection.kind !== Kind.FIELD || selection.name.value === '__typename') return [];
    return [selection.alias?.value ?? selection.name.value];
  });
}
