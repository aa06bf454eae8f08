import { testCaller } from '@linli/test-kit';
import { buildSchema, parse } from 'graphql';
import { demandsOf } from './demands.js';
import { refuseDemands } from './refuse-demands.js';

const SCHEMA = buildSchema(`
  directive @classified(level: String!) on FIELD_DEFINITION
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION
  union _Entity = Tree | Bush
  type Query {
    tree(no: Int!): Tree @classified(level: "S1")
    plant: Plant @classified(level: "S1")
    owner: String @classified(level: "S2") @requiresScopes(scopes: [["trees:owner"]])
    _entities(representations: [Int!]!): [_Entity]!
  }
  interface Plant { no: Int @classified(level: "S0") height: Int @classified(level: "S1") }
  type Tree implements Plant {
    no: Int @classified(level: "S0")
    height: Int @classified(level: "S2") @requiresScopes(scopes: [["trees:tree"]])
    ill: Boolean @classified(level: "S3") @requiresScopes(scopes: [["trees:tree", "trees:health"], ["trees:all"]])
    sealed: Boolean @classified(level: "S4")
    tree: Tree @classified(level: "S1")
  }
  type Bush implements Plant { no: Int @classified(level: "S0") height: Int @classified(level: "S1") }
`);

/** Coordinates of what a caller is refused. */
function refused(document: string, caller: Parameters<typeof testCaller>[0]): unknown[] {
  return refuseDemands(testCaller({ purpose: 'ONE_STOP', ...caller }), demandsOf(SCHEMA, parse(document)), 'trees').map(({ message, extensions }) => {
    expect(extensions).toMatchObject({ code: 'FORBIDDEN_FIELD', department: 'trees' });
    return message;
  });
}

const HEIGHT = 'Tree.height: expected the scope trees:tree, but got ONE_STOP without it';

describe('a document', () => {
  it('of S0 and S1 asks nothing of anybody', () => {
    expect(demandsOf(SCHEMA, parse('{ __typename tree(no: 1) { __typename no tree { no } } }'))).toEqual([]);
  });

  it('may be read with the scope and the level of each field', () => {
    expect(refused('{ owner tree(no: 1) { height ill } }', { scopes: ['trees:owner', 'trees:tree', 'trees:health'], highestLevel: 'S3' })).toEqual([]);
  });

  it('is refused with the coordinate and the scope that is missing', () => {
    expect(refused('{ owner tree(no: 1) { height } }', { scopes: ['trees:owner'], highestLevel: 'S2' })).toEqual([HEIGHT]);
    expect(refused('{ owner tree(no: 1) { height } }', { scopes: [], highestLevel: 'S2' })).toEqual(['Query.owner: expected the scope trees:owner, but got ONE_STOP without it', HEIGHT]);
  });

  it.each<[string, string]>([
    ['an alias', '{ tree(no: 1) { no: height } }'],
    ['a named fragment', '{ tree(no: 1) { ...F } } fragment F on Tree { tree { height } }'],
    ['an inline fragment', '{ plant { ... on Tree { height } } }'],
    ['an inline fragment without a type', '{ tree(no: 1) { ... { height } } }'],
    ['an entity fetch', '{ _entities(representations: [1]) { ... on Tree { height } ... on Bush { height } } }'],
    ['an interface, of which one type keeps the field', '{ plant { height } }'],
    ['a directive that leaves it out', '{ tree(no: 1) { height @skip(if: true) } }'],
    ['another operation of the document', 'query One { tree(no: 1) { no } } query Two { tree(no: 1) { height } }'],
    ['a repetition', '{ tree(no: 1) { tree { tree { height } } } other: tree(no: 2) { height } }'],
  ])('is refused once, whichever way it asks: by %s', (_way, document) => {
    expect(refused(document, { scopes: ['trees:health'], highestLevel: 'S2' })).toEqual([HEIGHT]);
  });

  it('needs one of the scope sets whole', () => {
    const expected = ['Tree.ill: expected the scope trees:tree and trees:health, or trees:all, but got ONE_STOP without it'];
    expect(refused('{ tree(no: 1) { ill } }', { scopes: ['trees:tree'], highestLevel: 'S3' })).toEqual(expected);
    expect(refused('{ tree(no: 1) { ill } }', { scopes: ['trees:all'], highestLevel: 'S3' })).toEqual([]);
  });

  it('needs the level whatever the scopes', () => {
    expect(refused('{ tree(no: 1) { ill } }', { scopes: ['trees:all'], highestLevel: 'S2' })).toEqual(['Tree.ill: expected a purpose that reaches S3, and the scope trees:tree and trees:health, or trees:all, but got ONE_STOP without it']);
    expect(refused('{ tree(no: 1) { sealed } }', { scopes: ['trees:all'], highestLevel: 'S3' })).toEqual(['Tree.sealed: expected a purpose that reaches S4, but got ONE_STOP without it']);
  });

  it('is not held to scopes of the same word in other departments', () => {
    expect(refused('{ tree(no: 1) { height } }', { scopes: ['health:tree', 'trees', 'trees:'], highestLevel: 'S4' })).toEqual([HEIGHT]);
  });
});
