import type { ConformanceCase } from '../conformance-case.js';

const resolve = ({ id }: { id?: string }): object => {
  if (id === undefined) throw new Error('asked by a key that it does not resolve');
  return { id, code: `c${id}`, size: 5 };
};

export const keyResolvableInPart: ConformanceCase = {
  title: 'of several keys those that a subgraph does not resolve are not used towards it',
  source: 'Federation, Entities: @key(resolvable: false) beside another @key',
  subgraphs: {
    sizes: { sdl: 'type Query { sized: Item } type Item @key(fields: "code", resolvable: false) @key(fields: "id") { id: ID! code: ID! size: Int }', resolvers: { Query: { sized: () => ({ id: '1', code: 'c1', size: 5 }) }, Item: { __resolveReference: resolve } } },
    names: {
      sdl: 'type Query { named: Item } type Item @key(fields: "code") @key(fields: "id") { code: ID! id: ID! name: String }',
      resolvers: { Query: { named: () => ({ id: '1', code: 'c1', name: 'tea' }) }, Item: { __resolveReference: () => ({ id: '1', code: 'c1', name: 'tea' }) } },
    },
  },
  operations: [
    { name: 'but the other one is', query: '{ named { name size } }', data: { named: { name: 'tea', size: 5 } } },
    { name: 'whatever the client has asked for', query: '{ named { code size } }', data: { named: { code: 'c1', size: 5 } } },
    { name: 'and away from it either is', query: '{ sized { name } }', data: { sized: { name: 'tea' } } },
  ],
};
