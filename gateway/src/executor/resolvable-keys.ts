import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { Kind, parse, type ConstDirectiveNode, type DocumentNode, type FieldNode, type SelectionSetNode } from 'graphql';
import { readJoinedTypes, type JoinedTypes } from '../supergraph/joined-types.js';

/** Corrects a fetch of a plan. @throws Error when it cannot be run rightly. */
export type CorrectFetch = (fetch: FetchNode) => FetchNode;

/**
 * Finds fetches that go to a subgraph by a key that it says it does not resolve: the planner does so where that subgraph knows an interface as an object, and the answer would be null without an error. Another
 * subgraph that resolves the type and has all that is fetched is asked instead.
 */
export function correctKeysOf(supergraphSdl: string): CorrectFetch {
  const document = parse(supergraphSdl, { noLocation: true });
  const types = readJoinedTypes(document);
  const graphs = readGraphs(document);
  // Hardly any supergraph has one.
  const suspects = new Set([...types.values()].filter(({ directives }) => directives.some((each) => booleanOf(each, 'isInterfaceObject') === true && booleanOf(each, 'resolvable') === false)).map(({ name }) => name));
  return (fetch) => {
    if (suspects.size === 0 || !fetch.requires) return fetch;
    const asked = entitiesIn(fetch.operation);
    const wrong = asked.filter(({ type }) => suspects.has(type) && !resolves(types, { type, graph: graphs.get(fetch.serviceName) }));
    if (wrong.length === 0) return fetch;
    const [other] = [...graphs].find(([, graph]) => asked.every(({ type, fields }) => resolves(types, { type, graph }) && fields.every((field) => hasField(types, { type, field, graph })))) ?? [];
    if (other === undefined) throw new Error(`${wrong.map(({ type }) => type).join(', ')}: expected a plan by a key that is resolved, but got one by a key that is not`);
    return { ...fetch, serviceName: other };
  };
}

/** Corrects all fetches of a plan. */
export function correctFetches(node: PlanNode, correct: CorrectFetch): PlanNode {
  switch (node.kind) {
    case 'Fetch':
      return correct(node);
    case 'Flatten':
      return { ...node, node: correctFetches(node.node, correct) };
    case 'Sequence':
    case 'Parallel':
      return { ...node, nodes: node.nodes.map((each) => correctFetches(each, correct)) };
    case 'Condition':
      return { ...node, ...(node.ifClause ? { ifClause: correctFetches(node.ifClause, correct) } : {}), ...(node.elseClause ? { elseClause: correctFetches(node.elseClause, correct) } : {}) };
    case 'Defer':
      return node;
  }
}

/** Names of subgraphs, each with the name that the supergraph has for it. */
function readGraphs({ definitions }: DocumentNode): ReadonlyMap<string, string> {
  const graph = definitions.find((each) => each.kind === Kind.ENUM_TYPE_DEFINITION && each.name.value === 'join__Graph');
  const values = graph?.kind === Kind.ENUM_TYPE_DEFINITION ? (graph.values ?? []) : [];
  return new Map(values.flatMap(({ name, directives = [] }) => directives.flatMap((each) => (each.name.value === 'join__graph' ? [[textOf(each, 'name') ?? '', name.value] as const] : []))));
}

function entitiesIn(operation: string): readonly { readonly type: string; readonly fields: readonly string[] }[] {
  const [definition] = parse(operation, { noLocation: true }).definitions;
  const root = definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections[0] : undefined;
  const selected = root?.kind === Kind.FIELD ? (root.selectionSet?.selections ?? []) : [];
  return selected.flatMap((each) => (each.kind === Kind.INLINE_FRAGMENT && each.typeCondition ? [{ type: each.typeCondition.name.value, fields: fieldsIn(each.selectionSet) }] : []));
}

function fieldsIn({ selections }: SelectionSetNode): readonly string[] {
  return selections.filter((each): each is FieldNode => each.kind === Kind.FIELD && each.name.value !== '__typename').map(({ name }) => name.value);
}

interface InGraph {
  readonly type: string;
  readonly graph: string | undefined;
}

function resolves(types: JoinedTypes, { type, graph }: InGraph): boolean {
  return (types.get(type)?.directives ?? []).some((each) => each.name.value === 'join__type' && enumOf(each, 'graph') === graph && textOf(each, 'key') !== null && booleanOf(each, 'resolvable') !== false);
}

function hasField(types: JoinedTypes, { type, field, graph }: InGraph & { readonly field: string }): boolean {
  const joined = (types.get(type)?.fields.get(field)?.directives ?? []).filter(({ name }) => name.value === 'join__field');
  // A field without a join stands in every subgraph that has the type.
  return joined.length === 0 ? types.has(type) : joined.some((each) => enumOf(each, 'graph') === graph && booleanOf(each, 'external') !== true);
}

function valueOf({ arguments: given = [] }: ConstDirectiveNode, name: string) {
  return given.find((argument) => argument.name.value === name)?.value;
}

function textOf(directive: ConstDirectiveNode, name: string): string | null {
  const value = valueOf(directive, name);
  return value?.kind === Kind.STRING ? value.value : null;
}

function enumOf(directive: ConstDirectiveNode, name: string): string | null {
  const value = valueOf(directive, name);
  return value?.kind === Kind.ENUM ? value.value : null;
}

function booleanOf(directive: ConstDirectiveNode, name: string): boolean | null {
  const value = valueOf(directive, name);
  return value?.kind === Kind.BOOLEAN ? value.value : null;
}
