import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

const ITEMS = [{ __typename: 'Pen', id: '1' }, { __typename: 'Cup', id: '2' }];

export const interfaceField: ConformanceCase = {
  title: 'a field of an interface may come from another subgraph for each of its types',
  source: 'Federation, Interfaces; query planning by type',
  subgraphs: {
    items: {
      sdl: 'type Query { items: [Item] first: Item } interface Item { id: ID! name: String maker: Maker } type Pen implements Item @key(fields: "id") { id: ID! name: String @external maker: Maker @external } type Cup implements Item @key(fields: "id") { id: ID! name: String @external maker: Maker @external } type Maker { name: String @shareable }',
      resolvers: { Query: { items: () => [...ITEMS, null], first: () => ITEMS[0] } },
    },
    pens: { sdl: 'type Pen @key(fields: "id") { id: ID! name: String maker: Maker } type Maker { name: String @shareable }', resolvers: { Pen: byKey([{ id: '1', name: 'blue', maker: { name: 'Mo' } }], 'id') } },
    cups: { sdl: 'type Cup @key(fields: "id") { id: ID! name: String maker: Maker } type Maker { name: String @shareable }', resolvers: { Cup: byKey([{ id: '2', name: 'white', maker: null }], 'id') } },
  },
  operations: [
    { name: 'in a list', query: '{ items { name } }', data: { items: [{ name: 'blue' }, { name: 'white' }, null] }, asks: ['cups', 'items', 'pens'] },
    { name: 'asks nobody of whose type there is none', query: '{ first { name } }', data: { first: { name: 'blue' } }, asks: ['items', 'pens'] },
    { name: 'with objects below', query: '{ items { maker { name } label: name } }', data: { items: [{ maker: { name: 'Mo' }, label: 'blue' }, { maker: null, label: 'white' }, null] } },
  ],
};
