import { buildSchema, Kind, parse, type OperationDefinitionNode } from 'graphql';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { costOfOperation, LARGEST_PAGE, USUAL_LIST } from './operation-cost.js';

const SCHEMA = buildSchema(`
  type Query { one: R all: [R] some(ids: [ID!]!): [R]! page(first: Int = 20, last: Int): Page plain(first: Int): [R] node: N }
  type Page { nodes: [R!]! edges: [Edge!]! pageInfo: Info } type Edge { node: R cursor: ID } type Info { more: Boolean }
  interface N { id: ID } type R implements N { id: ID friends: [R] page(first: Int = 20): Page rooms: [[R]] } union U = R`);

function costOf(query: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(query);
  return costOfOperation(SCHEMA, { document, operation: document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode })(variables);
}

describe('what an operation costs', () => {
  it.each<[string, string, number]>([
    ['a value each', '{ one { id again: id } }', 3], ['each of a list', '{ all { id } }', 2 * USUAL_LIST], ['lists in lists, multiplied', '{ all { friends { id } } }', USUAL_LIST * (1 + USUAL_LIST * 2)],
    ['lists of lists', '{ one { rooms { id } } }', 1 + USUAL_LIST * USUAL_LIST * 2], ['as many as ids are given', '{ some(ids: ["a", "b", "c"]) { id } }', 6], ['as many as are asked for', '{ plain(first: 5) { id } }', 10],
    ['the nodes of a page, as many as are asked for', '{ page(first: 5) { nodes { id } } }', 1 + 5 * 2], ['and its edges', '{ page(first: 5) { edges { node { id } cursor } pageInfo { more } } }', 1 + 5 * 4 + 2],
    ['a page without a size by the schema\'s', '{ page { nodes { id } } }', 1 + 20 * 2], ['the last of a page', '{ page(last: 7) { nodes { id } } }', 1 + 20 * 2], ['no more than a department gives', '{ page(first: 100000) { nodes { id } } }', 1 + LARGEST_PAGE * 2],
    ['pages in pages', '{ page(first: 200) { nodes { page(first: 200) { nodes { id } } } } }', 1 + 200 * (1 + 1 + 200 * 2)], ['a list below a page by its own size', '{ page(first: 2) { nodes { friends { id } } } }', 1 + 2 * (1 + USUAL_LIST * 2)],
    ['fragments, where they stand', '{ ...F one { ...G } } fragment F on Query { one { ...G } } fragment G on N { id ... on R { id } }', 6], ['a page of nothing', '{ page(first: 0) { nodes { id } } }', 1], ['less than nothing', '{ page(first: -5) { nodes { id } } }', 1], ['what is left out', '{ one @skip(if: true) { id } }', 2],
  ])('is %s', (_case, query, cost) => {
    expect(costOf(query)).toBe(cost);
  });

  it.each<[string, string, Record<string, unknown>, number]>([
    ['a variable', 'query ($n: Int) { page(first: $n) { nodes { id } } }', { n: 5 }, 11], ['its default', 'query ($n: Int = 5) { page(first: $n) { nodes { id } } }', {}, 11], ['the variable before its default', 'query ($n: Int = 5) { page(first: $n) { nodes { id } } }', { n: 1 }, 3],
    ['the schema\'s where there is none', 'query ($n: Int) { page(first: $n) { nodes { id } } }', {}, 41], ['the ids of a variable', 'query ($ids: [ID!]!) { some(ids: $ids) { id } }', { ids: ['a', 'b'] }, 4], ['an id that stands for a list', 'query ($ids: [ID!]!) { some(ids: $ids) { id } }', { ids: 'a' }, 2 * USUAL_LIST],
  ])('follows %s', (_case, query, variables, cost) => {
    expect(costOf(query, variables)).toBe(cost);
  });

  it('is worked out in a moment, whatever its fragments do', () => {
    const doubling = Array.from({ length: 12 }, (_none, n) => `fragment F${n} on R { a: friends { ...F${n + 1} } b: page { nodes { ...F${n + 1} } } }`).join(' ');
    const began = Date.now();
    expect(costOf(`{ one { ...F0 } } ${doubling} fragment F12 on R { id }`)).toBeGreaterThan(1e9);
    expect(Date.now() - began).toBeLessThan(1_000);
  });

  it('is below what the door takes for every question of the journeys, with the largest pages', () => {
    const root = resolve(__dirname, '..', '..', '..');
    const schema = buildSchema(readFileSync(join(root, 'gateway', 'supergraph.graphql'), 'utf8'), { assumeValidSDL: true });
    const folder = join(root, 'tests', 'journeys');
    const costs = readdirSync(folder).map((file) => {
      const document = parse(readFileSync(join(folder, file), 'utf8'));
      return costOfOperation(schema, { document, operation: document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode })({ first: LARGEST_PAGE });
    });
    expect(costs.length).toBeGreaterThan(10);
    expect(Math.max(...costs)).toBeLessThan(1_000_000 / 2);
  });
});
