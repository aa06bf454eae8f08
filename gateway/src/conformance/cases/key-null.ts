import type { ConformanceCase } from '../conformance-case.js';

const AGES: Readonly<Record<string, number>> = { '1': 30, '3': 80 };

export const keyNull: ConformanceCase = {
  title: 'an entity whose key is null leaves what others add null',
  source: 'Federation, Entities; GraphQL 6.4.3, Value completion',
  subgraphs: {
    names: {
      sdl: 'type Query { people: [Person] } type Person @key(fields: "no") { no: ID name: String }',
      resolvers: { Query: { people: () => [{ no: '1', name: 'Li' }, { no: null, name: 'Wang' }, null, { no: '3', name: 'Zhao' }] } },
    },
    ages: { sdl: 'type Person @key(fields: "no") { no: ID age: Int }', resolvers: { Person: { __resolveReference: ({ no }: { no: string | null }) => (no === null ? null : { no, age: AGES[no] }) } } },
  },
  operations: [
    { name: 'and the entries beside it keep theirs', query: '{ people { name age } }', data: { people: [{ name: 'Li', age: 30 }, { name: 'Wang', age: null }, null, { name: 'Zhao', age: 80 }] } },
    { name: 'also where the client asks for the key', query: '{ people { no age } }', data: { people: [{ no: '1', age: 30 }, { no: null, age: null }, null, { no: '3', age: 80 }] } },
  ],
};
