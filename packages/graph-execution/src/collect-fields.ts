import { isAbstractType, isUnionType, Kind, type FieldNode, type FragmentDefinitionNode, type GraphQLCompositeType, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import { areMet, conditionsOf } from './conditions.js';

export interface Collecting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Variables that are true. */
  readonly isTrue: ReadonlySet<string>;
}

/**
 * The fields of an object of a type (or of an interface or union, where no more is known of it), by their names in the answer, in the client's order.
 * @source GraphQL specification, 6.3.2 Field Collection.
 */
export function collectFields(collecting: Collecting, type: GraphQLCompositeType, selected: readonly SelectionSetNode[]): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  for (const selectionSet of selected) collect(selectionSet, { ...collecting, type, fields, seen });
  return fields;
}

interface Into extends Collecting {
  readonly type: GraphQLCompositeType;
  readonly fields: Map<string, FieldNode[]>;
  readonly seen: Set<string>;
}

function collect({ selections }: SelectionSetNode, into: Into): void {
  for (const selection of selections) {
    const conditions = conditionsOf(selection);
    if (conditions === 'never' || !areMet(conditions, into.isTrue)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = (selection.alias ?? selection.name).value;
      const nodes = into.fields.get(key);
      if (nodes) nodes.push(selection);
      else into.fields.set(key, [selection]);
      continue;
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD && into.seen.has(selection.name.value)) continue;
    if (selection.kind === Kind.FRAGMENT_SPREAD) into.seen.add(selection.name.value);
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? into.fragments.get(selection.name.value) : selection;
    if (fragment && applies(fragment.typeCondition?.name.value, into)) collect(fragment.selectionSet, into);
  }
}

function applies(condition: string | undefined, { schema, type }: Into): boolean {
  if (condition === undefined || condition === type.name) return true;
  const wanted = schema.getType(condition);
  return isAbstractType(wanted) && !isUnionType(type) && schema.isSubType(wanted, type);
}
