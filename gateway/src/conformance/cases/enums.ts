import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

export const enums: ConformanceCase = {
  title: 'an enum that is only answered has all values, one that is only asked with those in common',
  source: 'Federation, Composition: enums are merged by their use',
  subgraphs: {
    shops: {
      sdl: 'type Query { item: Item bySize(size: Size = S): [Size2!] colours: [Colour] } type Item @key(fields: "id") { id: ID! colour: Colour } enum Colour { RED BLUE } enum Size { S M } enum Size2 { S M }',
      resolvers: { Query: { item: () => ({ id: '1', colour: 'BLUE' }), bySize: (_: unknown, { size }: { size: string }) => [size, 'S'], colours: () => ['RED', null, 'BLUE'] } },
    },
    stores: {
      sdl: 'type Query { stored(size: Size): Boolean } type Item @key(fields: "id") { id: ID! inside: Colour } enum Colour { RED GREEN } enum Size { S L }',
      resolvers: { Query: { stored: (_: unknown, { size }: { size?: string | null }) => (size === undefined ? null : size === 'S') }, Item: byKey([{ id: '1', inside: 'GREEN' }], 'id') },
    },
  },
  operations: [
    { name: 'values of either subgraph', query: '{ item { colour inside } }', data: { item: { colour: 'BLUE', inside: 'GREEN' } } },
    { name: 'in lists, with null', query: '{ colours }', data: { colours: ['RED', null, 'BLUE'] } },
    { name: 'asked with the one in common', query: '{ bySize(size: S) stored(size: S) }', data: { bySize: ['S', 'S'], stored: true } },
    { name: 'by a variable, or by default', query: 'query ($size: Size) { stored(size: $size) bySize }', variables: { size: 'S' }, data: { stored: true, bySize: ['S', 'S'] } },
    { name: 'not with one of the others', query: '{ bySize(size: M) }', errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }], asks: [] },
    { name: 'nor by a variable', query: 'query ($size: Size) { bySize(size: $size) }', variables: { size: 'M' }, errors: [{ code: 'BAD_USER_INPUT' }], asks: [] },
    { name: 'a text is no value of it', query: '{ bySize(size: "S") }', errors: [{ code: 'GRAPHQL_VALIDATION_FAILED' }], asks: [] },
  ],
};
