import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { buildSchema, Kind, parse, type OperationDefinitionNode, type SelectionNode } from 'graphql';
import { compileRepresentation } from './representation.js';
import type { Data } from './run.js';

const supergraph = buildSchema('type Query { a: Int } interface Being { id: ID } type Resident implements Being { id: ID } type Dog implements Being { id: ID } type House { id: ID }');

/** What a plan says it requires, written as GraphQL. */
function requirement(text: string): QueryPlanSelectionNode[] {
  const toPlan = (selection: SelectionNode): QueryPlanSelectionNode => {
    if (selection.kind === Kind.FIELD) return { kind: 'Field', name: selection.name.value, ...(selection.alias ? { alias: selection.alias.value } : {}), ...(selection.selectionSet ? { selections: selection.selectionSet.selections.map(toPlan) } : {}) };
    if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('expected no spreads in a plan');
    return { kind: 'InlineFragment', ...(selection.typeCondition ? { typeCondition: selection.typeCondition.name.value } : {}), selections: selection.selectionSet.selections.map(toPlan) };
  };
  return (parse(text).definitions[0] as OperationDefinitionNode).selectionSet.selections.map(toPlan);
}

it.each<[string, string, Data, Data | null]>([
  ['has its key', '{ ... on Resident { __typename id } }', { __typename: 'Resident', id: '1', name: 'x' }, { __typename: 'Resident', id: '1' }],
  ['is none that is asked for', '{ ... on Resident { __typename id } }', { __typename: 'House', id: '1' }, null],
  ['does not say what it is', '{ ... on Resident { __typename id } }', { id: '1' }, null],
  ['does not have its key', '{ ... on Resident { __typename id } }', { __typename: 'Resident' }, null],
  ['has null for its key', '{ ... on Resident { __typename id } }', { __typename: 'Resident', id: null }, { __typename: 'Resident', id: null }],
  ['is of an interface', '{ ... on Being { __typename id } }', { __typename: 'Dog', id: '1' }, { __typename: 'Dog', id: '1' }],
  ['bears the name of an interface itself', '{ ... on Being { __typename id } }', { __typename: 'Being', id: '1' }, { __typename: 'Being', id: '1' }],
  ['has one form of two', '{ ... on Resident { __typename id } ... on Resident { __typename id area } }', { __typename: 'Resident', id: '1' }, { __typename: 'Resident', id: '1' }],
  ['has both forms', '{ ... on Resident { __typename id } ... on Resident { __typename id area } }', { __typename: 'Resident', id: '1', area: 2 }, { __typename: 'Resident', id: '1', area: 2 }],
  ['has a key within', '{ ... on Resident { __typename home { id of { a } } } }', { __typename: 'Resident', home: { id: '1', of: { a: 2, b: 3 }, c: 4 } }, { __typename: 'Resident', home: { id: '1', of: { a: 2 } } }],
  ['has nothing within', '{ ... on Resident { __typename home { id } } }', { __typename: 'Resident', home: null }, { __typename: 'Resident', home: null }],
  ['has a list within, not all of it known', '{ ... on Resident { __typename homes { id } } }', { __typename: 'Resident', homes: [{ id: '1', a: 2 }, null, {}] }, { __typename: 'Resident', homes: [{ id: '1' }, null, null] }],
  ['has a field under the plan\'s own name', '{ ... on Resident { __typename id__alias_0: id } }', { __typename: 'Resident', id__alias_0: '1' }, { __typename: 'Resident', id__alias_0: '1' }],
  ['does not have what every object has', '{ ... on Resident { __typename constructor } }', { __typename: 'Resident' }, null],
  ['is no object of a department', '{ ... on Resident { __typename id } }', 5 as unknown as Data, null],
])('reads what is required off an object that %s', (_what, requires, object, expected) => {
  expect(compileRepresentation(supergraph, requirement(requires))(object)).toEqual(expected);
});

it('shares no object with the answer', () => {
  const home = { id: '1', tags: { a: 1 } };
  const read = compileRepresentation(supergraph, requirement('{ ... on Resident { __typename home { id } } }'))({ __typename: 'Resident', home });
  expect(read?.home).not.toBe(home);
});
