import { parse } from 'graphql';
import { checkFilters } from './check-filters.js';

const TREE = 'type Tree { isOld: Boolean @classified(level: "S1") plantedDate: String @classified(level: "S2") @requiresScopes(scopes: [["parks:tree"]]) keeper: String @classified(level: "S3") @requiresScopes(scopes: [["parks:tree", "parks:keeper"]]) }';
const PAGE = 'type TreeConnection { nodes: [Tree!]! edges: [Int] }';
const S2 = '@classified(level: "S2") @requiresScopes(scopes: [["parks:tree"]])';

const faultsOf = (...parts: readonly string[]): string[] => checkFilters(parse([TREE, PAGE, ...parts].join('\n')));

describe('the check of filters', () => {
  it.each([
    ['an input as sensitive as the list', 'input F { planted: String }', `type Query { trees(filter: F): TreeConnection ${S2} }`],
    ['an input that says what it is', 'input F { keeper: String @classified(level: "S3", scopes: [["parks:keeper"]]) }', `type Query { trees(filter: F): TreeConnection ${S2} }`],
    ['an input whose name tells nothing', 'input F { byHand: String }', 'type Query { trees(filter: F): TreeConnection @classified(level: "S0") }'],
    ['what narrows nothing: a field that is no list of nodes', 'input F { keeper: String }', 'type Query { treeCount(filter: F): Int @classified(level: "S0") }'],
  ])('lets pass %s', (_case, input, query) => {
    expect(faultsOf(input, query)).toEqual([]);
  });

  it.each([
    ['from', 'plantedFrom'], ['up to', 'plantedUpTo'], ['before', 'plantedBefore'], ['on', 'plantedOn'], ['in full', 'plantedDate'],
  ])('sees through how it is compared: %s', (_case, name) => {
    expect(faultsOf(`input F { ${name}: String }`, 'type Query { trees(filter: F): [Tree!] @classified(level: "S1") }')).toEqual([
      `F.${name}: expected @classified(level: "S2"), because it narrows Query.trees by Tree.plantedDate, but got S1`,
      `F.${name}: expected the scopes parks:tree, because it narrows Query.trees by Tree.plantedDate, but got none of them`,
    ]);
  });

  it('looks at arguments as at inputs, on every type', () => {
    expect(faultsOf(`type Park { trees(keeper: String): TreeConnection ${S2} }`)).toEqual([
      'Park.trees(keeper:): expected @classified(level: "S3"), because it narrows Park.trees by Tree.keeper, but got S2',
      'Park.trees(keeper:): expected the scopes parks:keeper, because it narrows Park.trees by Tree.keeper, but got none of them',
    ]);
  });

  it('asks for what the narrowest of several ways to the list lacks', () => {
    const query = 'type Query { trees(keeper: String @classified(level: "S3")): [Tree!] @classified(level: "S3") @requiresScopes(scopes: [["parks:tree", "parks:keeper"], ["parks:all"]]) }';
    expect(faultsOf(query)).toEqual(['Query.trees(keeper:): expected the scopes parks:tree, parks:keeper, because it narrows Query.trees by Tree.keeper, but got none of them']);
  });

  it('tells a fault of an input once, however many lists take it by the same field', () => {
    const query = 'type Query { trees(filter: F): [Tree!] @classified(level: "S1") }';
    expect(faultsOf('input F { planted: String @classified(level: "S2") }', query)).toHaveLength(1);
  });
});
