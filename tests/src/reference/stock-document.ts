import { getNamedType, isAbstractType, isCompositeType, Kind, visit, type DirectiveNode, type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLAbstractType, type GraphQLObjectType, type GraphQLSchema, type InlineFragmentNode, type SelectionNode, type SelectionSetNode } from 'graphql';

/** Another way to ask the same, in which something that the stock executor does wrong does not come up. */
export interface OtherWay {
  /** What it does wrong. */
  readonly fault: string;
  rewrite(document: DocumentNode, schema: GraphQLSchema): DocumentNode;
}

/** Before a name of the client's that the stock door does not take, because plans use it. */
export const LIKE = 'like_';
/** Before a field that is asked for only so that there is one. */
export const BESIDE = 'beside_';
const TYPE_BESIDE: FieldNode = { kind: Kind.FIELD, alias: { kind: Kind.NAME, value: `${BESIDE}type` }, name: { kind: Kind.NAME, value: '__typename' } };

/** What the stock door takes: a field that is called like a key, or is asked with arguments beside what the planner adds, under a name of its own. */
export function withoutKeyNames(document: DocumentNode, keyNames: readonly string[]): DocumentNode {
  return visit(document, {
    Field: (field) => {
      const { alias, name, arguments: given = [] } = field;
      const isTaken = alias && alias.value !== name.value ? keyNames.includes(alias.value) : given.length > 0 && keyNames.includes(name.value);
      return isTaken ? withAlias(field, LIKE + (alias ?? name).value) : undefined;
    },
  });
}

/** In the order in which they are tried, each with those before it: the second and third look into fragments that the first has written out. */
export const OTHER_WAYS: readonly OtherWay[] = [
  { fault: 'a fragment that is spread twice is left out where its first spread is', rewrite: writeOutFragments },
  { fault: 'a fragment on a type within one on its interface is left out', rewrite: askByObjectTypes },
  { fault: 'an object of which every field is left out is not asked for, and null', rewrite: askTypes },
];

function writeOutFragments(document: DocumentNode): DocumentNode {
  const fragments = new Map(document.definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])));
  const toInline = ({ typeCondition, selectionSet }: FragmentDefinitionNode, directives: readonly DirectiveNode[]): InlineFragmentNode => ({ kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet: writeOut(selectionSet) });
  const writeOut = (selected: SelectionSetNode): SelectionSetNode => visit(selected, {
    FragmentSpread: ({ name, directives = [] }) => {
      const fragment = fragments.get(name.value);
      return fragment ? toInline(fragment, directives) : undefined;
    },
  });
  return { ...document, definitions: document.definitions.flatMap((each) => (each.kind === Kind.OPERATION_DEFINITION ? [{ ...each, selectionSet: writeOut(each.selectionSet) }] : [])) };
}

/** Fields as they are collected (GraphQL 6.3.2), for each type of object by itself. */
function askByObjectTypes(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const collected = ({ selections }: SelectionSetNode, type: GraphQLObjectType): readonly SelectionNode[] => selections.flatMap((selection): readonly SelectionNode[] => {
    if (selection.kind === Kind.FIELD) return [asked(selection, type)];
    if (selection.kind === Kind.FRAGMENT_SPREAD || !isOneOf(schema, type, selection.typeCondition?.name.value)) return [];
    const inner = collected(selection.selectionSet, type);
    const { directives = [] } = selection;
    if (directives.length === 0 || inner.length === 0) return inner;
    return [{ kind: Kind.INLINE_FRAGMENT, directives, selectionSet: { kind: Kind.SELECTION_SET, selections: inner } }];
  });
  const asked = (field: FieldNode, parent: GraphQLObjectType): FieldNode => {
    const definition = parent.getFields()[field.name.value];
    const type = definition ? getNamedType(definition.type) : undefined;
    if (!field.selectionSet || !isCompositeType(type)) return field;
    return { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections: isAbstractType(type) ? byTypes(field.selectionSet, type) : orType(collected(field.selectionSet, type)) } };
  };
  const byTypes = (set: SelectionSetNode, type: GraphQLAbstractType): readonly SelectionNode[] => orType(schema.getPossibleTypes(type).flatMap((each): readonly SelectionNode[] => {
    const selections = collected(set, each);
    return selections.length === 0 ? [] : [{ kind: Kind.INLINE_FRAGMENT, typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: each.name } }, selectionSet: { kind: Kind.SELECTION_SET, selections } }];
  }));
  return { ...document, definitions: document.definitions.map((each) => (each.kind === Kind.OPERATION_DEFINITION ? { ...each, selectionSet: { ...each.selectionSet, selections: collected(each.selectionSet, schema.getQueryType() as GraphQLObjectType) } } : each)) };
}

function isOneOf(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  const wanted = condition === undefined ? type : schema.getType(condition);
  return wanted === type || (isAbstractType(wanted) && schema.isSubType(wanted, type));
}

function orType(selections: readonly SelectionNode[]): readonly SelectionNode[] {
  return selections.length > 0 ? selections : [TYPE_BESIDE];
}

/** A document without definitions of variables that nothing uses: what could never count has taken its variables along. */
export function withoutUnusedVariables(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, { VariableDefinition: () => false, Variable: ({ name }) => void used.add(name.value) });
  return visit(document, { VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null) });
}

function askTypes(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: {
      leave: (field) => (field.selectionSet && !field.name.value.startsWith('__') ? { ...field, selectionSet: { ...field.selectionSet, selections: [...field.selectionSet.selections, TYPE_BESIDE] } } : undefined),
    },
  });
}

function withAlias(field: FieldNode, alias: string): FieldNode {
  return { ...field, alias: { kind: Kind.NAME, value: alias } };
}
