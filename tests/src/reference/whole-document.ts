import { sealId } from '@linli/subgraph-kit';
import { getNamedType, isObjectType, Kind, parse, print, TypeInfo, valueFromASTUntyped, visit, visitWithTypeInfo, type ArgumentNode, type DocumentNode, type FieldNode, type GraphQLSchema, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { ReferenceAsker } from './reference-rights.js';
import { identityOf } from './reference-rows.js';

/** How many of a list the reference reads at once: the most that a page may have. */
const WHOLE_PAGE = 200;
/** The same of lists within lists: what is further on is not compared. */
const PAGE_WITHIN = 60;
const CURSOR = /^(cursor|startCursor|endCursor)$/;

/**
 * Writes the question that the reference asks in place of a case's own: of each row whose it is, and of each list as many as a page can have, so that it can be worked out which of them somebody may read.
 * `me` is asked for by its number, because the reference asks as somebody else.
 */
export function wholeDocument(document: DocumentNode, { schema, asker, variables, after }: { readonly schema: GraphQLSchema; readonly asker: ReferenceAsker; readonly variables: Readonly<Record<string, unknown>>; readonly after?: string }): string {
  const types = new TypeInfo(schema);
  return print(withoutUnused(visit(document, visitWithTypeInfo(types, {
    Field: {
      leave(node) {
        // A cursor is sealed anew each time, and is not compared: to seal thousands would only take long.
        if (CURSOR.test(node.name.value)) return null;
        const below = getNamedType(types.getType());
        const isRoot = types.getParentType() === schema.getQueryType();
        if (isRoot && node.name.value.startsWith('my')) return residentField(node, asker.wards[0]);
        if (isRoot && node.name.value === 'me') return residentField(node, asker.residentNo ?? undefined);
        return isObjectType(below) && below.name.endsWith('Connection') ? wholeList(node, { variables, after: isRoot ? after : undefined, most: isRoot ? WHOLE_PAGE : PAGE_WITHIN }) : undefined;
      },
    },
    SelectionSet: {
      leave(node: SelectionSetNode) {
        const name = types.getParentType()?.name ?? '';
        const beside = name.endsWith('Edge') || name === 'PageInfo' ? '__typename' : name.endsWith('Connection') ? `refPage: pageInfo { hasNextPage endCursor } refNodes: nodes { __typename ${identityOf(name.slice(0, -'Connection'.length))} }` : identityOf(name);
        return beside === '' ? undefined : { ...node, selections: [...node.selections, ...selectionsOf(beside)] };
      },
    },
  }))));
}

// A page's size that was a variable has become a number.
function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, { VariableDefinition: () => false, Variable: ({ name }) => void used.add(name.value) });
  return visit(document, { VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null) });
}

function selectionsOf(text: string): readonly SelectionNode[] {
  const [operation] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  return operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
}

// Nobody has the number 2147483000, so that whoever is no resident is answered with nothing.
function residentField(node: FieldNode, residentNo = 2_147_483_000): FieldNode {
  return { ...node, alias: node.alias ?? node.name, name: { kind: Kind.NAME, value: 'resident' }, arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'id' }, value: { kind: Kind.STRING, value: sealId('resident', residentNo) } }] };
}

function wholeList(node: FieldNode, { variables, after, most }: { readonly variables: Readonly<Record<string, unknown>>; readonly after: string | undefined; readonly most: number }): FieldNode {
  const given = node.arguments ?? [];
  const first = given.find(({ name }) => name.value === 'first');
  const size = first ? (valueFromASTUntyped(first.value, variables as never) as number | undefined) : undefined;
  // A page that cannot be stays one.
  if (size !== undefined && (size < 0 || size > WHOLE_PAGE)) return node;
  const others = given.filter(({ name }) => name.value !== 'first' && !(after && name.value === 'after'));
  return { ...node, arguments: [...others, argument('first', { kind: Kind.INT, value: String(most) }), ...(after ? [argument('after', { kind: Kind.STRING, value: after })] : [])] };
}

function argument(name: string, value: ArgumentNode['value']): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value };
}
