import type { FetchNode } from '@apollo/query-planner';
import { buildSchema } from 'graphql';
import type { GatewayContext } from '../departments/department-source.js';
import { compileFetch } from './compile-fetch.js';
import { EarlyAnswers } from './early-answers.js';
import type { Run } from './run.js';

const FETCH = { kind: 'Fetch', serviceName: 'ages', operation: 'query($representations:[_Any!]!){_entities(representations:$representations){...on Person{age}}}', variableUsages: [], requires: [{ kind: 'InlineFragment', typeCondition: 'Person', selections: [{ kind: 'Field', name: '__typename' }, { kind: 'Field', name: 'id' }] }] } as unknown as FetchNode;

it('an entity that is no object is an error at each place where it belongs, and those after it are told of', async () => {
  const people = ['1', '2', '1', '3'].map((id) => ({ __typename: 'Person', id }));
  const run: Run = { variables: {}, context: {} as GatewayContext, data: { people }, errors: [], early: new EarlyAnswers() };
  const fetch = compileFetch(FETCH, {
    supergraph: buildSchema('type Query { people: [Person] } type Person { id: ID age: Int }'), path: ['people', '@'], names: { clientKey: (key) => key, clientVariable: (name) => name }, variableDefinitions: [],
    ask: () => async () => ({ data: { _entities: ['torn', null, { age: 30 }] } }),
  });
  await fetch(run);
  expect(run.errors.map(({ path, extensions }) => [path?.join('.'), extensions.code])).toEqual([['people.0', 'INTERNAL'], ['people.2', 'INTERNAL']]);
  expect(people.map((person) => (person as { age?: number }).age)).toEqual([undefined, undefined, undefined, 30]);
});
