import type { FetchDataRewrite } from '@apollo/query-planner';
import { buildSchema } from 'graphql';
import { compileRewrites } from './rewrites.js';

const supergraph = buildSchema('type Query { a: Int } interface Being { id: ID } type Resident implements Being { id: ID } type Dog implements Being { id: ID } type House { id: ID }');
const rename = (renameKeyTo: string, ...path: string[]): FetchDataRewrite => ({ kind: 'KeyRenamer', path, renameKeyTo });
const set = (setValueTo: unknown, ...path: string[]): FetchDataRewrite => ({ kind: 'ValueSetter', path, setValueTo });

it.each<[string, readonly FetchDataRewrite[], string, string]>([
  ['a name at the top', [rename('b', 'a')], '{"a":1}', '{"b":1}'],
  ['a name below', [rename('c', 'a', 'b')], '{"a":{"b":1},"b":2}', '{"a":{"c":1},"b":2}'],
  ['names in lists, and lists in lists', [rename('c', 'a', 'b')], '{"a":[{"b":1},null,[{"b":2}],3]}', '{"a":[{"c":1},null,[{"c":2}],3]}'],
  ['a name of one type', [rename('c', 'a', '... on Dog', 'b')], '{"a":[{"__typename":"Dog","b":1},{"__typename":"House","b":2}]}', '{"a":[{"__typename":"Dog","c":1},{"__typename":"House","b":2}]}'],
  ['a name of an interface\'s types', [rename('c', '... on Being', 'b')], '[{"__typename":"Dog","b":1},{"__typename":"Being","b":2},{"__typename":"House","b":3}]', '[{"__typename":"Dog","c":1},{"__typename":"Being","c":2},{"__typename":"House","b":3}]'],
  ['what does not say its type', [rename('c', '... on Dog', 'b')], '{"b":1}', '{"c":1}'],
  ['a value', [set('Being', '__typename')], '{"__typename":"Dog","id":1}', '{"__typename":"Being","id":1}'],
  ['one after the other', [rename('b', 'a'), rename('c', 'b')], '{"a":1}', '{"c":1}'],
  ['null like others', [rename('b', 'a')], '{"a":null}', '{"b":null}'],
  ['nothing that is not there', [rename('b', 'a'), rename('c', 'x', 'y')], '{"d":1}', '{"d":1}'],
  ['nothing that every object has', [rename('b', 'constructor'), rename('b', 'toString', 'name')], '{"d":1}', '{"d":1}'],
  ['a name that every object comes from', [rename('__proto__', 'a')], '{"a":{"b":1}}', '{"__proto__":{"b":1}}'],
  ['nothing without a path', [rename('b')], '{"a":1}', '{"a":1}'],
])('change %s', (_what, rewrites, before, after) => {
  const value = JSON.parse(before) as unknown;
  compileRewrites(supergraph, rewrites)?.(value);
  expect(JSON.stringify(value)).toBe(after);
});

it('are none where there are none', () => {
  expect(compileRewrites(supergraph, undefined)).toBeNull();
  expect(compileRewrites(supergraph, [])).toBeNull();
});

it('change nothing that all objects have', () => {
  compileRewrites(supergraph, [set(true, '__proto__', 'polluted'), set(true, 'constructor', 'prototype', 'polluted')])?.({});
  expect('polluted' in {}).toBe(false);
});
