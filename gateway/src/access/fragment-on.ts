import { isUnionType, Kind, type FieldNode, type GraphQLCompositeType, type GraphQLObjectType, type InlineFragmentNode, type SelectionNode } from 'graphql';

/** `... on Type { … }`. */
export function fragmentOn(type: string, { selections, directives = [] }: { readonly selections: readonly SelectionNode[]; readonly directives?: InlineFragmentNode['directives'] }): InlineFragmentNode {
  return { kind: Kind.INLINE_FRAGMENT, typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } }, directives, selectionSet: { kind: Kind.SELECTION_SET, selections } };
}

/** A field of an interface, asked of one of its types. Where that answers more narrowly, two of them could not stand under one name: then it stays the interface's. */
export function asSeenFrom(from: GraphQLCompositeType, { type, field }: { readonly type: GraphQLObjectType; readonly field: FieldNode }): SelectionNode {
  const [general, narrow] = [from, type].map((one) => (isUnionType(one) ? '' : String(one.getFields()[field.name.value]?.type)));
  return general === narrow ? field : fragmentOn(from.name, { selections: [field] });
}
