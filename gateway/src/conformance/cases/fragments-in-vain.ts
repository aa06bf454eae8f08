import type { ConformanceCase } from '../conformance-case.js';

const CAT = { __typename: 'Cat', id: '1', name: 'Mi', lives: 9 };
const FAULT = 'the fetch has the fragment that never counts, and does not declare the variables in it: the subgraph refuses all of it';

export const fragmentsInVain: ConformanceCase = {
  title: 'a fragment on a type that cannot stand there is left out, whatever it depends on',
  source: 'GraphQL 5.5.2.3, Fragment spread is possible; 5.8.3, All variable uses defined; 6.3.2, Field collection',
  subgraphs: {
    things: {
      sdl: 'type Query { pets: [Pet!]! things: [Thing!]! } interface Pet { name: String } type Cat implements Pet @key(fields: "id") { id: ID! name: String lives: Int } type Dog implements Pet { name: String } type Rock { weight(unit: String): Int } union Thing = Cat | Dog | Rock',
      resolvers: { Query: { pets: () => [CAT], things: () => [CAT, { __typename: 'Rock', weight: 3 }] } },
    },
    vets: { sdl: 'type Cat @key(fields: "id") { id: ID! age: Int }' },
  },
  operations: [
    { name: 'under a condition', query: 'query ($no: Boolean!) { pets { ...T } } fragment T on Thing { ... on Cat { lives } ... on Rock @include(if: $no) { weight } }', variables: { no: false }, data: { pets: [{ lives: 9 }] }, stockFault: FAULT },
    { name: 'under a condition by its default', query: 'query ($no: Boolean! = false) { pets { ...T } } fragment T on Thing { ... on Cat { lives } ... on Rock { weight @skip(if: $no) } }', data: { pets: [{ lives: 9 }] }, stockFault: FAULT },
    { name: 'with an argument', query: 'query ($unit: String) { pets { ...T } } fragment T on Thing { ... on Cat { lives } ... on Rock { weight(unit: $unit) } }', variables: { unit: 'kg' }, data: { pets: [{ lives: 9 }] }, stockFault: FAULT },
    { name: 'under a variable that plans call theirs', query: 'query ($representations: Boolean!) { pets { ...T } } fragment T on Thing { ... on Cat { lives } ... on Rock @include(if: $representations) { weight } }', variables: { representations: true }, data: { pets: [{ lives: 9 }] }, stockFault: FAULT },
    { name: 'and counts where it can stand', query: 'query ($no: Boolean!) { pets { ...T } things { ...T } } fragment T on Thing { ... on Cat { lives } ... on Rock @include(if: $no) { weight } }', variables: { no: true }, data: { pets: [{ lives: 9 }], things: [{ lives: 9 }, { weight: 3 }] } },
  ],
};
