import { byKey } from '../by-key.js';
import type { ConformanceCase } from '../conformance-case.js';

interface Owner { readonly id: string; readonly pet?: { readonly __typename?: string; readonly lives?: number; readonly tricks?: number } | null }
const OWNERS = [{ id: '1', pet: { __typename: 'Cat', lives: 9 } }, { id: '2', pet: { __typename: 'Dog', tricks: 4 } }, { id: '3', pet: null }];

export const requiresAbstract: ConformanceCase = {
  title: 'what is required may depend on a type',
  source: 'Federation, @requires: inline fragments in a field set',
  subgraphs: {
    owners: { sdl: 'type Query { owners: [Owner!]! } type Owner @key(fields: "id") { id: ID! pet: Pet } union Pet = Cat | Dog type Cat { lives: Int! } type Dog { tricks: Int! name: String }', resolvers: { Query: { owners: () => OWNERS }, Owner: byKey(OWNERS, 'id') } },
    fun: {
      sdl: `type Owner @key(fields: "id") { id: ID! pet: Pet @external fun: Int @requires(fields: "pet { ... on Cat { lives } ... on Dog { tricks } }") } union Pet = Cat | Dog type Cat { lives: Int! @external } type Dog { tricks: Int! @external }`,
      resolvers: { Owner: { __resolveReference: (owner: Owner) => owner, fun: ({ pet }: Owner) => (pet === undefined ? -1 : pet === null ? 0 : (pet.lives ?? 0) * 10 + (pet.tricks ?? 0)) } },
    },
  },
  operations: [
    { name: 'of each its own', query: '{ owners { fun } }', data: { owners: [{ fun: 90 }, { fun: 4 }, { fun: 0 }] } },
    { name: 'beside the client asking for the type', query: '{ owners { pet { __typename ... on Dog { name } } fun } }', data: { owners: [{ pet: { __typename: 'Cat' }, fun: 90 }, { pet: { __typename: 'Dog', name: null }, fun: 4 }, { pet: null, fun: 0 }] } },
  ],
};
