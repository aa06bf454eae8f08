import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const PEOPLE = [{ id: '1', name: 'Li', weight: 70 }, { id: '2', name: 'Wang', weight: 80 }];
const REFUSED = 'REFUSED';

export const subgraphRefusing: ConformanceCase = {
  title: 'an error without a path stands for each field that was to come',
  source: 'GraphQL 7.1, Response format: data is absent where the error came before execution; 7.1.2, Errors',
  subgraphs: {
    names: { sdl: 'type Query { people: [Person] } type Person @key(fields: "id") { id: ID! name: String }', resolvers: { Query: { people: () => PEOPLE }, Person: byKey(PEOPLE, 'id') } },
    weights: { sdl: 'type Query { heaviest: Person lightest: Person } type Mutation { weigh: Int } type Person @key(fields: "id") { id: ID! weight: Int height: Int }', fault: 'refusing' },
    doctors: { sdl: 'type Mutation { visit: Int } type Person @key(fields: "id") { id: ID! weight: Int @external advice: String @requires(fields: "weight") doctor: String }', resolvers: { Mutation: { visit: () => 1 }, Person: { __resolveReference: (person: object) => ({ ...person, doctor: 'Bai' }), advice: ({ weight }: { weight?: number | null }) => (weight ? 'eat' : null) } } },
  },
  operations: [
    { name: 'at the root', query: '{ heaviest { id } l: lightest { id } people { name } }', data: { heaviest: null, l: null, people: [{ name: 'Li' }, { name: 'Wang' }] }, errors: [{ path: ['heaviest'], code: REFUSED }, { path: ['l'], code: REFUSED }] },
    { name: 'of entities', query: '{ people { weight name h: height } }', data: { people: [{ weight: null, name: 'Li', h: null }, { weight: null, name: 'Wang', h: null }] }, errors: [{ path: ['people', 0, 'weight'], code: REFUSED }, { path: ['people', 0, 'h'], code: REFUSED }, { path: ['people', 1, 'weight'], code: REFUSED }, { path: ['people', 1, 'h'], code: REFUSED }] },
    { name: 'that another field requires: that one is not null alone', query: '{ people { advice doctor } }', data: { people: [{ advice: null, doctor: 'Bai' }, { advice: null, doctor: 'Bai' }] }, errors: 'some' },
    { name: 'in a mutation, of which the next field still runs', query: 'mutation { weigh visit }', data: { weigh: null, visit: 1 }, errors: [{ path: ['weigh'], code: REFUSED }] },
  ],
};
